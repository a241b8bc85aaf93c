// What an OCR makes of each letter, learned from pairs of words by expectation and maximisation on the likeliest
// alignment: a letter becomes nothing, or one, two or three characters.
import type { ChannelTables } from '../../packages/reader/src/vietnamese/restore/model-file.ts';
import { costOf } from './cost.ts';
import type { WordPair } from './pair-words.ts';

const ROUNDS = 6;
const LONGEST = 3;
/** A reading must have been seen so often to be listed at all. */
const LEAST_SEEN = 2;
/** A pair whose likeliest alignment costs more (nats a letter) is no pair. */
const STRANGE = 4.5;

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LOWER = [
  ...'bcdđghklmnpqrstvxfjwz',
  ...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
];
export const LETTERS: readonly string[] = [...LOWER, ...LOWER.map((letter) => letter.toUpperCase()), ...'0123456789'];

type Counts = Map<string, Map<string, number>>;

export function learnChannel(pairs: readonly WordPair[]): ChannelTables {
  let probability = firstGuess;
  let counts: Counts = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    counts = new Map();
    for (const pair of pairs) count(pair, probability, counts);
    probability = smoothed(counts);
  }
  const readings = readingsOf(counts);
  const costs = new Uint8Array(readings.length * LETTERS.length);
  for (const [row, reading] of readings.entries())
    for (const [column, letter] of LETTERS.entries())
      costs[row * LETTERS.length + column] = costOf(probability(letter, reading));
  return { letters: LETTERS, readings, costs };
}

type Probability = (letter: string, reading: string) => number;

const plain = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');

function firstGuess(letter: string, reading: string): number {
  if (reading === letter) return 0.4;
  if (plain(reading) === plain(letter)) return 0.1;
  if (reading.length === 0) return 0.005;
  return letter === plain(letter) ? 0.002 ** reading.length : 0.01 ** ((reading.length + 1) / 2);
}

function readingsOf(counts: Counts): string[] {
  const seen = new Map<string, number>();
  for (const [letter, each] of counts)
    for (const [reading, times] of each)
      if (reading.length < 2 || times >= LEAST_SEEN || LETTERS.includes(letter) === false)
        seen.set(reading, (seen.get(reading) ?? 0) + times);
  for (const letter of LETTERS)
    for (const form of [letter, plain(letter)]) seen.set(form, (seen.get(form) ?? 0) + LEAST_SEEN);
  seen.set('', LEAST_SEEN);
  return [...seen]
    .filter(([reading, times]) => reading.length < 2 || times >= LEAST_SEEN)
    .map(([reading]) => reading)
    .toSorted();
}

