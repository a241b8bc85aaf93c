// SQL of work that waits for an event: which of a task, and task by task what waits for what.
import { dayOf, type UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';
import type { AssignmentId, AssignmentRow } from './assignment.ts';
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

/** What a unit reports to have come first, then what has waited longest. */
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
    order by exists (
        select from assignment
        where assignment.tenant_id = task.tenant_id and assignment.task_id = task.id and assignment.event_reported_on is not null
      ) desc, awaited.since, task.plan_id, task.position, task.id
    offset ${offset} limit ${limit}`.execute(cx.db);
  return rows;
}

export type EventReport = {
  readonly task: TaskId;
  readonly assignment: AssignmentId;
  readonly unit: string;
  readonly came: string;
  readonly reason: string;
  /** Of its evidence, those that show it. */
  readonly pieces: readonly string[];
};

/** What units report to have come, and nobody has answered. */
export async function listEventReports(cx: Cx, tasks: readonly TaskId[]): Promise<readonly EventReport[]> {
  const { rows } = await sql<EventReport>`
    select a.task_id as task, a.id as assignment, unit.name as unit, a.event_reported_on as came,
      coalesce(fact.data ->> 'reason', '') as reason, coalesce(fact.data -> 'pieces', '[]') as pieces
    from assignment a
    join unit on unit.tenant_id = a.tenant_id and unit.id = a.unit_id
    left join lateral (
      select data from fact
      where fact.tenant_id = a.tenant_id and fact.subject_id = a.id and fact.kind = 'assignment.event-reported'
      order by fact.id desc limit 1
    ) as fact on true
    where a.tenant_id = ${cx.acting.tenant}::uuid and a.task_id = any(${tasks}::uuid[]) and a.event_reported_on is not null
    order by a.event_reported_on, a.id`.execute(cx.db);
  return rows;
}

/** How many of these are evidence of the assignment, and kept. */
export async function countPiecesOn(cx: Cx, id: AssignmentId, pieces: readonly string[]): Promise<number> {
  if (pieces.length === 0) return 0;
  const { count } = await cx.db
    .selectFrom('evidence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', id)
    .where('id', '=', sql<never>`any(${pieces}::uuid[])`)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export type NamedPiece = {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly isKept: boolean;
};

/** By their ids, as far as the caller may see them. What was found to be secret nobody has taken away: its name is not told. */
export async function namePieces(cx: Cx, ids: readonly string[]): Promise<ReadonlyMap<string, NamedPiece>> {
  if (ids.length === 0) return new Map();
  const rows = await cx.db
    .selectFrom('evidence')
    .select(['id', 'name', 'url', 'removedAt'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .where(({ or, eb }) => or([eb('removedAt', 'is', null), eb('removedBy', 'is not', null)]))
    .execute();
  return new Map(rows.map(({ removedAt, ...row }) => [row.id as string, { ...row, isKept: removedAt === null }]));
}
