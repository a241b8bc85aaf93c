// A scanned page as the geometry of a PDF takes it: from there on it makes no difference whether words were drawn or read.
import type { Page, Word } from '../pdf/page.ts';
import type { ScannedPage, ScannedWord } from './scanned-page.ts';

/** How far letters reach over and under their line, in parts of their size. */
const OVER = 0.75;
const UNDER = 0.25;

export function asPage({ number, width, height, words, rules }: ScannedPage): Page {
  return { number, width, height, words: words.map(asWord), slanted: [], rules, picture: 1, hidden: [] };
}

function asWord({ text, left, right, base, size, bold, confidence }: ScannedWord): Word {
  const [top, bottom] = [base - OVER * size, base + UNDER * size];
  return { text, left, right, top, bottom, base, size, bold, italic: false, spaced: true, confidence };
}