/** Adds the likeliest alignment of a pair to the counts. */
function count({ read, true: real }: WordPair, probability: Probability, counts: Counts): void {
  const rows = real.length + 1;
  const columns = read.length + 1;
  const cost = new Float64Array(rows * columns).fill(Number.POSITIVE_INFINITY);
  const taken = new Int8Array(rows * columns);
  cost[0] = 0;
  for (let row = 1; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      for (let length = 0; length <= Math.min(LONGEST, column); length += 1) {
        const before = cost[(row - 1) * columns + column - length] ?? Number.POSITIVE_INFINITY;
        if (before === Number.POSITIVE_INFINITY) continue;
        const here = before - Math.log(probability(real[row - 1] ?? '', read.slice(column - length, column)));
        if (here < (cost[row * columns + column] ?? 0)) {
          cost[row * columns + column] = here;
          taken[row * columns + column] = length;
        }
      }
  if ((cost[rows * columns - 1] ?? 0) > STRANGE * real.length) return;
  for (let row = rows - 1, column = columns - 1; row > 0; row -= 1) {
    const length = taken[row * columns + column] ?? 0;
    const letter = real[row - 1] ?? '';
    const reading = read.slice(column - length, column);
    const each = counts.get(letter) ?? new Map<string, number>();
    each.set(reading, (each.get(reading) ?? 0) + 1);
    counts.set(letter, each);
    column -= length;
  }
}

/** Weight of what letters of the same kind become, as so many sightings of this one. */
const PRIOR = 20;
/** Whatever was never seen is still possible: a letter with marks may be read as anything, one without hardly. */
const ANYTHING = { marked: 6e-4, plain: 6e-5, lost: 4e-3, lostPlain: 5e-4 } as const;

/**
 * What was seen of a letter, filled up with what letters of its kind become: itself, its letter without marks,
 * itself with other marks, or what the others of the kind become; and with a little of anything.
 */
function smoothed(counts: Counts): Probability {
  const kinds = new Map<string, { total: number; own: number; bare: number; other: Map<string, number> }>();
  const totals = new Map<string, number>();
  for (const [letter, each] of counts) {
    const kind = kinds.get(kindOf(letter)) ?? { total: 0, own: 0, bare: 0, other: new Map<string, number>() };
    for (const [reading, times] of each) {
      totals.set(letter, (totals.get(letter) ?? 0) + times);
      kind.total += times;
      if (reading === letter) kind.own += times;
      else if (reading === plain(letter)) kind.bare += times;
      else kind.other.set(reading, (kind.other.get(reading) ?? 0) + times);
    }
    kinds.set(kindOf(letter), kind);
  }
  return (letter, reading) => {
    const kind = kinds.get(kindOf(letter));
    const total = (kind?.total ?? 0) + 10;
    const marked = letter !== plain(letter);
    const like = reading.length === 1 && plain(reading) === plain(letter) ? 0.01 : 0;
    const prior =
      like +
      (reading === letter ? ((kind?.own ?? 0) + 2) / total : 0) +
      (reading === plain(letter) && marked ? ((kind?.bare ?? 0) + 4) / total : 0) +
      (0.7 * (kind?.other.get(reading) ?? 0)) / total;
    const seen = counts.get(letter)?.get(reading) ?? 0;
    const share = (seen + PRIOR * prior) / ((totals.get(letter) ?? 0) + PRIOR);
    return Math.max(share, anything(letter, reading));
  };
}

/** Signs and figures that look like a letter: what a reader who knows no Vietnamese writes for it, marks or not. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  $: 's',
  5: 's',
  8: 's',
  0: 'o',
  6: 'o',
  9: 'g',
  '@': 'oa',
  '&': 'oea',
  '¢': 'ec',
  '€': 'ce',
  '£': 'e',
  '¥': 'y',
  1: 'li',
  '|': 'li',
  '!': 'li',
  4: 'a',
  b: 'o',
  q: 'g',
  t: 'u',
  w: 'u',
  G: 'uo',
  O: 'o',
  U: 'u',
  Q: 'o',
  l: 'i',
  I: 'l',
  P: 'D',
  B: 'D',
};
const LIKENESS = { marked: 8e-3, plain: 2e-3 } as const;

/** Marks may be gone altogether, whatever the pages show that were learned from; or the tone alone. */
const BARE = 0.05;
const TONELESS = 0.02;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

function anything(letter: string, reading: string): number {
  if (reading === plain(letter) && reading !== letter) return BARE;
  if (reading === letter.normalize('NFD').replace(TONE, '').normalize('NFC') && reading !== letter) return TONELESS;
  const marked = letter !== plain(letter);
  const like = LOOKS_LIKE[reading];
  if (
    like !== undefined &&
    (like.includes(plain(letter)) || (!/\p{L}/u.test(reading) && like.includes(plain(letter).toLowerCase())))
  )
    return marked || letter.toLowerCase() === 's' ? LIKENESS.marked : LIKENESS.plain;
  if (reading.length === 0) return marked ? ANYTHING.lost : ANYTHING.lostPlain;
  if (reading.length === 1) return marked ? ANYTHING.marked : ANYTHING.plain;
  return 1e-7;
}

/** Letters that damage treats alike: the same base and height, with marks above, below, or with a horn. */
function kindOf(letter: string): string {
  const base = plain(letter);
  if (base === letter) return letter;
  return `${base}+`;
}
