// Which words are set in bold: their strokes are thicker than those of the page. Headings are known by it.
import type { HocrWord } from './hocr.ts';
import { type Grey, INK, WHITE } from './picture.ts';

/** So much thicker than the middle of all words. */
const THICKER = 1.28;
/** A page that is all bold, or none of which can be measured, has no bold words. */
const FEWEST = 12;

export function boldWords(picture: Grey, words: readonly HocrWord[], scale: number): ReadonlySet<HocrWord> {
  const measured = words.map((word) => ({ word, thick: thicknessOf(picture, word) }));
  const all = measured.flatMap(({ thick }) => (thick > 0 ? [thick] : [])).toSorted((a, b) => a - b);
  // Most of a page is plain, so what is common among the thinner half is plain.
  const plain = all[Math.floor(all.length * 0.4)] ?? 0;
  if (all.length < FEWEST || plain < scale * 0.2) return new Set();
  return new Set(measured.filter(({ thick }) => thick > THICKER * plain).map(({ word }) => word));
}

/** The middle of all level stretches of ink in a word, leaving out its longest, which run along a stroke. */
function thicknessOf({ width, pixels }: Grey, { left, top, right, bottom }: HocrWord): number {
  const lengths: number[] = [];
  for (let y = top; y < bottom; y += 1) {
    let length = 0;
    for (let x = left; x <= right; x += 1) {
      if (x < right && (pixels[y * width + x] ?? WHITE) < INK) length += 1;
      else if (length > 0) {
        lengths.push(length);
        length = 0;
      }
    }
  }
  return lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0;
}
