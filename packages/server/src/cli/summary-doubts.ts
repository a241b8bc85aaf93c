// Doubts as sentences with their places. One sentence that holds in many places is said once, with all of them.
import { type Doubt, doubtMessage } from '@sauro/reader/messages';
import type { Anchor } from '@sauro/reader/reading';
import type { Language } from './options.ts';
import type { SummaryWords } from './summary-words.ts';

export function doubtLines(doubts: readonly Doubt[], language: Language, words: SummaryWords): string[] {
  const places = new Map<string, Anchor[]>();
  for (const doubt of doubts) {
    const sentence = doubtMessage(doubt, language);
    const anchors = places.get(sentence) ?? [];
    if (doubt.anchor !== undefined) anchors.push(doubt.anchor);
    places.set(sentence, anchors);
  }
  return [...places].map(([sentence, anchors]) => `${sentence} (${where(anchors, words)})`);
}

/** "trang 2 đoạn 14, 15; trang 3 đoạn 20", or "đoạn 14, 15" where the file knows no pages. Paragraphs count from 1. */
function where(anchors: readonly Anchor[], words: SummaryWords): string {
  if (anchors.length === 0) return words.whole;
  const byPage = new Map<number | undefined, number[]>();
  for (const { page, block } of anchors) byPage.set(page, [...(byPage.get(page) ?? []), block + 1]);
  return [...byPage]
    .map(
      ([page, blocks]) =>
        `${page === undefined ? '' : `${words.page} ${page} `}${words.paragraph} ${blocks.join(', ')}`,
    )
    .join('; ');
}
