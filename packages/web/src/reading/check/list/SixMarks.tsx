// The six marks of a task in one row; what they say follows every letter that is typed.
import { FACETS, sixClear, type SixClear } from '@sauro/core';
import type { Task } from '@sauro/reader/reading';
import { SixMark } from '../../SixMark.tsx';
import styles from './ItemRow.module.css';

export function SixMarks({ task }: { task: Task }) {
  const six = sixOf(task);
  return (
    <span className={styles['six']}>
      {FACETS.map((facet) => (
        <SixMark key={facet} facet={facet} clarity={six[facet]} />
      ))}
    </span>
  );
}

const known = new WeakMap<Task, SixClear>();

/** The rules ask many questions of the words: once for each state of a task. */
export function sixOf(task: Task): SixClear {
  const found = known.get(task) ?? sixClear(task);
  known.set(task, found);
  return found;
}
