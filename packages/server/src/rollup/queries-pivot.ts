// The table of a pivot in one statement: cells, margins and the sum of all are told of one moment, and no write that comes in
// between is in some of them alone. Where sums of cells are counts of assignments the margins are their sums.
import { type Dimension, isShare, type Measure, partsOf } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { alikeSql, type Count, countsSql } from '../assignment/queries-measures.ts';
import { type Standing, standings } from '../assignment/queries-standings.ts';
import type { Cx } from '../kit/system.ts';
import { isAdditive } from './dimensions.ts';
import { figuresSql, type Level } from './queries-figures.ts';

export type PivotWish = {
  /** Down and across. */
  readonly by: readonly [Dimension, Dimension];
  readonly level: Level;
  readonly measure: Measure;
  /** How many of each side are shown: those with the most assignments. */
  readonly most: readonly [number, number];
  /** Rows and columns in which the measure counts nothing are left out. */
  readonly filled: boolean;
};

export type PivotRow = {
  /** `head`: one of a side (`key0`) with its margin. `more`: how many that side has (`of`), and how many are empty (`among`). */
  readonly place: 'cell' | 'head-down' | 'head-across' | 'more-down' | 'more-across' | 'sum';
  readonly key0: string;
  readonly key1: string;
  readonly of: number;
  readonly among: number;
};

export async function countPivot(cx: Cx, filter: Standing, wish: PivotWish): Promise<readonly PivotRow[]> {
  const { by, level, measure, most } = wish;
  const { of, among } = partsOf(measure);
  const counts: readonly Count[] = [
    ['of', of],
    ['among', among],
    ['total', 'total'],
  ];
  const [isDownAdditive, isAcrossAdditive] = by.map((dimension) => isAdditive(dimension, filter.unitKind));
  const split = (dimension: Dimension) => figuresSql(cx, filter, { by: [dimension], level, counts });
  // The margin of a row adds up what stands across, and that of a column what stands down.
  const down = isAcrossAdditive
    ? sumsBy('key0')
    : sql`select key0 as key, "of", among, total from (${split(by[0])}) as one`;
  const across = isDownAdditive
    ? sumsBy('key1')
    : sql`select key0 as key, "of", among, total from (${split(by[1])}) as one`;
  const sum = isDownAdditive
    ? sumOf(sql`down`)
    : isAcrossAdditive
      ? sumOf(sql`across`)
      : countsOfAll(cx, filter, counts);
  const isEmpty = isShare(measure) ? sql`among = 0` : sql`"of" = 0`;
  const shown = (side: RawBuilder<unknown>, limit: number) => sql`
    select * from ${side} where ${wish.filled ? sql`not (${isEmpty})` : sql`true`}
    order by total desc, key collate "C" limit ${limit}`;
  const more = (side: RawBuilder<unknown>) => sql`
    '' as key0, '' as key1, count(*)::integer as "of", (count(*) filter (where ${isEmpty}))::integer as among from ${side}`;
  const { rows } = await sql<PivotRow>`
    with cell as materialized (${figuresSql(cx, filter, { by, level, counts })}),
      down as materialized (${down}), across as materialized (${across}),
      shown_down as materialized (${shown(sql`down`, most[0])}),
      shown_across as materialized (${shown(sql`across`, most[1])})
    select 'cell' as place, cell.key0, cell.key1, cell."of", cell.among
    from cell join shown_down on shown_down.key = cell.key0 join shown_across on shown_across.key = cell.key1
    union all select 'head-down', key, '', "of", among from shown_down
    union all select 'head-across', key, '', "of", among from shown_across
    union all select 'more-down', ${more(sql`down`)}
    union all select 'more-across', ${more(sql`across`)}
    union all select 'sum', '', '', "of", among from (${sum}) as every`.execute(cx.db);
  return rows;
}

function sumsBy(key: 'key0' | 'key1'): RawBuilder<unknown> {
  return sql`
    select ${sql.ref(key)} as key, sum("of")::integer as "of", sum(among)::integer as among, sum(total)::integer as total
    from cell group by 1`;
}

function sumOf(side: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select coalesce(sum("of"), 0)::integer as "of", coalesce(sum(among), 0)::integer as among from ${side}`;
}

/** Where an assignment may stand in several rows and in several columns, or in none. */
function countsOfAll(cx: Cx, filter: Standing, counts: readonly Count[]): RawBuilder<unknown> {
  const all = sql`(${standings(cx, { ...filter, measure: filter.measure ?? 'total' })}) as one`;
  return sql`select ${countsSql(counts)} from (${alikeSql({ at: filter.at, from: all, keys: [] })}) as one`;
}
