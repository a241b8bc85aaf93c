// SQL of recurring work whose period has ended.
import { sql, type SqlBool } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { goingUnits } from '../people/queries-successors.ts';
import type { PlanId } from '../plan/plan.ts';

export type EndedRow = Awaited<ReturnType<typeof listEnded>>[number];

/**
 * The newest period of each unit's recurring work, where it has ended and the work goes on: neither taken back nor declined,
 * its task still in the plan, and the unit open. A unit that was merged goes on as the one into which it was. Also one that has
 * not ended where the plan has the work done once by then.
 */
export async function listEnded(cx: Cx, today: string, plan?: PlanId) {
  let newest = cx.db
    .selectFrom('assignment')
    .innerJoin(goingUnits(cx).as('going'), (join) => join.onRef('going.unitId', '=', 'assignment.unitId'))
    .selectAll('assignment')
    .select('going.goingId as going')
    .distinctOn(['assignment.taskId', 'going.goingId'])
    .where('assignment.tenantId', '=', cx.acting.tenant)
    .where('assignment.period', '<>', '')
    .where('assignment.parentId', 'is', null)
    .orderBy('assignment.taskId')
    .orderBy('going.goingId')
    .orderBy('assignment.periodTo', 'desc')
    // Of two copies that a merger has brought together one was taken back, and the other goes on.
    .orderBy(sql`assignment.state = 'withdrawn'`)
    .orderBy('assignment.id', 'desc');
  if (plan !== undefined) newest = newest.where('assignment.planId', '=', plan);
  return cx.db
    .selectFrom(newest.as('newest'))
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'newest.tenantId').onRef('task.id', '=', 'newest.taskId'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'newest.tenantId').onRef('plan.id', '=', 'newest.planId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'newest.tenantId').onRef('unit.id', '=', 'newest.going'),
    )
    .selectAll('newest')
    .select([
      'task.deadline',
      'task.deadlineKind as taskDeadlineKind',
      'task.dueOn as taskDueOn',
      'task.text as taskText',
      'plan.revision as planRevision',
      'unit.name as goingName',
      isGivenOnce(cx).as('isGivenOnce'),
    ])
    .where(({ or, eb, ref }) => or([eb('newest.periodTo', '<', today), eb('task.dueOn', '<=', ref('newest.periodTo'))]))
    .where('newest.state', 'not in', ['withdrawn', 'declined'])
    .where('newest.dropProposed', '=', false)
    .where('task.droppedRevision', 'is', null)
    .where(({ not }) => not(isMadeGood(cx)))
    .orderBy('newest.id')
    .execute();
}

/** Of the unit that goes on: the work as it is done once stands already, or was taken back. */
function isGivenOnce(cx: Cx) {
  return sql<SqlBool>`exists (
    select from assignment as once
    where once.tenant_id = ${cx.acting.tenant}::uuid and once.task_id = newest.task_id and once.unit_id = newest.going
      and once.period = '' and once.parent_id is null and (once.state <> 'withdrawn' or once.id > newest.id)
  )`;
}

/** A period that was given on when the unit that had it was in a later one already: there the work goes on, and not here too. */
function isMadeGood(cx: Cx) {
  return sql<SqlBool>`exists (
    with recursive earlier as (
      select given.replaces_id, given.unit_id from assignment as given
      where given.tenant_id = ${cx.acting.tenant}::uuid and given.id = newest.replaces_id
      union all
      select given.replaces_id, given.unit_id
      from assignment as given join earlier on given.id = earlier.replaces_id
      where given.tenant_id = ${cx.acting.tenant}::uuid
    )
    select from earlier
    join assignment as later on later.tenant_id = ${cx.acting.tenant}::uuid and later.unit_id = earlier.unit_id
      and later.task_id = newest.task_id and later.parent_id is null
    where later.period_to > newest.period_to and later.id < newest.id
  )`;
}
