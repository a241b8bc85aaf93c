// The calls of a report as a spreadsheet, typed by the contract.
import type { Answer, contract } from '@sauro/server/contract';
import { call, sendFile } from '../../client.ts';

type Workbooks = typeof contract.reportWorkbooks;
export type TriedWorkbook = Answer<Workbooks['tryReportWorkbook']>;

export function workbookTemplateAddress(report: string): string {
  return `/api/reports/${encodeURIComponent(report)}/workbook-template`;
}

export function tryReportWorkbook(report: string, file: File): Promise<TriedWorkbook> {
  return sendFile(`/api/reports/${encodeURIComponent(report)}/workbook`, file);
}

export function confirmReportWorkbook(id: string): Promise<Answer<Workbooks['confirmReportWorkbook']>> {
  return call('POST', `/api/report-imports/${encodeURIComponent(id)}/confirm`);
}
