// What stands in the address of the list of difficulties: the whole filter, so that it can be sent, and the one looked at.
import {
  DIFFICULTY_KIND_NAMES,
  DIFFICULTY_SIDES,
  DIFFICULTIES_AS_OF,
  DIFFICULTY_STATE_NAMES,
  type DifficultyKind,
  type DifficultySide,
  type DifficultyAsOf,
  type DifficultyState,
  isPlainDate,
} from '@sauro/core';
import type { DifficultyQuery } from './calls.ts';

export type DifficultySearch = {
  readonly q?: string;
  readonly side?: DifficultySide;
  readonly kind?: DifficultyKind;
  /** States joined with commas, in the order of core. */
  readonly state?: string;
  readonly overdue?: 'yes';
  readonly plan?: string;
  readonly unit?: string;
  /** As a figure of a review has it: about work that was given by, raised between, as it stood on a day. */
  readonly issuer?: string;
  readonly from?: string;
  readonly to?: string;
  readonly at?: string;
  readonly stood?: DifficultyAsOf;
  /** The one that is looked at beside the list. */
  readonly open?: string;
};

/** null takes a part away. */
export type DifficultyChange = { readonly [Part in keyof DifficultySearch]?: DifficultySearch[Part] | null };

/** Takes away all that narrows. */
export const NO_FILTER: DifficultyChange = {
  q: null,
  side: null,
  kind: null,
  state: null,
  overdue: null,
  plan: null,
  unit: null,
  issuer: null,
  from: null,
  to: null,
  at: null,
  stood: null,
};

/** What cannot be understood is left out: an old or mistyped address still opens the list. */
export function readDifficultySearch(search: Record<string, unknown>): DifficultySearch {
  const { side, kind, overdue } = search;
  const text = (name: 'q' | 'plan' | 'unit' | 'open' | 'issuer') => textIn(search, name);
  const day = (name: 'from' | 'to' | 'at') => dayIn(search, name);
  const standing = DIFFICULTIES_AS_OF.find((one) => one === search['stood']);
  const knownSide = DIFFICULTY_SIDES.find((one) => one === side);
  const knownKind = DIFFICULTY_KIND_NAMES.find((one) => one === kind);
  const states = statesIn(search['state']).join(',');
  return {
    ...text('q'),
    ...(knownSide === undefined || knownSide === 'any' ? {} : { side: knownSide }),
    ...(knownKind === undefined ? {} : { kind: knownKind }),
    ...(states === '' ? {} : { state: states }),
    ...(overdue === 'yes' ? { overdue } : {}),
    ...text('plan'),
    ...text('unit'),
    ...text('issuer'),
    ...day('from'),
    ...day('to'),
    ...day('at'),
    ...(standing === undefined ? {} : { stood: standing }),
    ...text('open'),
  };
}

export function changed(search: DifficultySearch, change: DifficultyChange): DifficultySearch {
  return readDifficultySearch({ ...search, ...change });
}

export function statesIn(state: unknown): readonly DifficultyState[] {
  const asked = typeof state === 'string' ? state.split(',') : [];
  return DIFFICULTY_STATE_NAMES.filter((name) => asked.includes(name));
}

export function isFiltered({ open: _open, ...filter }: DifficultySearch): boolean {
  return Object.keys(filter).length > 0;
}

/** As the server takes it. */
export function queryOf({ open: _open, ...filter }: DifficultySearch): DifficultyQuery {
  return filter;
}

function dayIn(search: Record<string, unknown>, name: string): Readonly<Record<string, string>> {
  const value = search[name];
  return typeof value === 'string' && isPlainDate(value) ? { [name]: value } : {};
}

function textIn(search: Record<string, unknown>, name: string): Readonly<Record<string, string>> {
  const value = search[name];
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? { [name]: String(value) } : {};
}
