// Reports that a unit writes by itself, over the wire.
import { REVIEW_KINDS } from '@sauro/core';
import { z } from 'zod';
import { Page } from '../../assignment/list-contract.ts';
import { BYTES, type Contract } from '../../kit/contract.ts';
import { Edits } from '../content/edit-shape.ts';
import { AuditView, HeadShape, WholeReport, WordsShape, WrittenReportView } from './views.ts';

const ById = z.object({ id: z.uuid() });
const Title = z.string().trim().min(1).max(300);

export const writtenReportContract = {
  listWrittenReports: {
    method: 'GET',
    path: '/api/written-reports',
    summary: 'Reports of units that the caller sees, the newest first.',
    right: 'assignment.read',
    query: z.object({ unit: z.uuid().optional(), frozen: z.enum(['yes', 'no']).optional(), ...Page }),
    result: z.object({ items: z.array(WrittenReportView), total: z.number() }),
  },
  makeWrittenReport: {
    method: 'POST',
    path: '/api/written-reports',
    summary:
      'Begins a report of a unit on plans as of a cut-off day. A repeated request with the same id is one report.',
    right: 'report.compile',
    body: z.object({
      /** Made by who sends (a UUID), once for each report. */
      id: z.uuid(),
      /** Where the caller may compile; the first of these units where absent. */
      unit: z.uuid().optional(),
      title: Title,
      /** All that the unit does where empty. */
      plans: z.array(z.uuid()).max(20).default([]),
      from: z.iso.date(),
      at: z.iso.date(),
      /** Of work that the unit has given, and not of what it does with those below it. */
      given: z.boolean().default(false),
      /** A review, of a phase of one of the plans or of the stretch of days; of a final one the programme as a whole. */
      review: z
        .object({ kind: z.enum(REVIEW_KINDS), phase: z.uuid().nullable().default(null) })
        .nullable()
        .default(null),
    }),
    result: WrittenReportView,
  },
  getWrittenReport: {
    method: 'GET',
    path: '/api/written-reports/:id',
    summary:
      'One report with all that it says: a draft composed from the facts of its cut-off day, or as it was frozen.',
    right: 'assignment.read',
    params: ById,
    result: WholeReport,
  },
  saveWrittenReport: {
    method: 'PUT',
    path: '/api/written-reports/:id',
    summary: 'Keeps head, typed words and edits of a draft.',
    right: 'report.compile',
    params: ById,
    body: z.object({
      /** The version that the person has seen. */
      version: z.int().min(1),
      title: Title,
      head: HeadShape,
      words: WordsShape,
      edits: Edits,
    }),
    result: WholeReport,
  },
  freezeWrittenReport: {
    method: 'POST',
    path: '/api/written-reports/:id/freeze',
    summary: 'Freezes a report: what it says and its files are kept as they are then.',
    right: 'report.publish',
    params: ById,
    body: z.object({ version: z.int().min(1) }),
    result: WholeReport,
  },
  getWrittenReportFile: {
    method: 'GET',
    path: '/api/written-reports/:id/file',
    summary: 'The report as Word, workbook or print; of a frozen one the first two as they were frozen, to the byte.',
    right: 'assignment.read',
    params: ById,
    query: z.object({ as: z.enum(['docx', 'xlsx', 'pdf']).default('docx') }),
    result: BYTES,
  },
  getSubmissionPaper: {
    method: 'GET',
    path: '/api/written-reports/:id/submission',
    summary: 'The paper by which the report is put before who signs or decides on it.',
    right: 'assignment.read',
    params: ById,
    query: z.object({ as: z.enum(['docx', 'xlsx', 'pdf']).default('docx') }),
    result: BYTES,
  },
  auditWrittenReport: {
    method: 'GET',
    path: '/api/written-reports/:id/audit',
    summary: 'Each figure of a frozen report counted anew from the facts as of its cut-off day.',
    right: 'assignment.read',
    params: ById,
    result: AuditView,
  },
} as const satisfies Contract;
