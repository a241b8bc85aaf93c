// SQL of what assignments were: the version that the last fact of a day left, and what was entered up to it.
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';

export type VersionRow = Awaited<ReturnType<typeof listVersionsOn>>[number];

/** Each as it stood at the end of that day; those that were not issued yet are left out. */
export async function listVersionsOn(cx: Cx, ids: readonly AssignmentId[], on: string) {
  if (ids.length === 0) return [];
  return cx.db
    .selectFrom('assignmentVersion')
    .distinctOn('assignmentId')
    .select(['assignmentId', 'state', 'dueOn', 'begunOn', 'doneOn', 'percent', 'evidence', 'returns', 'quietSince'])
    .select('awaitsEvent')
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', sql<never>`any(${ids}::uuid[])`)
    .where('onDay', '<=', on)
    .orderBy('assignmentId')
    .orderBy('version', 'desc')
    .execute();
}

/** How far each was, whenever it was entered up to that day, the oldest first; a report is no entry of how far it is. */
export async function listPercents(cx: Cx, ids: readonly AssignmentId[], on: string) {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ assignmentId: AssignmentId; onDay: string; percent: number }>`
    select progress.assignment_id, (progress.entered_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day, progress.percent
    from progress
    where progress.tenant_id = ${cx.acting.tenant} and progress.assignment_id = any(${ids}::uuid[])
      and not progress.is_report and progress.entered_at < (${on}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    order by progress.assignment_id, progress.version`.execute(cx.db);
  return rows;
}
