// How far the work is, in the words of the official systems, as of a day; from units down to single assignments.
import { Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import type { CountsAnswer } from '../assignment/calls.ts';
import { CountTable } from '../assignment/CountTable.tsx';
import { countsQuery } from '../assignment/queries.ts';
import { Failed, FailedAgain } from '../ui/Failed.tsx';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { PageWaiting } from '../ui/PageWaiting.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { AssignmentList } from './AssignmentList.tsx';
import { FiguresAt } from './FiguresAt.tsx';
import { NoAssignments } from './NoAssignments.tsx';
import styles from './Rollup.module.css';
import { compact, Scope } from './Scope.tsx';
import { Screens } from './Screens.tsx';
import { drilled, listed, queryOf, readRollupSearch, type RollupSearch, type Split, SPLITS } from './search.ts';
import { Sums } from './Sums.tsx';
import { useKeyNames } from './use-key-names.ts';
import { useToday } from './use-today.ts';
import { Within } from './Within.tsx';
import { ROLLUP_WORDS } from './words.ts';

/** Its library comes only where a chart is looked at. */
const MonthChart = lazy(async () => ({ default: (await import('./MonthChart.tsx')).MonthChart }));

export function RollupPage() {
  const say = useWords(ROLLUP_WORDS);
  const search = useSearch({ from: '/theo-doi' });
  const navigate = useNavigate({ from: '/theo-doi' });
  const area = useRef<HTMLDivElement>(null);
  useRowKeys(area);
  const change = (next: object, replace = false) =>
    void navigate({ search: readRollupSearch({ ...next }), replace, resetScroll: false });
  return (
    <div ref={area}>
      <PageHead title={say('title')} lead={say('lead')}>
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPrinter size={15} stroke={1.7} aria-hidden="true" />}
          onClick={() => print()}
        >
          {say('print')}
        </Button>
      </PageHead>
      <div className={styles['page']}>
        <Screens search={search} />
        <Scope search={search} onChange={(changed) => change(compact({ ...search, ...changed }), true)} />
        <Within search={search} />
        <Counted search={search} onSplit={(by) => change({ ...search, by, measure: undefined })} />
      </div>
    </div>
  );
}

type CountedProps = { readonly search: RollupSearch; readonly onSplit: (split: Split) => void };

function Counted({ search, onSplit }: CountedProps) {
  const today = useToday();
  const split = search.by ?? 'unit';
  // What is counted is the scope; the measure chooses of it what the list shows.
  const { by: _by, measure: _measure, ...within } = search;
  const counts = useQuery({
    ...countsQuery({ ...queryOf(within, today), by: split === 'list' ? 'none' : split }),
    placeholderData: (before) => before,
  });
  if (counts.isPending) return <PageWaiting />;
  const retry = () => void counts.refetch();
  if (counts.data === undefined) return <Failed error={counts.error} onRetry={retry} />;
  const { total } = counts.data;
  if (total.total === 0) return <NoAssignments search={search} />;
  return (
    <>
      <FailedAgain error={counts.error} onRetry={retry} />
      <FiguresAt at={counts.dataUpdatedAt} />
      <Sums total={total} search={within} />
      <Splits split={split} onSplit={onSplit} />
      <div className={styles['page']} aria-busy={counts.isPlaceholderData}>
        {split === 'list' ? (
          <AssignmentList search={search} />
        ) : (
          <Groups answer={counts.data} split={split} search={within} />
        )}
      </div>
    </>
  );
}

function Splits({ split, onSplit }: { split: Split; onSplit: (split: Split) => void }) {
  const say = useWords(ROLLUP_WORDS);
  return (
    <div className={`${styles['splits']} no-print`} role="group" aria-label={say('by')}>
      <span aria-hidden="true">{say('by')}</span>
      {SPLITS.map((one) => (
        <button key={one} type="button" aria-pressed={one === split} onClick={() => onSplit(one)}>
          {say(`by.${one}`)}
        </button>
      ))}
    </div>
  );
}

type GroupsProps = {
  readonly answer: CountsAnswer;
  readonly split: Exclude<Split, 'list'>;
  readonly search: RollupSearch;
};

function Groups({ answer: { groups, more }, split, search }: GroupsProps) {
  const say = useWords(ROLLUP_WORDS);
  const nameOf = useKeyNames();
  const { language } = useLanguage();
  return (
    <>
      {split === 'month' && (
        <Suspense fallback={<Skeleton height={200} />}>
          <MonthChart groups={groups} />
        </Suspense>
      )}
      <CountTable
        groups={groups}
        name={say(`by.${split}`)}
        isUrgentFirst={split === 'unit'}
        renderNumber={(group, count, shown) => (
          <Link to="/theo-doi" search={listed(search, count, { split, group })}>
            {shown}
          </Link>
        )}
      >
        {(group) => (
          <Link to="/theo-doi" search={drilled(search, split, group)} data-row>
            {nameOf(split, group.key, group.label)}
          </Link>
        )}
      </CountTable>
      {more > 0 && <p className={styles['quiet']}>{say('groups', { count: formatNumber(more, language) })}</p>}
    </>
  );
}
