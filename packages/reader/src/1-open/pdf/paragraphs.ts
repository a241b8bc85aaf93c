// Lines of one column to paragraphs. The strongest sign is the setting itself: a program fills each line, so a line
// into which the next word would have fitted is the last of its paragraph. Then distance, indents and markers.
import type { Column, TextDraft } from './draft.ts';
import { isApart, textOf } from './line-text.ts';
import type { Line } from './lines.ts';
import { isCapacity, markerOf } from './marker.ts';
import { boundsOf } from './page.ts';

/** Differences below this many points are setting, not meaning. */
const NEAR = 3;
const FIRST_LINE_INDENT = 8;
const USUAL_PITCH = 1.25;

/** `pitch` is the distance of lines in parts of their size, where more is known of it than these lines tell. */
export function paragraphsOf(lines: readonly Line[], column: Column, pitch = pitchOf([lines])): TextDraft[] {
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    const distance = { pitch, next: lines[index + 1] };
    if (current && goesOn(current, line, column) && !isFar(current, line, distance)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((group) => ({ kind: 'text', lines: group, column, origin: 'body' }));
}

/** Whether a line continues a paragraph, told by all but the distance, which means nothing over a page break. */
export function goesOn(paragraph: readonly Line[], line: Line, column: Column): boolean {
  const last = paragraph.at(-1);
  const [first, second] = paragraph;
  if (!last || !first) return false;
  if (Math.abs(last.size - line.size) > 0.25 * Math.max(last.size, line.size)) return false;
  const text = textOf(line);
  if (isCapacity(text) || SECTION.test(text) || changesWeight(paragraph, line)) return false;
  if (POINTS_TO_ANNEX.test(text) && closes(last)) return false;
  if ((isCentred(last, column) && isCentred(line, column)) || isCentredPair(last, line)) {
    return continuesCentred(last, line, column);
  }
  if (isCentred(line, column) && line.left - column.left > 40) return false;
  if (wouldFit(last, line, column)) return false;
  const marker = markerAfter(last, text);
  if (second) {
    if (line.left - second.left > FIRST_LINE_INDENT) return false;
    if (second.left - line.left > FIRST_LINE_INDENT) return false;
    if (marker === '') return true;
    const indented = Math.abs(first.left - second.left) > FIRST_LINE_INDENT;
    return indented ? !isBullet(marker) || !closes(last) : !closes(last) && !isNumber(marker);
  }
  if (first.left - line.left > NEAR) return marker === '' || !closes(last);
  if (line.left - first.left > NEAR) return marker === '' && hangsUnder(first, line);
  return marker === '' || (!closes(last) && !isNumber(marker));
}

/** "II. NHIỆM VỤ": a numeral and capitals begin a part of the document, whatever stands above them. */
const SECTION = /^[IVX]{1,5}[.)]\s\p{Lu}{2,}(?:[\s,;–-]+\p{Lu}+)*[:.]?$/u;

/** "(Chi tiết tại Phụ lục kèm theo)" on a line of its own speaks of all that stands above it. */
const POINTS_TO_ANNEX = /^\((?:chi tiết|danh mục|nội dung|phân công|nhiệm vụ|có)[^()]*phụ lục[^()]*\)\.?$/iu;

type Distance = { readonly pitch: number; readonly next: Line | undefined };

/** Wider apart than lines of one paragraph are. */
function isFar(paragraph: readonly Line[], line: Line, { pitch, next }: Distance): boolean {
  const last = paragraph.at(-1);
  if (!last) return false;
  const step = line.base - last.base;
  // Words of one centred sentence, as a date of issue over two lines, may be set wide.
  if (isCentredPair(last, line) && /^\p{Ll}/u.test(textOf(line)) && step < 2.5 * line.size) return false;
  const size = Math.max(last.size, line.size);
  const slack = 0.12 * size + 0.5;
  const own = ownPitch(paragraph);
  if (step <= (own ?? pitch * size) + slack) return false;
  if (own !== undefined || step > 2.2 * size || !next) return true;
  // The second line of a paragraph that is set wider than the others: what follows is no nearer.
  return next.base - line.base < step - slack || markerOf(textOf(line)) !== '' || closes(last);
}

