// The tree of open units as a value: who lies below whom, asked many times after one look at the database.
import type { UnitId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { listTree, type TreeUnit } from './queries-tree.ts';

export type UnitTree = {
  readonly units: readonly TreeUnit[];
  readonly byId: ReadonlyMap<UnitId, TreeUnit>;
  /** The nearest first, without the unit itself. */
  readonly aboveOf: (unit: UnitId) => readonly UnitId[];
  /** The unit itself is within itself. */
  readonly isWithin: (unit: UnitId, above: UnitId) => boolean;
};

export async function loadTree(cx: Cx): Promise<UnitTree> {
  const units = await listTree(cx);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const aboveOf = (unit: UnitId): readonly UnitId[] => {
    const passed = new Set<UnitId>([unit]);
    for (let at = byId.get(unit)?.parent; at && !passed.has(at); at = byId.get(at)?.parent) passed.add(at);
    return [...passed].slice(1);
  };
  const isWithin = (unit: UnitId, above: UnitId): boolean => unit === above || aboveOf(unit).includes(above);
  return { units, byId, aboveOf, isWithin };
}
