// The assignment of a cell, for whoever sees it.
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { findAssignment } from '../assignment/queries.ts';
import type { TargetId } from '../plan/plan.ts';
import { listTargets } from '../plan/queries-state.ts';

export type Cell = { readonly id: AssignmentId; readonly target: TargetId };

/** Refused where it is not seen, and where the target is not of its plan. */
export async function getCellRow(cx: Cx, { id, target }: Cell): Promise<AssignmentRow> {
  const row = await findAssignment(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  const targets = await listTargets(cx, row.planId);
  if (targets.every((one) => one.id !== target)) throw new Problem('progress.other-target');
  return row;
}
