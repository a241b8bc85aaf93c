// Deadlines as papers tell them: the one that is in force, and beside it the first one where it is another.
import { type PlainDate, showDay } from '../../time.ts';
import type { TaskTold } from './report-facts.ts';

export function dueWords(due: PlainDate, first: PlainDate | null): string {
  return first === null || first === due ? showDay(due) : `${showDay(due)} (ban đầu ${showDay(first)})`;
}

/** Of a task: where more time was given to some of its units alone, until when at the latest. */
export function taskDueWords({ due, inForce }: Pick<TaskTold, 'due' | 'inForce'>): string {
  if (due === null) return '';
  if (inForce === null) return showDay(due);
  const { first, last } = inForce;
  return first === last ? dueWords(last, due) : `${showDay(due)} (có đơn vị đến ${showDay(last)})`;
}
