// What stands in the address of the search: the words and the kind that is shown, so that both can be sent to a colleague.
import { type Kind, KINDS } from './calls.ts';

export type SearchAddress = { readonly q?: string; readonly kind?: Kind };

/** The server takes no more. */
export const LONGEST_QUERY = 200;

export function readSearchAddress(search: Record<string, unknown>): SearchAddress {
  const kind = KINDS.find((one) => one === search['kind']);
  // The router takes "57" for a number; a person looking for a document by its number means the text.
  const typed = search['q'];
  const q = typeof typed === 'string' || typeof typed === 'number' ? String(typed).trim().slice(0, LONGEST_QUERY) : '';
  return { ...(q === '' ? {} : { q }), ...(kind === undefined ? {} : { kind }) };
}
