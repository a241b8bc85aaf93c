// SQL of what only a report asks: what tasks are called, what is overdue with what its unit has named as the cause, what is due next, and
// what stood in the way, each as of a day.
import {
  type AwaitedTold,
  type CauseTold,
  type GoingOnTold,
  type LateTold,
  type NextTold,
  type PlainDate,
  plainDate,
  type PlanNamed,
  type TaskTold,
} from '@sauro/core';
import { sql } from 'kysely';
import { endOf, type Standing, standings } from '../../assignment/queries-standings.ts';
import { stoodOn } from '../../assignment/queries-tree-on.ts';
import type { Cx } from '../../kit/system.ts';
import { blocksOn } from '../../registers/difficulty/queries-blocks.ts';
import { isOfGiven, isSolvedOn, stateOn, within } from '../../registers/difficulty/queries-list.ts';

export type TaskRow = {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly lead: string;
  readonly product: string | null;
  readonly due: PlainDate | null;
};

/** In the order of the plan, dropped ones among them: work on them still counts. */
export async function listTaskWords(cx: Cx, ids: readonly string[]): Promise<readonly TaskRow[]> {
  const { rows } = await sql<Omit<TaskRow, 'due'> & { readonly due: string | null }>`
    select task.id, task.section, task.text, array_to_string(task.lead, ', ') as lead, task.product, task.due_on as due
    from task
    where task.tenant_id = ${cx.acting.tenant} and task.id = any(${ids}::uuid[])
    order by task.plan_id desc, task.position, task.id`.execute(cx.db);
  return rows.map((row) => ({ ...row, due: dayOrNull(row.due) }));
}

/** Of each task the first and the last deadline of its work that stood then; of work that recurs each period has its own. */
export async function listDuesInForce(
  cx: Cx,
  filter: Standing,
): Promise<ReadonlyMap<string, NonNullable<TaskTold['inForce']>>> {
  const { rows } = await sql<{ readonly task: string; readonly first: string; readonly last: string }>`
    select one.task_id as task, min(one.due_on) as first, max(one.due_on) as last
    from (${standings(cx, { ...filter, measure: 'total' })}) as one
    where one.period = '' and one.due_on is not null
    group by one.task_id`.execute(cx.db);
  return new Map(rows.map(({ task, first, last }) => [task, { first: plainDate(first), last: plainDate(last) }]));
}

type LateRow = Omit<LateTold, 'due' | 'firstDue' | 'cause'> & {
  readonly due: string;
  readonly firstDue: string | null;
  readonly difficulty: string | null;
  readonly blocked: string | null;
  readonly holder: string | null;
  readonly reason: string | null;
};

/**
 * The longest overdue first, each with its cause: the oldest difficulty that is in its way still and whose it is, else the
 * reason for which more time was asked last. What was said of progress last is no cause and stands by itself.
 */
export async function listLate(cx: Cx, filter: Standing, limit: number): Promise<readonly LateTold[]> {
  const day = plainDate(filter.at);
  const { rows } = await sql<LateRow>`
    select late.id, stood.name as unit, coalesce(assignment.text, task.text) as text, late.due_on as due,
      assignment.first_due_on as first_due, block.difficulty_id as difficulty, block.words as blocked,
      holder.name as holder, asked.reason, coalesce(said.words, '') as said
    from (
      select one.id, one.unit_id, one.due_on from (${standings(cx, { ...filter, measure: 'overdue' })}) as one
      order by one.due_on, one.id limit ${limit}
    ) as late
    join assignment on assignment.tenant_id = ${cx.acting.tenant} and assignment.id = late.id
    join task on task.tenant_id = assignment.tenant_id and task.id = assignment.task_id
    join (${stoodOn(cx, filter.at)}) as stood on stood.id = late.unit_id
    left join (
      select distinct on (each.assignment_id) each.assignment_id, each.difficulty_id, each.words, each.holder_unit_id
      from (${blocksOn(cx, day)}) as each
      order by each.assignment_id, each.raised_on, each.difficulty_id
    ) as block on block.assignment_id = late.id
    left join (${stoodOn(cx, filter.at)}) as holder on holder.id = block.holder_unit_id
    left join lateral (
      select extension.reason from assignment_extension as extension
      where extension.tenant_id = assignment.tenant_id and extension.assignment_id = late.id
        and extension.asked_at < ${endOf(filter.at)}
      order by extension.asked_at desc limit 1
    ) as asked on true
    left join lateral (
      select progress.words from progress
      where progress.tenant_id = assignment.tenant_id and progress.assignment_id = late.id and progress.words <> ''
        and progress.entered_at < ${endOf(filter.at)}
      order by progress.version desc limit 1
    ) as said on true
    order by late.due_on, stood.code, late.id`.execute(cx.db);
  return rows.map(({ id, unit, text, due, firstDue, said, ...row }) => ({
    id,
    unit,
    text,
    due: plainDate(due),
    firstDue: dayOrNull(firstDue),
    cause: causeOf(row),
    said,
  }));
}

function causeOf({
  difficulty,
  blocked,
  holder,
  reason,
}: Pick<LateRow, 'difficulty' | 'blocked' | 'holder' | 'reason'>): CauseTold | null {
  if (difficulty !== null && blocked !== null) {
    return { kind: 'difficulty', id: difficulty, words: blocked, holder: holder ?? '' };
  }
  return reason === null || reason.trim() === '' ? null : { kind: 'extension', words: reason };
}

