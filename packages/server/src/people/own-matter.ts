// Nobody judges what is her own: what she has done, what was done in her name, and what was done by, or in the name of, somebody
// whose office alone would let her judge it. One rule for results, checks in the field, reports, difficulties and more time.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { lendersOf } from './reach.ts';

/** `onBehalfOf`: whose office it was done with, where its holder was away. */
export type DoneBy = { readonly by: PersonId | null; readonly onBehalfOf: PersonId | null };

/** Whether she may, where what she exercises for these does not count. */
type Lets = (apart: readonly PersonId[]) => boolean;

/** `lets`: whether she may judge it. Who may not whatever it is, has nothing of her own in it. */
export function isOwnMatter({ person }: Pick<Acting, 'person'>, { by, onBehalfOf }: DoneBy, lets: Lets): boolean {
  const theirs = [by, onBehalfOf].filter((one) => one !== null);
  return theirs.some((one) => one === person) || (lets([]) && !lets(theirs));
}

/** For whom she does it, where no office of her own lets her: the first who has lent her one that does. */
export function lenderOf({ offices }: Pick<Acting, 'offices'>, lets: Lets): PersonId | null {
  const lenders = lendersOf(offices);
  if (lets(lenders)) return null;
  return lenders.find((one) => lets(lenders.filter((other) => other !== one))) ?? null;
}
