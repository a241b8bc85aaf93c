// Reports that a unit writes by itself, answered.
import { inSteps, routes } from '../../kit/http/serve.ts';
import { auditReport } from './audit-report.ts';
import { changeReport } from './change-report.ts';
import { writtenReportContract as contract } from './contract.ts';
import { freezeReport, prepareFreezing } from './freeze-report.ts';
import { makeReport } from './make-report.ts';
import { countReports, listReports } from './queries.ts';
import { getReportRow, wholeReport } from './read-report.ts';
import { submissionPaper } from './submission-paper.ts';
import { writtenReportFile } from './report-file.ts';
import { type WrittenReportId, writtenReportView } from './written-report.ts';

export const writtenReportRoutes = routes(contract, {
  listWrittenReports: async (cx, { query: { offset, limit, ...filter } }) => ({
    items: (await listReports(cx, filter, { offset, limit })).map(writtenReportView),
    total: await countReports(cx, filter),
  }),

  makeWrittenReport: async (cx, { body }) => writtenReportView(await getReportRow(cx, await makeReport(cx, body))),

  getWrittenReport: (cx, { params: { id } }) => wholeReport(cx, id as WrittenReportId),

  saveWrittenReport: async (cx, { params, body }) => {
    const id = params.id as WrittenReportId;
    await changeReport(cx, id, body);
    return wholeReport(cx, id);
  },

  freezeWrittenReport: inSteps(contract.freezeWrittenReport, {
    before: (system, { params, body: { version } }, _exchange, acting) =>
      prepareFreezing(system, acting, { id: params.id as WrittenReportId, version }),
    handle: async (cx, { params, body: { version } }, _exchange, prepared) => {
      const id = params.id as WrittenReportId;
      await freezeReport(cx, { id, version }, prepared);
      return wholeReport(cx, id);
    },
  }),

  getWrittenReportFile: inSteps(contract.getWrittenReportFile, {
    before: (system, { params: { id }, query: { as } }, _exchange, acting) =>
      writtenReportFile(system, acting, id as WrittenReportId, as),
    handle: async (_cx, _input, _exchange, file) => file,
  }),

  getSubmissionPaper: inSteps(contract.getSubmissionPaper, {
    before: (system, { params: { id }, query: { as } }, _exchange, acting) =>
      submissionPaper(system, acting, id as WrittenReportId, as),
    handle: async (_cx, _input, _exchange, file) => file,
  }),

  auditWrittenReport: inSteps(contract.auditWrittenReport, {
    before: (system, { params: { id } }, _exchange, acting) => auditReport(system, acting, id as WrittenReportId),
    handle: async (_cx, _input, _exchange, audit) => audit,
  }),
});
