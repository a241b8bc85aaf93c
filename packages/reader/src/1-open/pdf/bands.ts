// Where lines stand side by side: the two halves of a letterhead, a signature beside its recipients, columns of a page.
// A band is a run of lines with one empty strip from top to bottom; each of its columns is read whole.
import { isApart } from './line-text.ts';
import { type Line, lineOf } from './lines.ts';
import type { Word } from './page.ts';

export type Band = {
  readonly columns: readonly (readonly Line[])[];
  /** The lines as they stand beside each other. */
  readonly lines: readonly Line[];
};

/** A gap this wide, in parts of the size, may be a gutter even if it is met in one line only. */
const WIDE = 1.5;
/** A gutter that runs on through another line may be as narrow as this. */
const NARROW = 0.45;
const SIGNATURE_ROOM = 120;
const LIST_ROOM = 3;

type Strip = { readonly from: number; readonly to: number };

/** A page of small print has some 100 lines; with more than this it is not looked at for columns. */
const MOST_LINES = 1500;

/** Bands from the top down; most have one column. */
export function bandsOf(lines: readonly Line[]): Band[] {
  if (lines.length > MOST_LINES) return [{ columns: [lines], lines }];
  const bands: Band[] = [];
  let plain: Line[] = [];
  const endPlain = () => {
    if (plain.length > 0) bands.push({ columns: [plain], lines: plain });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const extent = extentAt(lines, at, at - plain.length);
    const line = lines[at];
    if (extent) {
      plain = plain.slice(0, plain.length - (at - extent.start));
      endPlain();
      const inside = lines.slice(extent.start, extent.end);
      bands.push({ columns: columnsOf(inside, extent.gutter), lines: inside });
      at = extent.end;
    } else {
      if (line) plain.push(line);
      at += 1;
    }
  }
  endPlain();
  return bands;
}

type Extent = { readonly start: number; readonly end: number; readonly gutter: Strip };

/** The band that is recognised at a line; it may begin above it, but not before `earliest`. */
function extentAt(lines: readonly Line[], at: number, earliest: number): Extent | undefined {
  const seed = seedStrip(lines, at);
  if (!seed) return undefined;
  const { end, gutter } = downwards(lines, at, seed);
  const extent = upwards(lines, { start: at, end, gutter }, earliest);
  const columns = columnsOf(lines.slice(extent.start, extent.end), extent.gutter);
  return columns.every((column) => column.length > 0) ? extent : undefined;
}

/**
 * As far down as the strip stays empty: to the last line that surely stands beside another, and on through those that
 * belong to the columns above them.
 */
function downwards(lines: readonly Line[], at: number, seed: Strip): { end: number; gutter: Strip } {
  let known = { end: at, gutter: seed };
  let gutter = seed;
  for (let end = at; end < lines.length; end += 1) {
    const line = lines[end];
    const before = lines[end - 1];
    const narrowed = line && passThrough(line, gutter);
    if (!line || !narrowed || (end > at && before && line.base - before.base > SIGNATURE_ROOM)) break;
    gutter = narrowed;
    const sure = end <= at + 1 || sideOf(line, gutter) === 'both' || isBesideOther(lines, end, gutter);
    const follows = known.end === end && belongs(line, lines.slice(at, end), gutter);
    if (sure || follows || alternates(lines, { at, end, gutter })) known = { end: end + 1, gutter };
  }
  return known;
}

/** A line under its column with, close below, one under the other column: two columns whose lines take turns. */
function alternates(lines: readonly Line[], { at, end, gutter }: { at: number; end: number; gutter: Strip }): boolean {
  const [line, next] = [lines[end], lines[end + 1]];
  if (!line || !next || !passThrough(next, gutter) || sideOf(next, gutter) === sideOf(line, gutter)) return false;
  if (next.base - line.base > 2 * line.size) return false;
  const columns = columnsOf(lines.slice(at, end), gutter);
  return [line, next].every((one) => isUnder(one, columns[sideOf(one, gutter) === 'left' ? 0 : 1] ?? []));
}

function upwards(lines: readonly Line[], extent: Extent, earliest: number): Extent {
  let { start, gutter } = extent;
  while (start > earliest) {
    const line = lines[start - 1];
    const narrowed = line && passThrough(line, gutter);
    if (!line || !narrowed) break;
    if (sideOf(line, narrowed) !== 'both') {
      if (!belongs(line, lines.slice(start, extent.end).toReversed(), narrowed)) break;
      if (isTiedToAbove(lines, start - 1, narrowed)) break;
    }
    gutter = narrowed;
    start -= 1;
  }
  return { ...extent, start, gutter };
}

/**
 * The last line of a paragraph that ends before the band: nearer to the line above than to the one below; or no farther
 * from it, where that line runs across the gutter in the same print.
 */
function isTiedToAbove(lines: readonly Line[], at: number, gutter: Strip): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || !line || !below) return false;
  const [before, after] = [line.base - above.base, below.base - line.base];
  return before < 0.9 * after || (before < 1.02 * after && above.size === line.size && !passThrough(above, gutter));
}

function columnsOf(lines: readonly Line[], gutter: Strip): Line[][] {
  const middle = (gutter.from + gutter.to) / 2;
  const isLeft = (word: Word) => (word.left + word.right) / 2 < middle;
  return [lines.flatMap((line) => part(line, isLeft)), lines.flatMap((line) => part(line, (word) => !isLeft(word)))];
}

