// A unit’s report as a spreadsheet, answered.
import type { Output } from '../../kit/contract.ts';
import { inSteps, routes } from '../../kit/http/serve.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { isYours } from '../submission/act.ts';
import { findReport } from '../submission/queries.ts';
import type { ReportId } from '../submission/report.ts';
import { confirmWorkbook, prepareWorkbook } from './confirm-workbook.ts';
import { reportWorkbookContract as contract } from './contract.ts';
import { findReportImport, type ImportParts, listReportImports } from './queries-files.ts';
import type { ReportImportId } from './report-import.ts';
import { workbookTemplate } from './workbook-template.ts';
import { recordTriedWorkbook, tryWorkbook } from './try-workbook.ts';

const MOST_SHOWN = 500;
const MOST_IMPORTS = 20;

export const reportWorkbookRoutes = routes(contract, {
  getWorkbookTemplate: inSteps(contract.getWorkbookTemplate, {
    before: (system, { params }, _exchange, acting) => workbookTemplate(system, acting, params.id as ReportId),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  tryReportWorkbook: inSteps(contract.tryReportWorkbook, {
    before: (system, { params, body }, { fileName: name }, acting) =>
      tryWorkbook(system, acting, { report: params.id as ReportId, name, body }),
    handle: async (cx, _input, _exchange, tried) => ({
      id: await recordTriedWorkbook(cx, tried),
      changes: tried.changes.slice(0, MOST_SHOWN),
      changeCount: tried.changes.length,
      faults: tried.faults.slice(0, MOST_SHOWN),
      faultCount: tried.faults.length,
      files: [...tried.files],
      notices: [...tried.notices],
      cutOff: tried.cutOff,
    }),
  }),
  confirmReportWorkbook: inSteps(contract.confirmReportWorkbook, {
    before: (system, { params }, _exchange, acting) => prepareWorkbook(system, acting, params.id as ReportImportId),
    handle: async (cx, { params }, _exchange, book) => ({
      changes: await confirmWorkbook(cx, params.id as ReportImportId, book),
    }),
  }),
  listReportImports: async (cx, { params }) => {
    const report = await findReport(cx, params.id as ReportId);
    if (report === undefined) throw new Problem('record.not-found');
    const ownOnly = !(await isYours(cx, report, 'write'));
    const rows = await listReportImports(cx, { report: report.id, ownOnly, limit: MOST_IMPORTS });
    return { items: rows.map(importView) };
  },
  getReportImportFile: async (cx, { params }) => {
    const found = await findReportImport(cx, params.id as ReportImportId);
    if (found === undefined || !(await maySee(cx, found))) throw new Problem('record.not-found');
    const file = await cx.files.open(cx.acting.tenant, found.sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of import ${params.id}.`);
    return { body: file.body, size: file.size, name: found.fileName, type: 'application/octet-stream' };
  },
});

type ImportRow = NonNullable<Awaited<ReturnType<typeof findReportImport>>>;

/** Whose it is, and who writes the report. */
async function maySee(cx: Cx, { personId, reportId }: ImportRow): Promise<boolean> {
  if (personId === cx.acting.person) return true;
  const report = await findReport(cx, reportId);
  return report !== undefined && isYours(cx, report, 'write');
}

function importView(row: ImportRow): Output<(typeof contract)['listReportImports']>['items'][number] {
  const { id, fileName, changes, faults, checkedAt, doneAt } = row;
  return {
    id,
    fileName,
    // Held by a constraint of the database.
    state: row.state as 'checked' | 'done',
    changes,
    faults,
    // Written by partsOf and nothing else.
    parts: row.parts as ImportParts,
    by: { id: row.personId, name: row.personName },
    at: (doneAt ?? checkedAt).toISOString(),
  };
}
