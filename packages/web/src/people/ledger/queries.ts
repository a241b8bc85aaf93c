// What the ledger's screen asks of the server. What was asked for long ago is not shown as what stands now.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getLedgerState, listFacts } from './calls.ts';
import type { LedgerSearch } from './search.ts';

export const ledgerStateQuery = queryOptions({ queryKey: ['ledger', 'state'], queryFn: getLedgerState, staleTime: 0 });

export function factsQuery(search: LedgerSearch) {
  return infiniteQueryOptions({
    queryKey: ['ledger', 'facts', search],
    queryFn: ({ pageParam }) => listFacts(search, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
}
