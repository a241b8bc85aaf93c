// What stands in the address of a list of pieces, and of work that was sent back: what a figure stands for.
import { dayOf, FIELD_OUTCOME_NAMES, isPlainDate, SENT_BACK_NAMES, type SentBack } from '@sauro/core';

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

export type SentBackSearch = {
  readonly plan?: string;
  readonly unit?: string;
  readonly issuer?: string;
  readonly how?: SentBack;
  readonly since: string;
  readonly at?: string;
};

/** Without a first day it is of this year. */
export function readSentBackSearch(search: Record<string, unknown>): SentBackSearch {
  const how = SENT_BACK_NAMES.find((one) => one === search['how']);
  const { since, at } = search;
  const ids = (['plan', 'unit', 'issuer'] as const).flatMap((name) => {
    const id = search[name];
    return typeof id === 'string' && id !== '' ? [[name, id]] : [];
  });
  return {
    // Names of the search, each with an id.
    ...(Object.fromEntries(ids) as Pick<SentBackSearch, 'plan' | 'unit' | 'issuer'>),
    ...(how === undefined ? {} : { how }),
    since: isDay(since) ? since : `${dayOf(new Date()).slice(0, 4)}-01-01`,
    ...(isDay(at) ? { at } : {}),
  };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isPlainDate(value);
}
