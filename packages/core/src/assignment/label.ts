// The status of an assignment in the words of the official systems: finished or not × in time or late (report 1270 of 2017
// under Decision 42/2014/QĐ-TTg). Derived from what stands, on a day; never stored as a fact.
import type { PlainDate } from '../time.ts';
import { type AssignmentStanding, countedOn } from './facts.ts';

/** In the order in which they ask for attention. */
export const LABELS = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  'not-begun': { vi: 'Chưa thực hiện', en: 'Not begun' },
  'awaits-event': { vi: 'Chờ điều kiện', en: 'Waits for its event' },
  'in-progress': { vi: 'Đang thực hiện trong hạn', en: 'In progress, in time' },
  'done-late': { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  'done-in-time': { vi: 'Hoàn thành đúng hạn', en: 'Done in time' },
  declined: { vi: 'Từ chối, chờ xử lý', en: 'Declined, to be decided' },
  withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type AssignmentLabel = keyof typeof LABELS;
export const LABEL_NAMES = [
  'overdue',
  'not-begun',
  'awaits-event',
  'in-progress',
  'done-late',
  'done-in-time',
  'declined',
  'withdrawn',
] as const satisfies readonly AssignmentLabel[];

type Labelled = Pick<
  AssignmentStanding,
  'state' | 'due' | 'doneOn' | 'correctBy' | 'keptOn' | 'begunOn' | 'awaitsEvent'
>;

/**
 * Finished is what was accepted by who verifies. The time axis looks at the day of the report and not at that of its
 * acceptance: who reported in time is not late because nobody has looked yet. What its unit has begun before its event is work
 * like any other; to have taken it on is not to have begun. What is put right in the time that was given for it is not late.
 */
export function labelOf(standing: Labelled, today: PlainDate): AssignmentLabel {
  const { state, due, begunOn, awaitsEvent } = standing;
  if (state === 'withdrawn' || state === 'declined') return state;
  const isLate = due !== null && countedOn(standing, today) > due;
  if (state === 'verified') return isLate ? 'done-late' : 'done-in-time';
  if (isLate) return 'overdue';
  if (begunOn !== null) return 'in-progress';
  return awaitsEvent && (state === 'issued' || state === 'accepted') ? 'awaits-event' : 'not-begun';
}

/** A task is its members as one: finished when all are, late when one is, begun when one is, waiting when all that is left is. */
export function labelOfAll(labels: readonly AssignmentLabel[]): AssignmentLabel | null {
  const counted = labels.filter((label) => label !== 'withdrawn');
  if (counted.length === 0) return labels.length === 0 ? null : 'withdrawn';
  const open = counted.filter((label) => label !== 'declined');
  if (open.length === 0) return 'declined';
  if (open.includes('overdue')) return 'overdue';
  if (open.length === counted.length && open.every((label) => label === 'done-late' || label === 'done-in-time')) {
    return open.includes('done-late') ? 'done-late' : 'done-in-time';
  }
  if (open.every((label) => label === 'awaits-event')) return 'awaits-event';
  return open.every((label) => label === 'not-begun' || label === 'awaits-event') ? 'not-begun' : 'in-progress';
}
