// Tells a scan: pages that are pictures, with no text or with an invisible layer that a machine guessed.
import type { Page } from './page.ts';

const FULL_PAGE = 0.75;
/** A page number and a stamp's signature line are text, too, but not a document. */
const LEAST_LETTERS = 40;

export function isScan(pages: readonly Page[]): boolean {
  let [scanned, written, pictured] = [0, 0, false];
  for (const page of pages) {
    const few = letters(page) < LEAST_LETTERS;
    if (page.picture >= FULL_PAGE && (page.hidden.length > 0 || few)) scanned += 1;
    else if (!few) written += 1;
    pictured ||= page.picture > 0.3 || page.hidden.length > 0;
  }
  return scanned > written || (pictured && written === 0);
}

function letters(page: Page): number {
  return page.words.reduce((sum, word) => sum + word.text.length, 0);
}
