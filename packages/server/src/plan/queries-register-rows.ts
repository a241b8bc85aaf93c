// Tasks of the register with all that is shown of them: fetched by id, once it is known which are shown.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import type { TaskId } from './plan.ts';

export type TaskRow = Awaited<ReturnType<typeof listTasksById>>[number];

/** In no order. */
export async function listTasksById(cx: Cx, ids: readonly TaskId[]) {
  if (ids.length === 0) return [];
  return cx.db
    .selectFrom('task')
    .innerJoin('plan', (join) => join.onRef('plan.tenantId', '=', 'task.tenantId').onRef('plan.id', '=', 'task.planId'))
    .select([
      'task.id',
      'task.planId',
      'plan.title as planTitle',
      'plan.number as planNumber',
      'plan.symbol as planSymbol',
      'task.documentId',
      'task.section',
      'task.sectionTitle',
      'task.part',
      'task.text',
      'task.lead',
      'task.coordinate',
      'task.product',
      'task.deadline',
      'task.dueOn',
      'task.clearPerson',
      'task.clearWork',
      'task.clearTime',
      'task.clearResponsibility',
      'task.clearProduct',
      'task.clearAuthority',
      'task.anchor',
      'task.sinceRevision',
      'task.changedRevision',
      'task.droppedRevision',
    ])
    .select((task) =>
      jsonArrayFrom(
        task
          .selectFrom('taskUnit')
          .innerJoin('unit', (join) =>
            join.onRef('unit.tenantId', '=', 'taskUnit.tenantId').onRef('unit.id', '=', 'taskUnit.unitId'),
          )
          .select(['unit.id', 'unit.name', 'taskUnit.role'])
          .whereRef('taskUnit.tenantId', '=', 'task.tenantId')
          .whereRef('taskUnit.taskId', '=', 'task.id')
          .orderBy('taskUnit.role', 'desc')
          .orderBy('unit.name'),
      ).as('units'),
    )
    .where('task.tenantId', '=', cx.acting.tenant)
    .where('task.id', '=', sql<never>`any(${ids}::uuid[])`)
    .modifyEnd(PLANNED_ONCE)
    .execute();
}

export async function findUnitName(cx: Cx, id: string): Promise<string | null> {
  const row = await cx.db
    .selectFrom('unit')
    .select('name')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id as UnitId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** The unit for which the caller acts and the one above it; the whole body where she holds no office. */
export async function findSender(cx: Cx): Promise<{ readonly name: string; readonly above: string | null }> {
  const [office] = cx.acting.offices;
  const unit = await cx.db
    .selectFrom('unit')
    .leftJoin('unit as above', (join) =>
      join.onRef('above.tenantId', '=', 'unit.tenantId').onRef('above.id', '=', 'unit.parentId'),
    )
    .select(['unit.name', 'above.name as above'])
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where((each) => (office === undefined ? each('unit.parentId', 'is', null) : each('unit.id', '=', office.unit)))
    .orderBy('unit.code')
    .executeTakeFirst();
  return unit ?? { name: '', above: null };
}
