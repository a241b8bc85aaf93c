// What stays overdue is told up the ladder: one rung a working day, each once for each deadline. That it was is a fact of
// the assignment, so that its timeline shows it; it leaves the assignment as it was, and the notice comes from the fact.
import {
  CALENDAR,
  countWorkingDays,
  dayOf,
  type Ladder,
  nextRung,
  type PersonId,
  type PlainDate,
  plainDate,
  type RungHead,
  type TenantId,
} from '@sauro/core';
import type { AssignmentId } from '../assignment/assignment.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { type ManyAction, recordMany } from '../kit/ledger.ts';
import type { Cx, System } from '../kit/system.ts';
import { insertEscalations, listOverdue, lockOverdue, type Overdue } from './queries-clock.ts';
import { getPolicy } from './queries-settings.ts';

type Escalated = {
  readonly on: PlainDate;
  readonly due: string;
  readonly rung: number;
  readonly person: PersonId;
  readonly head: RungHead;
  /** Working days past the deadline. */
  readonly overdue: number;
};
export const assignmentEscalated: ManyAction<'assignment', Escalated, object> = {
  kind: 'assignment.escalated',
  heardBy: 'people',
  applyMany: async (cx, facts) => {
    const rungs = facts.map(({ subject, data }) => ({ assignment: subject, ...data }));
    await insertEscalations(cx, rungs, dayOf(cx.now));
  },
};

const AT_ONCE = 500;

export async function escalate(system: System, tenant: TenantId): Promise<void> {
  let after: AssignmentId | null = null;
  do after = await transact(system, asSystem(tenant), (cx) => escalateSome(cx, after));
  while (after !== null);
}

/** The last that was looked at; null where there are no more. */
async function escalateSome(cx: Cx, after: AssignmentId | null): Promise<AssignmentId | null> {
  const today = dayOf(cx.now);
  const { ladder } = await getPolicy(cx);
  const ids = await lockOverdue(cx, { today, after, limit: AT_ONCE });
  const overdue = await listOverdue(cx, ids);
  const happenings = overdue.flatMap((row) => climb(ladder, row, today));
  await recordMany(cx, assignmentEscalated, happenings);
  return ids.length === AT_ONCE ? (ids.at(-1) ?? null) : null;
}

function climb(ladder: Ladder, row: Overdue, today: PlainDate) {
  if (row.climbedOn === today) return [];
  const overdue = countWorkingDays(CALENDAR, plainDate(row.dueOn), today);
  const heads = { unit: row.unitHead, above: row.aboveHead, issuer: row.issuerHead };
  const next = nextRung(ladder, { overdue, climbed: row.climbed, told: row.told, heads });
  if (next === null) return [];
  return [{ subject: row.id, data: { on: today, due: row.dueOn, overdue, ...next }, aside: {} }];
}