function ownPitch(paragraph: readonly Line[]): number | undefined {
  const [first, second] = paragraph;
  if (!first || !second || first.page !== second.page) return undefined;
  return Math.max(second.base - first.base, first.size);
}

/** Commonest distance of lines in parts of their size, of those pairs of which the first is filled. */
export function pitchOf(columns: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of columns) {
    const { right } = boundsOf(lines);
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      if (!next || next.size !== line.size || next.page !== line.page || line.right < right - 2 * line.size) return;
      const pitch = Math.round(((next.base - line.base) / line.size) * 40) / 40;
      if (pitch > 0.8 && pitch < 2.6) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
    });
  }
  let best = USUAL_PITCH;
  for (const [pitch, count] of counts) {
    const leader = counts.get(best) ?? 0;
    if (count > leader || (count === leader && pitch < best)) best = pitch;
  }
  return best;
}

/** The next line's first word would have stood at the end of this line: whoever ended it here meant to. */
function wouldFit(last: Line, line: Line, column: Column): boolean {
  const [first] = line.words;
  if (!first) return false;
  let right = first.right;
  for (const [index, word] of line.words.entries()) {
    const before = line.words[index - 1];
    if (!before) continue;
    if (isApart(before, word)) break;
    right = word.right;
  }
  // A word may be broken after a hyphen, so only its part up to there has to fit.
  const length = Math.max(first.text.length, 1);
  const breakable = /^[^-]{1,12}-/u.exec(first.text)?.[0].length ?? length;
  const width = ((right - first.left) * breakable) / length;
  return column.right - last.right > width + 0.3 * line.size;
}

export function isCentred(line: Line, column: Column): boolean {
  const before = line.left - column.left;
  const after = column.right - line.right;
  if (column.starts?.some((start) => Math.abs(start - line.left) <= 1)) return false;
  return before > 6 && after > 6 && Math.abs(before - after) < 8 + 0.04 * (column.right - column.left);
}

/** Two lines with one middle and different ends. */
function isCentredPair(last: Line, line: Line): boolean {
  return Math.abs(last.left + last.right - line.left - line.right) < 4 && Math.abs(last.left - line.left) > 5;
}

/** A centred title over several lines goes on in one weight, in one kind of letters and within a sentence. */
function continuesCentred(last: Line, line: Line, column: Column): boolean {
  if (isBold(last) !== isBold(line)) return false;
  const text = textOf(line);
  if (markerAfter(last, text) !== '' || closes(last)) return false;
  if (/^[\p{Ll}\d(“"–-]/u.test(text)) return true;
  return isCapitals(text) === isCapitals(textOf(last)) && !wouldFit(last, line, column);
}

/** A heading in bold and the plain sentence below it; the two organs of a letterhead, of which one is bold. */
function changesWeight(paragraph: readonly Line[], line: Line): boolean {
  const last = paragraph.at(-1);
  if (!last || closes(last)) return false;
  const text = textOf(line);
  if (paragraph.every(isBold)) return /^[\p{Lu}(]/u.test(text) && line.words.every((word) => !word.bold);
  return isBold(line) && isCapitals(text) && isCapitals(textOf(last)) && last.words.every((word) => !word.bold);
}

/** The marker of a line; the dash of "2026 - 2030" is none. */
function markerAfter(last: Line, text: string): string {
  return /^[-–]\s*\d{4}(?!\d)/u.test(text) && /\d$/u.test(textOf(last)) ? '' : markerOf(text);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

export function isBold(line: Line): boolean {
  return line.words.every((word) => word.bold);
}

/** Under the first word after a marker: the second line of an item that is set with a hanging indent. */
function hangsUnder(first: Line, line: Line): boolean {
  const marker = markerOf(textOf(first)).trimEnd();
  if (marker === '') return false;
  let length = 0;
  for (const word of first.words) {
    if (length >= marker.length) return Math.abs(word.left - line.left) < 12 || line.left - first.left < 40;
    length += word.text.length;
  }
  return false;
}

function closes(line: Line): boolean {
  return /[.;:!?…][”"')\]]?$/u.test(textOf(line));
}

function isBullet(marker: string): boolean {
  return /^[-–—+*•●▪■◦○➢✓❖]/u.test(marker);
}

function isNumber(marker: string): boolean {
  return !isBullet(marker);
}
