// Recurring work goes on by itself: when a period has ended the next is open, for the same unit and the same people, until
// the work is taken back, declined, or no longer in the plan. Where the plan has it done once from now on, that comes last.
import {
  addDays,
  dayOf,
  everyOf,
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
import type { PlanId } from '../plan/plan.ts';
import { issuedColumns } from './assignment-facts.ts';
import { issueRows, searchTextOf } from './issue-plan.ts';
import { type EndedRow, listEnded } from './queries-periods.ts';
import type { NewAssignment } from './queries-write.ts';

/** How many were opened, of one plan or of all. Run again on the same day it opens none; of two processes at once the second opens none. */
export async function openPeriods(system: System, tenant: TenantId, plan?: PlanId): Promise<number> {
  return transact(system, asSystem(tenant), async (cx) => {
    const today = dayOf(cx.now);
    await keepTree(cx);
    const ended = await listEnded(cx, today, plan);
    const rows = ended.flatMap((row) => nextOf(row, today).map((next) => nextRow(cx, row, next)));
    await issueRows(cx, rows, today);
    return rows.length;
  });
}

type Next = Pick<Period, 'key'> & { readonly [Key in 'from' | 'to' | 'due']: PlainDate | null };

function nextOf(row: EndedRow, today: PlainDate): readonly Next[] {
  // Written by the plan from the reader's own type.
  const deadline = row.deadline as Deadline | null;
  if (everyOf(deadline) !== null) return periodsOf(deadline, addDays(plainDate(row.periodTo ?? today), 1), today);
  const due = row.taskDueOn !== null && isPlainDate(row.taskDueOn) ? row.taskDueOn : null;
  return row.isGivenOnce ? [] : [{ key: '', from: null, to: null, due }];
}

function nextRow(cx: Cx, ended: EndedRow, { key, from, to, due }: Next): NewAssignment {
  const { tenantId: _tenant, deadline, isGivenOnce: _isGivenOnce, taskDueOn: _taskDueOn, ...row } = ended;
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
