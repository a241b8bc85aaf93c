// How far somebody reaches: a right that an office carries is held in the unit of the office and in those below, and
// nowhere else. Asked by each use case for the units that it touches.
import { type Office, type PersonId, type Right, rightsOf, type UnitId, unitsWith } from '@sauro/core';
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

/** `apart`: what she exercises for these does not count. */
export type RightsAt = (unit: UnitId, apart?: readonly PersonId[]) => ReadonlySet<Right>;

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
  const all = heldIn(offices, rows);
  return (unit, apart = []) => {
    const lent = offices.some((office) => isLentBy(office, apart));
    const held = lent ? heldIn(withoutLent(offices, apart), rows) : all;
    return held.get(unit) ?? NONE;
  };
}

function heldIn(offices: readonly Office[], rows: readonly Lying[]): ReadonlyMap<UnitId, ReadonlySet<Right>> {
  const held = new Map<UnitId, Set<Right>>();
  for (const { unit, above } of rows) {
    const rights = held.get(unit) ?? new Set<Right>();
    for (const right of rightsOf({ offices: offices.filter((office) => office.unit === above) })) rights.add(right);
    held.set(unit, rights);
  }
  return held;
}

/** Who have lent her one of these. */
export function lendersOf(offices: readonly Office[]): readonly PersonId[] {
  return [...new Set(offices.flatMap(({ onBehalfOf }) => onBehalfOf ?? []))];
}

/** Those that she exercises for nobody of these. */
export function withoutLent(offices: readonly Office[], by: readonly PersonId[]): readonly Office[] {
  return offices.filter((office) => !isLentBy(office, by));
}

function isLentBy({ onBehalfOf }: Office, by: readonly PersonId[]): boolean {
  return onBehalfOf !== undefined && by.includes(onBehalfOf);
}

const NONE: ReadonlySet<Right> = new Set();
