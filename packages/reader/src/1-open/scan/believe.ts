// A scan may carry a layer of text that another machine guessed. It is believed only where it is whole; else the picture is
// read, and the better of the two is taken.
import { damageOf } from '../../vietnamese/syllables-damage.ts';
import type { Page, Word } from '../pdf/page.ts';
import type { ScannedPage } from './scanned-page.ts';

/** Vietnamese as it is written stays below this share of words that are none. */
const WHOLE = 0.02;
/** Fewer letters than this on a page of pictures are a page number or a stamp, and say nothing of the rest. */
const LEAST_LETTERS = 200;

/** Whether the text of a layer is good enough to be taken without looking at the picture. `damage`: 0 to 1. */
export function textLayerIsToBeBelieved(text: string, damage = damageOf(text)): boolean {
  return text.length >= LEAST_LETTERS && damage < WHOLE;
}

export type Chosen = 'layer' | 'picture';

/** Of two readings of one page the one that is better Vietnamese; of two alike the picture, which somebody can check. */
export function betterOf(layer: string, picture: ScannedPage): Chosen {
  if (picture.unread !== undefined) return layer.length >= LEAST_LETTERS ? 'layer' : 'picture';
  const read = picture.words.map(({ text }) => text).join(' ');
  if (layer.length < 0.5 * read.length) return 'picture';
  return damageOf(layer) < damageOf(read) ? 'layer' : 'picture';
}

export function textOfWords(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** The words of a layer as words of the page. */
export function withLayer(page: Page): Page {
  return { ...page, words: [...page.words, ...page.hidden], hidden: [] };
}
