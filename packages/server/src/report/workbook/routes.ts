// A unit’s report as a spreadsheet, answered.
import { inSteps, routes } from '../../kit/http/serve.ts';
import { Problem } from '../../kit/problem.ts';
import type { ReportId } from '../submission/report.ts';
import { confirmWorkbook, prepareWorkbook } from './confirm-workbook.ts';
import { reportWorkbookContract as contract } from './contract.ts';
import { holdReportImport, listReportImports } from './queries.ts';
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
      cutOff: tried.cutOff,
    }),
  }),
  confirmReportWorkbook: inSteps(contract.confirmReportWorkbook, {
    before: (system, { params }, _exchange, acting) => prepareWorkbook(system, acting, params.id as ReportImportId),
    handle: async (cx, { params }, _exchange, book) => ({
      changes: await confirmWorkbook(cx, params.id as ReportImportId, book),
    }),
  }),
  listReportImports: async (cx, { params }) => ({
    items: (await listReportImports(cx, params.id as ReportId, MOST_IMPORTS)).map(
      ({ id, fileName, state, changes, faults, checkedAt, doneAt }) => ({
        id,
        fileName,
        // Held by a constraint of the database.
        state: state as 'checked' | 'done',
        changes,
        faults,
        at: (doneAt ?? checkedAt).toISOString(),
      }),
    ),
  }),
  getReportImportFile: async (cx, { params }) => {
    const held = await holdReportImport(cx, params.id as ReportImportId);
    if (held === undefined) throw new Problem('record.not-found');
    const file = await cx.files.open(cx.acting.tenant, held.sha256);
    if (file === undefined) throw new Error(`The file store has lost the bytes of import ${params.id}.`);
    return { body: file.body, size: file.size, name: held.fileName, type: 'application/octet-stream' };
  },
});
