// Words to lines, by where they stand and not by the order in which they were drawn: programs that replace a missing
// letter from a second font draw all its letters after the line.
import { withoutLetterSpacing } from './letter-spacing.ts';
import type { Box, Word } from './page.ts';

/** A line of text. A line that runs across two columns is split later. */
export type Line = Box & {
  readonly words: readonly Word[];
  readonly base: number;
  readonly size: number;
  readonly page: number;
};

/** A raised or lowered word is at most this part as large as its line. */
const RAISED = 0.77;

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
  growing.forEach((line, index) => takeRaised(line, growing.slice(Math.max(0, index - 2), index + 3)));
  const filled = growing.filter((line) => line.words.length > 0);
  return filled.map((line) => lineOf(line.words, page)).toSorted((a, b) => a.base - b.base);
}

/** Among the last few lines: several begin at nearly one height where columns stand beside each other. */
function homeOf(word: Word, growing: readonly Growing[]): Growing | undefined {
  for (let back = 1; back <= 6; back += 1) {
    const line = growing[growing.length - back];
    if (line && Math.abs(word.base - line.main.base) < 0.25 * Math.min(word.size, line.main.size)) return line;
  }
  return undefined;
}

/** Takes over the small words that stand raised or lowered right beside a word of a line: "m²", the mark of a note. */
function takeRaised(line: Growing, near: readonly Growing[]): void {
  for (const other of near) {
    if (other === line || other.main.size > RAISED * line.main.size) continue;
    const raised = (line.main.base - other.main.base) / line.main.size;
    if (raised > 0.6 || raised < -0.3) continue;
    const isBeside = (word: Word) =>
      line.words.some((host) => {
        const gap = Math.max(word.left - host.right, host.left - word.right);
        return gap < 0.2 * host.size && gap > -0.3 * host.size;
      });
    const taken = other.words.filter(isBeside);
    if (taken.length === 0) continue;
    other.words = other.words.filter((word) => !taken.includes(word));
    line.words.push(...taken);
  }
}

/** A line of its own from words that stand on one line. */
export function lineOf(unsorted: readonly Word[], page: number): Line {
  const words = withoutLetterSpacing(unsorted.toSorted((a, b) => a.left - b.left));
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
