// SQL of the packages that are made of reports.
import type { Id, UnitId } from '@sauro/core';
import type { EdxmlHeader } from '@sauro/reader/edxml';
import type { Organ } from '../../../document/package/agency.ts';
import type { Cx } from '../../../kit/system.ts';
import type { WrittenReportId } from '../written-report.ts';
import type { ReportPackage } from './contract.ts';

export type NewPackage = {
  readonly id: Id<'writtenReportPackage'>;
  readonly reportId: WrittenReportId;
  readonly number: string;
  readonly issuedOn: string;
  readonly business: ReportPackage['business'];
  readonly reason: string | null;
  readonly priority: EdxmlHeader['priority'];
  readonly sender: Organ;
  readonly receivers: readonly Organ[];
  readonly sha256: string;
  readonly sizeBytes: number;
};

export async function insertPackage(cx: Cx, { sender, receivers, ...rest }: NewPackage): Promise<void> {
  await cx.db
    .insertInto('writtenReportPackage')
    .values({
      tenantId: cx.acting.tenant,
      ...rest,
      sender: JSON.stringify(sender),
      receivers: JSON.stringify(receivers),
      madeBy: cx.acting.person,
      madeAt: cx.now,
    })
    .execute();
}

export type PackageRow = Awaited<ReturnType<typeof listPackages>>[number];

/** The newest first. */
export async function listPackages(cx: Cx, report: WrittenReportId) {
  return cx.db
    .selectFrom('writtenReportPackage as package')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'package.tenantId').onRef('person.id', '=', 'package.madeBy'),
    )
    .selectAll('package')
    .select('person.name as madeByName')
    .where('package.tenantId', '=', cx.acting.tenant)
    .where('package.reportId', '=', report)
    .orderBy('package.madeAt', 'desc')
    .orderBy('package.id', 'desc')
    .execute();
}

/** Names and codes of a unit and of the one directly above it. */
export async function getCodes(cx: Cx, unit: UnitId) {
  return cx.db
    .selectFrom('unit')
    .leftJoin('unit as above', (join) =>
      join.onRef('above.tenantId', '=', 'unit.tenantId').onRef('above.id', '=', 'unit.parentId'),
    )
    .select(['unit.name', 'unit.agencyCode', 'unit.oldAgencyCode'])
    .select(['above.name as aboveName', 'above.agencyCode as aboveCode', 'above.oldAgencyCode as aboveOldCode'])
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where('unit.id', '=', unit)
    .executeTakeFirstOrThrow();
}

/** Plans of which a report tells, with the package in which each came, where it came in one. */
export async function listToldPlans(cx: Cx, report: WrittenReportId) {
  return cx.db
    .selectFrom('writtenReportPlan as told')
    .innerJoin('plan', (join) => join.onRef('plan.tenantId', '=', 'told.tenantId').onRef('plan.id', '=', 'told.planId'))
    .leftJoin('documentPackage as package', (join) =>
      join.onRef('package.tenantId', '=', 'plan.tenantId').onRef('package.documentId', '=', 'plan.documentId'),
    )
    .select(['plan.id', 'plan.number', 'plan.symbol', 'plan.issuedOn', 'package.header'])
    .where('told.tenantId', '=', cx.acting.tenant)
    .where('told.reportId', '=', report)
    .orderBy('told.place')
    .execute();
}
