// The call that gives words their diacritics, typed by its contract.
import type { Answer, contract } from '@sauro/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, call } from '../client.ts';

/** What was typed without diacritics, with the ones that it most likely has. */
export function marksQuery(q: string) {
  return queryOptions({
    queryKey: ['search-marks', q],
    queryFn: () => call<Answer<typeof contract.search.marks>>('GET', addressOf('/api/search/marks', { q })),
    enabled: q !== '',
    staleTime: Infinity,
  });
}
