// Which work cannot go on, for what, at whom, and for how long: what the roll-up and early warning ask of the difficulties.
import { countWorkingDays, dayOf, plainDate, type UnitId } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { Cx } from '../../kit/system.ts';
import { CALENDAR, type DifficultyId } from './difficulty.ts';
import { listBlockRows } from './queries.ts';

export type Block = {
  readonly assignment: AssignmentId;
  readonly difficulty: DifficultyId;
  /** The unit that must answer. */
  readonly at: { readonly id: UnitId; readonly name: string };
  /** Working days that it has lain there, and since it was raised at all. */
  readonly days: number;
  readonly daysInAll: number;
  readonly isOverdue: boolean;
};

/** Of all work that the transaction sees, or of these assignments alone; an assignment stands there once a difficulty. */
export async function listBlocks(
  cx: Cx,
  within: { readonly assignments?: readonly AssignmentId[] } = {},
): Promise<readonly Block[]> {
  const today = dayOf(cx.now);
  const daysSince = (day: string) => countWorkingDays(CALENDAR, plainDate(day), today);
  return (await listBlockRows(cx, within)).map((row) => ({
    assignment: row.assignment,
    difficulty: row.difficulty,
    at: { id: row.holderUnitId, name: row.holderName },
    days: daysSince(row.sinceOn),
    daysInAll: daysSince(row.raisedOn),
    isOverdue: row.dueOn !== null && row.dueOn < today,
  }));
}
