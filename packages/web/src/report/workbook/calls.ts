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

export type WaitingFile = TriedWorkbook['files'][number];
export type SentWorkbook = Answer<Workbooks['listReportImports']>['items'][number];

export async function listSentWorkbooks(report: string): Promise<readonly SentWorkbook[]> {
  const path = `/api/reports/${encodeURIComponent(report)}/workbooks`;
  return (await call<Answer<Workbooks['listReportImports']>>('GET', path)).items;
}

export function sentWorkbookAddress(id: string): string {
  return `/api/report-imports/${encodeURIComponent(id)}/file`;
}

export function confirmReportWorkbook(id: string): Promise<Answer<Workbooks['confirmReportWorkbook']>> {
  return call('POST', `/api/report-imports/${encodeURIComponent(id)}/confirm`);
}
