// What stands in the address of a list of pieces: the unit and the outcome that a figure stands for.
import { FIELD_OUTCOME_NAMES } from '@sauro/core';

export const PIECE_FILTERS = ['open', 'checked', ...FIELD_OUTCOME_NAMES] as const;
export type PieceFilter = (typeof PIECE_FILTERS)[number];

export type PieceSearch = { readonly unit?: string; readonly outcome?: PieceFilter };

export function readPieceSearch(search: Record<string, unknown>): PieceSearch {
  const { unit, outcome } = search;
  const known = PIECE_FILTERS.find((one) => one === outcome);
  return {
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(known === undefined ? {} : { outcome: known }),
  };
}
