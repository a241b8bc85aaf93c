// The calls of reports, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import type { Page } from '../assignment/calls.ts';
import { addressOf, call, sendFile } from '../client.ts';

type Regimes = typeof contract.regimes;
type Rounds = typeof contract.rounds;
type Reports = typeof contract.reports;

export type Regime = Answer<Regimes['getRegime']>;
export type RegimeList = Answer<Regimes['listRegimes']>;
export type Proposal = Answer<Regimes['listProposedRegimes']>['items'][number];
export type RegimeBody = Request<Regimes['checkRegime']>['body'];
export type MakeBody = Request<Regimes['makeRegime']>['body'];
export type RegimeChecked = Answer<Regimes['checkRegime']>;
export type Round = Answer<Rounds['askReports']>;
export type RoundOpened = Answer<Rounds['getRound']>;
export type RoundCounts = Round['counts'];
type LetterQuery = Request<Rounds['getRoundLetter']>['query'];
export type RoundLetter = LetterQuery['letter'];
export type AskBody = Request<Rounds['askReports']>['body'];
export type RoundReportsQuery = Omit<Request<Rounds['listRoundReports']>['query'], keyof Page | 'level'> & {
  readonly level?: number;
};
export type Report = Answer<Reports['acceptReport']>;
export type ReportList = Answer<Reports['listMyReports']>;
type Templates = typeof contract.templates;
export type TemplateList = Answer<Templates['listTemplates']>;
export type TemplateTried = Answer<Templates['tryTemplate']>;
export type WholeReport = Answer<Reports['getReport']>;
export type ReportAct = Report['can'][number];
export type MySide = 'to-send' | 'to-judge' | 'of-merged';

export function listRegimes(): Promise<RegimeList> {
  return call('GET', '/api/report-regimes');
}

export function listTemplates(): Promise<TemplateList> {
  return call('GET', '/api/report-templates');
}

export function tryTemplate(file: File): Promise<TemplateTried> {
  return sendFile('/api/report-template-check', file);
}

export function keepTemplate(file: File, about: { readonly unit: string; readonly name: string }) {
  return sendFile<Answer<Templates['keepTemplate']>>(addressOf('/api/report-templates', about), file);
}

export function removeTemplate(id: string): Promise<void> {
  return call('DELETE', templateAddress(id));
}

/** The template that one begins with. */
export const FIRST_TEMPLATE = '/api/report-template-first';

export function templateFileAddress(id: string): string {
  return `${templateAddress(id)}/file`;
}

function templateAddress(id: string): string {
  return `/api/report-templates/${encodeURIComponent(id)}`;
}

export function listProposals(
  dismissed: 'yes' | 'no',
  unit: string | undefined,
): Promise<Answer<Regimes['listProposedRegimes']>> {
  return call('GET', addressOf('/api/report-regime-proposals', { dismissed, unit }));
}

export function answerProposal(body: Request<Regimes['answerProposal']>['body']) {
  return call<Answer<Regimes['answerProposal']>>('POST', '/api/report-regime-proposals', body);
}

export function checkRegime(body: RegimeBody): Promise<RegimeChecked> {
  return call('POST', '/api/report-regime-check', body);
}

export function makeRegime(body: MakeBody): Promise<Regime> {
  return call('POST', '/api/report-regimes', body);
}

export function amendRegime(id: string, body: RegimeBody & { readonly version: number }): Promise<Regime> {
  return call('PUT', `/api/report-regimes/${encodeURIComponent(id)}`, body);
}

export function endRegime({ id, version }: Regime): Promise<Regime> {
  return call('POST', `/api/report-regimes/${encodeURIComponent(id)}/end`, { version });
}

export function openRound(regime: string, body: object): Promise<Round> {
  return call('POST', `/api/report-regimes/${encodeURIComponent(regime)}/rounds`, body);
}

export function listRounds(page: Page): Promise<Answer<Rounds['listRounds']>> {
  return call('GET', addressOf('/api/report-rounds', page));
}

export function getRound(id: string): Promise<RoundOpened> {
  return call('GET', ofRound(id));
}

export function listRoundReports(id: string, query: RoundReportsQuery, page: Page): Promise<ReportList> {
  return call('GET', addressOf(ofRound(id, 'reports'), { ...query, ...page }));
}

export function askReports(body: AskBody): Promise<Round> {
  return call('POST', '/api/report-rounds', body);
}

export function remindRound(id: string, reports?: readonly string[]): Promise<Answer<Rounds['remindRound']>> {
  return call('POST', ofRound(id, 'remind'), reports === undefined ? {} : { reports });
}

export function roundLetterAddress(id: string, query: LetterQuery): string {
  return addressOf(ofRound(id, 'letter'), query);
}

export function closeRound(id: string, missing: readonly string[]): Promise<Round> {
  return call('POST', ofRound(id, 'close'), { missing });
}

export type AcceptedReports = Answer<Reports['acceptReports']>;

export function acceptReports(items: readonly Pick<Report, 'id' | 'version'>[]): Promise<AcceptedReports> {
  return call('POST', '/api/report-acceptances', { items: items.map(({ id, version }) => ({ id, version })) });
}

export function listMyReports(side: MySide, page: Page): Promise<ReportList> {
  return call('GET', addressOf('/api/my-reports', { side, ...page }));
}

export function countMyReports(): Promise<Answer<Reports['countMyReports']>> {
  return call('GET', '/api/my-report-counts');
}

export function getReport(id: string): Promise<WholeReport> {
  return call('GET', ofReport(id));
}

export function saveWords(id: string, section: string, body: { text: string; version: number }) {
  return call<Answer<Reports['saveReportWords']>>('PUT', ofReport(id, `words/${encodeURIComponent(section)}`), body);
}

export function saveEdits(id: string, body: Request<Reports['saveReportEdits']>['body']) {
  return call<Answer<Reports['saveReportEdits']>>('PUT', ofReport(id, 'edits'), body);
}

/** One of the acts, by its own name as the contract has it behind the id. */
export function actOnReport(id: string, act: Exclude<ReportAct, 'write'>, body: object): Promise<Report> {
  return call('POST', ofReport(id, act), body);
}

export function addFile(id: string, file: File): Promise<Answer<Reports['addReportFile']>> {
  return sendFile(ofReport(id, 'files'), file);
}

/** As it was sent, or as it would be sent now. */
export function reportDocumentAddress(id: string, as: 'docx' | 'xlsx' | 'pdf', form?: 'usual'): string {
  return addressOf(ofReport(id, 'document'), { as, form });
}

export function removeFile(id: string): Promise<void> {
  return call('DELETE', attachmentAddress(id));
}

export function attachmentAddress(id: string): string {
  return `/api/report-files/${encodeURIComponent(id)}`;
}

function ofRound(id: string, what?: string): string {
  const path = `/api/report-rounds/${encodeURIComponent(id)}`;
  return what === undefined ? path : `${path}/${what}`;
}

function ofReport(id: string, what?: string): string {
  const path = `/api/reports/${encodeURIComponent(id)}`;
  return what === undefined ? path : `${path}/${what}`;
}
