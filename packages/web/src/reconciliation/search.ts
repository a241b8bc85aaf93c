// What stands in the address of the reconciliation register: the whole filter, so that it can be sent.
import { RECONCILIATION_STATE_NAMES, type ReconciliationState } from '@sauro/core';

export type ReconciliationSearch = {
  readonly q?: string;
  readonly system?: string;
  readonly plan?: string;
  readonly unit?: string;
  /** States joined with commas, in the order of core. */
  readonly state?: string;
};

/** null takes a part away. */
export type ReconciliationChange = {
  readonly [Part in keyof ReconciliationSearch]?: ReconciliationSearch[Part] | null;
};

export const NO_FILTER: ReconciliationChange = { q: null, system: null, plan: null, unit: null, state: null };

/** What cannot be understood is left out: an old or mistyped address still opens the list. */
export function readReconciliationSearch(search: Record<string, unknown>): ReconciliationSearch {
  const texts = (['q', 'system', 'plan', 'unit'] as const).flatMap((name) => {
    const value = search[name];
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? [[name, String(value)]] : [];
  });
  const state = statesIn(search['state']).join(',');
  return { ...(Object.fromEntries(texts) as ReconciliationSearch), ...(state === '' ? {} : { state }) };
}

export function statesIn(state: unknown): readonly ReconciliationState[] {
  const asked = typeof state === 'string' ? state.split(',') : [];
  return RECONCILIATION_STATE_NAMES.filter((name) => asked.includes(name));
}
