// Work is given to another unit. The one that stood is withdrawn with the reason and keeps its history; the new one begins
// anew and names it. A unit that coordinates on the same task leads it from then on, with what it has done there.
import { dayOf, type UnitId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { keepTree } from '../people/queries-change.ts';
import { loadTree } from '../people/tree.ts';
import { findPlan } from '../plan/queries-plan.ts';
import { happen, holdFor } from './act.ts';
import { type AssignmentId, type AssignmentRow, standingOf } from './assignment.ts';
import { assignmentMadeLead, assignmentReassigned, issuedColumns } from './assignment-facts.ts';
import { issueRows, searchTextOf } from './issue-plan.ts';
import { lockOfTask } from './queries.ts';
import { findTaskText } from './queries-issue.ts';
import { issuingOf, scopeOf } from './resolve-names.ts';
import { withdrawPartsLater } from './withdraw-parts.ts';

type Elsewhere = { readonly version: number; readonly unit: string; readonly reason: string };

export async function reassignAssignment(
  cx: Cx,
  id: AssignmentId,
  { version, unit, reason }: Elsewhere,
): Promise<AssignmentId> {
  await keepTree(cx);
  const row = await holdFor(cx, id, 'reassign', version);
  const name = await mustReach(cx, row, unit as UnitId);
  const there = row.parentId === null ? await lockOfTask(cx, row, unit as UnitId) : undefined;
  if (there !== undefined) return handLead(cx, row, there, reason);
  const to = newId<'assignment'>();
  await happen(cx, assignmentReassigned, row, { data: { reason, unit, to }, aside: {} });
  await withdrawPartsLater(cx, id, reason);
  const { id: _old, tenantId: _tenant, personId: _person, deciderId: _decider, ...same } = row;
  const text = row.text ?? (await findTaskText(cx, row.taskId));
  await issueRows(
    cx,
    [
      {
        ...same,
        id: to,
        replacesId: id,
        unitId: unit as UnitId,
        ...issuedColumns({ on: dayOf(cx.now), due: standingOf(row).due, awaits: row.awaitsEvent }),
        issuedOn: dayOf(cx.now),
        issuedBy: cx.acting.person,
        stateAt: cx.now,
        searchText: searchTextOf(text, name),
      },
    ],
    dayOf(cx.now),
  );
  return to;
}

async function handLead(cx: Cx, row: AssignmentRow, there: AssignmentRow, reason: string): Promise<AssignmentId> {
  const isTaken = row.part !== 'lead' || there.part === 'lead' || there.state === 'verified';
  if (isTaken) throw new Problem('assignment.issued', { assignment: there.id });
  await happen(cx, assignmentReassigned, row, { data: { reason, unit: there.unitId, to: there.id }, aside: {} });
  await withdrawPartsLater(cx, row.id, reason);
  const { due, awaitsEvent: awaits } = standingOf(row);
  await happen(cx, assignmentMadeLead, there, { data: { reason, due, awaits, from: row.id }, aside: {} });
  return there.id;
}

/** An open unit that the issuer has something to give to: of a part below who split it, else as far as the plan reaches. */
async function mustReach(cx: Cx, row: AssignmentRow, unit: UnitId): Promise<string> {
  const tree = await loadTree(cx);
  const found = tree.byId.get(unit);
  const scope = row.parentId === null ? await planScope(cx, row) : row.issuerUnitId;
  const isSplitter = row.parentId !== null && unit === row.issuerUnitId;
  if (found === undefined || unit === row.unitId || isSplitter || !tree.isWithin(unit, scope)) {
    throw new Problem('assignment.no-unit');
  }
  return found.name;
}

async function planScope(cx: Cx, row: AssignmentRow): Promise<UnitId> {
  const plan = await findPlan(cx, row.planId);
  return scopeOf(await issuingOf(cx, plan?.issuer ?? null, row.issuerUnitId));
}
