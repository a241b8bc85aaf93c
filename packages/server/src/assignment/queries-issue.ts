// SQL of issuing: the tasks of a plan, and what of them is issued already.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';

export type IssuableTask = Awaited<ReturnType<typeof listIssuableTasks>>[number];

/** In the order of the plan; dropped ones are not to be issued. `looked`: somebody has checked it in a draft of the plan. */
export async function listIssuableTasks(cx: Cx, plan: PlanId) {
  return cx.db
    .selectFrom('task')
    .select(['id', 'section', 'text', 'lead', 'coordinate', 'deadline', 'deadlineKind', 'dueOn'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('planRevision')
          .innerJoin('draftItem', (join) =>
            join
              .onRef('draftItem.tenantId', '=', 'planRevision.tenantId')
              .onRef('draftItem.draftId', '=', 'planRevision.draftId'),
          )
          .select('draftItem.id')
          .whereRef('planRevision.tenantId', '=', 'task.tenantId')
          .whereRef('planRevision.planId', '=', 'task.planId')
          .whereRef('draftItem.id', '=', 'task.itemId')
          .where('draftItem.checkedBy', 'is not', null),
      ).as('looked'),
    )
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('droppedRevision', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/**
 * Whatever its period: recurring work that was issued once goes on by itself. Whoever issued it, too, though the caller may
 * not see that: given twice, it would be refused.
 */
export async function listIssued(
  cx: Cx,
  plan: PlanId,
): Promise<readonly { readonly taskId: TaskId; readonly unitId: UnitId }[]> {
  const { rows } = await sql<{ taskId: TaskId; unitId: UnitId }>`
    select task_id as "taskId", unit_id as "unitId" from app_issued(${plan})
  `.execute(cx.db);
  return rows;
}

/** Which units have had which tasks of a plan taken back, and when last, as far as the caller sees it. */
export async function listWithdrawn(cx: Cx, plan: PlanId) {
  return cx.db
    .selectFrom('assignment')
    .select(['taskId', 'unitId'])
    .select(({ fn }) => fn.max('changedOn').as('on'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('parentId', 'is', null)
    .where('state', '=', 'withdrawn')
    .groupBy(['taskId', 'unitId'])
    .execute();
}

/** Whom the plan names for a task, as it names them: told also to who sees none of the others' work. */
export async function findNamed(cx: Cx, id: TaskId) {
  const row = await cx.db
    .selectFrom('task')
    .select(['lead', 'coordinate'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return { lead: [...(row?.lead ?? [])], coordinate: [...(row?.coordinate ?? [])] };
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
