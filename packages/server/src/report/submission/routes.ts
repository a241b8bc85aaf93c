// One unit's report in a round, and what is done about it, answered.
import { inSteps, routes } from '../../kit/http/serve.ts';
import type { Cx } from '../../kit/system.ts';
import { attachFile, attachmentView, keepReportFile, openFile, removeFile } from './attach-file.ts';
import { submissionContract as contract } from './contract.ts';
import { excuseReport, extendReport, resumeReport } from './extend-report.ts';
import { getReport } from './get-report.ts';
import { acceptReports } from './accept-reports.ts';
import { acceptReport, approveReport, returnReport } from './judge-report.ts';
import { countMine, listMine } from './queries-mine.ts';
import type { AttachmentId, ReportId } from './report.ts';
import { reportDocument } from './report-document.ts';
import { reportView, reportViews } from './report-views.ts';
import { saveEdits } from './save-edits.ts';
import { saveWords } from './save-words.ts';
import { submitReport, withdrawReport } from './submit-report.ts';

type Input<Body> = { readonly params: { readonly id: string }; readonly body: Body };

export const submissionRoutes = routes(contract, {
  listMyReports: async (cx, { query: { side, ...stretch } }) => ({
    items: await reportViews(cx, await listMine(cx, side, stretch)),
    total: (await countMine(cx, side)).all,
  }),
  countMyReports: async (cx) => {
    const { all, overdue } = await countMine(cx, 'to-send');
    return { toSend: all, overdue, toJudge: (await countMine(cx, 'to-judge')).all };
  },
  getReport: (cx, { params: { id } }) => getReport(cx, id as ReportId),
  saveReportWords: async (cx, { params: { id, section }, body }) => ({
    version: await saveWords(cx, id as ReportId, { section, ...body }),
  }),
  saveReportEdits: async (cx, { params: { id }, body }) => ({ version: await saveEdits(cx, id as ReportId, body) }),
  submitReport: acted(submitReport),
  withdrawReport: acted(withdrawReport),
  acceptReport: acted(acceptReport),
  acceptReports: (cx, { body: { items } }) => acceptReports(cx, items),
  approveReport: acted(approveReport),
  returnReport: acted(returnReport),
  extendReport: acted(extendReport),
  excuseReport: acted(excuseReport),
  resumeReport: acted(resumeReport),
  addReportFile: inSteps(contract.addReportFile, {
    before: (system, { params, body }, { fileName: name }, acting) =>
      keepReportFile(system, acting, { report: params.id as ReportId, name, body }),
    handle: async (cx, { params }, _exchange, file) =>
      attachmentView(await attachFile(cx, params.id as ReportId, file)),
  }),
  getReportDocument: inSteps(contract.getReportDocument, {
    before: (system, { params: { id }, query }, _exchange, acting) =>
      reportDocument(system, acting, id as ReportId, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  getReportFile: (cx, { params: { id } }) => openFile(cx, id as AttachmentId),
  removeReportFile: (cx, { params: { id } }) => removeFile(cx, id as AttachmentId),
});

/** An act answers the report as it stands then. */
function acted<Body>(act: (cx: Cx, id: ReportId, body: Body) => Promise<void>) {
  return async (cx: Cx, { params: { id }, body }: Input<Body>) => {
    await act(cx, id as ReportId, body);
    return reportView(cx, id as ReportId);
  };
}
