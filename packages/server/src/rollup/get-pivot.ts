// A pivot: one measure by two dimensions. Cells and margins are counts of the same query, so that a sum is what its row shows.
import { type Figures, type Measure, partsOf } from '@sauro/core';
import type { Input, Output } from '../kit/contract.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import { type Dimension, isAdditive } from './dimensions.ts';
import { countSplit, countTotal, type FigureRow, type Level } from './queries-figures.ts';
import { nameKeys } from './queries-names.ts';
import { cutOff } from '../assignment/cut-off.ts';
import type { Standing } from '../assignment/queries-standings.ts';

export type PivotAsked = Input<(typeof rollupContract)['getPivot']>['query'];
export type PivotAnswer = Output<(typeof rollupContract)['getPivot']>;
type Cell = { readonly of: number; readonly among: number };

const ROWS = 300;
/** What a table on a wide screen can show. */
const COLUMNS = 24;

export async function getPivot(cx: Cx, asked: PivotAsked): Promise<PivotAnswer> {
  const { rows: down, columns: across, measure, kind, ...narrow } = asked;
  if (down === across) throw new Problem('pivot.same-twice');
  const at = cutOff(cx, narrow.at);
  const filter = { ...narrow, at };
  const level = { base: await baseOf(cx, narrow.unit), kind };
  const cells = await countSplit(cx, filter, { by: [down, across], level });
  const sums = await sumsOf(cx, { cells, filter, level, dimensions: [down, across] });
  const heads = async (dimension: Dimension, side: 0 | 1, most: number) => {
    const all = [...sums.sides[side]].toSorted(([, one], [, other]) => other.total - one.total);
    const shown = new Map(all.slice(0, most));
    const named = await nameKeys(cx, dimension, { keys: [...shown.keys()], at });
    const list = named.map(({ key, label }) => ({ key, label, sum: cellOf(shown.get(key), measure) }));
    return { list, more: all.length - list.length };
  };
  const [rows, columns] = [await heads(down, 0, ROWS), await heads(across, 1, COLUMNS)];
  const byKeys = new Map(cells.map(({ keys, figures }) => [keys.join('\n'), figures]));
  const cellsOf = (row: string) =>
    columns.list.map(({ key }) => {
      const figures = byKeys.get(`${row}\n${key}`);
      return figures === undefined ? null : cellOf(figures, measure);
    });
  return {
    at,
    rows: rows.list.map((row) => ({ ...row, cells: cellsOf(row.key) })),
    columns: columns.list,
    sum: cellOf(sums.total, measure),
    moreRows: rows.more,
    moreColumns: columns.more,
  };
}

function cellOf(figures: Figures | undefined, measure: Measure): Cell {
  const { of, among } = partsOf(measure);
  return figures === undefined ? { of: 0, among: 0 } : { of: figures[of], among: figures[among] };
}

type Sides = readonly [ReadonlyMap<string, Figures>, ReadonlyMap<string, Figures>];
type SumsAsked = {
  readonly cells: readonly FigureRow[];
  readonly filter: Standing;
  readonly level: Level;
  readonly dimensions: readonly [Dimension, Dimension];
};

/** Sums of cells, where each assignment is in one cell alone; else each margin is counted by itself. */
async function sumsOf(cx: Cx, { cells, filter, level, dimensions }: SumsAsked) {
  const sideOf = async (side: 0 | 1): Promise<ReadonlyMap<string, Figures>> => {
    if (isAdditive(dimensions[1 - side] ?? 'target')) return summed(cells, side);
    const rows = await countSplit(cx, filter, { by: [dimensions[side]], level });
    return new Map(rows.map(({ keys: [key = ''], figures }) => [key, figures]));
  };
  const sides: Sides = [await sideOf(0), await sideOf(1)];
  return { sides, total: await countTotal(cx, filter) };
}

function summed(cells: readonly FigureRow[], side: 0 | 1): ReadonlyMap<string, Figures> {
  const sums = new Map<string, Figures>();
  for (const { keys, figures } of cells) {
    const key = keys[side] ?? '';
    const before = sums.get(key);
    sums.set(key, before === undefined ? figures : addFigures(before, figures));
  }
  return sums;
}

function addFigures(one: Figures, other: Figures): Figures {
  // Both have every count under its name.
  return Object.fromEntries(
    Object.entries(one).map(([name, count]) => [name, count + other[name as keyof Figures]]),
  ) as Figures;
}
