// Places for what is written apart from `docx`: a thin paragraph with a mark stands in the document, the XML is put before
// it, and it stays: Word wants a paragraph behind a table, and the last of a section holds what its pages are like.
import { Paragraph } from 'docx';
import type { Table } from './official-document.ts';

export type Places = {
  readonly place: (table: Table, textWidth: number) => Paragraph;
  /** The document's XML with every place filled. */
  readonly filled: (xml: string) => string;
};

/** From the private area of Unicode: no document has it. On both sides of the number of a place. */
const MARK = '\ue0f5';
const THIN = { before: 0, after: 0, line: 120, lineRule: 'exact' } as const;

export function placesFor(write: (table: Table, textWidth: number) => string): Places {
  const texts: string[] = [];
  return {
    place: (table, textWidth) => {
      const nth = texts.push(write(table, textWidth)) - 1;
      return new Paragraph({ text: `${MARK}${nth}${MARK}`, spacing: THIN });
    },
    filled: (xml) => {
      // Text and numbers of places by turns.
      const [first = '', ...rest] = xml.split(MARK);
      let before = first;
      const done: string[] = [];
      for (let nth = 0; nth < rest.length; nth += 2) {
        const after = rest[nth + 1] ?? '';
        const paragraph = Math.max(before.lastIndexOf('<w:p>'), before.lastIndexOf('<w:p '));
        const run = Math.max(before.lastIndexOf('<w:r>'), before.lastIndexOf('<w:r '));
        done.push(before.slice(0, paragraph), texts[Number(rest[nth])] ?? '', before.slice(paragraph, run));
        before = after.slice(after.indexOf('</w:r>') + '</w:r>'.length);
      }
      return [...done, before].join('');
    },
  };
}
