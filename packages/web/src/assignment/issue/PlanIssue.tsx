// Issuing a plan: who would get what, name by name and task by task; and afterwards how far each task is.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useCan } from '../../session.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { AwaitedOfPlan } from '../awaited/OldestAwaited.tsx';
import type { Issued, IssuePreview, Withdrawn } from '../calls.ts';
import { countsQuery, previewQuery } from '../queries.ts';
import { UrgePlan } from '../urging/UrgePlan.tsx';
import { WithdrawDone } from '../withdrawal/WithdrawDone.tsx';
import { WithdrawPlan } from '../withdrawal/WithdrawPlan.tsx';
import styles from './Issue.module.css';
import { IssueBar } from './IssueBar.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { IssueDone } from './IssueDone.tsx';
import { IssueTasks } from './IssueTasks.tsx';
import { NameList } from './NameList.tsx';
import { PlanFar } from './PlanFar.tsx';
import { ISSUE_WORDS } from './words.ts';

export function PlanIssue() {
  const { id } = useParams({ from: '/ke-hoach/$id' });
  return useCan('assignment.issue') ? <Preview key={id} plan={id} /> : <PlanFar plan={id} />;
}

function Preview({ plan }: { plan: string }) {
  const preview = useQuery(previewQuery(plan));
  if (preview.isPending) return <PageWaiting />;
  if (preview.isError) return <Failed error={preview.error} onRetry={() => void preview.refetch()} />;
  return <Issuing plan={plan} preview={preview.data} />;
}

function Issuing({ plan, preview }: { plan: string; preview: IssuePreview }) {
  const say = useWords(ISSUE_WORDS);
  // What is left out is kept, not what is chosen: all is the rule, but for what was taken back before.
  const takenBack = useMemo(() => takenBackOf(preview.tasks), [preview.tasks]);
  const [said, setLeftOut] = useState<ReadonlySet<string> | null>(null);
  const leftOut = said ?? takenBack;
  const [issuer, setIssuer] = useState<string | null>(null);
  const [leadOnly, setLeadOnly] = useState(false);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Issued | null>(null);
  const [withdrawn, setWithdrawn] = useState<Withdrawn | null>(null);
  const chosen = useMemo(() => preview.tasks.filter(({ id }) => !leftOut.has(id)), [preview.tasks, leftOut]);
  const chosenIds = useMemo(
    () => ((said?.size ?? 0) === 0 ? null : new Set(chosen.map(({ id }) => id))),
    [said, chosen],
  );
  const counts = useQuery({ ...countsQuery({ plan, by: 'task' }), enabled: preview.totals.issued > 0 });
  const far = useMemo(() => new Map(counts.data?.groups.map((group) => [group.key, group.counts])), [counts.data]);
  const inName = preview.issuers.find(({ id }) => id === issuer) ?? preview.issuers[0];
  return (
    <div className={styles['issue']}>
      <div className={styles['top']}>
        <p>{say('lead')}</p>
        <Totals totals={preview.totals} />
      </div>
      <AwaitedOfPlan plan={plan} />
      <div className={styles['beside']}>
        <UrgePlan plan={plan} />
        <WithdrawPlan
          plan={plan}
          chosen={chosenIds}
          onDone={(taken) => {
            setDone(null);
            setWithdrawn(taken);
            // What was just taken back is not to be given again unasked.
            setLeftOut(null);
          }}
        />
      </div>
      {done !== null && <IssueDone done={done} onHide={() => setDone(null)} />}
      {withdrawn !== null && <WithdrawDone done={withdrawn} onHide={() => setWithdrawn(null)} />}
      <NameList names={preview.names} planIssuer={preview.planIssuer} />
      <section aria-labelledby="issue-tasks">
        <h2 id="issue-tasks">{say('tasks')}</h2>
        <IssueBar
          chosen={chosen}
          all={preview.tasks.length}
          issuers={preview.issuers}
          issuer={inName?.id ?? ''}
          onIssuer={setIssuer}
          leadOnly={leadOnly}
          onLeadOnly={setLeadOnly}
          onIssue={() => setAsking(true)}
        />
        <IssueTasks tasks={preview.tasks} far={far} leftOut={leftOut} onLeftOut={setLeftOut} />
      </section>
      {asking && inName !== undefined && (
        <IssueDialog
          plan={plan}
          preview={preview}
          chosen={chosen}
          issuer={inName}
          leadOnly={leadOnly}
          onLeave={(tasks) => setLeftOut(new Set([...leftOut, ...tasks.map(({ id }) => id)]))}
          onClose={() => setAsking(false)}
          onDone={(issued) => {
            setWithdrawn(null);
            setDone(issued);
          }}
        />
      )}
    </div>
  );
}

function takenBackOf(tasks: IssuePreview['tasks']): ReadonlySet<string> {
  return new Set(tasks.filter(({ withdrawn }) => withdrawn !== null).map(({ id }) => id));
}

const TOTALS = ['tasks', 'would', 'issued', 'unsettled'] as const;

function Totals({ totals }: { totals: IssuePreview['totals'] }) {
  const say = useWords(ISSUE_WORDS);
  const { language } = useLanguage();
  const values = {
    tasks: totals.tasks,
    would: totals.wouldIssue,
    issued: totals.issued,
    unsettled: totals.unsettled,
  };
  return (
    <dl className={styles['totals']}>
      {TOTALS.map((one) => (
        <div key={one} data-asks={(one === 'unsettled' && values[one] > 0) || undefined}>
          <dt>{say(`totals.${one}`)}</dt>
          <dd>{formatNumber(values[one], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
