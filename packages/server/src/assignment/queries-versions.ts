// SQL of what assignments were: the version that the last fact of a day left, and what was entered up to it.
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';

export type VersionRow = Awaited<ReturnType<typeof listVersionsOn>>[number];

/** Each as it stood at the end of that day; those that were not issued yet are left out. */
export async function listVersionsOn(cx: Cx, ids: readonly AssignmentId[], on: string) {
  if (ids.length === 0) return [];
  return (
    cx.db
      .selectFrom('assignmentVersion')
      .distinctOn('assignmentId')
      .select([
        'assignmentId',
        'state',
        'dueOn',
        'begunOn',
        'doneOn',
        'percent',
        'evidence',
        'returns',
        'quietSince',
        'awaitsEvent',
        'correctBy',
        'keptOn',
      ])
      // Nothing but being unlocked changes what is accepted: it was since the last version that was not.
      .select(
        sql<string | null>`case when state = 'verified' then (
        select min(since.on_day) from assignment_version as since
        where since.tenant_id = assignment_version.tenant_id and since.assignment_id = assignment_version.assignment_id
          and since.version <= assignment_version.version and since.version > (
            select max(open.version) from assignment_version as open
            where open.tenant_id = since.tenant_id and open.assignment_id = since.assignment_id
              and open.version < assignment_version.version and open.state <> 'verified'
          )
      ) end`.as('verifiedOn'),
      )
      .where('tenantId', '=', cx.acting.tenant)
      .where('assignmentId', '=', sql<never>`any(${ids}::uuid[])`)
      .where('onDay', '<=', on)
      .orderBy('assignmentId')
      .orderBy('version', 'desc')
      .execute()
  );
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
