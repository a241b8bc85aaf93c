// The calls of the assignment stage, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call } from '../client.ts';

type Acts = typeof contract.assignments;
type Lists = typeof contract.assignmentLists;
type UrgingQuery = Request<Acts['getUrgingLetter']>['query'];
type PaperQuery = Request<Acts['getAssignmentPaper']>['query'];
/** The stretch of a list that is asked for. */
export type Page = { readonly offset: number; readonly limit: number };

export type IssuePreview = Answer<Acts['previewIssue']>;
export type AwaitedQuery = Omit<Request<Acts['listAwaitedEvents']>['query'], keyof Page>;
export type AwaitedEvents = Answer<Acts['listAwaitedEvents']>;
export type AwaitedEvent = AwaitedEvents['items'][number];
export type EventTold = Answer<Acts['tellEventOfTask']>;
export type Urging = Answer<Acts['previewUrging']>;
export type UrgingIssuer = Urging['issuers'][number];
export type IssueName = IssuePreview['names'][number];
export type IssueTask = IssuePreview['tasks'][number];
export type IssueBody = Request<Acts['issuePlan']>['body'];
export type Withdrawal = Answer<Acts['previewWithdrawal']>;
export type Given = Withdrawal['issuers'][number]['given'][number];
export type Withdrawn = Answer<Acts['withdrawPlan']>;
type WithdrawalBody = Request<Acts['withdrawPlan']>['body'];
export type Issued = Answer<Acts['issuePlan']>;
export type Assignment = Answer<Acts['acceptAssignment']>;
export type TakenOn = Answer<Acts['acceptAssignments']>;
export type AssignmentOpened = Answer<Acts['getAssignment']>;
export type AssignmentFactView = AssignmentOpened['timeline'][number];
export type Extension = AssignmentOpened['extensions'][number];
type UnitsBelow = Answer<Acts['listUnitsBelow']>;
export type SplitBody = Request<Acts['splitAssignment']>['body'];
export type WorkQuery = Omit<Request<Lists['getWork']>['query'], keyof Page>;
export type Work = Answer<Lists['getWork']>;
type MergedUnits = Answer<Lists['listMergedUnits']>;
export type AssignmentQuery = Omit<Request<Lists['listAssignments']>['query'], keyof Page>;
export type Assignments = Answer<Lists['listAssignments']>;
export type CountQuery = Request<typeof contract.rollup.getFigures>['query'];
export type CountsAnswer = Answer<typeof contract.rollup.getFigures>;
/** The counts that exclude each other, as far as a bar or a table shows them. */
export type Counts = Members['counts'];
export type Members = Answer<Lists['listMembers']>;

export function previewIssue(plan: string): Promise<IssuePreview> {
  return call('GET', `/api/plans/${encodeURIComponent(plan)}/issue`);
}

export function issuePlan(plan: string, body: IssueBody): Promise<Issued> {
  return call('POST', `/api/plans/${encodeURIComponent(plan)}/issue`, body);
}

export function previewWithdrawal(plan: string): Promise<Withdrawal> {
  return call('GET', `/api/plans/${encodeURIComponent(plan)}/withdrawal`);
}

export function withdrawPlan(plan: string, body: WithdrawalBody): Promise<Withdrawn> {
  return call('POST', `/api/plans/${encodeURIComponent(plan)}/withdrawal`, body);
}

export function listAwaitedEvents(query: AwaitedQuery, page: Page): Promise<AwaitedEvents> {
  return call('GET', addressOf('/api/awaited-events', { ...query, ...page }));
}

export function tellEventOfTask(task: string, body: Request<Acts['tellEventOfTask']>['body']): Promise<EventTold> {
  return call('POST', `/api/tasks/${encodeURIComponent(task)}/event`, body);
}

export function previewUrging(plan: string): Promise<Urging> {
  return call('GET', `/api/plans/${encodeURIComponent(plan)}/urging`);
}

export function urgingLetterAddress(plan: string, query: UrgingQuery): string {
  return addressOf(`/api/plans/${encodeURIComponent(plan)}/urging-letter`, query);
}

export function getAssignment(id: string): Promise<AssignmentOpened> {
  return call('GET', of(id));
}

/** One of the acts that answer with the assignment as it stands then; `path` as the contract has it behind the id. */
export function actOn(id: string, path: string, body: object): Promise<Assignment> {
  return call('POST', of(id, path), body);
}

export async function splitAssignment(id: string, body: SplitBody): Promise<Assignment> {
  return (await call<Answer<Acts['splitAssignment']>>('POST', of(id, 'parts'), body)).assignment;
}

export function listUnitsBelow(id: string): Promise<UnitsBelow> {
  return call('GET', of(id, 'units'));
}

export function getWork(query: WorkQuery, page: Page): Promise<Work> {
  return call('GET', addressOf('/api/work', { ...query, ...page }));
}

export function workFileAddress(query: WorkQuery): string {
  return addressOf('/api/work-file', query);
}

export function assignmentsFileAddress(query: AssignmentQuery): string {
  return addressOf('/api/assignment-file', query);
}

export function listMergedUnits(): Promise<MergedUnits> {
  return call('GET', '/api/merged-units');
}

export function listAssignments(query: AssignmentQuery, page: Page): Promise<Assignments> {
  return call('GET', addressOf('/api/assignments', { ...query, ...page }));
}

export function countAssignments(query: CountQuery): Promise<CountsAnswer> {
  return call('GET', addressOf('/api/figures', query));
}

export function listMembers(task: string, page: Page): Promise<Members> {
  return call('GET', addressOf(`/api/tasks/${encodeURIComponent(task)}/assignments`, page));
}

/** With the versions that were seen. */
export function acceptAssignments(seen: readonly Pick<Assignment, 'id' | 'version'>[]): Promise<TakenOn> {
  return call('POST', '/api/assignment-acceptances', { items: seen.map(({ id, version }) => ({ id, version })) });
}

/** Address of an assignment, or of something of it. */
export function of(id: string, what?: string): string {
  const path = `/api/assignments/${encodeURIComponent(id)}`;
  return what === undefined ? path : `${path}/${what}`;
}

export function assignmentPaperAddress(id: string, query: PaperQuery): string {
  return addressOf(`/api/assignments/${encodeURIComponent(id)}/paper`, query);
}

/** Of a piece that an event is shown by. */
export function evidenceFileAddress(id: string): string {
  return `/api/evidence/${encodeURIComponent(id)}/file`;
}
