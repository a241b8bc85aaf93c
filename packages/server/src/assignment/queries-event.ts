// SQL of work that waits for an event: which of a task, and task by task what waits for what.
import { dayOf, type UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';
import type { AssignmentRow } from './assignment.ts';
import { standings } from './queries-standings.ts';

/** Wholes of a task, in the order of their ids, so that two who hold several never wait for each other. */
export async function lockAwaiting(cx: Cx, task: TaskId): Promise<readonly AssignmentRow[]> {
  return cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('taskId', '=', task)
    .where('parentId', 'is', null)
    .where('awaitsEvent', '=', true)
    .where('state', 'not in', ['verified', 'withdrawn'])
    .orderBy('id')
    .forUpdate()
    .execute();
}

export type Awaited = {
  readonly plan?: string | undefined;
  readonly task?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};
export type AwaitedRow = {
  readonly task: TaskId;
  readonly text: string;
  readonly words: string;
  readonly planId: PlanId;
  readonly title: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly since: string;
  readonly waiting: number;
  readonly begun: number;
  readonly issuers: readonly UnitId[];
  readonly total: number;
};

/** What has waited longest first. */
export async function listAwaited(cx: Cx, { plan, task, offset, limit }: Awaited): Promise<readonly AwaitedRow[]> {
  const filter = { plan, task, at: dayOf(cx.now), measure: 'total' } as const;
  const { rows } = await sql<AwaitedRow>`
    select task.id as task, task.text, coalesce(task.deadline ->> 'text', '') as words, plan.id as "planId", plan.title,
      plan.number, plan.symbol, awaited.since, awaited.waiting, awaited.begun, awaited.issuers, awaited.total
    from (
      select one.task_id, min(one.issued_on) as since,
        (count(*) filter (where one.label = 'awaits-event'))::integer as waiting,
        (count(*) filter (where one.label <> 'awaits-event'))::integer as begun,
        array_agg(distinct one.issuer_unit_id) as issuers, (count(*) over ())::integer as total
      from (${standings(cx, filter)}) as one
      where one.awaits_event and one.state <> 'verified'
      group by one.task_id
    ) as awaited
    join task on task.tenant_id = ${cx.acting.tenant} and task.id = awaited.task_id
    join plan on plan.tenant_id = task.tenant_id and plan.id = task.plan_id
    order by awaited.since, task.plan_id, task.position, task.id
    offset ${offset} limit ${limit}`.execute(cx.db);
  return rows;
}
