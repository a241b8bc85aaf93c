// Work is given to another unit. The one that stood is withdrawn with the reason and keeps its history; the new one begins
// anew and names it.
import { dayOf, type UnitId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { keepTree } from '../people/queries-change.ts';
import { loadTree } from '../people/tree.ts';
import { findPlan } from '../plan/queries-plan.ts';
import { happen, holdFor } from './act.ts';
import { type AssignmentId, type AssignmentRow, standingOf } from './assignment.ts';
import { assignmentReassigned, issuedColumns } from './assignment-facts.ts';
import { issueRows, searchTextOf } from './issue-plan.ts';
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
