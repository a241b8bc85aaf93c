// Whether a right is held where it is asked for: an office counts for its unit and for every unit below.
import { type Right, rightsOf, type UnitId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { listUnitsAbove } from './queries-within.ts';

/** Refuses who holds the right in no office at the unit or above it. */
export async function mustWithin(cx: Cx, right: Right, unit: UnitId): Promise<void> {
  const rights = await rightsAt(cx, [unit]);
  if (!rights(unit).has(right)) throw new Problem('right.elsewhere', { right });
}

export type RightsAt = (unit: UnitId) => ReadonlySet<Right>;

/** What the actor may do at each of these units, asked once for all of them. */
export async function rightsAt(cx: Cx, units: readonly UnitId[]): Promise<RightsAt> {
  const { offices } = cx.acting;
  const places = [...new Set(offices.map(({ unit }) => unit))];
  const rows = places.length === 0 ? [] : await listUnitsAbove(cx, [...new Set(units)], places);
  const held = new Map<UnitId, Set<Right>>();
  for (const { unit, above } of rows) {
    const rights = held.get(unit) ?? new Set<Right>();
    for (const right of rightsOf({ offices: offices.filter((office) => office.unit === above) })) rights.add(right);
    held.set(unit, rights);
  }
  return (unit) => held.get(unit) ?? NONE;
}

const NONE: ReadonlySet<Right> = new Set();

/** Units in which the actor holds an office that carries the right. */
export function unitsWith({ offices }: Pick<Acting, 'offices'>, right: Right): readonly UnitId[] {
  const carrying = offices.filter((office) => rightsOf({ offices: [office] }).includes(right));
  return [...new Set(carrying.map(({ unit }) => unit))];
}
