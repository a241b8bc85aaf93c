// Which units of ours the tasks that a filter leaves name. There are few units and many tasks: of each unit it is asked
// whether one task is left.
import type { Cx } from '../kit/system.ts';
import { narrowed } from './queries-register.ts';
import type { TaskFilter } from './register-contract.ts';

export async function listUnitsOfTasks(cx: Cx, filter: TaskFilter) {
  return cx.db
    .selectFrom('unit')
    .select(['unit.id', 'unit.name'])
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where(({ exists, ref }) =>
      exists(
        narrowed(cx, filter)
          .innerJoin('taskUnit', (join) =>
            join.onRef('taskUnit.tenantId', '=', 'task.tenantId').onRef('taskUnit.taskId', '=', 'task.id'),
          )
          .where('taskUnit.unitId', '=', ref('unit.id'))
          .select('task.id'),
      ),
    )
    .orderBy((unit) => unit.fn('sort_key', ['unit.name']))
    .execute();
}
