// Tasks of the register with all that is shown of them: fetched by id, once it is known which are shown.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { builtOnce } from '../kit/built-once.ts';
import { groupBy } from '../kit/group-by.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import { lastly, together } from '../kit/together.ts';
import type { TaskId } from './plan.ts';

export type TaskRow = Awaited<ReturnType<typeof tasksById>>[number] & { readonly units: readonly NamedUnit[] };
type NamedUnit = { readonly id: UnitId; readonly name: string; readonly role: string };

/** In no order. `ask`: `lastly` where nothing more is asked in the transaction. */
export async function listTasksById(cx: Cx, ids: readonly TaskId[], ask: typeof lastly = together): Promise<TaskRow[]> {
  if (ids.length === 0) return [];
  const [tasks, named] = await ask(cx, [tasksById.question(cx, ids), unitsOfTasks.question(cx, ids)]);
  const unitsOf = groupBy(named, ({ taskId }) => taskId);
  return tasks.map((task) => ({
    ...task,
    units: (unitsOf.get(task.id) ?? []).map(({ id, name, role }) => ({ id, name, role })),
  }));
}

const tasksById = builtOnce((cx, ids: readonly TaskId[]) =>
  cx.db
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
    .where('task.tenantId', '=', cx.acting.tenant)
    .where('task.id', '=', sql<never>`any(${ids}::uuid[])`)
    .modifyEnd(PLANNED_ONCE),
);

/** The leads of each first, by their names. */
const unitsOfTasks = builtOnce((cx, ids: readonly TaskId[]) =>
  cx.db
    .selectFrom('taskUnit')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'taskUnit.tenantId').onRef('unit.id', '=', 'taskUnit.unitId'),
    )
    .select(['taskUnit.taskId', 'unit.id', 'unit.name', 'taskUnit.role'])
    .where('taskUnit.tenantId', '=', cx.acting.tenant)
    .where('taskUnit.taskId', '=', sql<never>`any(${ids}::uuid[])`)
    .orderBy('taskUnit.role', 'desc')
    .orderBy('unit.name')
    .modifyEnd(PLANNED_ONCE),
);

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
