// What stands in the address of the matrix: the task that is open, and which of its six was asked about.
import { FACETS, type Facet } from '@sauro/core';

export type MatrixSearch = { readonly task?: string; readonly facet?: Facet };

export function readMatrixSearch({ task, facet }: Record<string, unknown>): MatrixSearch {
  const known = FACETS.find((one) => one === facet);
  if (typeof task !== 'string' || task === '') return {};
  return known === undefined ? { task } : { task, facet: known };
}
