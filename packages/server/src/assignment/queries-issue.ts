// SQL of issuing: the tasks of a plan, and what of them is issued already.
import type { UnitId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';

export type IssuableTask = Awaited<ReturnType<typeof listIssuableTasks>>[number];

/** In the order of the plan; dropped ones are not to be issued. */
export async function listIssuableTasks(cx: Cx, plan: PlanId) {
  return cx.db
    .selectFrom('task')
    .select(['id', 'section', 'text', 'lead', 'coordinate', 'deadline', 'deadlineKind', 'dueOn'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('droppedRevision', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Whatever its period: recurring work that was issued once goes on by itself. */
export async function listIssued(
  cx: Cx,
  plan: PlanId,
): Promise<readonly { readonly taskId: TaskId; readonly unitId: UnitId }[]> {
  return cx.db
    .selectFrom('assignment')
    .select(['taskId', 'unitId'])
    .distinct()
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('parentId', 'is', null)
    .where('state', '<>', 'withdrawn')
    .execute();
}

export async function findTaskText(cx: Cx, id: TaskId): Promise<string> {
  const row = await cx.db
    .selectFrom('task')
    .select('text')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.text ?? '';
}
