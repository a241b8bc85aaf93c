// Units put in order by a share, each with how many it is made of; see core's ranking for what makes it fair.
import { rankBy, SHARE_MEASURES } from '@sauro/core';
import { cutOff } from '../assignment/cut-off.ts';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { RANKED_ROWS, type rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import { getPolicy } from './policy.ts';
import { countSplit } from './queries-figures.ts';
import { nameUnits } from '../assignment/queries-names.ts';
import { countRefutedBelow } from './queries-refuted.ts';

type Asked = Input<(typeof rollupContract)['rankUnits']>['query'];
type Answer = Output<(typeof rollupContract)['rankUnits']>;

/** As many as anybody reads. */
export async function rankUnits(cx: Cx, asked: Asked): Promise<Answer> {
  const { rows, ...ranking } = await rankAll(cx, asked);
  return { ...ranking, rows: rows.slice(0, RANKED_ROWS), more: Math.max(0, rows.length - RANKED_ROWS) };
}

export async function rankAll(cx: Cx, { measure, least, ...narrow }: Asked): Promise<Omit<Answer, 'more'>> {
  const at = await cutOff(cx, narrow.at);
  const from = least ?? (await getPolicy(cx)).rankedFrom;
  const level = { base: await baseOf(cx, narrow.unit), kind: narrow.unitKind };
  const rows = await countSplit(cx, { ...narrow, at }, { by: ['unit'], level });
  const { of, among } = SHARE_MEASURES[measure];
  const refuted = await countRefutedBelow(cx, { ...narrow, at }, level);
  const byUnit = new Map(rows.map(({ keys: [unit = ''], figures }) => [unit, figures]));
  // By their codes: so stand those that share a rank.
  const named = await nameUnits(cx, { keys: [...byUnit.keys()], at });
  const weighed = named.flatMap(({ key, label }) => {
    const figures = byUnit.get(key);
    return figures === undefined ? [] : [{ id: key, name: label, of: figures[of], among: figures[among] }];
  });
  return {
    at,
    least: from,
    rows: rankBy(weighed, from).map(({ row, rank, share, atLeast, atMost }) => ({
      unit: { id: row.id, name: row.name },
      rank,
      of: row.of,
      among: row.among,
      share,
      atLeast,
      atMost,
      refuted: refuted.get(row.id) ?? 0,
    })),
  };
}
