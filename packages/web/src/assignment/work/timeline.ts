// Where the bars of the timeline stand: some weeks as an axis, and each assignment as a stretch of it, from its issue to its
// deadline. Pure: today is an argument. Places are shares of the axis, 0 at its left end and 1 at its right.
import { addDays, daysBetween, isPlainDate, type PlainDate } from '@sauro/core';
import type { Assignment } from '../calls.ts';
import { mondayOf } from './month.ts';

export const WEEKS = 13;
/** How many weeks before today the axis begins. */
const BEFORE = 3;
const WEEK = 7;
const DAYS = WEEKS * WEEK;

export type Axis = { readonly first: PlainDate; readonly last: PlainDate; readonly weeks: readonly PlainDate[] };
export type Stretch = { readonly from: number; readonly to: number };
export type Bar = {
  /** From issue to deadline, or to the end of the axis where there is none; null where all of it is out of sight. */
  readonly planned: Stretch | null;
  /** From the deadline to the day on which it was done, or to today while it is not. */
  readonly late: Stretch | null;
  /** The day on which it was done. */
  readonly done: number | null;
  readonly hasNoEnd: boolean;
  /** All of it lies before or after the axis. */
  readonly beyond: 'before' | 'after' | null;
};

/** `asked` is any day of the first week. */
export function axisOf(asked: string | undefined, today: PlainDate): Axis {
  const first = asked !== undefined && isPlainDate(asked) ? mondayOf(asked) : addDays(mondayOf(today), -BEFORE * WEEK);
  return {
    first,
    last: addDays(first, DAYS - 1),
    weeks: Array.from({ length: WEEKS }, (_, index) => addDays(first, index * WEEK)),
  };
}

/** The day with which the axis begins that many weeks later, or earlier. */
export function turned({ first }: Axis, weeks: number): PlainDate {
  return addDays(first, weeks * WEEK);
}

/** Where a day begins; undefined where it is not in sight. */
export function placeOf(axis: Axis, day: PlainDate): number | undefined {
  return day < axis.first || day > axis.last ? undefined : shareOf(axis, day);
}

type Dated = Pick<Assignment, 'issuedOn' | 'due' | 'doneOn' | 'state'>;

export function barOf(assignment: Dated, axis: Axis, today: PlainDate): Bar {
  const begun = dayIn(assignment.issuedOn) ?? today;
  const due = dayIn(assignment.due);
  const done = dayIn(assignment.doneOn);
  const end = due === null ? null : later(due, begun);
  const until = done ?? (assignment.state === 'withdrawn' ? null : today);
  // Given after its deadline, it was late from its first day on.
  const lateFrom = due === null ? null : later(addDays(due, 1), begun);
  const lateTo = lateFrom !== null && until !== null && until >= lateFrom ? until : null;
  const last = lateTo ?? end;
  return {
    planned: stretch(axis, begun, end ?? axis.last),
    late: lateFrom === null || lateTo === null ? null : stretch(axis, lateFrom, lateTo),
    done: done === null ? null : (placeOf(axis, done) ?? null),
    hasNoEnd: end === null,
    beyond: last !== null && last < axis.first ? 'before' : begun > axis.last ? 'after' : null,
  };
}

/** Both days are counted; what is out of sight is cut off. */
function stretch(axis: Axis, from: PlainDate, to: PlainDate): Stretch | null {
  if (to < axis.first || from > axis.last || to < from) return null;
  return { from: Math.max(0, shareOf(axis, from)), to: Math.min(1, shareOf(axis, addDays(to, 1))) };
}

function shareOf({ first }: Axis, day: PlainDate): number {
  return daysBetween(first, day) / DAYS;
}

function dayIn(day: string | null): PlainDate | null {
  return day !== null && isPlainDate(day) ? day : null;
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}
