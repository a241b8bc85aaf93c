// Who is expected to report to whom in a round: levels from the bottom up, each with its units. A report goes to the nearest
// unit above in the tree that the next level names, else to the one unit of a level above that has but one (the focal room), else
// to whoever runs the round.
import type { UnitId } from '../id.ts';

export type Expected = {
  readonly unit: UnitId;
  /** 1 is the lowest. */
  readonly level: number;
  /** Null: the last of the chain, approved by its own leader. */
  readonly receiver: UnitId | null;
};

type Way = {
  /** The unit's ancestors, the nearest first, itself left out. */
  readonly above: (unit: UnitId) => readonly UnitId[];
  /** Who runs the round, and receives what no level receives. */
  readonly runner: UnitId;
};

/**
 * `levels`: units of each level from the bottom up. A unit that several levels name stands at the highest of them: what it
 * gathers contains its own.
 */
export function expectedIn(levels: readonly (readonly UnitId[])[], { above, runner }: Way): readonly Expected[] {
  const levelOf = new Map<UnitId, number>();
  for (const [index, units] of levels.entries()) for (const unit of units) levelOf.set(unit, index + 1);
  const soles = levels.map((_, index) => {
    const own = [...levelOf].flatMap(([unit, level]) => (level === index + 1 ? [unit] : []));
    return own.length === 1 ? own[0] : undefined;
  });
  const runners = new Set([runner, ...above(runner)]);
  const receiverOf = (unit: UnitId, level: number): UnitId | null =>
    above(unit).find((one) => levelOf.get(one) === level + 1) ??
    soles.slice(level).find((one) => one !== undefined) ??
    (runners.has(unit) ? null : runner);
  return [...levelOf]
    .map(([unit, level]) => ({ unit, level, receiver: receiverOf(unit, level) }))
    .toSorted((one, other) => one.level - other.level);
}
