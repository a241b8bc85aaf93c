// Units put in order by a share, each with how many it is made of; see core's ranking for what makes it fair.
import { rankBy, SHARE_MEASURES } from '@sauro/core';
import { cutOff } from '../assignment/cut-off.ts';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import { getPolicy } from './policy.ts';
import { countSplit } from './queries-figures.ts';
import { nameUnits } from './queries-names.ts';

type Asked = Input<(typeof rollupContract)['rankUnits']>['query'];
type Answer = Output<(typeof rollupContract)['rankUnits']>;

/** More than anybody reads; behind them stand those with too few to be ranked. */
const ROWS = 500;

export async function rankUnits(cx: Cx, { measure, kind, least, ...narrow }: Asked): Promise<Answer> {
  const at = cutOff(cx, narrow.at);
  const from = least ?? (await getPolicy(cx)).rankedFrom;
  const level = { base: await baseOf(cx, narrow.unit), kind };
  const rows = await countSplit(cx, { ...narrow, at }, { by: ['unit'], level });
  const { of, among } = SHARE_MEASURES[measure];
  const weighed = rows.map(({ keys: [unit = ''], figures }) => ({
    unit,
    of: figures[of],
    among: figures[among],
  }));
  const ranked = rankBy(weighed, from);
  const shown = ranked.slice(0, ROWS);
  const named = await nameUnits(cx, { keys: shown.map(({ row }) => row.unit), at });
  const names = new Map(named.map(({ key, label }) => [key, label]));
  return {
    at,
    least: from,
    rows: shown.map(({ row, rank, share, atLeast }) => ({
      unit: { id: row.unit, name: names.get(row.unit) ?? '' },
      rank,
      of: row.of,
      among: row.among,
      share,
      atLeast,
    })),
    more: ranked.length - shown.length,
  };
}
