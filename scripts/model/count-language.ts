// Pairs and triples of words are counted and made the tables of a language model: modified Kneser-Ney, pruned, with the
// weights of falling back worked out anew for what is left. (Chen and Goodman 1998.)
import type { LanguageTables } from '../../packages/reader/src/vietnamese/restore/model-file.ts';
import { costOf } from './cost.ts';
import { MOST_WORDS } from './vocabulary.ts';

const LEAST_PAIR = 1;
const LEAST_TRIPLE = 2;

/** @param stream Numbers of words; @param size how many words there are. */
export function countLanguage(stream: Uint16Array, size: number): LanguageTables {
  const triples = counted(keysOf(stream, 3));
  const pairs = counted(keysOf(stream, 2));
  const single = singles(pairs, size);
  const continued = counted(triples.keys.map((key) => key % (MOST_WORDS * MOST_WORDS)).toSorted());
  const two = pairTables(pairs, continued, single);
  const three = tripleTables(triples, two);
  return {
    unigrams: Uint8Array.from(single, costOf),
    unigramBackoffs: two.backoffs,
    pairStarts: startsOf(two.kept, (key) => Math.floor(key / MOST_WORDS), size),
    pairWords: Uint16Array.from(two.kept, (key) => key % MOST_WORDS),
    pairs: Uint8Array.from(two.kept, (key) => costOf(two.probability(key))),
    pairBackoffs: three.backoffs,
    tripleStarts: three.starts,
    tripleWords: three.words,
    triples: three.costs,
  };
}

type Counted = { readonly keys: Float64Array; readonly counts: Uint32Array };

function keysOf(stream: Uint16Array, length: 2 | 3): Float64Array {
  const keys = new Float64Array(Math.max(0, stream.length - length + 1));
  for (let at = 0; at < keys.length; at += 1) {
    let key = 0;
    for (let each = 0; each < length; each += 1) key = key * MOST_WORDS + (stream[at + each] ?? 0);
    keys[at] = key;
  }
  return keys.toSorted();
}

function counted(sorted: Float64Array): Counted {
  const keys = new Float64Array(sorted.length);
  const counts = new Uint32Array(sorted.length);
  let length = 0;
  for (const key of sorted) {
    if (length > 0 && keys[length - 1] === key) counts[length - 1] = (counts[length - 1] ?? 0) + 1;
    else {
      keys[length] = key;
      counts[length] = 1;
      length += 1;
    }
  }
  return { keys: keys.slice(0, length), counts: counts.slice(0, length) };
}

/** In how many different places each word stands: after how many words. */
function singles(pairs: Counted, size: number): Float64Array {
  const places = new Float64Array(size).fill(0.5);
  for (const key of pairs.keys) {
    const word = key % MOST_WORDS;
    places[word] = (places[word] ?? 0) + 1;
  }
  const all = places.reduce((sum, count) => sum + count, 0);
  return places.map((count) => count / all);
}

type Discount = (count: number) => number;

function discountOf(counts: Uint32Array): Discount {
  const of = [0, 0, 0, 0, 0];
  for (const count of counts) if (count < 5) of[count] = (of[count] ?? 0) + 1;
  const [, one = 1, two = 1, three = 1, four = 1] = of;
  const share = one / (one + 2 * two);
  const amounts = [0, 1 - (2 * share * two) / one, 2 - (3 * share * three) / two, 3 - (4 * share * four) / three];
  return (count) => amounts[Math.min(3, count)] ?? 0;
}

type Pairs = {
  readonly kept: Float64Array;
  readonly backoffs: Uint8Array;
  readonly probability: (key: number) => number;
};

function pairTables(pairs: Counted, continued: Counted, single: Float64Array): Pairs {
  const discount = discountOf(continued.counts);
  const mass = new Float64Array(single.length);
  const taken = new Float64Array(single.length);
  for (const [at, key] of continued.keys.entries()) {
    const first = Math.floor(key / MOST_WORDS);
    mass[first] = (mass[first] ?? 0) + (continued.counts[at] ?? 0);
    taken[first] = (taken[first] ?? 0) + discount(continued.counts[at] ?? 0);
  }
  function probability(key: number): number {
    const first = Math.floor(key / MOST_WORDS);
    const low = single[key % MOST_WORDS] ?? 0;
    const whole = mass[first] ?? 0;
    if (whole === 0) return low;
    const at = find(continued.keys, key);
    const count = at < 0 ? 0 : (continued.counts[at] ?? 0);
    return (count - discount(count) + (taken[first] ?? 0) * low) / whole;
  }
  const kept = pairs.keys.filter((_, at) => (pairs.counts[at] ?? 0) >= LEAST_PAIR);
  const high = new Float64Array(single.length);
  const low = new Float64Array(single.length);
  for (const key of kept) {
    const first = Math.floor(key / MOST_WORDS);
    high[first] = (high[first] ?? 0) + probability(key);
    low[first] = (low[first] ?? 0) + (single[key % MOST_WORDS] ?? 0);
  }
  return { kept, backoffs: Uint8Array.from(high, (sum, first) => backoff(sum, low[first] ?? 0)), probability };
}

type Triples = {
  readonly starts: Uint32Array;
  readonly words: Uint16Array;
  readonly costs: Uint8Array;
  readonly backoffs: Uint8Array;
};

function tripleTables(triples: Counted, two: Pairs): Triples {
  const discount = discountOf(triples.counts);
  const kept: number[] = [];
  const costs: number[] = [];
  const backoffs = new Uint8Array(two.kept.length);
  for (let from = 0; from < triples.keys.length; ) {
    const pair = Math.floor((triples.keys[from] ?? 0) / MOST_WORDS);
    let mass = 0;
    let taken = 0;
    let to = from;
    for (; to < triples.keys.length && Math.floor((triples.keys[to] ?? 0) / MOST_WORDS) === pair; to += 1) {
      mass += triples.counts[to] ?? 0;
      taken += discount(triples.counts[to] ?? 0);
    }
    let high = 0;
    let low = 0;
    for (let at = from; at < to; at += 1) {
      const count = triples.counts[at] ?? 0;
      if (count < LEAST_TRIPLE) continue;
      const key = triples.keys[at] ?? 0;
      const below = two.probability(key % (MOST_WORDS * MOST_WORDS));
      const probability = (count - discount(count) + taken * below) / mass;
      kept.push(key);
      costs.push(costOf(probability));
      high += probability;
      low += below;
    }
    const place = find(two.kept, pair);
    if (place >= 0) backoffs[place] = backoff(high, low);
    from = to;
  }
  const starts = startsOf(
    Float64Array.from(kept, (key) => find(two.kept, Math.floor(key / MOST_WORDS))),
    (place) => place,
    two.kept.length,
  );
  return { starts, words: Uint16Array.from(kept, (key) => key % MOST_WORDS), costs: Uint8Array.from(costs), backoffs };
}

/** What is left to words that are not listed, of what the shorter model gives them. */
function backoff(high: number, low: number): number {
  return costOf(Math.min(1, Math.max(1e-4, 1 - high) / Math.max(1e-4, 1 - low)));
}

/** Where the entries of each group begin, in keys that are in order of their groups. */
function startsOf(keys: Float64Array, groupOf: (key: number) => number, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const key of keys) starts[groupOf(key) + 1] = (starts[groupOf(key) + 1] ?? 0) + 1;
  for (let group = 0; group < size; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  return starts;
}

function find(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = keys[middle] ?? 0;
    if (at === key) return middle;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