/** Tasks with work that is still to be done in a stretch of days: the first day of it, and how much; what is due first, first. */
export async function listNext(cx: Cx, filter: Standing, limit: number): Promise<readonly NextTold[]> {
  const { rows } = await sql<Omit<NextTold, 'due'> & { readonly due: string }>`
    select task.id as task, task.text, array_to_string(task.lead, ', ') as lead, coming.due_on as due,
      coming.in_progress as "inProgress", coming.not_begun as "notBegun"
    from (
      select one.task_id, min(one.due_on) as due_on,
        count(*) filter (where one.label = 'in-progress')::integer as in_progress,
        count(*) filter (where one.label = 'not-begun')::integer as not_begun
      from (${standings(cx, { ...filter, measure: 'total' })}) as one
      where one.label in ('in-progress', 'not-begun')
      group by one.task_id
    ) as coming
    join task on task.tenant_id = ${cx.acting.tenant} and task.id = coming.task_id
    order by coming.due_on, task.position, task.id
    limit ${limit}`.execute(cx.db);
  return rows.map((row) => ({ ...row, due: plainDate(row.due) }));
}

/** Tasks that go on and are not done: those that come back, of the period under way, and those without a day. By plan and place. */
export async function listGoingOn(cx: Cx, filter: Standing, limit: number): Promise<readonly GoingOnTold[]> {
  const { rows } = await sql<GoingOnTold>`
    select task.id as task, task.text, array_to_string(task.lead, ', ') as lead, task.deadline ->> 'text' as "when",
      open.recurs, open.in_progress as "inProgress", open.not_begun as "notBegun"
    from (
      select one.task_id, one.period <> '' as recurs,
        count(*) filter (where one.label = 'in-progress')::integer as in_progress,
        count(*) filter (where one.label = 'not-begun')::integer as not_begun
      from (${standings(cx, { ...filter, measure: 'total' })}) as one
      where one.due_on is null or (one.period <> '' and one.due_on > ${filter.at}::date)
      group by one.task_id, one.period <> ''
    ) as open
    join task on task.tenant_id = ${cx.acting.tenant} and task.id = open.task_id
    where open.in_progress + open.not_begun > 0
    order by task.plan_id desc, task.position, task.id, open.recurs
    limit ${limit}`.execute(cx.db);
  return rows;
}

/** Tasks of which work waits for an event, with its words. By plan and place. */
export async function listAwaitedTold(cx: Cx, filter: Standing, limit: number): Promise<readonly AwaitedTold[]> {
  const { rows } = await sql<AwaitedTold>`
    select task.id as task, task.text, array_to_string(task.lead, ', ') as lead, task.deadline ->> 'text' as "when",
      awaited.waiting
    from (
      select one.task_id, count(*)::integer as waiting
      from (${standings(cx, { ...filter, measure: 'awaitsEvent' })}) as one
      group by one.task_id
    ) as awaited
    join task on task.tenant_id = ${cx.acting.tenant} and task.id = awaited.task_id
    order by task.plan_id desc, task.position, task.id
    limit ${limit}`.execute(cx.db);
  return rows;
}

export type DifficultyRow = {
  readonly id: string;
  readonly unit: string;
  readonly words: string;
  readonly proposal: string;
  readonly stood: 'solved' | 'open';
};
type Raised = {
  readonly plan: string | undefined;
  readonly unit: string;
  readonly from: PlainDate;
  readonly at: PlainDate;
  /** Of work that the unit has given. */
  readonly given: boolean;
};

/**
 * Raised in the unit or below it by the day, and either still without an answer that holds then, or raised in the period; what
 * was taken back by then is left out. The oldest first.
 */
export async function listRaised(cx: Cx, { plan, unit, from, at, given }: Raised): Promise<readonly DifficultyRow[]> {
  const { rows } = await sql<DifficultyRow>`
    select difficulty.id, stood.name as unit, difficulty.words, difficulty.proposal,
      case when ${isSolvedOn(cx, at)} then 'solved' else 'open' end as stood
    from difficulty
    join (${stoodOn(cx, at)}) as stood on stood.id = difficulty.raiser_unit_id
    join lateral (select ${stateOn(cx, at)} as state) as stands on true
    where difficulty.tenant_id = ${cx.acting.tenant} and difficulty.raised_on <= ${at}::date
      ${plan === undefined ? sql`` : sql`and difficulty.plan_id = ${plan}::uuid`}
      and ${given ? isOfGiven(cx, unit, at) : sql`difficulty.raiser_unit_id in (${within(cx, unit, at)})`}
      and stands.state <> 'withdrawn'
      and (stands.state <> 'closed' or difficulty.raised_on >= ${from}::date)
    order by difficulty.raised_on, difficulty.id`.execute(cx.db);
  return rows;
}

export async function listNamedPlans(cx: Cx, ids: readonly string[]): Promise<readonly PlanNamed[]> {
  const { rows } = await sql<PlanNamed>`
    select plan.id, plan.title, plan.kind, plan.number, plan.symbol, plan.issuer, plan.issued_on as "issuedOn" from plan
    where plan.tenant_id = ${cx.acting.tenant} and plan.id = any(${ids}::uuid[])`.execute(cx.db);
  return rows;
}

function dayOrNull(text: string | null): PlainDate | null {
  return text === null ? null : plainDate(text);
}
