// For who could take back what was issued of a plan: the way to the dialog, and what is still given of tasks that it has dropped.
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedAgain } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Withdrawn } from '../calls.ts';
import { withdrawalQuery } from '../queries.ts';
import { droppedIn } from './given.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import styles from './Withdrawal.module.css';
import { WITHDRAWAL_WORDS } from './words.ts';

type WithdrawProps = {
  readonly plan: string;
  /** The tasks that are chosen on the page; null where all are. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onDone: (withdrawn: Withdrawn) => void;
};

export function WithdrawPlan({ plan, chosen, onDone }: WithdrawProps) {
  const say = useWords(WITHDRAWAL_WORDS);
  const { language } = useLanguage();
  // Of whose dropped tasks, or null for whatever is chosen there.
  const [asking, setAsking] = useState<{ readonly dropped: string | null } | null>(null);
  const withdrawal = useQuery(withdrawalQuery(plan));
  if (withdrawal.data === undefined) {
    return <FailedAgain error={withdrawal.error} onRetry={() => void withdrawal.refetch()} />;
  }
  if (withdrawal.data.issuers.length === 0) return null;
  const { issuers } = withdrawal.data;
  const ask = (dropped: string | null) => {
    // The numbers of the dialog are those of now.
    void withdrawal.refetch();
    setAsking({ dropped });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => ask(null)}
      >
        {say('open')}
      </Button>
      {issuers.map(({ id, name, given }) => {
        const { count, tasks } = droppedIn(given);
        if (count === 0) return null;
        const told = { count: formatNumber(count, language), tasks: formatNumber(tasks, language), unit: name };
        return (
          <p key={id} className={styles['dropped']}>
            {say(issuers.length > 1 ? 'dropped.of' : 'dropped', told)}{' '}
            <Button size="compact-sm" variant="default" onClick={() => ask(id)}>
              {say('dropped.open')}
            </Button>
          </p>
        );
      })}
      {asking !== null && (
        <WithdrawDialog
          plan={plan}
          preview={withdrawal.data}
          chosen={chosen}
          dropped={asking.dropped}
          onClose={() => setAsking(null)}
          onDone={onDone}
        />
      )}
    </>
  );
}
