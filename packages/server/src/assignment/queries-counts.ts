// The one count of assignments, used wherever a figure is shown: how many stand where at the end of a day. Before today it
// is counted from what each fact had left by then, and not from what stands now.
import { dayOf, type UnitId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { labelSql } from './queries-label.ts';
import type { Counts } from './views.ts';

export type Counted = {
  readonly plan?: string | undefined;
  readonly task?: string | undefined;
  readonly unit?: string | undefined;
  readonly at: string;
};
export type CountGroup = {
  readonly key: string;
  readonly label: string;
  readonly hasBelow: boolean;
  readonly counts: Counts;
};
type CountRow = Counts & { readonly key: string; readonly label: string; readonly hasBelow: boolean };

export async function countAll(cx: Cx, counted: Counted): Promise<Counts> {
  const { rows } = await sql<Counts>`select ${COUNTS} from (${labelled(cx, counted)}) as one`.execute(cx.db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('A count has one row.');
  return counts;
}

/** `base` is the unit whose children are the groups; null groups by the highest units. */
export async function countByUnit(cx: Cx, counted: Counted, base: UnitId | null): Promise<readonly CountGroup[]> {
  const isGroup =
    base === null
      ? sql`unit.parent_id is null`
      : sql`(unit.parent_id = ${base} or (unit.id = ${base} and one.unit_id = ${base}))`;
  return grouped(
    cx,
    sql<CountRow>`
      select unit.id as key, unit.name as label,
        unit.id is distinct from ${base}::uuid and exists (
          select from unit as below where below.tenant_id = unit.tenant_id and below.parent_id = unit.id
        ) as has_below, ${COUNTS}
      from (${labelled(cx, counted)}) as one
      join unit_within as within on within.tenant_id = ${cx.acting.tenant} and within.unit_id = one.unit_id
      join unit on unit.tenant_id = within.tenant_id and unit.id = within.ancestor_id and ${isGroup}
      group by unit.tenant_id, unit.id, unit.name, unit.parent_id, unit.code
      order by unit.code`,
  );
}

export async function countByTask(cx: Cx, counted: Counted): Promise<readonly CountGroup[]> {
  return grouped(
    cx,
    sql<CountRow>`
      select task.id as key, task.text as label, false as has_below, ${COUNTS}
      from (${labelled(cx, counted)}) as one
      join task on task.tenant_id = ${cx.acting.tenant} and task.id = one.task_id
      group by task.id, task.text, task.plan_id, task.position
      order by task.plan_id desc, task.position, task.id`,
  );
}

export async function countByPlan(cx: Cx, counted: Counted): Promise<readonly CountGroup[]> {
  return grouped(
    cx,
    sql<CountRow>`
      select plan.id as key, plan.title as label, true as has_below, ${COUNTS}
      from (${labelled(cx, counted)}) as one
      join plan on plan.tenant_id = ${cx.acting.tenant} and plan.id = one.plan_id
      group by plan.id, plan.title
      order by plan.id desc`,
  );
}

async function grouped(cx: Cx, query: RawBuilder<CountRow>): Promise<readonly CountGroup[]> {
  const { rows } = await query.execute(cx.db);
  return rows.map(({ key, label, hasBelow, ...counts }) => ({ key, label, hasBelow, counts }));
}

const COUNTS = sql`
  count(*) filter (where one.label <> 'withdrawn') as total,
  count(*) filter (where one.label = 'done-in-time') as done_in_time,
  count(*) filter (where one.label = 'done-late') as done_late,
  count(*) filter (where one.label = 'in-progress') as in_progress,
  count(*) filter (where one.label = 'overdue') as overdue,
  count(*) filter (where one.label = 'not-begun') as not_begun,
  count(*) filter (where one.label = 'declined') as declined,
  count(*) filter (where one.state = 'reported') as waiting`;

/** Each that counts, once: a part does not where the whole that it belongs to does. */
function labelled(cx: Cx, { plan, task, unit, at }: Counted): RawBuilder<unknown> {
  const tenant = cx.acting.tenant;
  const isPast = at < dayOf(cx.now);
  const from = isPast
    ? sql`assignment join lateral (
        select version.state, version.due_on, version.begun_on, version.done_on
        from assignment_version as version
        where version.tenant_id = assignment.tenant_id and version.assignment_id = assignment.id
          and version.on_day <= ${at}::date
        order by version.version desc limit 1
      ) as standing on true`
    : sql`assignment join lateral (
        select assignment.state, assignment.due_on, assignment.begun_on, assignment.done_on
      ) as standing on true`;
  const below = (column: RawBuilder<unknown>) => sql`${column} in (
    select unit_id from unit_within where tenant_id = ${tenant} and ancestor_id = ${unit ?? null}::uuid)`;
  return sql`
    select assignment.unit_id, assignment.task_id, assignment.plan_id, standing.state,
      ${labelSql('standing', at)} as label
    from ${from}
    where assignment.tenant_id = ${tenant}
      ${plan === undefined ? sql`` : sql`and assignment.plan_id = ${plan}`}
      ${task === undefined ? sql`` : sql`and assignment.task_id = ${task}`}
      ${unit === undefined ? sql`` : sql`and ${below(sql`assignment.unit_id`)}`}
      and (assignment.parent_id is null or not exists (
        select from assignment as whole
        where whole.tenant_id = assignment.tenant_id and whole.id = assignment.parent_id
          ${unit === undefined ? sql`` : sql`and ${below(sql`whole.unit_id`)}`}
      ))`;
}
