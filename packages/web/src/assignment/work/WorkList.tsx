// All work as one list of any length: further pages come as one scrolls.
import { periodWords, planName } from '@sauro/core';
import { Button } from '@mantine/core';
import { IconFilterOff, IconListCheck } from '@tabler/icons-react';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Failed, FailedAgain } from '../../ui/Failed.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import type { Assignment, Assignments } from '../calls.ts';
import { DueDay, HowFar, StandingChip } from '../Label.tsx';
import { ASSIGNMENT_WORDS } from '../words.ts';
import { TakeBox } from './TakeMany.tsx';
import type { Taking } from './use-taking.ts';
import styles from './Work.module.css';
import { WORK_WORDS } from './words.ts';

export type WorkFound = UseInfiniteQueryResult<InfiniteData<Assignments>>;
type ListProps = {
  readonly work: WorkFound;
  readonly filtered: boolean;
  readonly onReset: () => void;
  /** Where what is new can be taken on. */
  readonly taking?: Taking;
};

const COLUMNS = ['work', 'unit', 'label', 'due', 'percent'] as const;

export function WorkList({ work, filtered, onReset, taking }: ListProps) {
  const say = useWords(WORK_WORDS);
  const sayMore = useWords(ASSIGNMENT_WORDS);
  if (work.isPending) return <PageWaiting />;
  const retry = () => void (work.isFetchNextPageError ? work.fetchNextPage() : work.refetch());
  if (work.data === undefined) return <Failed error={work.error} onRetry={retry} />;
  const items = work.data.pages.flatMap((page) => page.items);
  return (
    <>
      <FailedAgain error={work.error} onRetry={retry} />
      {items.length === 0 ? (
        <NoWork filtered={filtered} onReset={onReset} />
      ) : (
        <LongTable
          label={say('table')}
          items={items}
          total={work.data.pages[0]?.total ?? items.length}
          rowHeight={64}
          hasMore={work.hasNextPage && !work.isError}
          onMore={() => void (work.isFetchingNextPage || work.fetchNextPage())}
          more={sayMore('more')}
          classes={{ table: styles['table'], columns: styles['columns'], row: styles['row'] }}
          head={COLUMNS.map((column) => (
            <span key={column} role="columnheader" data-column={column}>
              {say(`column.${column}`)}
            </span>
          ))}
        >
          {(assignment) => (
            <WorkCells assignment={assignment} box={taking && <TakeBox taking={taking} assignment={assignment} />} />
          )}
        </LongTable>
      )}
    </>
  );
}

function WorkCells({ assignment, box }: { readonly assignment: Assignment; readonly box: ReactNode }) {
  const { language } = useLanguage();
  const say = useWords(WORK_WORDS);
  const sayPart = useWords(ASSIGNMENT_WORDS);
  return (
    <>
      <span role="cell" className={styles['about']}>
        {box}
        <Link to="/viec/$id" params={{ id: assignment.id }} data-row data-assignment={assignment.id} lang="vi">
          {assignment.text}
        </Link>
        <small lang="vi">
          {assignment.period !== null && <b>{periodWords(assignment.period.key, language)} · </b>}
          {planName(assignment.plan)}
        </small>
      </span>
      <span role="cell" className={styles['unit']} lang="vi">
        <span>{assignment.unit.name}</span>
        <small>{sayPart(`part.${assignment.part}`)}</small>
      </span>
      <span role="cell" data-column="label">
        <StandingChip assignment={assignment} />
        {assignment.askedDue !== null && <small>{say('asked')}</small>}
      </span>
      <span role="cell" data-column="due">
        <DueDay assignment={assignment} />
      </span>
      <span role="cell" data-column="percent">
        <HowFar assignment={assignment} />
      </span>
    </>
  );
}

export function NoWork({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  const say = useWords(WORK_WORDS);
  if (!filtered) {
    return (
      <Empty icon={<IconListCheck size={32} stroke={1.4} aria-hidden="true" />} title={say('empty.title')}>
        <p>{say('empty.what')}</p>
      </Empty>
    );
  }
  return (
    <Empty icon={<IconFilterOff size={32} stroke={1.4} aria-hidden="true" />} title={say('none.title')}>
      <p>{say('none.what')}</p>
      <Button variant="default" onClick={onReset}>
        {say('reset')}
      </Button>
    </Empty>
  );
}
