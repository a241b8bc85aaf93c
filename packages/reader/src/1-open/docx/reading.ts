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
  for (let i = 0; i < text.length; i += 1) if (isLetter(text.charCodeAt(i))) count += 1;
  return count;
}

const UNKNOWN = 0;
const LETTER = 1;
const OTHER = 2;
/** What each UTF-16 unit is, once it was asked. */
const KINDS = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (KINDS[code] === UNKNOWN) KINDS[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
  return KINDS[code] === LETTER;
}
