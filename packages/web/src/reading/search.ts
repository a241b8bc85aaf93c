// What stands in the address of a reading: the filter and the task to open, so that both can be sent to a colleague.
import { FACETS, type Facet } from '@sauro/core';
import { readDocumentsSearch } from '../document/search.ts';

export type ReadingSearch = { readonly q?: string; readonly unclear?: Facet; readonly task?: number };

export function readReadingSearch(search: Record<string, unknown>): ReadingSearch {
  const unclear = FACETS.find((facet) => facet === search['unclear']);
  const { task } = search;
  return {
    ...readDocumentsSearch(search),
    ...(unclear === undefined ? {} : { unclear }),
    ...(typeof task === 'number' && Number.isInteger(task) ? { task } : {}),
  };
}
