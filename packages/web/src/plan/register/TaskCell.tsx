// One field of a task in its column. What the plan does not say is said to be unclear, never left blank.
import { type PlainDate, sixClear } from '@sauro/core';
import { Link } from '@tanstack/react-router';
import type { TaskColumn } from '@sauro/server/contract';
import { useDeadlineWords } from '../../reading/deadline-words.ts';
import { SixMark } from '../../reading/SixMark.tsx';
import { READING_WORDS } from '../../reading/words.ts';
import { useWords } from '../../ui/language.tsx';
import type { RegisterTask } from '../calls.ts';
import { facetOf } from './columns.ts';
import styles from './Grid.module.css';
import { REGISTER_WORDS } from './words.ts';

type CellProps = {
  readonly task: RegisterTask;
  readonly column: TaskColumn;
  readonly today: PlainDate;
  readonly onOpen: () => void;
};

export function TaskCell({ task, column, today, onOpen }: CellProps) {
  const facet = facetOf(column);
  if (facet !== null) return <SixMark facet={facet} clarity={sixClear(task)[facet]} />;
  switch (column) {
    case 'section':
      return <small className={styles['quiet']}>{task.section}</small>;
    case 'text':
      return (
        <button type="button" tabIndex={-1} className={styles['text']} onClick={onOpen} lang="vi">
          {task.text}
        </button>
      );
    case 'lead':
      return <Names names={task.lead} isSaid />;
    case 'coordinate':
      return <Names names={task.coordinate} isSaid={false} />;
    case 'product':
      return <Product product={task.product} />;
    case 'deadline':
      return <Due task={task} today={today} />;
    case 'plan':
      return (
        <Link className={styles['plan']} tabIndex={-1} to="/ke-hoach/$id" params={{ id: task.plan.id }} lang="vi">
          {task.plan.title}
        </Link>
      );
    default:
      return null;
  }
}

/** `isSaid`: a plan should say it, so that none is unclear; coordinators need not be named. */
function Names({ names, isSaid }: { names: readonly string[]; isSaid: boolean }) {
  const say = useWords(REGISTER_WORDS);
  const sayReading = useWords(READING_WORDS);
  const [name, ...others] = names;
  if (name === undefined) return isSaid ? <em className={styles['quiet']}>{sayReading('task.no-lead')}</em> : null;
  return (
    <span className={styles['clamp']} lang="vi" title={names.join('; ')}>
      {others.length === 0 ? name : say('more', { name, count: others.length })}
    </span>
  );
}

function Product({ product }: { product: string | null }) {
  if (product === null) return null;
  return (
    <span className={styles['clamp']} lang="vi" title={product}>
      {product}
    </span>
  );
}

export function Due({ task, today }: { task: RegisterTask; today: PlainDate }) {
  const say = useWords(REGISTER_WORDS);
  const sayReading = useWords(READING_WORDS);
  const words = useDeadlineWords();
  if (task.droppedRevision !== null) return <span className={styles['dropped']}>{say('droppedTask')}</span>;
  if (task.deadline === null) return <em className={styles['quiet']}>{sayReading('task.no-deadline')}</em>;
  const overdue = task.deadline.kind === 'by' && task.dueOn !== null && task.dueOn < today;
  return (
    <>
      <span className={styles['chip']} data-kind={task.deadline.kind} title={task.deadline.text}>
        {words(task.deadline)}
      </span>
      {overdue && <small className={styles['overdue']}>{say('overdue')}</small>}
    </>
  );
}
