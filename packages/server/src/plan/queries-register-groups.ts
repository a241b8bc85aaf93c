// The groups of the register: how many tasks each holds, in the order in which the list shows them.
import { dayOf } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { numberedTitle } from './task-view.ts';
import type { TaskFilter } from './register-contract.ts';
import { nameOf, narrowed, TIME_ORDER, type TaskGroup, type TaskTime } from './queries-register.ts';

/** `label` is null where the key says it all, or where there is nothing to say. */
export type Group = { readonly key: string | null; readonly label: string | null; readonly count: number };

export async function listGroups(cx: Cx, filter: TaskFilter, group: Exclude<TaskGroup, 'none'>): Promise<Group[]> {
  switch (group) {
    case 'plan':
      return byPlan(cx, filter);
    case 'section':
      return bySection(cx, filter);
    case 'lead':
      return byLead(cx, filter);
    case 'month':
      return byMonth(cx, filter);
    case 'time':
      return byTime(cx, filter);
  }
}

async function byPlan(cx: Cx, filter: TaskFilter): Promise<Group[]> {
  const rows = await cx.db
    .with('each', () =>
      narrowed(cx, filter)
        .groupBy('task.planId')
        .select((each) => ['task.planId', each.fn.countAll<number>().as('count')]),
    )
    .selectFrom('each')
    .innerJoin('plan', (join) => join.onRef('plan.id', '=', 'each.planId').on('plan.tenantId', '=', cx.acting.tenant))
    .select(['each.planId', 'each.count', 'plan.title', 'plan.number', 'plan.symbol'])
    .orderBy('each.planId', 'desc')
    .execute();
  return rows.map(({ planId, count, ...plan }) => ({ key: planId, label: numberedTitle(plan), count }));
}

/** A heading whose tasks were moved apart stands once for each stretch of them, as in the list: its first task is the key. */
async function bySection(cx: Cx, filter: TaskFilter): Promise<Group[]> {
  const rows = await cx.db
    .with('line', () =>
      narrowed(cx, filter).select([
        'task.planId',
        'task.sectionTitle',
        'task.id',
        sql<number>`row_number() over (order by task.plan_id desc, task.position, task.id)`.as('place'),
        sql<number>`row_number() over (
          partition by task.plan_id, task.section_title order by task.position, task.id
        )`.as('within'),
      ]),
    )
    .selectFrom('line')
    .groupBy(['planId', 'sectionTitle', sql`place - within`])
    .select((each) => [
      'sectionTitle',
      sql<string>`(array_agg(id order by place))[1]`.as('first'),
      each.fn.countAll<number>().as('count'),
    ])
    .orderBy(sql`min(place)`)
    .execute();
  return rows.map(({ first, sectionTitle, count }) => ({
    key: first,
    label: sectionTitle === '' ? null : sectionTitle,
    count,
  }));
}

/** A name in other capitals is the same; the oldest task says how it is written. */
async function byLead(cx: Cx, filter: TaskFilter): Promise<Group[]> {
  const rows = await cx.db
    .with('each', () =>
      narrowed(cx, filter)
        .groupBy('task.leadKey')
        .select((each) => ['task.leadKey', each.fn.countAll<number>().as('count')]),
    )
    .selectFrom('each')
    .select((each) => [
      'each.count',
      nameOf(cx.acting.tenant, each.ref('each.leadKey')).$castTo<string | null>().as('name'),
    ])
    .orderBy('each.leadKey')
    .execute();
  return rows.map(({ name, count }) => ({ key: name, label: name, count }));
}

async function byMonth(cx: Cx, filter: TaskFilter): Promise<Group[]> {
  const days = await narrowed(cx, filter)
    .groupBy('task.dueOn')
    .select((each) => ['task.dueOn', each.fn.countAll<number>().as('count')])
    .orderBy('task.dueOn')
    .execute();
  return folded(days.map(({ dueOn, count }) => ({ key: dueOn?.slice(0, 'YYYY-MM'.length) ?? null, count })));
}

async function byTime(cx: Cx, filter: TaskFilter): Promise<Group[]> {
  const rows = await narrowed(cx, filter)
    .select((each) => [
      'task.timeOrder',
      sql<boolean>`coalesce(task.due_on < ${dayOf(cx.now)}, false)`.as('overdue'),
      each.fn.countAll<number>().as('count'),
    ])
    .groupBy(['task.timeOrder', 'overdue'])
    .orderBy('task.timeOrder')
    .orderBy('overdue', 'desc')
    .execute();
  return folded(rows.map(({ timeOrder, overdue, count }) => ({ key: timeOf(timeOrder, overdue), count })));
}

function timeOf(order: number, overdue: boolean): TaskTime {
  const [time] = Object.entries(TIME_ORDER).find(([, place]) => place === order) ?? [];
  if (time === 'by' && overdue) return 'overdue';
  if (time === undefined) throw new Error(`The database holds the unknown time ${order}.`);
  // A key of TIME_ORDER, and each of them is one.
  return time as TaskTime;
}

/** Neighbours of the same key are one group. */
function folded(rows: readonly { readonly key: string | null; readonly count: number }[]): Group[] {
  const groups: Group[] = [];
  for (const { key, count } of rows) {
    const last = groups.at(-1);
    if (last?.key === key) groups.splice(-1, 1, { ...last, count: last.count + count });
    else groups.push({ key, label: null, count });
  }
  return groups;
}
