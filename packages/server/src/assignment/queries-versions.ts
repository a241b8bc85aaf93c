// SQL of what assignments were: the version that the last fact of a day left, and all that were entered up to it.
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
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', sql<never>`any(${ids}::uuid[])`)
    .where('onDay', '<=', on)
    .orderBy('assignmentId')
    .orderBy('version', 'desc')
    .execute();
}

/** How far each was after each fact up to that day, the oldest first. */
export async function listPercents(cx: Cx, ids: readonly AssignmentId[], on: string) {
  if (ids.length === 0) return [];
  return cx.db
    .selectFrom('assignmentVersion')
    .select(['assignmentId', 'onDay', 'percent'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', sql<never>`any(${ids}::uuid[])`)
    .where('onDay', '<=', on)
    .orderBy('assignmentId')
    .orderBy('version')
    .execute();
}