/** Where a band may begin: a gap far wider than the others of its line, or a line that stands beside the next. */
function seedStrip(lines: readonly Line[], at: number): Strip | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const gaps = gapsOf(line);
  const [widest] = gaps.toSorted((a, b) => widthOf(b) - widthOf(a));
  if (widest && !isBlank(line, widest)) {
    const usual = usualGap(gaps, widest, line);
    if (widthOf(widest) > Math.max(WIDE * line.size, 2.5 * usual)) return widest;
  }
  const next = lines[at + 1];
  if (!next) return undefined;
  const strip = line.right < next.left ? { from: line.right, to: next.left } : { from: next.right, to: line.left };
  if (widthOf(strip) < NARROW * line.size) return undefined;
  if (next.base - line.base < 0.85 * Math.min(line.size, next.size)) return strip;
  return widthOf(strip) > WIDE * line.size && isBetween(lines, at) ? strip : undefined;
}

/** The next line stands between this and the one after it, which follow each other as those above do. */
function isBetween(lines: readonly Line[], at: number): boolean {
  const [above, line, between, below] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]];
  if (!above || !line || !between || !below) return false;
  const sameSide = (other: Line) =>
    between.left > line.right ? other.right < between.left : other.left > between.right;
  if (!sameSide(above) || !sameSide(below)) return false;
  return Math.abs(below.base - line.base - (line.base - above.base)) < 0.25 * line.size;
}

function widthOf(strip: Strip): number {
  return strip.to - strip.from;
}

/** The middle one among the other gaps of a line; what a font gives a space, if there are none. */
function usualGap(gaps: readonly Strip[], but: Strip, line: Line): number {
  const others = gaps.filter((gap) => gap !== but).map(widthOf);
  return others.toSorted((a, b) => a - b)[others.length >> 1] ?? 0.3 * line.size;
}

/** A place left to be filled in by hand, as in "Số:      /KH-UBND" and "ngày    tháng    năm": the text goes on after it. */
function isBlank(line: Line, gap: Strip): boolean {
  const after = line.words.find((word) => word.left >= gap.to);
  return after !== undefined && /^[\p{Ll}/.,;:)]/u.test(after.text);
}

function gapsOf(line: Line): Strip[] {
  const gaps: Strip[] = [];
  let right = -Infinity;
  for (const [index, word] of line.words.entries()) {
    const before = line.words[index - 1];
    if (before && isApart(before, word) && word.left > right) gaps.push({ from: right, to: word.left });
    right = Math.max(right, word.right);
  }
  return gaps;
}

/** What is left of the strip when it passes through a line, if that is wide enough. */
function passThrough(line: Line, strip: Strip): Strip | undefined {
  const gaps = gapsOf(line);
  const isGutter = (gap: Strip) => {
    // In a line that is spread to both edges every gap is wide, but none is as wide as a gutter where the gutter is.
    const covers = widthOf(strip) > line.size && gap.from <= strip.from + 1 && gap.to >= strip.to - 1;
    return covers || widthOf(gap) > 1.8 * usualGap(gaps, gap, line);
  };
  const before = { from: -Infinity, to: line.left };
  const after = { from: line.right, to: Infinity };
  for (const gap of [before, ...gaps, after]) {
    const common = { from: Math.max(gap.from, strip.from), to: Math.min(gap.to, strip.to) };
    // What a gap usually is in its line is asked last: it costs most, and few gaps meet the strip.
    if (widthOf(common) < NARROW * line.size) continue;
    if (gap === before || gap === after || isGutter(gap)) return common;
  }
  return undefined;
}

function sideOf(line: Line, gutter: Strip): 'left' | 'right' | 'both' {
  if (line.right <= gutter.from + 0.1) return 'left';
  return line.left >= gutter.to - 0.1 ? 'right' : 'both';
}

/** Nearer to a line of the other side than lines of one column can be. */
function isBesideOther(lines: readonly Line[], at: number, gutter: Strip): boolean {
  const line = lines[at];
  if (!line) return false;
  const side = sideOf(line, gutter);
  return [lines[at - 1], lines[at + 1]].some((other) => {
    if (!other || !passThrough(other, gutter) || sideOf(other, gutter) === side) return false;
    return Math.abs(other.base - line.base) < 0.85 * Math.min(line.size, other.size);
  });
}

/** A line on one side only goes on with the band if it is set like the nearest lines on that side and is not far. */
function belongs(line: Line, others: readonly Line[], gutter: Strip): boolean {
  const side = sideOf(line, gutter);
  const [left = [], right = []] = columnsOf(others, gutter);
  const same = side === 'left' ? left : right;
  const last = same.at(-1);
  if (!last) return others.length < 2;
  // A signer's name stands far below the office, with room for the signature and the seal.
  const room = side === 'right' ? SIGNATURE_ROOM : LIST_ROOM * line.size;
  return isUnder(line, same) && Math.abs(line.base - last.base) < Math.max(room, 1.2 * widestStep(same));
}

/** With the left edge or the middle of one of the lines. */
function isUnder(line: Line, others: readonly Line[]): boolean {
  const middle = (line.left + line.right) / 2;
  return others.some(
    (other) => Math.abs(other.left - line.left) < 4 || Math.abs((other.left + other.right) / 2 - middle) < 6,
  );
}

function widestStep(lines: readonly Line[]): number {
  return Math.max(0, ...lines.slice(1).map((line, index) => Math.abs(line.base - (lines[index]?.base ?? line.base))));
}

function part(line: Line, isIn: (word: Word) => boolean): Line[] {
  const words = line.words.filter(isIn);
  if (words.length === line.words.length) return [line];
  return words.length === 0 ? [] : [lineOf(words, line.page)];
}
