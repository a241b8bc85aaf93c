// The work over time: each a bar from its issue to its deadline on some weeks, with today as a line. It is a table: who does
// not see the bars reads the same days as words.
import { ActionIcon, Button } from '@mantine/core';
import type { PlainDate } from '@sauro/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useMemo } from 'react';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { formatDay } from '../../ui/format.ts';
import { useWords } from '../../ui/language.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Assignment } from '../calls.ts';
import { DueDay, StandingChip } from '../Label.tsx';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { isFiltered, type WorkSearch } from './search.ts';
import { type Axis, axisOf, type Bar, barOf, placeOf, type Stretch, turned } from './timeline.ts';
import styles from './Timeline.module.css';
import type { Change } from './WorkBar.tsx';
import { NoWork, type WorkFound } from './WorkList.tsx';
import { WORK_WORDS } from './words.ts';

type TimelineProps = {
  readonly work: WorkFound;
  readonly search: WorkSearch;
  readonly today: PlainDate;
  readonly onChange: Change;
  readonly onReset: () => void;
};

export function Timeline({ work, search, today, onChange, onReset }: TimelineProps) {
  const say = useWords(WORK_WORDS);
  const sayMore = useWords(ASSIGNMENT_WORDS);
  const axis = useMemo(() => axisOf(search.week, today), [search.week, today]);
  if (work.isPending) return <PageWaiting />;
  const retry = () => void (work.isFetchNextPageError ? work.fetchNextPage() : work.refetch());
  if (work.data === undefined) return <Failed error={work.error} onRetry={retry} />;
  const items = work.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <NoWork filtered={isFiltered(search)} onReset={onReset} />;
  return (
    <>
      <FailedAgain error={work.error} onRetry={retry} />
      <Turn axis={axis} isMoved={search.week !== undefined} onChange={onChange} />
      <LongTable
        label={say('timeline.table')}
        items={items}
        total={work.data.pages[0]?.total ?? items.length}
        rowHeight={58}
        hasMore={work.hasNextPage && !work.isError}
        onMore={() => void (work.isFetchingNextPage || work.fetchNextPage())}
        more={sayMore('more')}
        classes={{ table: styles['table'], columns: styles['columns'], row: styles['row'] }}
        head={<Head axis={axis} />}
      >
        {(assignment) => <Cells assignment={assignment} axis={axis} today={today} />}
      </LongTable>
    </>
  );
}

const STEP = 4;

function Turn({ axis, isMoved, onChange }: { axis: Axis; isMoved: boolean; onChange: Change }) {
  const say = useWords(WORK_WORDS);
  const turn = (weeks: number) => onChange({ week: turned(axis, weeks) }, true);
  return (
    <div className={styles['turn']}>
      <ActionIcon variant="default" size={32} aria-label={say('timeline.before')} onClick={() => turn(-STEP)}>
        <IconChevronLeft size={17} stroke={1.7} aria-hidden="true" />
      </ActionIcon>
      <h2 aria-live="polite">{say('timeline.span', { from: formatDay(axis.first), to: formatDay(axis.last) })}</h2>
      <ActionIcon variant="default" size={32} aria-label={say('timeline.after')} onClick={() => turn(STEP)}>
        <IconChevronRight size={17} stroke={1.7} aria-hidden="true" />
      </ActionIcon>
      {isMoved && (
        <Button variant="default" size="compact-md" onClick={() => onChange({ week: null }, true)}>
          {say('timeline.today')}
        </Button>
      )}
      <ul className={styles['legend']} aria-label={say('timeline.legend')}>
        {(['bar', 'late', 'done', 'today'] as const).map((one) => (
          <li key={one}>
            <span aria-hidden="true" data-sign={one} />
            {say(`timeline.legend.${one}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Head({ axis }: { axis: Axis }) {
  const say = useWords(WORK_WORDS);
  return (
    <>
      <span role="columnheader">{say('column.work')}</span>
      <span role="columnheader">{say('column.due')}</span>
      <span role="columnheader" className={styles['axis']}>
        <span className="visually-hidden">{say('timeline.column')}</span>
        {axis.weeks.map((week) => (
          <span key={week} aria-hidden="true">
            {formatDay(week.slice(5))}
          </span>
        ))}
      </span>
    </>
  );
}

type CellsProps = { readonly assignment: Assignment; readonly axis: Axis; readonly today: PlainDate };

function Cells({ assignment, axis, today }: CellsProps) {
  const bar = barOf(assignment, axis, today);
  return (
    <>
      <span role="cell" className={styles['about']}>
        <Link to="/viec/$id" params={{ id: assignment.id }} data-row lang="vi">
          {assignment.text}
        </Link>
        <small lang="vi">{assignment.unit.name}</small>
      </span>
      <span role="cell" className={styles['due']}>
        <StandingChip assignment={assignment} />
        <DueDay assignment={assignment} />
      </span>
      <span role="cell" className={styles['time']}>
        <span className="visually-hidden">
          <Told assignment={assignment} isLate={bar.late !== null} />
        </span>
        <Track bar={bar} today={placeOf(axis, today)} label={assignment.label} />
      </span>
    </>
  );
}

function Told({ assignment: { issuedOn, due, doneOn }, isLate }: { assignment: Assignment; isLate: boolean }) {
  const say = useWords(WORK_WORDS);
  const from = formatDay(issuedOn);
  const told = [
    due === null ? say('timeline.from', { from }) : say('timeline.from-to', { from, to: formatDay(due) }),
    doneOn !== null && say('timeline.done', { day: formatDay(doneOn) }),
    isLate && say('timeline.late'),
  ];
  return told.filter((part) => part !== false).join(', ');
}

type TrackProps = { readonly bar: Bar; readonly today: number | undefined; readonly label: Assignment['label'] };

function Track({ bar: { planned, late, done, hasNoEnd, beyond }, today, label }: TrackProps) {
  return (
    <span className={styles['track']} aria-hidden="true" data-beyond={beyond ?? undefined}>
      {planned !== null && (
        <span
          className={styles['planned']}
          data-label={label}
          data-open={hasNoEnd || undefined}
          style={spanOf(planned)}
        />
      )}
      {late !== null && <span className={styles['late']} style={spanOf(late)} />}
      {done !== null && <span className={styles['done']} style={{ left: percent(done) }} />}
      {today !== undefined && <span className={styles['today']} style={{ left: percent(today) }} />}
    </span>
  );
}

function spanOf({ from, to }: Stretch): CSSProperties {
  return { left: percent(from), width: percent(to - from) };
}

function percent(share: number): string {
  return `${share * 100}%`;
}
