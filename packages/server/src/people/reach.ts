// How far somebody reaches: a right that an office carries is held in the unit of the office and in those below, and
// nowhere else. Asked by each use case for the units that it touches.
import { type Right, rightsOf, type UnitId, unitsWith } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { areWithin, listTops, listUnitsAbove, type Lying } from './queries-tree.ts';

/** Refuses whose offices with that right do not lie above all of these units. The system itself reaches everything. */
export async function mustReach(cx: Cx, right: Right, units: readonly UnitId[]): Promise<void> {
  if (cx.acting.sees === 'all' || units.length === 0) return;
  if (!(await reachesEvery(cx, right, units))) throw new Problem('unit.out-of-reach');
}

/** Whether the person has the right in all of these units. */
export async function reachesEvery(cx: Cx, right: Right, units: readonly UnitId[]): Promise<boolean> {
  const roots = unitsWith(cx.acting, right);
  return roots.length > 0 && (await areWithin(cx, units, roots));
}

/** For what holds for the whole body, such as roles and groups: only who has the right at the top of the tree. */
export async function mustReachAll(cx: Cx, right: Right): Promise<void> {
  await mustReach(cx, right, await listTops(cx));
}

export async function reachesAll(cx: Cx, right: Right): Promise<boolean> {
  return reachesEvery(cx, right, await listTops(cx));
}

export type RightsAt = (unit: UnitId) => ReadonlySet<Right>;

/** What the actor may do at each of these units, asked once for all of them. */
export async function rightsAt(cx: Cx, units: readonly UnitId[]): Promise<RightsAt> {
  const places = placesOf(cx.acting);
  const rows = places.length === 0 ? [] : await listUnitsAbove(cx, [...new Set(units)], places);
  return rightsBy(cx.acting, rows);
}

/** Where somebody holds an office. */
export function placesOf({ offices }: Pick<Acting, 'offices'>): readonly UnitId[] {
  return [...new Set(offices.map(({ unit }) => unit))];
}

/** @param rows Which of her places each unit lies within. */
export function rightsBy({ offices }: Pick<Acting, 'offices'>, rows: readonly Lying[]): RightsAt {
  const held = new Map<UnitId, Set<Right>>();
  for (const { unit, above } of rows) {
    const rights = held.get(unit) ?? new Set<Right>();
    for (const right of rightsOf({ offices: offices.filter((office) => office.unit === above) })) rights.add(right);
    held.set(unit, rights);
  }
  return (unit) => held.get(unit) ?? NONE;
}

const NONE: ReadonlySet<Right> = new Set();
