// A pivot: one measure by two dimensions, counted at once; then the few heads that are shown are named.
import { cutOff } from '../assignment/cut-off.ts';
import { nameKeys } from '../assignment/queries-names.ts';
import type { Input, Output } from '../kit/contract.ts';
import { groupBy } from '../kit/group-by.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { baseOf } from './base-of.ts';
import type { rollupContract } from './contract.ts';
import { countPivot, type PivotRow } from './queries-pivot.ts';

export type PivotAsked = Input<(typeof rollupContract)['getPivot']>['query'];
export type PivotAnswer = Output<(typeof rollupContract)['getPivot']>;
type Cell = { readonly of: number; readonly among: number };

const ROWS = 300;
/** What a table on a wide screen can show. */
const COLUMNS = 24;
const NOTHING: Cell = { of: 0, among: 0 };

export async function getPivot(cx: Cx, asked: PivotAsked): Promise<PivotAnswer> {
  const { rows: down, columns: across, measure, filled, ...narrow } = asked;
  if (down === across) throw new Problem('pivot.same-twice');
  const at = await cutOff(cx, narrow.at);
  const filter = { ...narrow, at };
  const level = { base: await baseOf(cx, narrow.unit), kind: narrow.unitKind };
  const wish = { by: [down, across], level, measure, most: [ROWS, COLUMNS], filled: filled === 'yes' } as const;
  const counted = groupBy(await countPivot(cx, filter, wish), ({ place }) => place);
  const of = (place: PivotRow['place']) => counted.get(place) ?? [];
  const sums = (heads: readonly PivotRow[]) => new Map(heads.map((head) => [head.key0, cellOf(head)]));
  const named = async (dimension: typeof down, margins: ReadonlyMap<string, Cell>) => {
    const heads = await nameKeys(cx, dimension, { keys: [...margins.keys()], at, plan: narrow.plan });
    return heads.map(({ key, label }) => ({ key, label, sum: margins.get(key) ?? NOTHING }));
  };
  const rows = await named(down, sums(of('head-down')));
  const columns = await named(across, sums(of('head-across')));
  const cells = new Map(of('cell').map((cell) => [`${cell.key0}\n${cell.key1}`, cellOf(cell)]));
  const left = (place: 'more-down' | 'more-across', shown: number) => {
    const { of: all, among: empty } = of(place)[0] ?? NOTHING;
    const hidden = wish.filled ? empty : 0;
    return { more: all - hidden - shown, empty: hidden };
  };
  const [moreDown, moreAcross] = [left('more-down', rows.length), left('more-across', columns.length)];
  return {
    at,
    rows: rows.map((row) => ({ ...row, cells: columns.map(({ key }) => cells.get(`${row.key}\n${key}`) ?? null) })),
    columns,
    sum: cellOf(of('sum')[0] ?? NOTHING),
    moreRows: moreDown.more,
    moreColumns: moreAcross.more,
    emptyRows: moreDown.empty,
    emptyColumns: moreAcross.empty,
  };
}

function cellOf({ of, among }: Cell): Cell {
  return { of, among };
}
