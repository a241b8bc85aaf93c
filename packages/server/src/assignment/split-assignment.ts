// A unit gives parts of what it received to units below it, and answers for them as an issuer does. Its own entry stays its
// own: what the parts add up to is shown beside it and never written into it.
import { dayOf, isPlainDate, type UnitId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { keepTree } from '../people/queries-change.ts';
import { happen, holdFor } from './act.ts';
import type { AssignmentId, AssignmentRow } from './assignment.ts';
import { assignmentSplit, issuedColumns } from './assignment-facts.ts';
import { issueRows, searchTextOf } from './issue-plan.ts';
import { listUnitsUnder } from './queries.ts';
import type { NewAssignment } from './queries-write.ts';

type Part = { readonly unit: string; readonly text: string; readonly due: string | null };

export async function splitAssignment(
  cx: Cx,
  id: AssignmentId,
  { version, parts }: { readonly version: number; readonly parts: readonly Part[] },
): Promise<readonly AssignmentId[]> {
  await keepTree(cx);
  const row = await holdFor(cx, id, 'split', version);
  const below = new Map((await listUnitsUnder(cx, row.unitId)).map((unit) => [unit.id as string, unit]));
  const rows = parts.map((part): NewAssignment => {
    const unit = below.get(part.unit);
    if (unit === undefined) throw new Problem('assignment.no-unit');
    return partRow(cx, row, part, unit);
  });
  await happen(cx, assignmentSplit, row, { data: { parts: rows.length }, aside: {} });
  await issueRows(cx, rows, dayOf(cx.now));
  return rows.map((one) => one.id);
}

function partRow(
  cx: Cx,
  row: AssignmentRow,
  { text, due }: Part,
  unit: { readonly id: UnitId; readonly name: string },
): NewAssignment {
  if (due !== null && !isPlainDate(due)) throw new Problem('request.invalid');
  return {
    id: newId<'assignment'>(),
    planId: row.planId,
    taskId: row.taskId,
    revision: row.revision,
    unitId: unit.id,
    issuerUnitId: row.unitId,
    parentId: row.id,
    part: row.part,
    name: row.name,
    fromGroup: false,
    text,
    deadlineKind: row.deadlineKind,
    period: row.period,
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    ...issuedColumns({ on: dayOf(cx.now), due, awaits: row.awaitsEvent }),
    issuedOn: dayOf(cx.now),
    issuedBy: cx.acting.person,
    stateAt: cx.now,
    searchText: searchTextOf(text, unit.name),
  };
}
