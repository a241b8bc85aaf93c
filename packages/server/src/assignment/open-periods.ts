// Recurring work goes on by itself: when a period has ended the next is open, for the same unit and the same people, until
// the work is taken back, declined, or no longer in the plan. Where the plan has it done once from now on, that comes last; what
// was accepted as done once and recurs from now on, begins.
import {
  addDays,
  dayOf,
  everyOf,
  firstPeriod,
  isConditional,
  isPlainDate,
  type Period,
  periodsOf,
  type PlainDate,
  plainDate,
  type TenantId,
} from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import type { Cx, System } from '../kit/system.ts';
import { keepTree } from '../people/queries-change.ts';
import { issuedColumns } from './assignment-facts.ts';
import type { PlanId } from '../plan/plan.ts';
import { issueRows, searchTextOf } from './issue-plan.ts';
import { listAcceptedOnce } from './queries-anew.ts';
import { type EndedRow, listEnded } from './queries-periods.ts';
import type { NewAssignment } from './queries-write.ts';

/** How many were opened, of one plan or of all. Run again on the same day it opens none; of two processes at once the second opens none. */
export async function openPeriods(system: System, tenant: TenantId, plan?: PlanId): Promise<number> {
  return transact(system, asSystem(tenant), async (cx) => {
    const today = dayOf(cx.now);
    await keepTree(cx);
    const ended = await listEnded(cx, today, plan);
    const rows = ended.flatMap(({ isGivenOnce, taskDueOn, ...row }) =>
      nextOf({ ...row, isGivenOnce, taskDueOn }, today).map((next) => nextRow(cx, row, next)),
    );
    await issueRows(cx, rows, today);
    return rows.length + (await openAnew(cx, plan));
  });
}

/**
 * What was accepted as done once and comes back now, as its plan has it, is given for its first period to the units that did it;
 * what was accepted stays so. The tree is kept before.
 */
async function openAnew(cx: Cx, plan?: PlanId): Promise<number> {
  const today = dayOf(cx.now);
  const rows = (await listAcceptedOnce(cx, plan)).flatMap((row) => {
    // Written by the plan from the reader's own type.
    const first = firstPeriod(row.deadline as Deadline | null, today);
    return first === null ? [] : [nextRow(cx, row, first)];
  });
  await issueRows(cx, rows, today);
  return rows.length;
}

type Next = Pick<Period, 'key'> & { readonly [Key in 'from' | 'to' | 'due']: PlainDate | null };

function nextOf(row: EndedRow, today: PlainDate): readonly Next[] {
  // Written by the plan from the reader's own type.
  const deadline = row.deadline as Deadline | null;
  if (everyOf(deadline) !== null) return periodsOf(deadline, addDays(plainDate(row.periodTo ?? today), 1), today);
  const due = row.taskDueOn !== null && isPlainDate(row.taskDueOn) ? row.taskDueOn : null;
  return row.isGivenOnce ? [] : [{ key: '', from: null, to: null, due }];
}

type BeforeRow = Omit<EndedRow, 'isGivenOnce' | 'taskDueOn'>;

function nextRow(cx: Cx, before: BeforeRow, { key, from, to, due }: Next): NewAssignment {
  const { tenantId: _tenant, deadline, ...row } = before;
  const { taskDeadlineKind, taskText, planRevision, going, goingName, ...same } = row;
  return {
    ...same,
    unitId: going,
    id: newId<'assignment'>(),
    revision: planRevision,
    replacesId: null,
    deadlineKind: taskDeadlineKind,
    period: key,
    periodFrom: from,
    periodTo: to,
    searchText: searchTextOf(row.text ?? taskText, goingName),
    // Written by the plan from the reader's own type.
    ...issuedColumns({ on: dayOf(cx.now), due, awaits: isConditional(deadline as Deadline | null) }),
    issuedOn: dayOf(cx.now),
    issuedBy: null,
    stateAt: cx.now,
  };
}
