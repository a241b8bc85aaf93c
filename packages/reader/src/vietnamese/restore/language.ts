// How likely a word is after the two before it: an n-gram model with back-off, read from tables of one byte a figure.
import type { LanguageTables } from './model-file.ts';

export type Language = {
  /** The pair (first, second), to be asked once and used for every word that may follow; -1 where it is not known. */
  readonly pairOf: (first: number, second: number) => number;
  /** Cost of a word after a pair whose second word is `second`. */
  readonly cost: (pair: number, second: number, word: number) => number;
};

/** Pairs that are remembered, each in a place of its own that the next one takes: a power of two. */
const REMEMBERED = 1 << 14;

export function languageOf(tables: LanguageTables): Language {
  const { pairStarts, pairWords, pairs, pairBackoffs, tripleStarts, tripleWords, triples } = tables;
  const { unigrams, unigramBackoffs } = tables;

  // The same pairs are asked for again and again: for every way to a place, and once more for how sure it is.
  const asked = new Int32Array(REMEMBERED).fill(-1);
  const answers = new Int32Array(REMEMBERED);

  function pairOf(first: number, second: number): number {
    const pair = (first << 16) | second;
    const place = (pair ^ (first * 61)) & (REMEMBERED - 1);
    if (asked[place] !== pair) {
      asked[place] = pair;
      answers[place] = find(pairWords, pairStarts[first] ?? 0, pairStarts[first + 1] ?? 0, second);
    }
    return answers[place] ?? -1;
  }

  function cost(pair: number, second: number, word: number): number {
    let backoff = 0;
    if (pair >= 0) {
      const triple = find(tripleWords, tripleStarts[pair] ?? 0, tripleStarts[pair + 1] ?? 0, word);
      if (triple >= 0) return triples[triple] ?? 0;
      backoff = pairBackoffs[pair] ?? 0;
    }
    const known = pairOf(second, word);
    if (known >= 0) return backoff + (pairs[known] ?? 0);
    return backoff + (unigramBackoffs[second] ?? 0) + (unigrams[word] ?? 0);
  }

  return { pairOf, cost };
}

function find(words: Uint16Array, from: number, to: number, word: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = words[middle] ?? 0;
    if (at === word) return middle;
    if (at < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
