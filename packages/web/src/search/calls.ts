// The calls of the search, typed by their contracts.
import { queryOptions } from '@tanstack/react-query';
import type { Answer, contract } from '@sauro/server/contract';
import { addressOf, call } from '../client.ts';

export type Found = Answer<typeof contract.search.search>;
export type Hit = Found['hits'][number];
export type Kind = Hit['kind'];

export type FoundWork = Answer<typeof contract.assignmentLists.findWork>['items'][number];

/** In the order in which they are shown to choose from. */
export const KINDS = ['document', 'passage', 'task', 'target', 'unit'] as const satisfies readonly Kind[];

export function searchQuery(q: string, kind: Kind | undefined, limit: number) {
  return queryOptions({
    queryKey: ['search', q, kind ?? null, limit],
    queryFn: () => call<Found>('GET', addressOf('/api/search', { q, kind, limit })),
    enabled: q !== '',
  });
}

export function workSoughtQuery(q: string, limit: number) {
  return queryOptions({
    queryKey: ['search', 'work', q, limit],
    queryFn: () =>
      call<Answer<typeof contract.assignmentLists.findWork>>('GET', addressOf('/api/found-work', { q, limit })),
  });
}
