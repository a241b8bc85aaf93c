// The lines of a letterhead or a signing block, whatever holds them: table cells, text boxes, paragraphs, or columns
// set with tabs and spaces. Each line keeps its place in the document.
import type { Flow, Paragraph } from '../flow.ts';
import type { Anchor } from '../reading.ts';
import { KINDS } from '../vietnamese/kinds.ts';

export type HeadLine = {
  readonly text: string;
  readonly anchor: Anchor;
  readonly origin: Paragraph['origin'];
  /** Number of the table cell that holds the line, unique in the document; null outside tables. */
  readonly cell: number | null;
  /** First line of its paragraph. */
  readonly opens: boolean;
  /** Stands in a column to the right of the line before it. */
  readonly beside: boolean;
  /** Where its middle stands on its page, in points; null where the file knows no places. */
  readonly middle: number | null;
  readonly bold: boolean;
  readonly centered: boolean;
};

/** Most paragraphs are one line; this tells them without looking for columns letter by letter. */
const MAY_HOLD_COLUMNS = /[\t\n]|[ \u00a0]{3}|năm (?:19|20)\d{2} \p{Lu}{2}|[\p{L}\d] (?:Căn cứ|Thực hiện) \p{Lu}/u;
/**
 * Columns of one line stand apart by a tab or by three spaces and more. Copies run lines together: a heading in capitals
 * behind the date, the legal bases behind a title.
 */
const COLUMN = new RegExp(
  [
    '\\t+|[ \\u00a0]{3,}|\\n',
    '(?<=năm (?:19|20)\\d{2}) (?=\\p{Lu}{2,}(?: \\p{Lu}{2,}){1,3}$)',
    '(?<=\\p{Lu}{2}) (?=(?:Căn cứ|Thực hiện) \\p{Lu})',
    `(?<=[\\p{Ll}\\d]) (?=(?:Căn cứ|Thực hiện) (?:các )?(?:${KINDS.map(({ name }) => name).join('|')})(?!\\p{L}))`,
  ].join('|'),
  'gmu',
);

export function headLines(flow: readonly Flow[]): HeadLine[] {
  const lines: HeadLine[] = [];
  let cells = 0;
  const walk = (items: readonly Flow[], cell: number | null) => {
    for (const item of items) {
      if (item.type === 'paragraph') lines.push(...linesOf(item, cell));
      else for (const row of item.rows) for (const { content } of row.cells) walk(content, cells++);
    }
  };
  walk(flow, null);
  return lines;
}

function linesOf(paragraph: Paragraph, cell: number | null): HeadLine[] {
  const lines: HeadLine[] = [];
  let start = 0;
  let beside = false;
  const push = (end: number) => {
    const piece = paragraph.text.slice(start, end);
    const text = piece.trim();
    if (text === '') return;
    const from = start + piece.indexOf(text);
    lines.push({
      text,
      anchor: anchorIn(paragraph, from, from + text.length),
      origin: paragraph.origin,
      cell,
      opens: lines.length === 0,
      beside,
      middle: middleOf(paragraph, from, from + text.length),
      bold: isBold(paragraph, from, from + text.length),
      centered: paragraph.align === 'center',
    });
  };
  if (MAY_HOLD_COLUMNS.test(paragraph.text))
    for (const gap of paragraph.text.matchAll(COLUMN)) {
      push(gap.index);
      start = gap.index + gap[0].length;
      beside = /^(?:\t|[ \u00a0]{3})/u.test(gap[0]);
    }
  push(paragraph.text.length);
  return lines;
}

export function anchorIn(paragraph: Paragraph, start: number, end: number): Anchor {
  const place = { block: paragraph.block, start, end };
  return paragraph.page === undefined ? place : { ...place, page: paragraph.page };
}

function middleOf({ places }: Paragraph, start: number, end: number): number | null {
  const place = places?.find((one) => one.start < end && one.end > start);
  return place ? place.x + place.width / 2 : null;
}

function isBold(paragraph: Paragraph, start: number, end: number): boolean {
  const bold = paragraph.styles
    .filter((style) => style.bold)
    .reduce((sum, style) => sum + Math.max(0, Math.min(style.end, end) - Math.max(style.start, start)), 0);
  return bold > (end - start) / 2;
}

/** Set in capitals: at least four letters in five, abbreviations and numbers aside. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 1 && capitals >= letters * 0.8;
}

/** A drawn rule: hyphens, underscores, asterisks and nothing else. */
export function isRule(text: string): boolean {
  return /^[\s\-–—_=*.·•~]+$/u.test(text);
}
