// One unit's report in a round, and what is done about it, over the wire.
import { SECTION_KEY } from '@sauro/core';
import { z } from 'zod';
import { Page } from '../../assignment/list-contract.ts';
import { BYTES, type Contract } from '../../kit/contract.ts';
import { Edits } from '../content/edit-shape.ts';
import { AttachmentView, ReportView, WholeReportView } from './views.ts';

const ById = z.object({ id: z.uuid() });
/** The version that the person has seen. */
const Seen = z.object({ version: z.int().min(1) });
const Words = z.string().trim().min(1).max(5000);
/** Of one section. */
const LONGEST_WORDS = 50_000;

export const submissionContract = {
  listMyReports: {
    method: 'GET',
    path: '/api/my-reports',
    summary:
      'Reports that the caller’s units must send, that wait for her to be accepted or approved, or that units merged into hers have sent; what is due first stands first.',
    right: 'assignment.read',
    seesMerged: 'always',
    query: z.object({ side: z.enum(['to-send', 'to-judge', 'of-merged']), ...Page }),
    result: z.object({ items: z.array(ReportView), total: z.number() }),
  },
  countMyReports: {
    method: 'GET',
    path: '/api/my-report-counts',
    summary:
      'How many reports the caller’s units must send, how many of them late, and how many wait for her judgement.',
    right: 'assignment.read',
    isPoll: true,
    result: z.object({ toSend: z.number(), overdue: z.number(), toJudge: z.number() }),
  },
  getReport: {
    method: 'GET',
    path: '/api/reports/:id',
    summary: 'One report whole: what is worked out, what is typed or was sent, its files, and what happened.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: WholeReportView,
  },
  saveReportWords: {
    method: 'PUT',
    path: '/api/reports/:id/words/:section',
    summary: 'What is typed in a section, as it is typed. Of two hands the second is told, and neither is lost.',
    right: 'assignment.read',
    params: ById.extend({ section: z.string().regex(SECTION_KEY) }),
    body: z.object({
      text: z.string().max(LONGEST_WORDS),
      /** Of the words that the person has seen; 0 where there were none. */
      version: z.int().min(0),
    }),
    result: z.object({ version: z.number() }),
  },
  saveReportEdits: {
    method: 'PUT',
    path: '/api/reports/:id/edits',
    summary:
      'What is done to gathered words, all of it in its order. Of two hands the second is told, and neither is lost.',
    right: 'assignment.read',
    params: ById,
    body: z.object({
      edits: Edits,
      /** Of the edits that the person has seen; 0 where there were none. */
      version: z.int().min(0),
    }),
    result: z.object({ version: z.number() }),
  },
  submitReport: {
    method: 'POST',
    path: '/api/reports/:id/submit',
    summary:
      'Sends it: what is worked out and typed is frozen. A unit that gathers names those whose report is missing.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ missing: z.array(z.uuid()).max(5000).default([]) }),
    result: ReportView,
  },
  withdrawReport: {
    method: 'POST',
    path: '/api/reports/:id/withdraw',
    summary: 'Who sent it takes it back, as long as nobody has accepted, approved or returned it.',
    right: 'assignment.read',
    params: ById,
    body: Seen,
    result: ReportView,
  },
  acceptReport: {
    method: 'POST',
    path: '/api/reports/:id/accept',
    summary: 'The receiver takes it.',
    right: 'assignment.read',
    params: ById,
    body: Seen,
    result: ReportView,
  },
  acceptReports: {
    method: 'POST',
    path: '/api/report-acceptances',
    summary:
      'Many are taken at once, each with the version that was seen. What has changed since or is not hers to take is left and told.',
    right: 'assignment.read',
    body: z.object({
      items: z
        .array(z.object({ id: z.uuid(), version: z.int().min(1) }))
        .min(1)
        .max(1000),
    }),
    result: z.object({ accepted: z.array(z.string()), left: z.array(z.string()) }),
  },
  approveReport: {
    method: 'POST',
    path: '/api/reports/:id/approve',
    summary: 'The leader approves the last report of the chain.',
    right: 'report.approve',
    params: ById,
    body: Seen,
    result: ReportView,
  },
  returnReport: {
    method: 'POST',
    path: '/api/reports/:id/return',
    summary: 'Sent back with a reason; it counts as not sent until it comes again.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ words: Words, due: z.iso.date().optional() }),
    result: ReportView,
  },
  extendReport: {
    method: 'POST',
    path: '/api/reports/:id/extend',
    summary: 'One unit gets more time, with the reason.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ due: z.iso.date(), words: Words }),
    result: ReportView,
  },
  excuseReport: {
    method: 'POST',
    path: '/api/reports/:id/excuse',
    summary: 'One unit need not report this time, with the reason.',
    right: 'assignment.read',
    params: ById,
    body: Seen.extend({ words: Words }),
    result: ReportView,
  },
  resumeReport: {
    method: 'POST',
    path: '/api/reports/:id/resume',
    summary: 'The exception is taken back: the unit must report.',
    right: 'assignment.read',
    params: ById,
    body: Seen,
    result: ReportView,
  },
  getReportDocument: {
    method: 'GET',
    path: '/api/reports/:id/document',
    summary: 'The report as Word, workbook or print: as it was sent, or as it would be sent now.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    query: z.object({
      as: z.enum(['docx', 'xlsx', 'pdf']).default('docx'),
      /** In the template of the round where it has one, or in the form that every report has. */
      form: z.enum(['round', 'usual']).default('round'),
    }),
    result: BYTES,
  },
  addReportFile: {
    method: 'POST',
    path: '/api/reports/:id/files',
    summary: 'A file that goes with the report.',
    right: 'assignment.read',
    params: ById,
    body: BYTES,
    result: AttachmentView,
  },
  getReportFile: {
    method: 'GET',
    path: '/api/report-files/:id',
    summary: 'The bytes of a file that goes with a report.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: BYTES,
  },
  removeReportFile: {
    method: 'DELETE',
    path: '/api/report-files/:id',
    summary: 'Takes a file away again, before the report is sent.',
    right: 'assignment.read',
    params: ById,
  },
} as const satisfies Contract;
