// Whether an answer that came from the exchange axis is about a document of ours. Systems name a document by its id
// ("H99.12,2026/12/05,7/BC-SNV"), or by body, number and day; they write the number with and without a leading zero.
import { addDays, type PlainDate, plainDate } from '@sauro/core';
import { dayIn } from '../../../document/package/moment.ts';
import type { Citation } from '@sauro/reader/edxml';

export type HandedOver = {
  /** By which its sender is, or was, known. */
  readonly organs: readonly string[];
  /** "7/BC-SNV" */
  readonly code: string;
  readonly issuedOn: string;
};

/** Numbers begin anew each year: without a day, an answer is about no document that was issued longer ago than this. */
const LATEST_DAYS = 300;

/** @param saidOn The day of the answer; undefined where it says none. */
export function isAbout(document: HandedOver, about: Citation, saidOn: PlainDate | undefined): boolean {
  const { organ, code, issuedOn } = named(about);
  const latest = addDays(plainDate(document.issuedOn), LATEST_DAYS);
  return (
    document.organs.map(plain).includes(plain(organ)) &&
    plain(document.code) === plain(code) &&
    (issuedOn === null ? saidOn === undefined || saidOn <= latest : issuedOn === document.issuedOn)
  );
}

/** Digits of its number, by which candidates are looked up. */
export function numberIn(about: Citation): string {
  return plain(named(about).code).split('/')[0] ?? '';
}

type Naming = { readonly organ: string; readonly code: string; readonly issuedOn: string | null };

/** By the id where it has the form of the regulation; some systems write ids of their own. */
function named({ organ, code, issuedOn, documentId }: Citation): Naming {
  const [idOrgan, idDay, ...rest] = (documentId ?? '').split(',').map((part) => part.trim());
  const day = dayIn(idDay ?? '');
  const isOfForm = idOrgan !== undefined && day !== undefined && rest.length > 0;
  return isOfForm ? { organ: idOrgan, code: rest.join(','), issuedOn: day } : { organ, code, issuedOn };
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/\s/gu, '')
    .replace(/^0+(?=\d+\/)/u, '');
}
