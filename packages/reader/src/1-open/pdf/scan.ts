// Tells a scan: pages that are pictures, with no text or with an invisible layer that a machine guessed.
import type { Page } from './page.ts';

const FULL_PAGE = 0.75;
/** A page number and a stamp's signature line are text, too, but not a document. */
const LEAST_LETTERS = 40;

export function isScan(pages: readonly Page[]): boolean {
  const scanned = pages.filter(
    (page) => page.picture >= FULL_PAGE && (page.hidden > 0 || letters(page) < LEAST_LETTERS),
  );
  const written = pages.filter((page) => letters(page) >= LEAST_LETTERS && !scanned.includes(page));
  if (scanned.length > written.length) return true;
  const pictured = pages.some((page) => page.picture > 0.3 || page.hidden > 0);
  return pictured && written.length === 0;
}

function letters(page: Page): number {
  return page.words.reduce((sum, word) => sum + word.text.length, 0);
}
