// Which work cannot go on, for what, at whom, and for how long: what the roll-up and early warning ask of the difficulties.
import { CALENDAR, countWorkingDays, type DifficultyKind, type PlainDate, plainDate, type UnitId } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { Cx } from '../../kit/system.ts';
import type { DifficultyId } from './difficulty.ts';
import { listBlockRows } from './queries-blocks.ts';

export type Block = {
  readonly assignment: AssignmentId;
  readonly difficulty: DifficultyId;
  readonly kind: DifficultyKind;
  readonly words: string;
  /** The unit that must answer. */
  readonly at: { readonly id: UnitId; readonly name: string };
  /** Working days that it has lain there, and since it was raised at all. */
  readonly days: number;
  readonly daysInAll: number;
  readonly isOverdue: boolean;
};

/** At the end of a day, of these assignments. One row for each difficulty. */
export async function listBlocks(
  cx: Cx,
  day: PlainDate,
  assignments: readonly AssignmentId[],
): Promise<readonly Block[]> {
  const daysSince = (since: string) => countWorkingDays(CALENDAR, plainDate(since), day);
  return (await listBlockRows(cx, day, assignments)).map((row) => ({
    assignment: row.assignment,
    difficulty: row.difficulty,
    kind: row.kind,
    words: row.words,
    at: { id: row.holderUnitId, name: row.holderName },
    days: daysSince(row.sinceOn),
    daysInAll: daysSince(row.raisedOn),
    isOverdue: row.dueOn !== null && row.dueOn < day,
  }));
}
