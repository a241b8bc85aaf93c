// The calls of who sees a document in preparation, typed by the contract.
import type { Answer, contract } from '@sauro/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client.ts';

type Calls = typeof contract.preparations;

export type Preparation = Answer<Calls['getPreparation']>;

export function preparationQuery(document: string) {
  return queryOptions({
    queryKey: ['documents', 'preparation', document],
    queryFn: () => call<Preparation>('GET', preparationOf(document)),
  });
}

export function addPreparingUnit(document: string, unit: string): Promise<Preparation> {
  return call('POST', `${preparationOf(document)}/units`, { unit });
}

export function removePreparingUnit(document: string, unit: string): Promise<Preparation> {
  return call('DELETE', `${preparationOf(document)}/units/${encodeURIComponent(unit)}`);
}

export function showDocument(document: string): Promise<Preparation> {
  return call('POST', `${preparationOf(document)}/end`);
}

function preparationOf(document: string): string {
  return `/api/documents/${encodeURIComponent(document)}/preparation`;
}
