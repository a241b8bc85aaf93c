// What a document cites, and under which number it is cited: copied beside it from its newest reading, so that documents
// are a chain before anybody has checked them; and from what a person has confirmed, once she has.
import { numberKey, numberKeyOf } from '@sauro/core';
import type { DocumentHead as ReadHead, Reference } from '@sauro/reader/reading';
import type { Action } from '../kit/ledger.ts';
import { getDocumentName, type NewCitation, replaceCitations, updateCheckedHead } from './queries-citations.ts';
import { searchText } from './search-text.ts';

export function citationsOf(references: readonly Reference[]): readonly NewCitation[] {
  return references
    .map(({ number, date, relation }) => ({ numberKey: numberKey(number), number, citedOn: date, relation }))
    .filter((citation) => citation.numberKey !== '');
}

type Checked = { readonly head: ReadHead; readonly references: readonly Reference[] };

/** A person has confirmed what the document says of itself; recorded beside the plan that she confirmed with it. */
export const documentChecked: Action<'document', { readonly citations: number }, Checked> = {
  kind: 'document.checked',
  apply: async (cx, { subject }, { head, references }) => {
    const { kind, number, symbol, issuer, title, date } = head;
    const name = await getDocumentName(cx, subject);
    await updateCheckedHead(cx, subject, {
      kind,
      number,
      symbol,
      issuer,
      title,
      issuedOn: date,
      numberKey: numberKeyOf(head),
      searchText: searchText(name, title, number === null ? symbol : `${number}/${symbol ?? ''}`, issuer),
    });
    await replaceCitations(cx, subject, citationsOf(references));
  },
};
