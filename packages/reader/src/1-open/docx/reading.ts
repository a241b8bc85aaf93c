// What the readers of one DOCX share while they walk it.
import type { Origin } from '../../flow.ts';
import type { Draft } from '../drafts.ts';
import type { ColumnGap, Run } from '../runs.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

export type DocxReading = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, XmlElement>;
  readonly endnotes: ReadonlyMap<string, XmlElement>;
  /** Whether Word left marks of where its pages broke; without them pages are not known. */
  readonly paged: boolean;
  page: number;
  images: number;
  /** Relationship ids of headers and footers that the sections name, in order. */
  readonly headers: Set<string>;
  readonly footers: Set<string>;
  /** Names of elements that are not known. */
  readonly ignored: Set<string>;
  /** All text that the file shows, collected apart from the readers: see lost-text.ts. */
  readonly source: string[];
  /** Letters and figures: read from the file, left out by decision, and written by us (automatic numbers). */
  readonly letters: { read: number; shown: number; hidden: number; generated: number };
};

/** A field of Word: first its instruction, then its result. */
export type Field = { instruction: string; phase: 'instruction' | 'result' };

/** A run of blocks that is read from its beginning to its end: the body, a cell, a text box, a note, a header. */
export type Story = {
  readonly origin: Origin;
  readonly gap: ColumnGap;
  readonly drafts: Draft[];
  readonly fields: Field[];
  /** Text of paragraphs whose end was deleted: it goes on in the next paragraph. */
  carried: Run[];
};

export function storyOf(origin: Origin, gap: ColumnGap = '\t'): Story {
  return { origin, gap, drafts: [], fields: [], carried: [] };
}

export function lettersIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) count += isAsciiLetter(code) ? 1 : 0;
    else count += /[\p{L}\p{N}]/u.test(text.charAt(i)) ? 1 : 0;
  }
  return count;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
