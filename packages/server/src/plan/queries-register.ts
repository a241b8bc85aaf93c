// The register of tasks in SQL: what a filter leaves, in the order of a grouping. Orders and filters are made so that a
// count and a long way down the list read one index of 0006-plan.sql and no row; only the rows that are shown are fetched.
import { dayOf, type Facet, type TenantId, type UnitId } from '@sauro/core';
import { type Expression, type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TaskId } from './plan.ts';
import type { TASK_GROUPS, TASK_TIMES, TaskFilter } from './register-contract.ts';

export type TaskGroup = (typeof TASK_GROUPS)[number];
export type TaskTime = (typeof TASK_TIMES)[number];
export type Narrowed = SelectQueryBuilder<Tables, 'task', object>;

const UNCLEAR = {
  person: 'task.unclearPerson',
  work: 'task.unclearWork',
  time: 'task.unclearTime',
  responsibility: 'task.unclearResponsibility',
  product: 'task.unclearProduct',
  authority: 'task.unclearAuthority',
} as const satisfies Record<Facet, string>;

/** task.time_order of each kind of deadline. */
export const TIME_ORDER = { by: 1, recurring: 2, ongoing: 3, condition: 4, none: 5 } as const;

/**
 * Tasks that the filter leaves. Of words it only says that they are searched for: `searchAmong` of the search has told the
 * transaction which, and its table shows nothing else.
 */
