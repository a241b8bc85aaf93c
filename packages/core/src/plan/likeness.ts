// How alike two Vietnamese texts are, and how like ones are found among very many without comparing all with all.
//
// A text is the set of its words and of its pairs of neighbouring words: folded, without numbers (a target with another
// figure is the same target) and without words that stand in every task. A pair counts twice, for a syllable alone means
// little. The likeness of two sets is twice what they share by what they hold together (Dice): a text that stands whole
// within another up to 2.3 times as long still reaches 0.6.
//
// To be found, a text gives some keys (MinHash): a key is made of three minima of the set under three hash functions, and
// two texts share one with the probability J³, where J is what they share by all that either holds; a likeness L is
// J = L / (2 - L). So many keys are made that two texts at the least likeness of their use share one of them with at least
// 0.95. With two minima there would be fewer keys, but on real plans fifteen times as many strangers behind each.
import { fold } from '../fold.ts';

/** Sorted, each once. */
export type Fingerprint = Uint32Array;

/** What is compared, with the least likeness that counts and the keys that it takes to find it: 1 - (1 - J³)^keys ≥ 0.95. */
export const LIKENESS_USES = {
  work: { least: 0.6, keys: 37, salt: 0x51ed_270b },
  target: { least: 0.75, keys: 13, salt: 0x2545_f491 },
  product: { least: 0.8, keys: 9, salt: 0x1b87_3593 },
} as const satisfies Record<string, { readonly least: number; readonly keys: number; readonly salt: number }>;
export type LikenessUse = keyof typeof LIKENESS_USES;

const MINIMA = 3;

export function fingerprintOf(text: string): Fingerprint {
  const features = new Set<number>();
  let before: string | undefined;
  for (const word of contentWords(text)) {
    features.add(hashOf(word));
    if (before !== undefined) {
      const pair = hashOf(`${before} ${word}`);
      features.add(mix(pair ^ 0x68e3_1da4)).add(mix(pair ^ 0x7feb_352d));
    }
    before = word;
  }
  return Uint32Array.from(features).toSorted();
}

/** Words by which a text can be told from another, folded, in their order. */
export function contentWords(text: string): readonly string[] {
  return (fold(text).match(/\p{L}+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
}

/** 0 where nothing is shared or nothing is said, 1 where both say the same. */
export function likeness(one: Fingerprint, other: Fingerprint): number {
  const total = one.length + other.length;
  return total === 0 ? 0 : (2 * sharedBy(one, other)) / total;
}

/** Runs a million times in a comparison: nothing is allocated here. */
function sharedBy(one: Fingerprint, other: Fingerprint): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < one.length && j < other.length) {
    const a = one[i] ?? 0;
    const b = other[j] ?? 0;
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return shared;
}

/** Keys under which a text is found; whole numbers below 2^53, so that neither JavaScript nor a database rounds them. */
export function likenessKeys(fingerprint: Fingerprint, use: LikenessUse): readonly number[] {
  if (fingerprint.length === 0) return [];
  const { keys, salt } = LIKENESS_USES[use];
  return Array.from({ length: keys }, (_, key) => {
    let [high, low] = [mix(salt ^ key), mix(salt + key)];
    for (let i = 0; i < MINIMA; i += 1) {
      const minimum = minimumOf(fingerprint, mix(Math.imul(key * MINIMA + i + 1, 0x9e37_79b1)));
      high = mix(high ^ minimum);
      low = mix(Math.imul(low, 31) + minimum);
    }
    return (high & 0x1f_ffff) * 0x1_0000_0000 + low;
  });
}

function minimumOf(fingerprint: Fingerprint, seed: number): number {
  let least = 0xffff_ffff;
  for (const feature of fingerprint) least = Math.min(least, mix(feature ^ seed));
  return least;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return mix(hash);
}

/** Every bit of the input moves every bit of the result (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Words of grammar, and the verbs with which nearly every task of a plan begins. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'va cua cac cho de theo tai trong ve voi tu den duoc la co nhung mot so khi sau truoc ngay thang nam quy nham bao gom ' +
    'cung nhu do thi o tren duoi hoac vao ra bang dam hoan thanh thuc hien trien khai to chuc chu tri phoi hop tiep tuc ' +
    'tang cuong day manh nang cao'
  ).split(' '),
);
