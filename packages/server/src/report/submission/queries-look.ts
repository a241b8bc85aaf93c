// SQL of who has looked at which sending, and of whose reports they are.
import { sql } from 'kysely';
import { signedInPerson } from '../../people/caller.ts';
import type { Cx } from '../../kit/system.ts';
import type { ReportId } from './report.ts';

/** That the caller has looked at this sending; a later one is not taken back by an earlier. */
export async function putLook(cx: Cx, reportId: ReportId, number: number): Promise<void> {
  await cx.db
    .insertInto('reportLook')
    .values({ tenantId: cx.acting.tenant, reportId, personId: signedInPerson(cx.acting), number, at: cx.now })
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'reportId', 'personId']).doUpdateSet({
        number: sql`greatest(report_look.number, ${number})`,
        at: cx.now,
      }),
    )
    .execute();
}

/** The units of reports, by their codes. */
export async function findUnitsOfReports(cx: Cx, reports: readonly ReportId[]) {
  if (reports.length === 0) return [];
  return cx.db
    .selectFrom('report')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'report.tenantId').onRef('unit.id', '=', 'report.unitId'),
    )
    .select(['unit.id', 'unit.name'])
    .where('report.tenantId', '=', cx.acting.tenant)
    .where('report.id', '=', sql<never>`any(${reports}::uuid[])`)
    .orderBy('unit.code')
    .execute();
}
