// For those who do not issue: how far the plan is, drawn, and each task of it.
import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { AwaitedOfPlan } from '../awaited/OldestAwaited.tsx';
import { CountLegend } from '../CountBar.tsx';
import { CountTable } from '../CountTable.tsx';
import { COUNT_WORDS } from '../count-words.ts';
import { countsQuery } from '../queries.ts';
import { UrgePlan } from '../urging/UrgePlan.tsx';
import styles from './Issue.module.css';
import { ISSUE_WORDS } from './words.ts';

export function PlanFar({ plan }: { plan: string }) {
  const say = useWords(ISSUE_WORDS);
  const sayCount = useWords(COUNT_WORDS);
  const counts = useQuery(countsQuery({ plan, by: 'task' }));
  if (counts.isPending) return <PageWaiting />;
  if (counts.isError) return <Failed error={counts.error} onRetry={() => void counts.refetch()} />;
  if (counts.data.total.total === 0) {
    return (
      <Empty icon={<IconSend size={32} stroke={1.4} aria-hidden="true" />} title={sayCount('empty.title')}>
        <p>{say('lead.readOnly')}</p>
      </Empty>
    );
  }
  return (
    <div className={styles['issue']}>
      <p className={styles['quiet']}>{say('lead.readOnly')}</p>
      <AwaitedOfPlan plan={plan} />
      <UrgePlan plan={plan} />
      <CountLegend counts={counts.data.total} all />
      <CountTable groups={counts.data.groups} name={sayCount('task')}>
        {(group) => (
          <Link to="/theo-doi" search={{ plan, task: group.key, by: 'list' }}>
            {group.label}
          </Link>
        )}
      </CountTable>
      <Link to="/theo-doi" search={{ plan, by: 'unit' }}>
        {sayCount('see-units')}
      </Link>
    </div>
  );
}
