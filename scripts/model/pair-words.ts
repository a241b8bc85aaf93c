// Words that an OCR read beside what they are: the two texts of a page are aligned letter by letter, blanks apart, and
// each word that was read takes the letters that stand against it.
import type { Page } from './training-text.ts';

export type WordPair = { readonly read: string; readonly true: string };

const GAP = 1;
/** A page of more letters is aligned in parts of this size. */
const BAND = 400;

export function pairWords(pages: readonly Page[], syllables: ReadonlySet<string>): WordPair[] {
  return pages.flatMap(({ noisy, clean }) => pairsOf(noisy.normalize('NFC'), clean.normalize('NFC'), syllables));
}

function pairsOf(noisy: string, clean: string, syllables: ReadonlySet<string>): WordPair[] {
  const read = lettersOf(noisy);
  const real = lettersOf(clean);
  const against = align(read.text, real.text);
  const pairs: WordPair[] = [];
  for (const { from, to } of read.words) {
    const begin = against[from] ?? 0;
    const end = against[to] ?? 0;
    const word = real.text.slice(begin, end);
    const said = read.text.slice(from, to);
    if (!/^\p{L}+$/u.test(word) || !syllables.has(word.toLowerCase())) continue;
    // The letters on both sides must be those of the page's neighbours too, or the page went astray here.
    if (Math.abs(word.length - said.length) <= 3) pairs.push({ read: said, true: word });
  }
  return pairs;
}

type Letters = { readonly text: string; readonly words: readonly { readonly from: number; readonly to: number }[] };

/** Text without blanks and punctuation at the ends of words. */
function lettersOf(text: string): Letters {
  let joined = '';
  const words: { from: number; to: number }[] = [];
  for (const [chunk] of text.matchAll(/\S+/gu)) {
    for (const part of chunk.split(/([.,;:()“”"/\-–—]+)/u)) {
      if (part === '') continue;
      const from = joined.length;
      joined += part;
      if (/[\p{L}\p{N}]/u.test(part)) words.push({ from, to: joined.length });
    }
  }
  return { text: joined, words };
}

/** For each place of `read`, the place of `real` that stands against it: least edits, within a band round the diagonal. */
function align(read: string, real: string): Int32Array {
  const width = 2 * BAND + 1;
  const slope = real.length / Math.max(1, read.length);
  const centre = (row: number) => Math.round(row * slope);
  const moves = new Uint8Array((read.length + 1) * width);
  let above = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row <= read.length; row += 1) {
    const line = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const shift = row > 0 ? centre(row) - centre(row - 1) : 0;
    for (let at = 0; at < width; at += 1) {
      const column = centre(row) + at - BAND;
      if (column < 0 || column > real.length) continue;
      if (row === 0 && column === 0) line[at] = 0;
      const choices = [
        row > 0 && column > 0
          ? (above[at + shift - 1] ?? Number.POSITIVE_INFINITY) + unlike(read[row - 1] ?? '', real[column - 1] ?? '')
          : Number.POSITIVE_INFINITY,
        row > 0 ? (above[at + shift] ?? Number.POSITIVE_INFINITY) + GAP : Number.POSITIVE_INFINITY,
        column > 0 ? (line[at - 1] ?? Number.POSITIVE_INFINITY) + GAP : Number.POSITIVE_INFINITY,
      ];
      for (const [move, cost] of choices.entries())
        if (cost < (line[at] ?? 0)) {
          line[at] = cost;
          moves[row * width + at] = move + 1;
        }
    }
    above = line;
  }
  return walkBack(moves, { rows: read.length, columns: real.length, width, centre });
}

type Grid = {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly centre: (row: number) => number;
};

function walkBack(moves: Uint8Array, { rows, columns, width, centre }: Grid): Int32Array {
  const against = new Int32Array(rows + 1);
  let row = rows;
  let column = columns;
  against[row] = column;
  while (row > 0 || column > 0) {
    const move = moves[row * width + column - centre(row) + BAND] ?? 0;
    if (move === 0) break;
    if (move !== 3) row -= 1;
    if (move !== 2) column -= 1;
    // The first place on the way back is the last before the letter: gaps stand with the word before them.
    if (move !== 3) against[row] = column;
    else against[row] = Math.max(against[row] ?? 0, column);
  }
  return against;
}

const plainLetters = new Map<string, string>();

function plain(letter: string): string {
  let known = plainLetters.get(letter);
  if (known === undefined) {
    known = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
    plainLetters.set(letter, known);
  }
  return known;
}

function unlike(read: string, real: string): number {
  if (read === real) return 0;
  if (plain(read) === plain(real)) return 0.2;
  // A letter with marks becomes nearly anything; one without stays mostly itself.
  return /[a-z0-9]/i.test(real) ? 1.3 : 0.8;
}
