// For who could take back what was issued of a plan: the way to the dialog, and what it has done.
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedAgain } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import type { Withdrawn } from '../calls.ts';
import { withdrawalQuery } from '../queries.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { WITHDRAWAL_WORDS } from './words.ts';

type WithdrawProps = {
  readonly plan: string;
  /** The tasks that are chosen on the page; null where all are. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onDone: (withdrawn: Withdrawn) => void;
};

export function WithdrawPlan({ plan, chosen, onDone }: WithdrawProps) {
  const say = useWords(WITHDRAWAL_WORDS);
  const [asking, setAsking] = useState(false);
  const withdrawal = useQuery(withdrawalQuery(plan));
  if (withdrawal.data === undefined) {
    return <FailedAgain error={withdrawal.error} onRetry={() => void withdrawal.refetch()} />;
  }
  if (withdrawal.data.issuers.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => {
          // The numbers of the dialog are those of now.
          void withdrawal.refetch();
          setAsking(true);
        }}
      >
        {say('open')}
      </Button>
      {asking && (
        <WithdrawDialog
          plan={plan}
          preview={withdrawal.data}
          chosen={chosen}
          onClose={() => setAsking(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
