// Units put in order by a share, fairly: three of three is less certain than 290 of 300. The order is that of the lower end
// of Wilson's interval (95 of 100), the share that a unit has at least shown. It needs no mean of the others, so that a
// rank changes only by what units do themselves and by who is compared; shrinking towards the mean would move everybody
// whenever one reports. Under a least number of assignments nobody is ranked: chance would be.
import { wilson } from '../wilson.ts';

export type Ranked<Row> = {
  readonly row: Row;
  /** 1 is the first; who has shown as much shares a rank. Null: too few to be ranked. */
  readonly rank: number | null;
  /** Of 100, as counted; null among none. */
  readonly share: number | null;
  /** Of 100: the lower end of the interval, by which the order goes; null where it is not ranked. */
  readonly atLeast: number | null;
  /** Of 100: its upper end. */
  readonly atMost: number | null;
};
export type Rankable = { readonly of: number; readonly among: number };

/** Ranked ones first, the best in front; behind them those with too few, by how many they have. */
export function rankBy<Row extends Rankable>(rows: readonly Row[], least: number): readonly Ranked<Row>[] {
  const weighed = rows.map((row) => ({ row, ends: row.among >= Math.max(1, least) ? wilson(row) : null }));
  const ranked = weighed
    .flatMap(({ row, ends }) => (ends === null ? [] : [{ row, ...ends }]))
    .toSorted((one, other) => other.low - one.low || other.row.among - one.row.among);
  let rank = 0;
  const first = ranked.map(({ row, low, high }, place): Ranked<Row> => {
    if (low !== ranked[place - 1]?.low) rank = place + 1;
    return { row, rank, share: shareOf(row), atLeast: 100 * low, atMost: 100 * high };
  });
  const few = weighed
    .filter(({ ends }) => ends === null)
    .toSorted((one, other) => other.row.among - one.row.among)
    .map(({ row }): Ranked<Row> => ({ row, rank: null, share: shareOf(row), atLeast: null, atMost: null }));
  return [...first, ...few];
}

export type LeftOut = {
  /** How many units have too few, and how many there are. */
  readonly left: number;
  readonly all: number;
  /** A lower number by which more are ranked, where there is one among those that are offered. */
  readonly lower: number | null;
};

/**
 * Where the least number leaves more than half of the units out: how many, and the highest number below it that ranks at
 * least half of them, or as many as any does. null where most are ranked. What makes the order fair stays as it is: with few
 * assignments the interval is wide, and it goes by its lower end.
 */
export function leftOutBy(
  rows: readonly Rankable[],
  { least, offered }: { readonly least: number; readonly offered: readonly number[] },
): LeftOut | null {
  const rankedFrom = (number: number) => rows.filter(({ among }) => among >= Math.max(1, number)).length;
  const ranked = rankedFrom(least);
  if (2 * ranked >= rows.length) return null;
  const lower = offered
    .filter((number) => number < least && rankedFrom(number) > ranked)
    .toSorted((one, other) => other - one);
  const most = Math.max(0, ...lower.map(rankedFrom));
  const enough = Math.min(most, Math.ceil(rows.length / 2));
  return {
    left: rows.length - ranked,
    all: rows.length,
    lower: lower.find((number) => rankedFrom(number) >= enough) ?? null,
  };
}

function shareOf({ of, among }: Rankable): number | null {
  return among === 0 ? null : (100 * of) / among;
}
