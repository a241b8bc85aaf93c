// For who follows what was given of a plan: how much of it is overdue, and the way to the letter that urges over it. Others see
// nothing of it.
import { Button } from '@mantine/core';
import { IconMailExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedAgain } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { urgingQuery } from '../queries.ts';
import { UrgeDialog } from './UrgeDialog.tsx';
import styles from './Urging.module.css';
import { URGING_WORDS } from './words.ts';

export function UrgePlan({ plan }: { plan: string }) {
  const say = useWords(URGING_WORDS);
  const [writing, setWriting] = useState(false);
  const urging = useQuery(urgingQuery(plan));
  const issuers = urging.data?.issuers ?? [];
  if (issuers.length === 0) return <FailedAgain error={urging.error} onRetry={() => void urging.refetch()} />;
  return (
    <div className={`${styles['urge']} no-print`}>
      <Button
        variant="default"
        leftSection={<IconMailExclamation size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => setWriting(true)}
      >
        {say('open')}
      </Button>
      {writing && <UrgeDialog plan={plan} issuers={issuers} onClose={() => setWriting(false)} />}
    </div>
  );
}
