// Who is expected to report to whom in a round: levels from the bottom up, each with its units. A report goes to the nearest
// unit above in the tree that a higher level names, else to the one unit of the next level that has but one (the focal room).
import type { UnitId } from '../id.ts';

export type Expected = {
  readonly unit: UnitId;
  /** 1 is the lowest. */
  readonly level: number;
  /** Null: of the last level, whose report leaves the system or stays at its own leader. */
  readonly receiver: UnitId | null;
};

/**
 * `levels`: units of each level from the bottom up. A unit that several levels name stands at the highest of them: what it
 * gathers contains its own. `above`: the unit's ancestors, the nearest first, itself left out.
 */
export function expectedIn(
  levels: readonly (readonly UnitId[])[],
  above: (unit: UnitId) => readonly UnitId[],
): { readonly expected: readonly Expected[]; readonly unrouted: readonly UnitId[] } {
  const levelOf = new Map<UnitId, number>();
  for (const [index, units] of levels.entries()) for (const unit of units) levelOf.set(unit, index + 1);
  const sole = levels.map((units, index) => {
    const own = [...new Set(units)].filter((unit) => levelOf.get(unit) === index + 1);
    return own.length === 1 ? own[0] : undefined;
  });
  const top = Math.max(0, ...levelOf.values());
  const expected: Expected[] = [];
  const unrouted: UnitId[] = [];
  for (const [unit, level] of levelOf) {
    const over = above(unit).find((one) => (levelOf.get(one) ?? 0) > level && (levelOf.get(one) ?? 0) <= level + 1);
    const receiver = level === top ? null : (over ?? sole.slice(level).find((one) => one !== undefined) ?? null);
    if (receiver === null && level < top) unrouted.push(unit);
    expected.push({ unit, level, receiver });
  }
  return { expected: expected.toSorted((one, other) => one.level - other.level), unrouted };
}
