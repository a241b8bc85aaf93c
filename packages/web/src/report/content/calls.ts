// The calls of reports that a unit writes by itself, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import type { Page } from '../../assignment/calls.ts';
import { addressOf, call, sendFile } from '../../client.ts';

type Calls = typeof contract.writtenReports;
type PackageCalls = typeof contract.reportPackages;

export type WrittenReport = Answer<Calls['makeWrittenReport']>;
export type WholeReport = Answer<Calls['getWrittenReport']>;
export type WrittenReports = Answer<Calls['listWrittenReports']>;
export type MakeBody = Request<Calls['makeWrittenReport']>['body'];
export type SaveBody = Request<Calls['saveWrittenReport']>['body'];
export type Audit = Answer<Calls['auditWrittenReport']>;
export type ReportPackages = Answer<PackageCalls['listReportPackages']>;
export type PackageBody = Request<PackageCalls['makeReportPackage']>['body'];
export type TakenStatus = Answer<PackageCalls['takeReportStatus']>;
export type FileKind = 'docx' | 'xlsx' | 'pdf';

export function listWrittenReports(page: Page): Promise<WrittenReports> {
  return call('GET', addressOf('/api/written-reports', { ...page }));
}

export function makeWrittenReport(body: MakeBody): Promise<WrittenReport> {
  return call('POST', '/api/written-reports', body);
}

export function getWrittenReport(id: string): Promise<WholeReport> {
  return call('GET', of(id));
}

export function saveWrittenReport(id: string, body: SaveBody): Promise<WholeReport> {
  return call('PUT', of(id), body);
}

export function freezeWrittenReport(id: string, version: number): Promise<WholeReport> {
  return call('POST', `${of(id)}/freeze`, { version });
}

export function auditWrittenReport(id: string): Promise<Audit> {
  return call('GET', `${of(id)}/audit`);
}

export function reportFileAddress(id: string, as: FileKind): string {
  return addressOf(`${of(id)}/file`, { as });
}

export function listPackages(id: string): Promise<ReportPackages> {
  return call('GET', `${of(id)}/packages`);
}

export function makePackage(id: string, body: PackageBody): Promise<Answer<PackageCalls['makeReportPackage']>> {
  return call('POST', `${of(id)}/packages`, body);
}

export function packageAddress(id: string, made: string): string {
  return `${of(id)}/packages/${encodeURIComponent(made)}`;
}

export function takeStatus(file: File): Promise<TakenStatus> {
  return sendFile('/api/report-statuses', file);
}

export function submissionAddress(id: string, as: 'docx' | 'pdf'): string {
  return addressOf(`${of(id)}/submission`, { as });
}

function of(id: string): string {
  return `/api/written-reports/${encodeURIComponent(id)}`;
}
