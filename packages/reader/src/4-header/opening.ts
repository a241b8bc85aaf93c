// The opening of a plan: the paragraphs between its title and its first heading, which say on what it rests,
// what it carries out, and who issues it.
import { type Flow, type Paragraph, paragraphsOf } from '../flow.ts';
import { fold } from '../vietnamese/wording.ts';
import { headLines } from './head-lines.ts';
import type { Found } from './letterhead.ts';
import { readTitle } from './title.ts';

/** Headings that begin the body: "I. MỤC ĐÍCH", "1. Mục đích", "Phần I", "Điều 1", "A. …". */
const HEADING = /^(?:[IVX]{1,5}\s?[.)]|\d{1,2}\s?[.)]|[A-Z]\s?[.)]|a\)|Phần |PHẦN |Chương |Điều \d|Mục )/u;
const LONGEST = 40;

export function openingParagraphs(flow: readonly Flow[]): Paragraph[] {
  const body = [...paragraphsOf(flow)].filter(
    (paragraph) => paragraph.origin === 'body' && paragraph.text.trim() !== '',
  );
  const lines = headLines(flow).filter((line) => line.origin !== 'footnote' && line.origin !== 'footer');
  const titled = readTitle(lines);
  const after = titled ? lines[titled.after]?.anchor.block : body[0]?.block;
  if (after === undefined) return [];
  const start = body.findIndex((paragraph) => paragraph.block >= after);
  if (start < 0) return [];
  const length = body.slice(start, start + LONGEST).findIndex((paragraph) => HEADING.test(paragraph.text.trim()));
  return body.slice(start, start + (length < 0 ? LONGEST : length));
}

export function readOpening(flow: readonly Flow[]): Found[] {
  return openingParagraphs(flow).map(({ block, text, page }) => {
    const anchor = { block, start: 0, end: text.length };
    return { text, anchor: page === undefined ? anchor : { ...anchor, page } };
  });
}

/** The sentence that issues the plan ends in "như sau", "cụ thể", "với các nội dung …": what stands before it is this plan's own. */
export function endsOpening(text: string): boolean {
  return /(?:nhu sau|cu the|noi dung (?:chu yeu )?sau|noi dung)\s{0,2}[:.;]?\s{0,3}$/u.test(fold(text));
}
