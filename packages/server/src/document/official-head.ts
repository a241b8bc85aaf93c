// The head of a paper that the product writes for a body: as its reports have it, with number, day and signer for the hand.
import { dayParts, type PlainDate, type ReportHead } from '@sauro/core';
import type { DocumentKind, Head, OfficialDocument } from '@sauro/writer';

type About = {
  readonly kind: DocumentKind;
  /** Instead of the name of its kind, with the letters that stand for it in the symbol. */
  readonly named?: { readonly name: string; readonly letters: string };
  readonly title: string;
};

/** @param of As the body's reports are headed (core's `usualHead`). */
export function officialHead(of: ReportHead, today: PlainDate, { kind, named, title }: About): Head {
  const day = dayParts(today);
  if (day === null) throw new Error(`${today} is no day.`);
  const letters = of.symbol.replace(/^BC-/u, '');
  return {
    form: 'state',
    ...(of.parentBody === '' ? {} : { parentBody: of.parentBody }),
    issuer: [of.issuer],
    number: null,
    // A letter bears no kind, and behind the body the room that drafts it.
    symbol: kind === 'CV' ? `${letters}-......` : `${named?.letters ?? kind}-${letters}`,
    place: of.place === '' ? '...............' : of.place,
    date: { year: day.year, month: day.month },
    kind,
    ...(named === undefined ? {} : { kindName: named.name }),
    title,
  };
}

export function officialSignature({ capacity, signer }: ReportHead): OfficialDocument['signature'] {
  return { capacity: capacity.length === 0 ? ['Thủ trưởng đơn vị'] : capacity, name: signer };
}
