// Number and symbol of a document in one form, so that a citation is found among the documents we hold: lower case, without
// diacritics, spaces and leading zeros, and with one sign for the stroke and the hyphen: a Party number (57-NQ/TW) written
// the way of the State (57/NQ-TW) is a slip and means the same. Numbers begin anew every year, so the key alone says
// "which number"; which document is told by the year beside it (see `resolveCitation`).
import { fold } from '../fold.ts';

export function numberKey(number: string): string {
  return fold(number)
    .replace(/[\s.&]+/g, '')
    .replace(/[-–—/]+/g, '/')
    .replace(/^0+(?=\d)/, '')
    .replace(/^\/+|\/+$/g, '');
}

/** Of a document's own head; null where it has no number yet. */
export function numberKeyOf({ number, symbol }: { readonly number: string | null; readonly symbol: string | null }) {
  return number === null || symbol === null ? null : numberKey(`${number}/${symbol}`);
}

/** YYYY-MM-DD, YYYY-MM or YYYY; null where it is not known. */
type KnownDay = string | null;
export type Citing = { readonly document: string; readonly issuedOn: KnownDay; readonly citedOn: KnownDay };
export type Numbered = { readonly document: string; readonly issuedOn: KnownDay };

/**
 * Which of the documents with the cited number is meant. Where both dates are known their years must agree (a slip in the
 * day is common, one in the year is another document), and nothing is cited before it is issued. Of several the one of that
 * very day is meant; where that leaves a choice (two communes, one number, one year) none is, for a guess would be a wrong
 * edge in the chain.
 */
export function resolveCitation<T extends Numbered>(
  { document, issuedOn, citedOn }: Citing,
  numbered: readonly T[],
): T | undefined {
  const possible = numbered.filter(
    (one) =>
      one.document !== document &&
      (citedOn === null || one.issuedOn === null || isSameYear(citedOn, one.issuedOn)) &&
      !isBefore(issuedOn, one.issuedOn),
  );
  if (possible.length <= 1) return possible[0];
  const sameDay = possible.filter((one) => one.issuedOn !== null && one.issuedOn === citedOn);
  return sameDay.length === 1 ? sameDay[0] : undefined;
}

function isSameYear(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

/** Compared as far as both are known: a month says nothing about the days in it. */
function isBefore(one: KnownDay, other: KnownDay): boolean {
  if (one === null || other === null) return false;
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}
