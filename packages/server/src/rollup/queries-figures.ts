// The one query from which all figures come: counts of what stands on a day, split by none, one or two dimensions. It adds
// up where the assignments are, by the unit that does each, and only then goes up the tree.
import { COUNT_MEASURE_NAMES, type Figures, type UnitId, type UnitKind } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { NONE } from '../assignment/queries-counts.ts';
import { countsSql, endOf, type Standing, standings } from '../assignment/queries-standings.ts';
import { stoodOn, withinOn } from '../assignment/queries-tree-on.ts';
import type { Cx } from '../kit/system.ts';
import type { Dimension } from './dimensions.ts';

/** What a row of units is: those directly below one (and itself, with its own work alone), or all of a kind within it. */
export type Level = { readonly base: UnitId | null; readonly kind?: UnitKind | undefined };
/** `each`: every unit by itself, not with those below it. */
export type Split = { readonly by: readonly Dimension[]; readonly level: Level | 'each' };
/** `keys` in the order of the dimensions; '' where it has none. */
export type FigureRow = { readonly keys: readonly string[]; readonly figures: Figures };

export async function countTotal(cx: Cx, filter: Standing): Promise<Figures> {
  const [row] = await countSplit(cx, filter, { by: [], level: { base: null } });
  return row?.figures ?? NONE;
}

/** In no order. */
export async function countSplit(cx: Cx, filter: Standing, { by, level }: Split): Promise<readonly FigureRow[]> {
  const { rows } = await figuresSql(cx, filter, { by, level }).execute(cx.db);
  return rows.map(({ key0, key1, ...figures }) => ({ keys: [key0, key1].slice(0, by.length), figures }));
}

type Row = Figures & { readonly key0: string; readonly key1: string };

function figuresSql(cx: Cx, filter: Standing, { by, level }: Split): RawBuilder<Row> {
  const counted = { ...filter, measure: filter.measure ?? 'total' };
  const targets = by.includes('target') ? ofTargets(filter.at) : sql``;
  const per = sql`
    select ${keySql(by[0])} as key0, ${keySql(by[1])} as key1, ${countsSql(filter.at)}
    from (${standings(cx, counted)}) as one ${targets}
    ${by.length === 0 ? sql`` : sql`group by 1, 2`}`;
  const place = by.indexOf('unit');
  if (place === -1 || level === 'each') return sql<Row>`${per}`;
  const unitKey = sql.ref(`per.key${place}`);
  const keys = [0, 1].map((at) =>
    at === place ? sql`level.group_id::text as ${sql.ref(`key${at}`)}` : sql`${sql.ref(`per.key${at}`)}`,
  );
  return sql<Row>`
    select ${sql.join(keys)}, ${sql.join(COUNT_MEASURE_NAMES.map(sumOf))}
    from (${per}) as per join (${levelSql(cx, level, filter.at)}) as level on level.unit_id = ${unitKey}::uuid
    group by 1, 2`;
}

function sumOf(name: string): RawBuilder<unknown> {
  return sql`sum(${sql.ref(`per.${name}`)})::integer as ${sql.ref(name)}`;
}

function keySql(dimension: Dimension | undefined): RawBuilder<string> {
  switch (dimension) {
    case undefined:
      return sql`''`;
    case 'unit':
      return sql`one.unit_id::text`;
    case 'plan':
      return sql`one.plan_id::text`;
    case 'task':
      return sql`one.task_id::text`;
    case 'target':
      return sql`told.target_id::text`;
    case 'part':
      return sql`one.part`;
    case 'label':
      return sql`one.label`;
    case 'state':
      return sql`one.state`;
    case 'month':
      return sql`coalesce(to_char(one.due_on, 'YYYY-MM'), '')`;
    case 'period':
      return sql`one.period`;
  }
}

/** Once for each target of which a figure was entered on it. */
function ofTargets(at: string): RawBuilder<unknown> {
  return sql`join lateral (
    select distinct figure.target_id
    from progress join progress_figure as figure
      on figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id
    where progress.tenant_id = app_tenant() and progress.assignment_id = one.id and progress.entered_at < ${endOf(at)}
  ) as told on true`;
}

/** Rows of unit_id and group_id: into which group the work of each unit goes. */
export function levelSql(cx: Cx, { base, kind }: Level, at: string): RawBuilder<unknown> {
  const tree = sql`(${withinOn(cx, at)}) as within join (${stoodOn(cx, at)}) as stood on stood.id = within.ancestor_id`;
  if (kind !== undefined) {
    const below =
      base === null
        ? sql``
        : sql`and stood.id in (
      select inner_.unit_id from (${withinOn(cx, at)}) as inner_ where inner_.ancestor_id = ${base}::uuid)`;
    return sql`select within.unit_id, stood.id as group_id from ${tree} where stood.kind = ${kind} ${below}`;
  }
  const isGroup =
    base === null
      ? sql`stood.parent_id is null`
      : sql`(stood.parent_id = ${base}::uuid or (stood.id = ${base}::uuid and within.unit_id = ${base}::uuid))`;
  return sql`select within.unit_id, stood.id as group_id from ${tree} where ${isGroup}`;
}
