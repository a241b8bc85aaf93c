// The figures of one assignment: the targets of its plan down, and its periods across.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Assignment } from '../../assignment/calls.ts';
import { assignmentQuery } from '../../assignment/queries.ts';
import { isMissing } from '../../client.ts';
import { Failed } from '../../ui/Failed.tsx';
import { useWords } from '../../ui/language.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { useArrival } from '../../ui/PageHead.tsx';
import { PageWaiting } from '../../ui/PageWaiting.tsx';
import styles from './Figures.module.css';
import { FiguresScreen } from './FiguresScreen.tsx';
import { useGrid } from './use-grid.ts';
import { FIGURES_WORDS } from './words.ts';

export function AssignmentFigures() {
  const { id } = useParams({ from: '/viec/$id/so-lieu' });
  const opened = useQuery(assignmentQuery(id));
  if (opened.isPending) return <PageWaiting />;
  if (opened.data !== undefined) return <Opened key={id} assignment={opened.data.assignment} />;
  return isMissing(opened.error) ? <NotFound /> : <Failed error={opened.error} onRetry={() => void opened.refetch()} />;
}

function Opened({ assignment }: { assignment: Assignment }) {
  const say = useWords(FIGURES_WORDS);
  const heading = useArrival(say('title.of', { text: assignment.text }));
  const grid = useGrid(assignment.plan.id, { beside: assignment.id });
  return (
    <>
      <header className={styles['head']}>
        <nav aria-label={say('crumbs')} className="no-print">
          <Link to="/viec/$id" params={{ id: assignment.id }}>
            {say('back')}
          </Link>
        </nav>
        <h1 ref={heading} tabIndex={-1}>
          {say('title')}
        </h1>
        <p lang="vi">
          {assignment.text} · {assignment.unit.name}
        </p>
      </header>
      {grid.isPending && <PageWaiting />}
      {grid.isError && grid.data === undefined && <Failed error={grid.error} onRetry={() => void grid.refetch()} />}
      {grid.data !== undefined && <FiguresScreen plan={assignment.plan.id} across="periods" {...grid.data} />}
    </>
  );
}
