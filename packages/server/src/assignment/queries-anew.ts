// SQL of work that was accepted as done once and that its plan has recurring now.
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { goingUnits } from '../people/queries-successors.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';

/**
 * Of each unit the one that was accepted, where it has nothing else of the task to do and never had a period of it: from then on
 * its periods go on by themselves. A unit that was merged goes on as the one into which it was.
 */
export async function listAcceptedOnce(cx: Cx, plan?: PlanId) {
  let accepted = cx.db
    .selectFrom('assignment')
    .innerJoin(goingUnits(cx).as('going'), (join) => join.onRef('going.unitId', '=', 'assignment.unitId'))
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'assignment.tenantId').onRef('unit.id', '=', 'going.goingId'),
    )
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'assignment.tenantId').onRef('task.id', '=', 'assignment.taskId'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'assignment.tenantId').onRef('plan.id', '=', 'assignment.planId'),
    )
    .selectAll('assignment')
    .select([
      'going.goingId as going',
      'unit.name as goingName',
      'task.deadline',
      'task.deadlineKind as taskDeadlineKind',
      'task.text as taskText',
      'plan.revision as planRevision',
    ])
    .distinctOn(['assignment.taskId', 'going.goingId'])
    .where('assignment.tenantId', '=', cx.acting.tenant)
    .where(isAcceptedOnce('assignment'))
    .where('task.deadlineKind', 'in', ['recurring', 'ongoing'])
    .where('task.droppedRevision', 'is', null)
    .where(({ not }) => not(goesOnOtherwise(cx)))
    .orderBy('assignment.taskId')
    .orderBy('going.goingId')
    .orderBy('assignment.id', 'desc');
  if (plan !== undefined) accepted = accepted.where('assignment.planId', '=', plan);
  return accepted.execute();
}

/** Of what was given of these tasks: what is still to be done, how far that is, what was accepted, and of that as done once. */
export async function countOfTasks(cx: Cx, tasks: readonly TaskId[]) {
  return cx.db
    .selectFrom('assignment')
    .select(({ fn, eb }) => [
      fn
        .countAll<number>()
        .filterWhere(eb('state', 'not in', ['verified', 'withdrawn']))
        .as('open'),
      fn.countAll<number>().filterWhere('state', '=', 'reported').as('reported'),
      fn
        .countAll<number>()
        .filterWhere(eb('state', 'in', ['in-progress', 'returned']))
        .as('begun'),
      fn.countAll<number>().filterWhere('state', '=', 'verified').as('accepted'),
      fn.countAll<number>().filterWhere(isAcceptedOnce('assignment')).as('acceptedOnce'),
    ])
    .where('tenantId', '=', cx.acting.tenant)
    .where('taskId', '=', sql<never>`any(${tasks}::uuid[])`)
    .where('parentId', 'is', null)
    .executeTakeFirstOrThrow();
}

/** @param name Under which the row of the assignment is known. */
function isAcceptedOnce(name: string): RawBuilder<SqlBool> {
  const row = (column: string) => sql.ref(`${name}.${column}`);
  return sql<SqlBool>`${row('state')} = 'verified' and ${row('period')} = '' and ${row('parent_id')} is null`;
}

/** It has, or had, a period of the task, or the task itself still to do: what goes on of that goes on there. */
function goesOnOtherwise(cx: Cx) {
  return sql<SqlBool>`exists (
    select from assignment as there
    where there.tenant_id = ${cx.acting.tenant}::uuid and there.task_id = assignment.task_id
      and there.unit_id in (assignment.unit_id, going.going_id) and there.parent_id is null
      and (there.period <> '' or there.state not in ('verified', 'withdrawn'))
  )`;
}
