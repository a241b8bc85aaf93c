// The calls of the ledger, typed by the contract.
import type { Answer, contract } from '@sauro/server/contract';
import { addressOf, call } from '../../client.ts';
import type { LedgerSearch } from './search.ts';

type Ledger = typeof contract.ledger;
export type LedgerState = Answer<Ledger['ledgerState']>;
export type LedgerFault = Answer<Ledger['checkLedger']>['faults'][number];
export type FactLine = Answer<Ledger['listFacts']>['items'][number];

export function getLedgerState(): Promise<LedgerState> {
  return call('GET', '/api/ledger');
}

/** Checks some seals from one on; `next` is the seal to go on from. */
export function checkLedger(from: number): Promise<Answer<Ledger['checkLedger']>> {
  return call('GET', addressOf('/api/ledger/check', { from }));
}

export function getSeal(number: number): Promise<Answer<Ledger['getSeal']>> {
  return call('GET', `/api/ledger/seals/${number}`);
}

export function listFacts(search: LedgerSearch, before: string | undefined): Promise<Answer<Ledger['listFacts']>> {
  return call('GET', addressOf('/api/ledger/facts', { ...search, before }));
}

export function factsFileAddress(search: LedgerSearch): string {
  return addressOf('/api/ledger/file', search);
}
