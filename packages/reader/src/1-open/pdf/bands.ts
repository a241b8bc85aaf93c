// Where lines stand side by side: the two halves of a letterhead, a signature beside its recipients, columns of a page.
// A band is a run of lines with one empty strip from top to bottom; each of its columns is read whole.
import { isApart } from './line-text.ts';
import { type Line, lineOf } from './lines.ts';
import type { Word } from './page.ts';

export type Band = { readonly columns: readonly (readonly Line[])[] };

/** A gap this wide, in parts of the size, may be a gutter even if it is met in one line only. */
const WIDE = 1.5;
/** A gutter that runs on through another line may be as narrow as this. */
const NARROW = 0.45;

type Strip = { readonly from: number; readonly to: number };

/** Bands from the top down; most have one column. */
export function bandsOf(lines: readonly Line[]): Band[] {
  const bands: Band[] = [];
  let plain: Line[] = [];
  const endPlain = () => {
    if (plain.length > 0) bands.push({ columns: [plain] });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = bandAt(lines, at);
    const [line] = lines.slice(at, at + 1);
    if (found) {
      endPlain();
      bands.push(found.band);
      at = found.end;
    } else {
      if (line) plain.push(line);
      at += 1;
    }
  }
  endPlain();
  return bands;
}

function bandAt(lines: readonly Line[], start: number): { band: Band; end: number } | undefined {
  const strip = seedStrip(lines, start);
  if (!strip) return undefined;
  let gutter = strip;
  let end = start;
  let sure = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || (end > start && before && line.base - before.base > 9 * line.size)) break;
    const narrowed = passThrough(line, gutter);
    if (!narrowed) break;
    const sides = sidesOf(line, narrowed);
    if (sides === 'both' || overlapsOther(lines, end, narrowed)) {
      sure = end + 1;
      gutter = narrowed;
    } else if (end > start && !belongs(line, lines.slice(start, end), gutter)) break;
    else gutter = narrowed;
  }
  const last = Math.max(sure, tailEnd(lines, { start, sure, end, gutter }));
  const inside = lines.slice(start, last);
  const left = inside.flatMap((line) => part(line, (word) => word.right <= gutter.to - 0.1));
  const right = inside.flatMap((line) => part(line, (word) => word.right > gutter.to - 0.1));
  if (left.length === 0 || right.length === 0 || sure === start) return undefined;
  return { band: { columns: [left, right] }, end: last };
}

/** The widest gap of a line that is far wider than its others, or the gap to a line beside it. */
function seedStrip(lines: readonly Line[], at: number): Strip | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const gaps = gapsOf(line);
  const widest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (widest) {
    const others = gaps.filter((gap) => gap !== widest).map((gap) => gap.to - gap.from);
    const usual = others.toSorted((a, b) => a - b)[others.length >> 1] ?? 0.3 * line.size;
    if (widest.to - widest.from > Math.max(WIDE * line.size, 2.5 * usual)) return widest;
  }
  const next = lines[at + 1];
  if (!next || Math.min(line.bottom, next.bottom) - Math.max(line.top, next.top) < 0.3 * next.size) return undefined;
  const strip = line.right < next.left ? { from: line.right, to: next.left } : { from: next.right, to: line.left };
  return strip.to - strip.from > WIDE * line.size ? strip : undefined;
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
  const free = [{ from: -Infinity, to: line.left }, ...gapsOf(line), { from: line.right, to: Infinity }];
  return free
    .map((gap) => ({ from: Math.max(gap.from, strip.from), to: Math.min(gap.to, strip.to) }))
    .find((gap) => gap.to - gap.from >= NARROW * line.size);
}

function sidesOf(line: Line, gutter: Strip): 'left' | 'right' | 'both' {
  if (line.right <= gutter.from + 0.1) return 'left';
  return line.left >= gutter.to - 0.1 ? 'right' : 'both';
}

/** Beside a line of the other side, at another height of base. */
function overlapsOther(lines: readonly Line[], at: number, gutter: Strip): boolean {
  const line = lines[at];
  if (!line) return false;
  const side = sidesOf(line, gutter);
  return [lines[at - 1], lines[at + 1]].some((other) => {
    if (!other || !passThrough(other, gutter) || sidesOf(other, gutter) === side) return false;
    return Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top) > 0.2 * line.size;
  });
}

/** A line on one side only goes on with the band if it is set like the lines above it on that side. */
function belongs(line: Line, above: readonly Line[], gutter: Strip): boolean {
  const side = sidesOf(line, gutter);
  const same = above.flatMap((other) =>
    part(other, (word) => (side === 'left' ? word.right <= gutter.to - 0.1 : word.right > gutter.to - 0.1)),
  );
  const last = same.at(-1);
  if (!last) return true;
  const middle = (line.left + line.right) / 2;
  const isUnder = same.some(
    (other) => Math.abs(other.left - line.left) < 4 || Math.abs((other.left + other.right) / 2 - middle) < 6,
  );
  const distance = line.base - last.base;
  return isUnder && distance < (side === 'right' ? 9 : 2) * line.size;
}

/** One-sided lines after the last that was certain are taken while they belong. */
function tailEnd(
  lines: readonly Line[],
  { start, sure, end, gutter }: { start: number; sure: number; end: number; gutter: Strip },
): number {
  let last = sure;
  while (last < end) {
    const line = lines[last];
    if (!line || !belongs(line, lines.slice(start, last), gutter)) break;
    last += 1;
  }
  return last;
}

function part(line: Line, isIn: (word: Word) => boolean): Line[] {
  const words = line.words.filter(isIn);
  if (words.length === line.words.length) return [line];
  return words.length === 0 ? [] : [lineOf(words, line.page)];
}
