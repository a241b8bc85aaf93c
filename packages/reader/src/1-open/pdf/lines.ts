// Words to lines, by where they stand and not by the order in which they were drawn: programs that replace a missing
// letter from a second font draw all its letters after the line.
import type { Box, Word } from './page.ts';

/** A line of text. A line that runs across two columns is split later. */
export type Line = Box & {
  readonly words: readonly Word[];
  readonly base: number;
  readonly size: number;
  readonly page: number;
};

type Growing = { words: Word[]; main: Word };

/** Lines from the top down, the words of each from left to right. */
export function linesOf(words: readonly Word[], page: number): Line[] {
  const growing: Growing[] = [];
  for (const word of words.toSorted((a, b) => a.base - b.base)) {
    const home = homeOf(word, growing);
    if (!home) growing.push({ words: [word], main: word });
    else {
      home.words.push(word);
      if (word.size > home.main.size) home.main = word;
    }
  }
  return growing.map((line) => lineOf(line.words, page)).toSorted((a, b) => a.base - b.base);
}

/** Among the last few lines: several begin at nearly one height where columns stand beside each other. */
function homeOf(word: Word, growing: readonly Growing[]): Growing | undefined {
  for (let back = 1; back <= 6; back += 1) {
    const line = growing[growing.length - back];
    if (line && standsOn(word, line.main)) return line;
  }
  return undefined;
}

/** A line of its own from words that stand on one line. */
export function lineOf(unsorted: readonly Word[], page: number): Line {
  const words = unsorted.toSorted((a, b) => a.left - b.left);
  let [left, right, top, bottom, main] = [Infinity, -Infinity, Infinity, -Infinity, words[0]];
  for (const word of words) {
    if (word.left < left) left = word.left;
    if (word.right > right) right = word.right;
    if (word.top < top) top = word.top;
    if (word.bottom > bottom) bottom = word.bottom;
    if (!main || word.size > main.size) main = word;
  }
  return { words, page, left, right, top, bottom, base: main?.base ?? bottom, size: sizeOf(words) };
}

/** On the same base, or raised or lowered and smaller, as a footnote mark is. */
function standsOn(word: Word, main: Word): boolean {
  const smaller = Math.min(word.size, main.size);
  if (Math.abs(word.base - main.base) < 0.25 * smaller) return true;
  if (Math.max(word.size, main.size) < 1.2 * smaller) return false;
  const shared = Math.min(word.bottom, main.bottom) - Math.max(word.top, main.top);
  return shared > 0.6 * Math.min(word.bottom - word.top, main.bottom - main.top);
}

/** The size of most of the letters. */
export function sizeOf(words: readonly Word[]): number {
  const [first] = words;
  if (first && words.every((word) => word.size === first.size)) return first.size;
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}
