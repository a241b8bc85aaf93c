// SQL of what receivers have answered to reports.
import type { Id } from '@sauro/core';
import type { ExchangeStatus } from '@sauro/reader/edxml-codes';
import { sql } from 'kysely';
import type { Organ } from '../../../document/package/agency.ts';
import type { Cx } from '../../../kit/system.ts';
import type { WrittenReportId } from '../written-report.ts';

export type NewStatus = {
  readonly id: Id<'writtenReportStatus'>;
  readonly reportId: WrittenReportId;
  readonly organCode: string;
  readonly organName: string;
  readonly status: ExchangeStatus;
  readonly reason: string | null;
  readonly saidAt: Date;
  readonly saidBy: string | null;
  readonly sha256: string;
};

export async function insertStatus(cx: Cx, status: NewStatus): Promise<void> {
  await cx.db
    .insertInto('writtenReportStatus')
    .values({ tenantId: cx.acting.tenant, ...status, takenBy: cx.acting.person, takenAt: cx.now })
    .execute();
}

export async function isStatusKnown(
  cx: Cx,
  { reportId, organCode, status, saidAt, reason }: Omit<NewStatus, 'id'>,
): Promise<boolean> {
  const row = await cx.db
    .selectFrom('writtenReportStatus')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('reportId', '=', reportId)
    .where('organCode', '=', organCode)
    .where('status', '=', status)
    .where('saidAt', '=', saidAt)
    .where('reason', 'is not distinct from', reason)
    .executeTakeFirst();
  return row !== undefined;
}

export type StatusRow = Awaited<ReturnType<typeof listStatuses>>[number];

/** In the order in which it was said. */
export async function listStatuses(cx: Cx, report: WrittenReportId) {
  return cx.db
    .selectFrom('writtenReportStatus as told')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'told.tenantId').onRef('person.id', '=', 'told.takenBy'),
    )
    .selectAll('told')
    .select('person.name as takenByName')
    .where('told.tenantId', '=', cx.acting.tenant)
    .where('told.reportId', '=', report)
    .orderBy('told.saidAt')
    .orderBy('told.id')
    .execute();
}

export type Candidate = Awaited<ReturnType<typeof listHandedOver>>[number];

/** Reports with a package of this number, once for each number and day that they were handed over under. */
export async function listHandedOver(cx: Cx, number: string) {
  const rows = await cx.db
    .selectFrom('writtenReportPackage as package')
    .innerJoin('writtenReport as written', (join) =>
      join.onRef('written.tenantId', '=', 'package.tenantId').onRef('written.id', '=', 'package.reportId'),
    )
    .innerJoin('writtenReportFrozen as frozen', (join) =>
      join.onRef('frozen.tenantId', '=', 'package.tenantId').onRef('frozen.reportId', '=', 'package.reportId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'written.tenantId').onRef('unit.id', '=', 'written.unitId'),
    )
    .select(['package.reportId', 'package.number', 'package.issuedOn', 'package.sender', 'written.unitId'])
    .select(['written.title', 'unit.agencyCode', 'unit.oldAgencyCode', 'frozen.head'])
    .where('package.tenantId', '=', cx.acting.tenant)
    .where(sql<boolean>`ltrim(package.number, '0') = ltrim(${number}, '0')`)
    .orderBy('package.madeAt')
    .execute();
  // Written by insertPackage alone.
  return rows.map(({ sender, ...row }) => ({ ...row, sender: sender as Organ }));
}
