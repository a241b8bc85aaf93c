// Spreadsheets of a report: the template as somebody took it, and the file that came back; their ids, and what is recorded of them.
import type { Id } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import type { ReportId } from '../submission/report.ts';
import {
  type ImportParts,
  insertReportImport,
  insertReportWorkbook,
  markReportImportDone,
  type NewReportImport,
} from './queries-files.ts';

export type ReportWorkbookId = Id<'reportWorkbook'>;
export type ReportImportId = Id<'reportImport'>;

export const reportWorkbookTaken: Action<'reportWorkbook', { readonly report: ReportId }> = {
  kind: 'reportWorkbook.taken',
  apply: (cx, { subject, data }) => insertReportWorkbook(cx, subject, data.report),
};

export const reportImportTried: Action<'reportImport', NewReportImport> = {
  kind: 'reportImport.tried',
  apply: (cx, { subject, data }) => insertReportImport(cx, subject, data),
};

export const reportImportDone: Action<'reportImport', { readonly changes: number; readonly parts: ImportParts }> = {
  kind: 'reportImport.done',
  apply: (cx, { subject, data }) => markReportImportDone(cx, subject, data),
};
