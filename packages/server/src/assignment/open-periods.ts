// Recurring work goes on by itself: when a period has ended the next is open, for the same unit and the same people, until
// the work is taken back, declined, or no longer in the plan.
import { addDays, dayOf, type Period, periodsOf, plainDate, type TenantId } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import type { Cx, System } from '../kit/system.ts';
import { keepTree } from '../people/queries-change.ts';
import { issuedColumns } from './assignment-facts.ts';
import { issueRows } from './issue-plan.ts';
import { type EndedRow, listEnded } from './queries-follow.ts';
import type { NewAssignment } from './queries-write.ts';

/** How many were opened. Run again on the same day it opens none; of two processes at once the second opens none. */
export async function openPeriods(system: System, tenant: TenantId): Promise<number> {
  return transact(system, asSystem(tenant), async (cx) => {
    const today = dayOf(cx.now);
    await keepTree(cx);
    const ended = await listEnded(cx, today);
    const rows = ended.flatMap((row) => {
      const from = addDays(plainDate(row.periodTo ?? today), 1);
      // Written by the plan from the reader's own type.
      return periodsOf(row.deadline as Deadline | null, from, today).map((period) => nextRow(cx, row, period));
    });
    await issueRows(cx, rows, today);
    return rows.length;
  });
}

function nextRow(cx: Cx, row: EndedRow, period: Period): NewAssignment {
  const { tenantId: _tenant, deadline: _deadline, taskDeadlineKind, going, ...same } = row;
  return {
    ...same,
    unitId: going,
    id: newId<'assignment'>(),
    replacesId: null,
    deadlineKind: taskDeadlineKind,
    period: period.key,
    periodFrom: period.from,
    periodTo: period.to,
    ...issuedColumns({ on: dayOf(cx.now), due: period.due }),
    issuedOn: dayOf(cx.now),
    issuedBy: null,
    stateAt: cx.now,
  };
}
