// Pairs gold items with read ones, one to one, the likest first. Optional gold items take a partner but ask for none.

export type Pairing<T> = {
  readonly pairs: readonly (readonly [gold: T, got: T])[];
  readonly hit: number;
  readonly missed: readonly T[];
  readonly invented: readonly T[];
};

/** `likeness` is 0 for two items that cannot be the same. */
export function pair<T extends { readonly optional?: true }>(
  gold: readonly T[],
  got: readonly T[],
  likeness: (gold: T, got: T) => number,
): Pairing<T> {
  const candidates = gold
    .flatMap((a, i) => got.map((b, j) => ({ i, j, like: likeness(a, b) })))
    .filter(({ like }) => like > 0)
    .toSorted((x, y) => y.like - x.like || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return {
    pairs: gold.flatMap((a, i) => got.filter((_, j) => partner.get(i) === j).map((b) => [a, b] as const)),
    hit: gold.filter((item, i) => !item.optional && partner.has(i)).length,
    missed: gold.filter((item, i) => !item.optional && !partner.has(i)),
    invented: got.filter((_, j) => !taken.has(j)),
  };
}
