// A pivot: one measure by two dimensions. Margins are counted first; cells only where a row and a column are shown.
import { type Dimension, type Figures, type Measure, partsOf } from '@sauro/core';
import { cutOff } from '../assignment/cut-off.ts';
import { countAll } from '../assignment/queries-counts.ts';
import type { Standing } from '../assignment/queries-standings.ts';
import type { Input, Output } from '../kit/contract.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import { isAdditive } from './dimensions.ts';
import { addUp, countCells, countSplit, type FigureRow, type Level } from './queries-figures.ts';
import { nameKeys } from '../assignment/queries-names.ts';

export type PivotAsked = Input<(typeof rollupContract)['getPivot']>['query'];
export type PivotAnswer = Output<(typeof rollupContract)['getPivot']>;
type Cell = { readonly of: number; readonly among: number };

const ROWS = 300;
/** What a table on a wide screen can show. */
const COLUMNS = 24;

export async function getPivot(cx: Cx, asked: PivotAsked): Promise<PivotAnswer> {
  const { rows: down, columns: across, measure, ...narrow } = asked;
  if (down === across) throw new Problem('pivot.same-twice');
  const at = await cutOff(cx, narrow.at);
  const filter = { ...narrow, at };
  const level = { base: await baseOf(cx, narrow.unit), kind: narrow.unitKind };
  const counting = { cx, filter, level, measure };
  const rows = await sideOf(counting, down, ROWS);
  const columns = await sideOf(counting, across, COLUMNS);
  const keys = [rows.heads.map(({ key }) => key), columns.heads.map(({ key }) => key)] as const;
  const cells = await countCells(cx, filter, { by: [down, across], level, keys, measure });
  const byKeys = new Map(cells.map(({ keys: [row, column], of, among }) => [`${row}\n${column}`, { of, among }]));
  const additive = [rows, columns].find(({ dimension }) => isAdditive(dimension, narrow.unitKind));
  return {
    at,
    rows: rows.heads.map((row) => ({ ...row, cells: keys[1].map((key) => byKeys.get(`${row.key}\n${key}`) ?? null) })),
    columns: columns.heads,
    sum: cellOf(additive === undefined ? await countAll(cx, filter) : addUp(additive.all), measure),
    moreRows: rows.all.length - rows.heads.length,
    moreColumns: columns.all.length - columns.heads.length,
  };
}

type Counting = {
  readonly cx: Cx;
  readonly filter: Standing;
  readonly level: Level;
  readonly measure: Measure;
};

/** One side with its sums: those with the most assignments, each by its name. */
async function sideOf({ cx, filter, level, measure }: Counting, dimension: Dimension, most: number) {
  const all = await countSplit(cx, filter, { by: [dimension], level });
  const shown = new Map(
    all
      .toSorted(byTotal)
      .slice(0, most)
      .map(({ keys: [key = ''], figures }) => [key, figures]),
  );
  const named = await nameKeys(cx, dimension, { keys: [...shown.keys()], at: filter.at, plan: filter.plan });
  const heads = named.map(({ key, label }) => ({ key, label, sum: cellOf(shown.get(key), measure) }));
  return { dimension, all, heads };
}

/** Of equally many the order of their keys, so that asked again the same are shown. */
function byTotal(one: FigureRow, other: FigureRow): number {
  const [key = ''] = one.keys;
  return other.figures.total - one.figures.total || key.localeCompare(other.keys[0] ?? '');
}

function cellOf(figures: Figures | undefined, measure: Measure): Cell {
  const { of, among } = partsOf(measure);
  return figures === undefined ? { of: 0, among: 0 } : { of: figures[of], among: figures[among] };
}
