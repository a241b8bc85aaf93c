// All plans, each with how far its work is: the counts of the screen of figures, asked for once.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { PlansPage } from '../plan/PlansPage.tsx';
import { useCan } from '../session.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Counts } from './calls.ts';
import { CountBar } from './CountBar.tsx';
import { COUNT_WORDS } from './count-words.ts';
import styles from './PlansWithWork.module.css';
import { countsQuery } from './queries.ts';

export function PlansWithWork() {
  const mayRead = useCan('assignment.read');
  const { data } = useQuery({ ...countsQuery({ by: 'plan' }), enabled: mayRead });
  const byPlan = useMemo(
    () => (data === undefined ? null : new Map(data.groups.map(({ key, counts }) => [key, counts]))),
    [data],
  );
  // While they are on their way a cell is empty, and not "not issued".
  const renderFar = useCallback((plan: string) => byPlan && <PlanFar counts={byPlan.get(plan)} />, [byPlan]);
  return <PlansPage renderFar={mayRead ? renderFar : undefined} />;
}

function PlanFar({ counts }: { counts: Counts | undefined }) {
  const say = useWords(COUNT_WORDS);
  const { language } = useLanguage();
  if (counts === undefined) return <span className={styles['none']}>{say('far.none')}</span>;
  const { doneInTime, doneLate, total, overdue } = counts;
  return (
    <span className={styles['far']}>
      <CountBar counts={counts} />
      <small>
        {say('far.done', { done: formatNumber(doneInTime + doneLate, language), total: formatNumber(total, language) })}
        {overdue > 0 && ' · '}
        {overdue > 0 && <b>{say('far.overdue', { overdue: formatNumber(overdue, language) })}</b>}
      </small>
    </span>
  );
}
