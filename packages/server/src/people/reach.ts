// How far somebody reaches: a right that an office carries is held in the unit of the office and in those below, and
// nowhere else. Asked by each use case for the units that it touches.
import { type Right, type UnitId, unitsWith } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { areWithin, listTops } from './queries-tree.ts';

/** Refuses whose offices with that right do not lie above all of these units. The system itself reaches everything. */
export async function mustReach(cx: Cx, right: Right, units: readonly UnitId[]): Promise<void> {
  if (cx.acting.sees === 'all' || units.length === 0) return;
  const roots = unitsWith(cx.acting, right);
  if (roots.length === 0 || !(await areWithin(cx, units, roots))) throw new Problem('unit.out-of-reach');
}

/** Whether the person has the right there; for what a screen offers. */
export async function reaches(cx: Cx, right: Right, unit: UnitId): Promise<boolean> {
  const roots = unitsWith(cx.acting, right);
  return roots.length > 0 && (await areWithin(cx, [unit], roots));
}

/** For what holds for the whole body, such as roles and groups: only who has the right at the top of the tree. */
export async function mustReachAll(cx: Cx, right: Right): Promise<void> {
  await mustReach(cx, right, await listTops(cx));
}

export async function reachesAll(cx: Cx, right: Right): Promise<boolean> {
  const roots = unitsWith(cx.acting, right);
  return roots.length > 0 && (await areWithin(cx, await listTops(cx), roots));
}
