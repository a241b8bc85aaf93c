// Words that papers on assignments share.
import { type PlainDate, showDay } from '@sauro/core';
import type { AssignmentView } from './views.ts';

/** The plan does not say, and nobody has been named since. */
export const NOT_SAID = 'Chưa nêu';

/** The day until when, else the words of the plan. */
export function timeOf({ due, task: { deadline } }: Pick<AssignmentView, 'due' | 'task'>): string {
  return due === null ? (deadline?.text ?? NOT_SAID) : `Chậm nhất ngày ${showDay(due as PlainDate)}`;
}
