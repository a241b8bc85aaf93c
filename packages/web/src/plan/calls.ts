// The calls of the plan stage: plans, their register and the chain of documents, typed by the contract.
import type { FigureRange } from '@sauro/core';
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call } from '../client.ts';
import type { Sort } from './plans-search.ts';

type Plans = typeof contract.plans;
type Register = typeof contract.register;
type Phases = typeof contract.phases;

export type Plan = Answer<Plans['getPlan']>;
export type PlansPage = Answer<Plans['listPlans']>;
export type Revision = Answer<Plans['listRevisions']>['items'][number];
export type Comparison = Answer<Plans['compareRevisions']>;
export type PlanTarget = Answer<Plans['listTargets']>['items'][number];
export type PlanDuty = Answer<Plans['listDuties']>['items'][number];
export type PlanPhases = Answer<Phases['listPhases']>;
export type PlanPhase = PlanPhases['items'][number];
export type PhaseBody = Omit<Request<Phases['addPhase']>['body'], 'id'>;
export type RegisterTask = Answer<Register['listTasks']>['items'][number];
export type TasksPage = Answer<Register['listTasks']>;
export type TaskGroups = Answer<Register['groupTasks']>;
export type TaskGroup = TaskGroups['groups'][number];
export type FilterBody = Request<Register['saveFilter']>['body']['filter'];
export type Chain = Answer<typeof contract.chains.getChain>;
export type ChainUnits = Answer<typeof contract.chains.listChainUnits>;
export type ChainUnitQuery = Pick<Request<typeof contract.chains.listChainUnits>['query'], 'kind' | 'open'> & {
  readonly offset?: number;
  readonly limit?: number;
};

/** What the register is narrowed to and grouped by, as the server takes it. */
export type TaskQuery = Request<Register['groupTasks']>['query'];
export type LeadQuery = Request<Register['listLeads']>['query'];
export type UnitQuery = Request<Register['listTaskUnits']>['query'];
export type TaskUnits = Answer<Register['listTaskUnits']>;

export function listPlans(page: { q: string; sort: Sort; after: string | null }): Promise<PlansPage> {
  const { q, sort, after } = page;
  return call('GET', addressOf('/api/plans', { limit: 100, q: q || undefined, sort, after: after ?? undefined }));
}

export function getPlan(id: string): Promise<Plan> {
  return call('GET', of(id));
}

export function setFigureRange(plan: string, target: string, range: FigureRange | null): Promise<void> {
  return call('PUT', of(plan, `targets/${encodeURIComponent(target)}/range`), { range });
}

export function listTargets(plan: string): Promise<Answer<Plans['listTargets']>> {
  return call('GET', of(plan, 'targets'));
}

export function listDuties(plan: string): Promise<Answer<Plans['listDuties']>> {
  return call('GET', of(plan, 'duties'));
}

export function listPhases(plan: string): Promise<PlanPhases> {
  return call('GET', of(plan, 'phases'));
}

export function addPhase(plan: string, body: PhaseBody & { readonly id: string }): Promise<PlanPhases> {
  return call('POST', of(plan, 'phases'), body);
}

export function changePhase(plan: string, { id, version }: PlanPhase, body: PhaseBody): Promise<PlanPhases> {
  return call('PUT', of(plan, `phases/${encodeURIComponent(id)}`), { ...body, version });
}

export function dropPhase(plan: string, { id, version }: PlanPhase): Promise<PlanPhases> {
  return call('POST', of(plan, `phases/${encodeURIComponent(id)}/drop`), { version });
}

export function listRevisions(plan: string): Promise<Answer<Plans['listRevisions']>> {
  return call('GET', of(plan, 'revisions'));
}

export function compareRevisions(plan: string, from: number, to: number): Promise<Comparison> {
  return call('GET', addressOf(of(plan, 'comparison'), { from, to }));
}

/** Where the list of what is not clear is fetched from: a document for the drafter, or its tables to count on with. */
export function unclearAddress(plan: string, as: 'docx' | 'xlsx'): string {
  return addressOf(of(plan, 'unclear'), { as });
}

export function listTasks(query: TaskQuery, offset: number, limit: number): Promise<TasksPage> {
  return call('GET', addressOf('/api/tasks', { ...query, offset, limit }));
}

export function getTask(id: string): Promise<RegisterTask> {
  return call('GET', `/api/tasks/${encodeURIComponent(id)}`);
}

export function groupTasks(query: TaskQuery): Promise<TaskGroups> {
  return call('GET', addressOf('/api/tasks/groups', query));
}

export function listLeads(query: LeadQuery): Promise<Answer<Register['listLeads']>> {
  return call('GET', addressOf('/api/tasks/leads', query));
}

export function listTaskUnits(query: UnitQuery): Promise<TaskUnits> {
  return call('GET', addressOf('/api/tasks/units', query));
}

export function tasksFileAddress(query: TaskQuery, columns: readonly string[]): string {
  return addressOf('/api/tasks/export', { ...query, columns: columns.join(',') });
}

export function listFilters(screen: string): Promise<Answer<Register['listFilters']>> {
  return call('GET', addressOf('/api/filters', { screen }));
}

export function saveFilter(filter: Request<Register['saveFilter']>['body']): Promise<Answer<Register['saveFilter']>> {
  return call('POST', '/api/filters', filter);
}

export async function removeFilter(id: string): Promise<void> {
  await call('DELETE', `/api/filters/${encodeURIComponent(id)}`);
}

export function getChain(document: string): Promise<Chain> {
  return call('GET', `/api/documents/${encodeURIComponent(document)}/chain`);
}

export function listChainUnits(document: string, query: ChainUnitQuery): Promise<ChainUnits> {
  return call('GET', addressOf(`/api/documents/${encodeURIComponent(document)}/chain-units`, query));
}

function of(plan: string, what?: string): string {
  const path = `/api/plans/${encodeURIComponent(plan)}`;
  return what === undefined ? path : `${path}/${what}`;
}
