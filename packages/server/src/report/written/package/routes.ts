// Packages of reports, answered.
import type { ReportHead } from '@sauro/core';
import type { Organ } from '../../../document/package/agency.ts';
import { inSteps, routes } from '../../../kit/http/serve.ts';
import { Problem } from '../../../kit/problem.ts';
import type { Cx } from '../../../kit/system.ts';
import { reachesEvery } from '../../../people/reach.ts';
import { findFrozen } from '../queries.ts';
import { getReportRow } from '../read-report.ts';
import type { WrittenReportId } from '../written-report.ts';
import { type ReportPackage, type ReportStatus, reportPackageContract as contract } from './contract.ts';
import { knownNumber, makePackage, preparePackage } from './make-package.ts';
import { getCodes, listPackages, type PackageRow } from './queries.ts';
import { listStatuses, type StatusRow } from './queries-status.ts';
import { readStatus, takeStatus } from './take-status.ts';

export const reportPackageRoutes = routes(contract, {
  listReportPackages: async (cx, { params }) => {
    const id = params.id as WrittenReportId;
    const { unitId } = await getReportRow(cx, id);
    const [rows, frozen] = [await listPackages(cx, id), await findFrozen(cx, id)];
    const known = frozen === undefined ? undefined : knownNumber(frozen.head as ReportHead, rows[0]);
    const { aboveName, aboveCode, aboveOldCode } = await getCodes(cx, unitId);
    const code = aboveCode ?? aboveOldCode;
    return {
      items: rows.map(viewOf),
      number: known?.number ?? null,
      issuedOn: known?.issuedOn ?? null,
      receivers: aboveName === null || code === null ? [] : [{ code, name: aboveName }],
      statuses: statusesOf(await listStatuses(cx, id), rows),
      canMake: frozen !== undefined && (await reachesEvery(cx, 'report.publish', [unitId])),
    };
  },

  makeReportPackage: inSteps(contract.makeReportPackage, {
    before: (system, { params: { id }, body }, _exchange, acting) =>
      preparePackage(system, acting, id as WrittenReportId, body),
    handle: async (cx, { body }, _exchange, made) => {
      await makePackage(cx, made, body);
      return viewOf(await getPackage(cx, made.reportId, made.id));
    },
  }),

  getReportPackage: async (cx, { params: { id, package: packageId } }) => {
    const row = await getPackage(cx, id as WrittenReportId, packageId);
    const file = await cx.files.open(cx.acting.tenant, row.sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of package ${row.id}.`);
    const name = `${row.number}-${row.issuedOn}-${row.business}.edxml`.replace(/[^\p{L}\p{N}.-]+/gu, '-');
    return { body: file.body, size: file.size, name, type: 'application/xml' };
  },

  takeReportStatus: inSteps(contract.takeReportStatus, {
    before: (system, { body }, { fileName }, acting) => readStatus(system, acting, { name: fileName, body }),
    handle: async (cx, _input, _exchange, read) => {
      const { report, isNew } = await takeStatus(cx, read);
      const { from, status } = read.status;
      return { report: { id: report.reportId, title: report.title }, organ: from, status, isNew };
    },
  }),
});

function statusesOf(rows: readonly StatusRow[], packages: readonly PackageRow[]): ReportStatus[] {
  const asked = new Set(packages.flatMap(({ receivers }) => (receivers as Organ[]).map(({ code }) => code)));
  return rows.map((row) => ({
    id: row.id,
    organ: { code: row.organCode, name: row.organName },
    isUnasked: !asked.has(row.organCode),
    // Held by written_report_status_is_known.
    status: row.status as ReportStatus['status'],
    reason: row.reason,
    at: row.saidAt.toISOString(),
    by: row.saidBy,
    takenBy: row.takenBy === null || row.takenByName === null ? null : { id: row.takenBy, name: row.takenByName },
    takenAt: row.takenAt.toISOString(),
  }));
}

async function getPackage(cx: Cx, report: WrittenReportId, id: string): Promise<PackageRow> {
  const row = (await listPackages(cx, report)).find((one) => one.id === id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}

function viewOf(row: PackageRow): ReportPackage {
  return {
    id: row.id,
    number: row.number,
    issuedOn: row.issuedOn,
    // Held by written_report_package_business_is_known, and written from the contract alone.
    business: row.business as ReportPackage['business'],
    reason: row.reason,
    priority: row.priority as ReportPackage['priority'],
    sender: row.sender as Organ,
    receivers: row.receivers as Organ[],
    sha256: row.sha256,
    bytes: row.sizeBytes,
    by: row.madeBy === null || row.madeByName === null ? null : { id: row.madeBy, name: row.madeByName },
    madeAt: row.madeAt.toISOString(),
  };
}
