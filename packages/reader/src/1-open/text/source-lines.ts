// The lines of a text file, with what the joining of lines must know: gaps, pages, indents. Lines that carry
// nothing (rules drawn with dashes, page numbers of wrapped text) are taken out here and only here.

export type SourceLine = {
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Blank lines before this one; a page break is no gap. */
  readonly gap: number;
  readonly page: number;
};

export type SourceText = {
  readonly lines: readonly SourceLine[];
  readonly pages: number | null;
  /** Lines are broken to a width rather than where paragraphs end. */
  readonly wrapped: boolean;
  /** Length of a full line. */
  readonly width: number;
  /** Blank lines that stand between any two lines of one paragraph: 0, or 1 in some exports. */
  readonly usualGap: number;
};

const ENDED = /[.;:!?…]["”’)\]*]*$/;
const DRAWN_RULE = /^\s*(?:[-_*=–—─.](?:\s?[-_*=–—─.]){2,}|`{3,}.*)\s*$/;

export function sourceText(source: string): SourceText {
  const raw = withoutComments(source).split('\n');
  const { wrapped, width } = measure(raw);
  const scan: Scan = { lines: [], gap: 0, page: 1, breaks: 0 };
  for (const line of raw) scanLine(scan, line, wrapped);
  return {
    lines: scan.lines,
    pages: scan.breaks > 0 ? scan.page : null,
    wrapped,
    width,
    usualGap: usualGap(scan.lines, width),
  };
}

/** By search rather than by pattern: a file of nothing but opened comments must not cost the square of its length. */
function withoutComments(source: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const start = source.indexOf('<!--', from);
    const end = start < 0 ? -1 : source.indexOf('-->', start + 4);
    if (end < 0) return text + source.slice(from);
    text += source.slice(from, start);
    from = end + 3;
  }
}

type Scan = { lines: SourceLine[]; gap: number; page: number; breaks: number };

function scanLine(scan: Scan, line: string, wrapped: boolean): void {
  const feeds = line.split('\f').length - 1;
  if (feeds > 0) turnPage(scan, feeds);
  const text = line.replaceAll('\f', '');
  if (text.trim() === '') {
    if (feeds === 0) scan.gap += 1;
    return;
  }
  if (DRAWN_RULE.test(text)) {
    scan.gap += 1;
    return;
  }
  if ((wrapped || indentOf(text) >= CENTRED) && isPageNumber(text, scan, feeds)) return;
  scan.lines.push({ text, indent: indentOf(text), gap: scan.gap, page: scan.page });
  scan.gap = 0;
}

function turnPage(scan: Scan, pages: number): void {
  scan.page += pages;
  scan.breaks += pages;
  scan.gap = 0;
}

/** In the middle of a page, and no number of an item. */
const CENTRED = 20;

/** The number of the next page, alone on a line after a gap; or of this page, after a form feed or centred at its foot. */
function isPageNumber(text: string, scan: Scan, feeds: number): boolean {
  const number = /^\s*(?:-\s*|Trang\s+)?(\d{1,4})(?:\s*-|\/\d{1,4})?\s*$/.exec(text)?.[1];
  if (number === undefined) return false;
  if (scan.breaks > 0 && feeds > 0) return Number(number) === scan.page;
  const atFoot = Number(number) === scan.page && scan.gap > 0 && indentOf(text) >= CENTRED;
  if (!atFoot && (Number(number) !== scan.page + 1 || scan.gap < 2)) return false;
  turnPage(scan, 1);
  return true;
}

function indentOf(text: string): number {
  const blank = /^\s*/.exec(text)?.[0] ?? '';
  return blank.replaceAll('\t', '    ').length;
}

/**
 * Wrapped text has many lines near one greatest length that end inside a sentence. In text with one line a
 * paragraph the longest lines are far longer than the others.
 */
function measure(raw: readonly string[]): { wrapped: boolean; width: number } {
  const lines = raw
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.includes('\t') && !line.startsWith('|'));
  const lengths = lines.map((line) => line.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  // A few lines may run over: the width was lost where a form was pasted.
  const over = lengths.filter((length) => length > width * 1.3).length;
  if (lines.length < 8 || width < 40 || width > 130 || over > lines.length * 0.02) return { wrapped: false, width };
  const full = lines.filter((line) => line.length > width * 0.8);
  const unended = full.filter((line) => !ENDED.test(line));
  return { wrapped: full.length > lines.length * 0.3 && unended.length > full.length * 0.5, width };
}

/**
 * Some exports put a blank line after every line of the page, inside sentences too; then a blank line says nothing.
 * The lines that tell are those that follow a full one whose sentence goes on.
 */
function usualGap(lines: readonly SourceLine[], width: number): number {
  const going = lines.filter((_, i) => goesOn(lines[i - 1]?.text.trim() ?? '', width));
  const single = going.filter((line) => line.gap === 1).length;
  return single > going.length * 0.7 ? 1 : 0;
}

const goesOn = (text: string, width: number) => text.length > width * 0.8 && !ENDED.test(text);
