// The work as columns, one a label. Each column has pages of its own.
import { Skeleton } from '@mantine/core';
import { type AssignmentLabel, LABELS } from '@sauro/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed } from '../../ui/Failed.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Assignment, WorkQuery } from '../calls.ts';
import { DueDay, HowFar, LabelMark } from '../Label.tsx';
import { workQuery } from '../queries.ts';
import { labelsIn } from './search.ts';
import styles from './Board.module.css';
import { WORK_WORDS } from './words.ts';

/** What was withdrawn is nobody's work: it has a column only where it is asked for. */
const COLUMNS = [
  'not-begun',
  'awaits-event',
  'in-progress',
  'overdue',
  'declined',
  'done-late',
  'done-in-time',
] as const satisfies readonly AssignmentLabel[];
const AT_ONCE = 30;

export function Board({ query }: { query: WorkQuery }) {
  const asked = labelsIn(query.label);
  const columns: readonly AssignmentLabel[] = asked.length > 0 ? asked : COLUMNS;
  return (
    <div className={styles['board']}>
      {columns.map((label) => (
        <Column key={label} label={label} query={{ ...query, label }} />
      ))}
    </div>
  );
}

function Column({ label, query }: { label: AssignmentLabel; query: WorkQuery }) {
  const say = useWords(WORK_WORDS);
  const { language } = useLanguage();
  const work = useInfiniteQuery(workQuery(query, AT_ONCE));
  const items = work.data?.pages.flatMap((page) => page.items) ?? [];
  const total = work.data?.pages[0]?.total ?? 0;
  const id = `column-${label}`;
  return (
    <section aria-labelledby={id} data-column-of-rows>
      <h2 id={id}>
        <LabelMark label={label} />
        {LABELS[label][language]} <small>{formatNumber(total, language)}</small>
      </h2>
      {work.isPending && <Skeleton height={120} />}
      {work.isError && <Failed error={work.error} onRetry={() => void work.refetch()} />}
      {work.isSuccess && items.length === 0 && <p>{say('board.none')}</p>}
      <ul>
        {items.map((assignment) => (
          <Card key={assignment.id} assignment={assignment} />
        ))}
      </ul>
      {work.hasNextPage && (
        <button
          type="button"
          className={styles['more']}
          disabled={work.isFetchingNextPage}
          onClick={() => void work.fetchNextPage()}
        >
          {say('board.more', { left: formatNumber(total - items.length, language) })}
        </button>
      )}
    </section>
  );
}

function Card({ assignment }: { assignment: Assignment }) {
  return (
    <li>
      <Link to="/viec/$id" params={{ id: assignment.id }} data-row lang="vi">
        {assignment.text}
      </Link>
      <small lang="vi">{assignment.unit.name}</small>
      <DueDay assignment={assignment} />
      <HowFar assignment={assignment} />
    </li>
  );
}
