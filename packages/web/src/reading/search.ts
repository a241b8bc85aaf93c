// What stands in the address of a reading: the filter, and the task or the paragraph to open, so that they can be sent to a
// colleague.
import { FACETS, type Facet } from '@sauro/core';
import { readDocumentsSearch } from '../document/search.ts';

export type ReadingSearch = {
  readonly q?: string;
  readonly unclear?: Facet;
  readonly task?: number;
  /** A paragraph that is to be shown. */
  readonly block?: number;
};

export function readReadingSearch(search: Record<string, unknown>): ReadingSearch {
  const unclear = FACETS.find((facet) => facet === search['unclear']);
  const { task, block } = search;
  return {
    ...readDocumentsSearch(search),
    ...(unclear === undefined ? {} : { unclear }),
    ...(isPlace(task) ? { task } : {}),
    ...(isPlace(block) ? { block } : {}),
  };
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
