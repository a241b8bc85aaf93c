// The tree of open units as a value: who lies below whom, asked many times after one look at the database.
import type { UnitId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { listTree, type TreeUnit } from './queries-tree.ts';

export type UnitTree = {
  readonly units: readonly TreeUnit[];
  readonly byId: ReadonlyMap<UnitId, TreeUnit>;
  /** The unit itself is within itself. */
  readonly isWithin: (unit: UnitId, above: UnitId) => boolean;
};

export async function loadTree(cx: Cx): Promise<UnitTree> {
  const units = await listTree(cx);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const isWithin = (unit: UnitId, above: UnitId): boolean => {
    const passed = new Set<UnitId>();
    for (let at: UnitId | null = unit; at !== null && !passed.has(at); at = byId.get(at)?.parent ?? null) {
      if (at === above) return true;
      passed.add(at);
    }
    return false;
  };
  return { units, byId, isWithin };
}
