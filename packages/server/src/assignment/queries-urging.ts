// SQL of urging over a plan: from where its work was given, and how much of that is overdue. The counts are those of the lists.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import type { AssignmentId } from './assignment.ts';
import { type Standing, standings } from './queries-standings.ts';

export type Issuer = { readonly id: UnitId; readonly name: string };

/** Units that have given work of the plan, as far as the caller sees that work; who has split off a part is none of them. */
export async function listPlanIssuers(cx: Cx, plan: PlanId): Promise<readonly Issuer[]> {
  const { rows } = await sql<Issuer>`
    select unit.id, unit.name
    from unit
    where unit.tenant_id = ${cx.acting.tenant} and unit.id in (
      select assignment.issuer_unit_id from assignment
      where assignment.tenant_id = ${cx.acting.tenant} and assignment.plan_id = ${plan}
        and assignment.parent_id is null and assignment.state <> 'withdrawn')
    order by unit.code`.execute(cx.db);
  return rows;
}

/**
 * `dropped`: of tasks that the plan no longer holds, which are `droppedTasks`; of the rest `own`: of the issuer itself; `waiting`:
 * of others, reported and not looked at yet; `units`: of which what then is left is.
 */
export type Overdue = {
  readonly overdue: number;
  readonly dropped: number;
  readonly droppedTasks: number;
  readonly own: number;
  readonly waiting: number;
  readonly units: number;
};

export async function countOverdue(cx: Cx, filter: Standing, issuer: UnitId): Promise<Overdue> {
  const { rows } = await sql<Overdue>`
    select count(*) as overdue,
      count(*) filter (where dropped) as dropped,
      count(distinct task_id) filter (where dropped) as "droppedTasks",
      count(*) filter (where not dropped and own) as own,
      count(*) filter (where not dropped and not own and state = 'reported') as waiting,
      count(distinct unit_id) filter (where not dropped and not own and state <> 'reported') as units
    from (
      select one.task_id, one.unit_id, one.state, one.unit_id = ${issuer}::uuid as own, assignment.drop_proposed as dropped
      from (${standings(cx, { ...filter, measure: 'overdue' })}) as one
      join assignment on assignment.tenant_id = ${cx.acting.tenant} and assignment.id = one.id
    ) as late`.execute(cx.db);
  return rows[0] ?? { overdue: 0, dropped: 0, droppedTasks: 0, own: 0, waiting: 0, units: 0 };
}

/** The day on which the unit last told how far each is; those of which nothing was told are left out. */
export async function listLastTold(cx: Cx, ids: readonly AssignmentId[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; day: string }>`
    select progress.assignment_id as id, max((progress.entered_at at time zone 'Asia/Ho_Chi_Minh')::date) as day
    from progress
    where progress.tenant_id = ${cx.acting.tenant} and progress.assignment_id = any(${ids}::uuid[])
    group by progress.assignment_id`.execute(cx.db);
  return new Map(rows.map(({ id, day }) => [id, day]));
}
