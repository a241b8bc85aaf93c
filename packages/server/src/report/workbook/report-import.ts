// A spreadsheet of a report that came back: its id, and what is recorded of it.
import type { Id } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import type { Cx } from '../../kit/system.ts';
import { insertReportImport, markReportImportDone, type NewReportImport } from './queries.ts';

export type ReportImportId = Id<'reportImport'>;

export const reportImportTried: Action<'reportImport', NewReportImport> = {
  kind: 'reportImport.tried',
  apply: (cx, { subject, data }) => insertReportImport(cx, subject, { ...data, personId: personOf(cx) }),
};

export const reportImportDone: Action<'reportImport', { readonly changes: number }> = {
  kind: 'reportImport.done',
  apply: (cx, { subject, data }) => markReportImportDone(cx, subject, data.changes),
};

function personOf(cx: Cx) {
  if (cx.acting.person === null) throw new Error('A spreadsheet of a report is somebody’s.');
  return cx.acting.person;
}
