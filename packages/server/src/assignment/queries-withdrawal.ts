// SQL of taking back at once what was issued of a plan: how much of it is given, and those rows, held. What a unit has split off
// is no part of it; it follows what it is a part of.
import type { AssignmentState, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';
import type { AssignmentRow } from './assignment.ts';

type Given = {
  readonly issuer: UnitId;
  readonly issuerName: string;
  readonly issuedOn: string;
  readonly task: TaskId;
  readonly dropped: boolean;
  readonly state: AssignmentState;
  readonly count: number;
};

export async function countGiven(cx: Cx, plan: PlanId): Promise<readonly Given[]> {
  const { rows } = await sql<Given>`
    select given.issuer_unit_id as issuer, unit.name as "issuerName", given.issued_on as "issuedOn", task.id as task,
      task.dropped_revision is not null as dropped, given.state, given.count
    from (
      select issuer_unit_id, issued_on, task_id, state, count(*) as count
      from assignment
      where tenant_id = ${cx.acting.tenant} and plan_id = ${plan} and parent_id is null and state <> 'withdrawn'
      group by issuer_unit_id, issued_on, task_id, state
    ) as given
    join task on task.tenant_id = ${cx.acting.tenant} and task.id = given.task_id
    join unit on unit.tenant_id = ${cx.acting.tenant} and unit.id = given.issuer_unit_id
    order by given.issued_on desc, task.position, task.id, given.state`.execute(cx.db);
  return rows;
}

type Asked = {
  readonly issuer: UnitId;
  readonly tasks?: readonly string[] | undefined;
  readonly issuedOn?: string | undefined;
};

/** In the order of their ids, so that two who hold several never wait for each other. */
export async function lockGiven(cx: Cx, plan: PlanId, asked: Asked): Promise<readonly AssignmentRow[]> {
  let query = cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('issuerUnitId', '=', asked.issuer)
    .where('parentId', 'is', null)
    .where('state', '<>', 'withdrawn');
  if (asked.tasks !== undefined) query = query.where('taskId', '=', sql<never>`any(${asked.tasks}::uuid[])`);
  if (asked.issuedOn !== undefined) query = query.where('issuedOn', '=', asked.issuedOn);
  return query.orderBy('id').forUpdate().execute();
}
