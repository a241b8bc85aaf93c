// Roman numerals of headings, counted by their strokes. The engine knows words, and a few equal stems are none: it gives "I."
// for "II.", "H." for "II.", "VILI." for "VIII.", with full confidence, and the whole order of a plan hangs on them.
import type { HocrWord } from './hocr.ts';
import { type Grey, INK, WHITE } from './picture.ts';

const STEMS = /^[IHLl|]{1,4}([.,:)]?)$/;
const WITH_FIVE = /^([IHLl|]?)V([IHLl|]{0,4})([.,:)]?)$/;

/** The word with as many strokes as it has; anything but a numeral comes back as it is. */
export function countedNumeral(picture: Grey, word: HocrWord): HocrWord {
  const [, end] = STEMS.exec(word.text) ?? [];
  if (end !== undefined) {
    const stems = stemsOf(picture, word);
    return stems >= 1 && stems <= 3 ? { ...word, text: 'I'.repeat(stems) + closing(end) } : word;
  }
  const five = WITH_FIVE.exec(word.text);
  if (!five) return word;
  const [, before = '', , close = ''] = five;
  const others = stemsOf(picture, word) - 1;
  if (before !== '') return others === 1 ? { ...word, text: `IV${closing(close)}` } : word;
  return others >= 0 && others <= 3 ? { ...word, text: `V${'I'.repeat(others)}${closing(close)}` } : word;
}

function closing(end: string): string {
  return end === ',' ? '.' : end;
}

/** In parts of the height of a capital, from its top: below the bar of an H, above a full stop. */
const ROWS = [0.6, 0.64, 0.68, 0.72, 0.76];
/** Two strokes nearer than this are the two of a V. */
const ONE_LETTER = 0.25;

/** How many upright strokes the word has, as most of several rows through it say; 0 where they do not agree. */
function stemsOf(picture: Grey, word: HocrWord): number {
  const counts = new Map<number, number>();
  for (const part of ROWS) {
    const count = strokesIn(picture, word, Math.round(word.top + part * (word.bottom - word.top)));
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > ROWS.length / 2 ? best[0] : 0;
}

function strokesIn({ width, pixels }: Grey, { left, right, top, bottom }: HocrWord, y: number): number {
  const near = ONE_LETTER * (bottom - top);
  let [count, last] = [0, -Infinity];
  for (let x = left; x < right; x += 1) {
    if ((pixels[y * width + x] ?? WHITE) >= INK) continue;
    if (x - last > near) count += 1;
    last = x;
  }
  return count;
}
