// How clear a plan is, task by task and in each of the six, and the list of what is not that can be sent back to the drafter.
import { IconFileText, IconListCheck, IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { MarkSample } from '../../reading/SixMark.tsx';
import { READING_WORDS } from '../../reading/words.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import { type RegisterTask, unclearAddress } from '../calls.ts';
import { DownloadButton } from '../DownloadButton.tsx';
import { planTasksQuery } from '../queries.ts';
import { TaskPanel } from '../register/TaskPanel.tsx';
import { PLAN_WORDS } from '../words.ts';
import { Matrix } from './Matrix.tsx';
import styles from './Matrix.module.css';
import { isAllClear, matrixOf, onlyUnclear, sumOf } from './matrix.ts';
import { STATES } from './shares.ts';
import { SIX_WORDS } from './words.ts';

export function PlanSix() {
  const say = useWords(SIX_WORDS);
  const { id } = useParams({ from: '/ke-hoach/$id' });
  const tasks = useQuery(planTasksQuery(id));
  if (tasks.isPending) return <PageWaiting />;
  if (tasks.isError) return <Failed error={tasks.error} onRetry={() => void tasks.refetch()} />;
  if (tasks.data.length === 0) {
    return <Empty icon={<IconListCheck size={32} stroke={1.4} aria-hidden="true" />} title={say('none')} />;
  }
  return <Six plan={id} tasks={tasks.data} />;
}

function Six({ plan, tasks }: { plan: string; tasks: readonly RegisterTask[] }) {
  const say = useWords(SIX_WORDS);
  const search = useSearch({ from: '/ke-hoach/$id/sau-ro' });
  const navigate = useNavigate({ from: '/ke-hoach/$id/sau-ro' });
  const [narrowed, setNarrowed] = useState(false);
  const sections = useMemo(() => matrixOf(tasks), [tasks]);
  const all = useMemo(() => sections.flatMap((section) => section.tasks), [sections]);
  const unclear = all.filter((row) => !isAllClear(row)).length;
  const shown = narrowed ? onlyUnclear(sections) : sections;
  return (
    <div className={styles['six']} data-open={search.task !== undefined || undefined}>
      <div className={styles['bar']}>
        <Legend />
        <label className="no-print">
          <input type="checkbox" checked={narrowed} onChange={(event) => setNarrowed(event.currentTarget.checked)} />
          {say('only', { count: unclear })}
        </label>
        <div className={`${styles['file']} no-print`} title={say('unclear.what')}>
          <DownloadButton
            address={unclearAddress(plan, 'docx')}
            icon={<IconFileText size={16} stroke={1.7} aria-hidden="true" />}
            waiting={say('unclear.waiting')}
          >
            {say('unclear.file')}
          </DownloadButton>
          <DownloadButton
            address={unclearAddress(plan, 'xlsx')}
            icon={<IconTable size={16} stroke={1.7} aria-hidden="true" />}
            waiting={say('unclear.waiting')}
          >
            {say('unclear.sheet')}
          </DownloadButton>
        </div>
      </div>
      {shown.length === 0 ? (
        <p className={styles['allClear']}>{say('all-clear')}</p>
      ) : (
        <Matrix
          sections={shown}
          sum={sumOf(all)}
          open={search}
          onOpen={(task, facet) => void navigate({ search: { task, facet }, replace: true, resetScroll: false })}
        />
      )}
      {search.task !== undefined && (
        <TaskPanel
          id={search.task}
          {...(search.facet === undefined ? {} : { facet: search.facet })}
          inPlan
          onClose={() => void navigate({ search: {}, replace: true, resetScroll: false })}
        />
      )}
    </div>
  );
}

function Legend() {
  const say = useWords(READING_WORDS);
  const sayPlan = useWords(PLAN_WORDS);
  return (
    <div className={styles['legend']}>
      <ul>
        {STATES.map((state) => (
          <li key={state}>
            <MarkSample state={state} />
            {say(`clarity.${state}`)}
          </li>
        ))}
      </ul>
      <p>{sayPlan('score.what')}</p>
    </div>
  );
}

export function useWhole(): (value: number) => string {
  const { language } = useLanguage();
  return (value) => formatNumber(Math.round(value), language);
}
