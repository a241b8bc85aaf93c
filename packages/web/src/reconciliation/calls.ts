// The calls of the reconciliation register, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import type { Page } from '../assignment/calls.ts';
import { addressOf, call } from '../client.ts';

type Contract = typeof contract.reconciliations;

export type Reconciliation = Answer<Contract['getReconciliation']>['reconciliation'];
export type Opened = Answer<Contract['getReconciliation']>;
export type Reconciliations = Answer<Contract['listReconciliations']>;
export type ReconciliationQuery = Omit<Request<Contract['listReconciliations']>['query'], keyof Page>;
export type OpenBody = Request<Contract['openReconciliation']>['body'];
export type OutsideSystems = Answer<Contract['listSystems']>;
export type OutsideSystem = OutsideSystems['items'][number];

export function listSystems(): Promise<OutsideSystems> {
  return call('GET', '/api/outside-systems');
}

export function saveSystem({ code, ...body }: OutsideSystem): Promise<OutsideSystem> {
  return call('PUT', `/api/outside-systems/${encodeURIComponent(code)}`, body);
}

export function listReconciliations(query: ReconciliationQuery, page: Page): Promise<Reconciliations> {
  return call('GET', addressOf('/api/reconciliations', { ...query, ...page }));
}

export function listReconciliationLines(ids: readonly string[]): Promise<Answer<Contract['listReconciliationLines']>> {
  return call('GET', addressOf('/api/reconciliation-lines', { ids: ids.join(',') }));
}

export function getReconciliation(id: string): Promise<Opened> {
  return call('GET', `/api/reconciliations/${encodeURIComponent(id)}`);
}

export function openReconciliation(body: OpenBody): Promise<Reconciliation> {
  return call('POST', '/api/reconciliations', body);
}

/** One of the acts, by its own name as the contract has it behind the id. */
export function actOnReconciliation(
  id: string,
  act: Reconciliation['can'][number],
  body: object,
): Promise<Reconciliation> {
  return call('POST', `/api/reconciliations/${encodeURIComponent(id)}/${act}`, body);
}

export function reconciliationsFileAddress(query: ReconciliationQuery): string {
  return addressOf('/api/reconciliation-file', query);
}
