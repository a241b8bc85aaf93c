// The calls of figures, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call } from '../client.ts';

type Rollup = typeof contract.rollup;
type Page = { readonly offset: number; readonly limit: number };

export type PivotQuery = Request<Rollup['getPivot']>['query'];
export type Pivot = Answer<Rollup['getPivot']>;
export type RankingQuery = Omit<Request<Rollup['rankUnits']>['query'], 'least'> & { readonly least?: number };
export type PraiseBody = Request<Rollup['writePraiseList']>['body'];
export type Ranking = Answer<Rollup['rankUnits']>;
export type TargetQuery = Omit<Request<Rollup['listTargetFigures']>['query'], keyof Page | 'fromYear' | 'toYear'> & {
  readonly fromYear?: number;
  readonly toYear?: number;
};
export type Targets = Answer<Rollup['listTargetFigures']>;
export type TargetFigures = Targets['items'][number];
export type WarningQuery = Omit<Request<Rollup['listWarnings']>['query'], keyof Page>;
export type Warnings = Answer<Rollup['listWarnings']>;
export type Warned = Warnings['items'][number];
export type WarnedTasks = Answer<Rollup['listWarningsByTask']>;
export type WarnedTask = WarnedTasks['items'][number];
export type WarningCountQuery = Request<Rollup['countWarnings']>['query'];
export type WarningCounts = Answer<Rollup['countWarnings']>;
export type Holder = WarningCounts['holders'][number];
export type Overview = Answer<Rollup['getOverview']>;
export type Policy = Answer<Rollup['getWarningPolicy']>;
export type PolicyBody = Request<Rollup['saveWarningPolicy']>['body'];

export function getPivot(query: PivotQuery): Promise<Pivot> {
  return call('GET', addressOf('/api/pivot', query));
}

export function pivotFile(query: PivotQuery, format: 'xlsx' | 'csv'): string {
  return addressOf('/api/pivot/export', { ...query, format });
}

/** Asked with a `PraiseBody`. */
export function praiseAddress(query: RankingQuery, as: 'docx' | 'pdf'): string {
  return addressOf('/api/ranking-praise', { ...query, as });
}

export function rankUnits(query: RankingQuery): Promise<Ranking> {
  return call('GET', addressOf('/api/ranking', query));
}

export function listTargetFigures(query: TargetQuery, page: Page): Promise<Targets> {
  return call('GET', addressOf('/api/target-figures', { ...query, ...page }));
}

export function listWarnings(query: WarningQuery, page: Page): Promise<Warnings> {
  return call('GET', addressOf('/api/warnings', { ...query, ...page }));
}

export function listWarningsByTask(query: WarningQuery, page: Page): Promise<WarnedTasks> {
  return call('GET', addressOf('/api/warned-tasks', { ...query, ...page }));
}

export function countWarnings(query: WarningCountQuery): Promise<WarningCounts> {
  return call('GET', addressOf('/api/warning-counts', query));
}

export function getOverview(): Promise<Overview> {
  return call('GET', '/api/overview');
}

export function getPolicy(): Promise<Policy> {
  return call('GET', '/api/warning-policy');
}

export function savePolicy(body: PolicyBody): Promise<Policy> {
  return call('PUT', '/api/warning-policy', body);
}
