// SQL of reminders: a reminder changes nothing of a report, so that the ledger alone knows of it.
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { ReportId } from './report.ts';

/** When each was reminded of last; those that never were are not in it. */
export async function listRemindedAt(cx: Cx, ids: readonly ReportId[]): Promise<ReadonlyMap<ReportId, Date>> {
  const { rows } = await sql<{ id: ReportId; at: Date }>`
    select subject_id as id, max(happened_at) as at from fact
    where tenant_id = ${cx.acting.tenant} and subject_id = any(${ids}::uuid[]) and kind = 'report.reminded'
    group by subject_id`.execute(cx.db);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
