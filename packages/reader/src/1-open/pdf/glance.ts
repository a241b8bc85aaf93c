// Whether a PDF plainly bears no mark of secrecy, by the words that its pages were drawn with, before they are laid out.
import { isSurelyWhole } from '../../vietnamese/syllables-damage.ts';
import { mayHoldMark } from '../mark-words.ts';
import { isPicture } from '../scan/read-scans.ts';
import type { Page } from './page.ts';

/** All that is laid out is made of these words, whole: a mark would be in one of them, or in pieces in several. */
export function isPlainlyUnmarkedPdf(pages: readonly Page[]): boolean {
  if (pages.some(isPicture)) return false;
  const words: string[] = [];
  for (const page of pages) for (const { text } of page.words) words.push(text);
  for (const page of pages) for (const { text } of page.slanted) words.push(text);
  return !mayHoldMark(words.join('\n')) && isSurelyWhole(words);
}
