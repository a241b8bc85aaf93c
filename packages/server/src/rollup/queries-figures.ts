// The one query from which all figures come: counts of what stands on a day, split by none, one or two dimensions. It adds
// up where the assignments are, by the unit that does each, and only then goes up the tree.
import { COUNT_MEASURE_NAMES, type Dimension, type Figures, type UnitId, type UnitKind } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { isTreeOfNow } from '../assignment/learn-tree.ts';
import { NONE } from '../assignment/queries-counts.ts';
import { ALL_COUNTS, alikeSql, type Count, countsSql } from '../assignment/queries-measures.ts';
import { endOf, type Standing, standings } from '../assignment/queries-standings.ts';
import { stoodOn, withinOn } from '../assignment/queries-tree-on.ts';
import type { Cx } from '../kit/system.ts';

/** What a row of units is: those directly below one (and itself, with its own work alone), or all of a kind within it. */
export type Level = { readonly base: UnitId | null; readonly kind?: UnitKind | undefined };
/** `each`: every unit by itself, not with those below it. */
export type Split = { readonly by: readonly [Dimension, Dimension?]; readonly level: Level | 'each' };
/** `keys` in the order of the dimensions; '' where it has none. */
export type FigureRow = { readonly keys: readonly string[]; readonly figures: Figures };

/** In no order. */
export async function countSplit(cx: Cx, filter: Standing, { by, level }: Split): Promise<readonly FigureRow[]> {
  const { rows } = await figuresSql<Figures>(cx, filter, { by, level, counts: ALL_COUNTS }).execute(cx.db);
  return rows.map(({ key0, key1, ...figures }) => ({ keys: [key0, key1].slice(0, by.length), figures }));
}

/** Of all rows together: where each assignment is in one of them alone, the figures of all. */
export function addUp(rows: readonly FigureRow[]): Figures {
  return rows.reduce((all, { figures }) => addFigures(all, figures), NONE);
}

/** Figures of units by themselves as those of the groups that they go into; what goes into none is left out. */
export function goUp(rows: readonly FigureRow[], groups: readonly GroupRow[]): readonly FigureRow[] {
  const byUnit = new Map(rows.map(({ keys: [key = ''], figures }) => [key, figures]));
  const sums = new Map<string, Figures>();
  for (const { unitId, groupId } of groups) {
    const figures = byUnit.get(unitId);
    if (figures !== undefined) sums.set(groupId, addFigures(sums.get(groupId) ?? NONE, figures));
  }
  return [...sums].map(([key, figures]) => ({ keys: [key], figures }));
}

function addFigures(one: Figures, other: Figures): Figures {
  // Both have every count under its name.
  return Object.fromEntries(COUNT_MEASURE_NAMES.map((name) => [name, one[name] + other[name]])) as Figures;
}

type Keys = { readonly key0: string; readonly key1: string };

/** Rows of the keys and of each count under its name. */
export function figuresSql<Counts>(
  cx: Cx,
  filter: Standing,
  { by, level, counts }: Split & { readonly counts: readonly Count[] },
): RawBuilder<Keys & Counts> {
  const { at } = filter;
  const counted = { ...filter, measure: filter.measure ?? 'total' };
  const from = sql`(${standings(cx, counted)}) as one ${by.includes('target') ? ofTargets(at) : sql``}
    ${by.includes('section') ? ofSections(cx) : sql``}`;
  const sides = [sideOf(by[0], 'key0', filter), sideOf(by[1], 'key1', filter)] as const;
  const keys = sides.flatMap(({ name, apart }) => (apart === null ? [] : [[name, apart] as const]));
  const per = sql<Keys & Counts>`
    select one.unit_id, ${sql.join(sides.map(({ name, key }) => sql`${key}::text as ${sql.ref(name)}`))},
      ${countsSql(counts)}
    from (${alikeSql({ at, from, keys })}) as one
    group by 1, 2, 3`;
  const place = by.indexOf('unit');
  const isUp = place !== -1 && level !== 'each';
  const columns = sides.map(({ name }, side) =>
    isUp && side === place
      ? sql`level.group_id::text as ${sql.ref(name)}`
      : sql`${sql.ref(`per.${name}`)} as ${sql.ref(name)}`,
  );
  return sql<Keys & Counts>`
    select ${sql.join(columns)}, ${sql.join(counts.map(([name]) => sumOf(name)))}
    from (${per}) as per ${isUp ? upTo(cx, level, at) : sql``}
    group by 1, 2`;
}

function sumOf(name: string): RawBuilder<unknown> {
  return sql`sum(${sql.ref(`per.${name}`)})::integer as ${sql.ref(name)}`;
}

/**
 * In the tree of now the groups of each unit are looked up (the end says that it is to be done so): the database expects a
 * handful of units and would hold each of them against all others. One of an earlier day would be walked up for each unit.
 */
function upTo(cx: Cx, level: Level, at: string): RawBuilder<unknown> {
  const groups = levelSql(cx, level, at);
  if (!isTreeOfNow(cx, at)) return sql`join (${groups}) as level on level.unit_id = per.unit_id`;
  return sql`join lateral (
    select level.group_id from (${groups}) as level where level.unit_id = per.unit_id offset 0
  ) as level on true`;
}

type Side = {
  readonly name: string;
  /** Of a row that stands for all that are alike. */
  readonly key: RawBuilder<unknown>;
  /** What tells rows apart besides unit, state and label; null where these do. */
  readonly apart: RawBuilder<unknown> | null;
};

function sideOf(dimension: Dimension | undefined, name: string, { plan }: Standing): Side {
  if (dimension === undefined) return { name, key: sql`''`, apart: null };
  if (dimension === 'unit') return { name, key: sql`one.unit_id`, apart: null };
  if (dimension === 'state' || dimension === 'label') return { name, key: sql.ref(`one.${dimension}`), apart: null };
  const isOfPlans = dimension === 'section' && plan === undefined;
  return { name, key: sql.ref(`one.${name}`), apart: isOfPlans ? SECTION_OF_PLAN : APART[dimension] };
}

const APART = {
  plan: sql`one.plan_id`,
  section: sql`placed.section`,
  task: sql`one.task_id`,
  target: sql`told.target_id`,
  part: sql`one.part`,
  month: sql`coalesce(to_char(one.due_on, 'YYYY-MM'), '')`,
  period: sql`one.period`,
} satisfies Record<Exclude<Dimension, 'unit' | 'state' | 'label'>, RawBuilder<unknown>>;

/** As core's `sectionOfKey` takes it apart. */
const SECTION_OF_PLAN = sql`one.plan_id::text || '/' || placed.section`;

export type GroupRow = { readonly unitId: string; readonly groupId: string };

/** Of every unit the groups of a level that its work goes into. */
export async function listGroups(cx: Cx, level: Level, at: string): Promise<readonly GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select level.unit_id, level.group_id from (${levelSql(cx, level, at)}) as level`.execute(cx.db);
  return rows;
}

/** Where in its plan each task stands. */
function ofSections(cx: Cx): RawBuilder<unknown> {
  return sql`join lateral (
    select task.section from task where task.tenant_id = ${cx.acting.tenant} and task.id = one.task_id
  ) as placed on true`;
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
