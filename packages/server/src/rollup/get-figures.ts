// Figures of what stands on a day, in all and split once; each opens the list of exactly what it counts.
import { cutOff } from '../assignment/cut-off.ts';
import { countAll } from '../assignment/queries-counts.ts';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import { isAdditive } from './dimensions.ts';
import { byMost } from './by-most.ts';
import { addUp, countSplit } from './queries-figures.ts';
import { nameKeys } from '../assignment/queries-names.ts';

type Asked = Input<(typeof rollupContract)['getFigures']>['query'];
type Answer = Output<(typeof rollupContract)['getFigures']>;

/** More than a screen can show; those with the most stay. */
const GROUPS = 500;

export async function getFigures(cx: Cx, { by, ...narrow }: Asked): Promise<Answer> {
  const at = await cutOff(cx, narrow.at);
  const filter = { ...narrow, at };
  if (by === 'none') return { at, total: await countAll(cx, filter), groups: [], more: 0 };
  const level = { base: await baseOf(cx, narrow.unit), kind: narrow.unitKind };
  const rows = await countSplit(cx, filter, { by: [by], level });
  const total = isAdditive(by, narrow.unitKind) ? addUp(rows) : await countAll(cx, filter);
  const shown = rows
    .toSorted(byMost(({ figures, keys: [key = ''] }) => ({ count: figures.total, key })))
    .slice(0, GROUPS);
  const byKey = new Map(shown.map(({ keys: [key = ''], figures }) => [key, figures]));
  const named = await nameKeys(cx, by, { keys: [...byKey.keys()], at, plan: narrow.plan });
  return {
    at,
    total,
    groups: named.flatMap(({ key, label, hasBelow }) => {
      const counts = byKey.get(key);
      if (counts === undefined) return [];
      return [{ key, label, hasBelow: by === 'unit' ? hasBelow && key !== level.base : hasBelow, counts }];
    }),
    more: rows.length - shown.length,
  };
}
