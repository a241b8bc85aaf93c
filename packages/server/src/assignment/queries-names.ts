// SQL of what keys are called: names of units on a day, titles of plans, words of tasks and targets, in the order in which
// they are shown.
import { type Dimension, sectionOfKey, type UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { stoodOn } from './queries-tree-on.ts';
import type { Cx } from '../kit/system.ts';

/** `hasBelow`: it can be split further. */
export type NamedKey = { readonly key: string; readonly label: string; readonly hasBelow: boolean };
/** `plan`: the one that all of them are of, by which paths alone are keys of sections. */
type Asked = { readonly keys: readonly string[]; readonly at: string; readonly plan?: string | undefined };

/** Keys of enumerations are their own names, in the order of their text. */
export async function nameKeys(cx: Cx, dimension: Dimension, asked: Asked): Promise<readonly NamedKey[]> {
  switch (dimension) {
    case 'unit':
      return nameUnits(cx, asked);
    case 'plan':
      return namePlans(cx, asked);
    case 'section':
      return nameSections(cx, asked);
    case 'task':
      return nameTasks(cx, asked);
    case 'target':
      return nameTargets(cx, asked);
    default:
      return asked.keys.toSorted().map((key) => ({ key, label: key, hasBelow: false }));
  }
}

/** By their codes. */
export async function nameUnits(cx: Cx, { keys, at }: Asked): Promise<readonly NamedKey[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<NamedKey>`
    with stood as (${stoodOn(cx, at)})
    select stood.id::text as key, stood.name as label,
      exists (select from stood as below where below.parent_id = stood.id) as has_below
    from stood where stood.id = any(${keys}::uuid[])
    order by stood.code`.execute(cx.db);
  return rows;
}

export type Place = { readonly id: UnitId; readonly name: string; readonly isAll: boolean };

/** Units as they stand today, by their ids. `isAll`: every unit of the body is within it. */
export async function listPlaces(cx: Cx, ids: readonly UnitId[]): Promise<ReadonlyMap<string, Place>> {
  if (ids.length === 0) return new Map();
  const tenant = cx.acting.tenant;
  const { rows } = await sql<Place>`
    select unit.id, unit.name, (
        select count(*) from unit_within as within where within.tenant_id = ${tenant} and within.ancestor_id = unit.id
      ) = (select count(*) from unit as every where every.tenant_id = ${tenant}) as is_all
    from unit where unit.tenant_id = ${tenant} and unit.id = any(${ids}::uuid[])`.execute(cx.db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The newest first. */
async function namePlans(cx: Cx, { keys }: Asked): Promise<readonly NamedKey[]> {
  const { rows } = await sql<NamedKey>`
    select plan.id::text as key, plan.title as label, true as has_below
    from plan where plan.tenant_id = ${cx.acting.tenant} and plan.id = any(${keys}::uuid[])
    order by plan.id desc`.execute(cx.db);
  return rows;
}

/** As many letters of a task as tell it from the others. */
const LONGEST_LABEL = 90;

/**
 * In the order in which they first stand in their plan, of several plans the newest first and each named beside its sections.
 * Where one heading stands over many numbered lines (a table of tasks), a line that is a task of its own is called by its words.
 */
async function nameSections(cx: Cx, { keys, plan }: Asked): Promise<readonly NamedKey[]> {
  const asked = keys.map((key) => ({ key, ...sectionOfKey(key) }));
  const plans = asked.map((one) => one.plan ?? plan ?? null);
  const { rows } = await sql<NamedKey>`
    select key, case when is_of_plans then rtrim(label, '.') || ' (' || plan_title || ')' else label end as label, true as has_below
    from (
      select key, is_of_plans, plan_id, position, section, plan_title, trim(section || '. ' || case
        when tasks > 1 or sections = 1 then section_title
        when length(text) > ${LONGEST_LABEL} then left(text, ${LONGEST_LABEL}) || '…'
        else text end, '. ') as label
      from (
        select distinct on (asked.key) asked.key, asked.is_of_plans, task.section, task.section_title, task.position,
          task.plan_id, task.text, plan.title as plan_title,
          count(*) over (partition by task.plan_id, task.section) as tasks,
          (
            select count(distinct beside.section) from task as beside
            where beside.tenant_id = task.tenant_id and beside.plan_id = task.plan_id
              and beside.section_title = task.section_title
          ) as sections
        from unnest(
          ${keys}::text[], ${plans}::uuid[], ${asked.map(({ section }) => section)}::text[],
          ${asked.map((one) => one.plan !== null)}::boolean[]
        ) as asked (key, plan_id, section, is_of_plans)
        join task on task.tenant_id = ${cx.acting.tenant} and task.plan_id = asked.plan_id and task.section = asked.section
        join plan on plan.tenant_id = task.tenant_id and plan.id = task.plan_id
        order by asked.key, task.position
      ) as first
    ) as named
    order by plan_id desc, position, section`.execute(cx.db);
  return rows;
}

async function nameTasks(cx: Cx, { keys }: Asked): Promise<readonly NamedKey[]> {
  const { rows } = await sql<NamedKey>`
    select task.id::text as key, task.text as label, false as has_below
    from task where task.tenant_id = ${cx.acting.tenant} and task.id = any(${keys}::uuid[])
    order by task.plan_id desc, task.position, task.id`.execute(cx.db);
  return rows;
}

async function nameTargets(cx: Cx, { keys }: Asked): Promise<readonly NamedKey[]> {
  const { rows } = await sql<NamedKey>`
    select target.id::text as key, target.text as label, false as has_below
    from target where target.tenant_id = ${cx.acting.tenant} and target.id = any(${keys}::uuid[])
    order by target.plan_id desc, target.position, target.id`.execute(cx.db);
  return rows;
}
