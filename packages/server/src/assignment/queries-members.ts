// SQL of the members of a task.
import type { Cx } from '../kit/system.ts';
import type { TaskId } from '../plan/plan.ts';
import { labelSql } from './queries-label.ts';

/** Those that come from the plan; parts of them are within them. */
export async function listMemberLabels(cx: Cx, task: string, day: string) {
  return cx.db
    .selectFrom('assignment')
    .select(['percent', labelSql('assignment', day).as('label')])
    .where('tenantId', '=', cx.acting.tenant)
    .where('taskId', '=', task as TaskId)
    .where('parentId', 'is', null)
    .execute();
}
