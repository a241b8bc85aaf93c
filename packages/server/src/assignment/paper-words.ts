// Words that papers on assignments share.
import { type PlainDate, planNumber, showDay } from '@sauro/core';
import type { AssignmentView } from './views.ts';

type PlanName = AssignmentView['plan'];

/** The plan does not say, and nobody has been named since. */
export const NOT_SAID = 'Chưa nêu';

export function planWords(plan: PlanName): string {
  const number = planNumber(plan);
  return number === null ? `Kế hoạch “${plan.title}”` : `Kế hoạch số ${number}`;
}

/** With its title. */
export function planCited(plan: PlanName): string {
  return planNumber(plan) === null ? planWords(plan) : `${planWords(plan)} “${plan.title}”`;
}

/** The day until when, else the words of the plan. */
export function timeOf({ due, task: { deadline } }: Pick<AssignmentView, 'due' | 'task'>): string {
  return due === null ? (deadline?.text ?? NOT_SAID) : `Chậm nhất ngày ${showDay(due as PlainDate)}`;
}
