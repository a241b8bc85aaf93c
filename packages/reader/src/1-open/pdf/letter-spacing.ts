// Words set with room between their letters, by the program or with the space bar: "K Ế  H O Ạ C H". The letters stand
// evenly; where the room is far wider than between the others, a word ends.
import { boundsOf, type Word } from './page.ts';

/** Letters in a row that are no chance, and the part of them that stand quite alone. */
const FEWEST = 5;
const ALONE = 0.6;
/** In parts of the size: beyond it another column begins; letters of one word are nearer than the second. */
const COLUMN_ROOM = 2;
const LETTER_ROOM = 0.9;
const WORD_END = 1.6;

/** The words of a line from left to right, spaced letters put together; most lines are given back as they are. */
export function withoutLetterSpacing(words: readonly Word[]): readonly Word[] {
  if (words.filter(({ text }) => text.length === 1).length < ALONE * FEWEST) return words;
  const columns: Word[][] = [];
  for (const word of words) {
    const column = columns.at(-1);
    const before = column?.at(-1);
    if (column && before && word.left - before.right < COLUMN_ROOM * word.size) column.push(word);
    else columns.push([word]);
  }
  return columns.flatMap((column) => (isSpaced(column) ? joined(column) : column));
}

function isSpaced(words: readonly Word[]): boolean {
  if (words.length < FEWEST || !words.every(({ text }) => /^[\p{L}\d.,:;)/-]{1,2}$/u.test(text))) return false;
  const alone = words.filter(({ text }) => text.length === 1).length;
  // Figures in a row may be the columns of a table.
  const letters = words.filter(({ text }) => /\p{L}/u.test(text)).length;
  return (
    letters > FEWEST / 2 && alone >= ALONE * words.length && usualRoom(words) < LETTER_ROOM * (words[0]?.size ?? 0)
  );
}

function usualRoom(words: readonly Word[]): number {
  const rooms = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? word.left));
  return rooms.toSorted((a, b) => a - b)[rooms.length >> 1] ?? 0;
}

function joined(words: readonly Word[]): Word[] {
  const usual = usualRoom(words);
  const whole: Word[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    if (!before) whole.push(word);
    else if (word.left - before.right > WORD_END * usual) whole.push({ ...word, spaced: true });
    else {
      const { left, right, top, bottom } = boundsOf([before, word]);
      whole[whole.length - 1] = { ...before, text: before.text + word.text, left, right, top, bottom };
    }
  }
  return whole;
}