export function narrowed(cx: Cx, { q, lead, unit, ...filter }: TaskFilter): Narrowed {
  const { tenant } = cx.acting;
  const isOfWords = q !== '';
  // Put together of two parts, each would seek the words.
  let query = lead === undefined || isOfWords ? cx.db.selectFrom('task') : ledBy(cx, lead);
  query = query.where('task.tenantId', '=', tenant);
  if (filter.dropped === 'no') query = query.where('task.droppedRevision', 'is', null);
  if (filter.plan !== undefined) query = query.where('task.planId', '=', filter.plan as PlanId);
  if (filter.part !== undefined) query = query.where('task.part', '=', filter.part);
  if (filter.from !== undefined) query = query.where('task.dueOn', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('task.dueOn', '<=', filter.to);
  for (const facet of filter.unclear ?? []) query = query.where(UNCLEAR[facet], '=', true);
  if (filter.time !== undefined) query = query.where(isAtTime(filter.time, dayOf(cx.now)));
  if (unit !== undefined) query = query.where(isOfUnit(tenant, unit as UnitId));
  if (!isOfWords) return query;
  return query.where(lead === undefined ? IS_FOUND : isFoundAndLedBy(tenant, lead));
}

export type Stretch = { readonly offset: number; readonly limit: number };

/** Ids in the order of the grouping: that of its groups, and within one that of the plans, the newest first. */
export async function listTaskIds(cx: Cx, filter: TaskFilter, group: TaskGroup, stretch?: Stretch): Promise<TaskId[]> {
  const all = ordered(narrowed(cx, filter), group).select('task.id');
  const rows = await (stretch === undefined ? all : all.offset(stretch.offset).limit(stretch.limit)).execute();
  return rows.map(({ id }) => id);
}

/** The same, all of them: to be read by a cursor. */
export function taskIdsInOrder(cx: Cx, filter: TaskFilter, group: TaskGroup): RawBuilder<{ readonly id: TaskId }> {
  return sql`${ordered(narrowed(cx, filter), group).select('task.id')}`;
}

export async function countTasks(cx: Cx, filter: TaskFilter): Promise<number> {
  if (isWhole(filter)) return countInPlans(cx, filter.plan);
  const { count } = await narrowed(cx, filter)
    .select((task) => task.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** All that stands in plans, or in one. */
function isWhole({ plan: _any, q, dropped, ...others }: TaskFilter): boolean {
  return q === '' && dropped === 'no' && Object.values(others).every((part) => part === undefined);
}

/** Each plan knows how many tasks stand in it: counting hundreds of thousands takes longer than showing a hundred. */
async function countInPlans(cx: Cx, plan: string | undefined): Promise<number> {
  const { count } = await cx.db
    .selectFrom('plan')
    .select(sql<number>`coalesce(sum(task_count), 0)::int`.as('count'))
    .where('tenantId', '=', cx.acting.tenant)
    .$if(plan !== undefined, (query) => query.where('id', '=', plan as PlanId))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Names that lead, the most frequent first, each as the oldest task writes it. First leads are counted in the index of
 * tasks; of the rows of names only the others, which are few, are gone through.
 */
export async function listLeadNames(cx: Cx, filter: TaskFilter, limit: number): Promise<LeadName[]> {
  const firsts = narrowed(cx, filter)
    .where('task.leadKey', 'is not', null)
    .groupBy('task.leadKey')
    .select((each) => [each.ref('task.leadKey').$notNull().as('key'), each.fn.countAll<number>().as('count')]);
  const others = narrowed(cx, filter)
    .innerJoin('taskLead', (join) =>
      join.onRef('taskLead.tenantId', '=', 'task.tenantId').onRef('taskLead.taskId', '=', 'task.id'),
    )
    .where('taskLead.place', '>', 0)
    .groupBy('taskLead.nameKey')
    .select((each) => ['taskLead.nameKey as key', each.fn.countAll<number>().as('count')]);
  return cx.db
    .with('most', (db) =>
      db
        .selectFrom(firsts.unionAll(others).as('each'))
        .groupBy('each.key')
        .select((each) => ['each.key', each.fn.sum<number>('each.count').as('count')])
        .orderBy('count', 'desc')
        .orderBy('each.key')
        .limit(limit),
    )
    .selectFrom('most')
    .select((most) => [nameOf(cx.acting.tenant, most.ref('most.key')).as('name'), sql<number>`count::int`.as('count')])
    .orderBy('most.count', 'desc')
    .orderBy('most.key')
    .execute();
}
export type LeadName = { readonly name: string; readonly count: number };

/** The name behind a key, as the oldest task writes it. */
export function nameOf(tenant: TenantId, key: Expression<string | null>): RawBuilder<string> {
  return sql<string>`(
    select name from task_lead where tenant_id = ${tenant} and name_key = ${key} order by task_id limit 1
  )`;
}

export function ordered(query: Narrowed, group: TaskGroup): Narrowed {
  return inPlans(byGroup(query, group));
}

/** Ids of plans grow with time, so the newest plan stands first; what has no date or lead stands last (nulls do). */
function byGroup(query: Narrowed, group: TaskGroup): Narrowed {
  switch (group) {
    case 'lead':
      return query.orderBy('task.leadKey');
    case 'month':
      return query.orderBy('task.dueOn');
    case 'time':
      return query.orderBy('task.timeOrder').orderBy('task.dueOn');
    case 'none':
    case 'plan':
    case 'section':
      return query;
  }
}

function inPlans(query: Narrowed): Narrowed {
  return query.orderBy('task.planId', 'desc').orderBy('task.position').orderBy('task.id');
}

type Task = ExpressionBuilder<Tables, 'task'>;

/** `by` is all that has a day, and what of it lies before today is overdue. */
function isAtTime(time: TaskTime, today: string) {
  return (task: Task) => {
    if (time !== 'overdue') return task('task.timeOrder', '=', TIME_ORDER[time]);
    return task.and([task('task.timeOrder', '=', TIME_ORDER.by), task('task.dueOn', '<', today)]);
  };
}

/**
 * What is found elsewhere is found first (`offset 0` keeps it apart) and then looked up here by its id. Left to itself the
 * planner walks the whole order of the list, asking of each task whether it is one of the few that are found.
 */
const APART = 0;

/**
 * Tasks that a name leads: those that it leads first stand next to each other in an index of the list; the others, which are
 * few, are found in the table of names.
 */
function ledBy({ db, acting: { tenant } }: Cx, name: string): Narrowed {
  const key = sql<string>`sort_key(${name})`;
  const firsts = db.selectFrom('task').selectAll().where('task.tenantId', '=', tenant).where('task.leadKey', '=', key);
  const others = db
    .selectFrom('task')
    .selectAll()
    .where('task.tenantId', '=', tenant)
    .where('task.leadKey', 'is distinct from', key)
    .where((task) =>
      task(
        'task.id',
        'in',
        task
          .selectFrom('taskLead')
          .select('taskLead.taskId')
          .where('taskLead.tenantId', '=', tenant)
          .where('taskLead.nameKey', '=', key)
          .where('taskLead.place', '>', 0)
          .offset(APART),
      ),
    );
  // Both are whole rows of the table whose name they go by.
  return db.selectFrom(firsts.unionAll(others).as('task')) as unknown as Narrowed;
}

function isOfUnit(tenant: TenantId, unit: UnitId) {
  return (task: Task) =>
    task(
      'task.id',
      'in',
      task
        .selectFrom('taskUnit')
        .select('taskUnit.taskId')
        .where('taskUnit.tenantId', '=', tenant)
        .where('taskUnit.unitId', '=', unit)
        .offset(APART),
    );
}

/** As one array, made once: half of all tasks may be found, and no plan for a join survives a wrong guess of how many. */
const IS_FOUND = sql<boolean>`task.id = any (array(${foundByWords()}))`;

/** The same of those that a name leads: these are few, and each is asked whether it is found before any is looked up. */
function isFoundAndLedBy(tenant: TenantId, name: string) {
  return (task: Task) => {
    const led = task
      .selectFrom('taskLead')
      .select('taskLead.taskId')
      .where('taskLead.tenantId', '=', tenant)
      .where('taskLead.nameKey', '=', sql<string>`sort_key(${name})`)
      // As a value, or the planner would make a join of it.
      .where(sql<boolean>`coalesce(task_lead.task_id in (${foundByWords()}), false)`);
    return sql<boolean>`task.id = any (array(${led}))`;
  };
}

/**
 * Ids of the tasks that the transaction searches for. What it searches for says of which tenant and kind they are; said once
 * more in a way that an index knows, the database would go through all entries of that tenant and kind besides.
 */
export function foundByWords(): RawBuilder<{ readonly id: TaskId }> {
  return sql`select subject_id as id from search_entry where (kind = 'task') is true`;
}
