// The model as bytes: counts made into costs of one byte, words in order of the alphabet, pairs and triples as numbers.
// No sentence of the text that it was learned from stands in it.

import { strFromU8, strToU8 } from 'fflate';
/** Costs are negative logarithms, kept in steps of a twelfth. */
export const STEPS_PER_NAT = 12;
export const HIGHEST_COST = 255;

export type LanguageTables = {
  /** Cost of each word where nothing is known of those before it, and what falling back to it costs after each. */
  readonly unigrams: Uint8Array;
  readonly unigramBackoffs: Uint8Array;
  /** Pairs that begin with word w stand from `pairStarts[w]` to `pairStarts[w + 1]`, in order of the second word. */
  readonly pairStarts: Uint32Array;
  readonly pairWords: Uint16Array;
  readonly pairs: Uint8Array;
  readonly pairBackoffs: Uint8Array;
  /** Triples that begin with pair p stand from `tripleStarts[p]` to `tripleStarts[p + 1]`. */
  readonly tripleStarts: Uint32Array;
  readonly tripleWords: Uint16Array;
  readonly triples: Uint8Array;
};

export type ChannelTables = {
  /** Letters as they were written. */
  readonly letters: readonly string[];
  /** What an OCR may make of a letter: nothing, one, two or three characters. */
  readonly readings: readonly string[];
  /** `costs[reading * letters.length + letter]`. */
  readonly costs: Uint8Array;
};

export type ModelTables = LanguageTables &
  ChannelTables & {
    /** Number of a word is its place here; the first are `MARKS`. */
    readonly words: readonly string[];
    /** Cost of a capital at the beginning of each word within a sentence. */
    readonly capitals: Uint8Array;
  };

/** A break, a word that the model does not know, a number. */
export const MARKS = ['<s>', '<unk>', '<num>'] as const;
export const [BREAK, UNKNOWN, NUMBER] = [0, 1, 2] as const;

const MAGIC = 0x53_52_4d_31;
const SECTIONS = [
  'words',
  'letters',
  'readings',
  'costs',
  'capitals',
  'unigrams',
  'unigramBackoffs',
  'pairStarts',
  'pairWords',
  'pairs',
  'pairBackoffs',
  'tripleStarts',
  'tripleWords',
  'triples',
] as const satisfies readonly (keyof ModelTables)[];

export function encodeModel(tables: ModelTables): Uint8Array {
  const parts = SECTIONS.map((name) => bytesOf(tables[name]));
  const padded = parts.map((part) => part.length + ((4 - (part.length % 4)) % 4));
  const bytes = new Uint8Array(4 * (SECTIONS.length + 1) + padded.reduce((sum, length) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  let at = 4 * (SECTIONS.length + 1);
  for (const [index, part] of parts.entries()) {
    view.setUint32(4 * (index + 1), part.length);
    bytes.set(part, at);
    at += padded[index] ?? 0;
  }
  return bytes;
}

/** @throws RangeError on bytes that are no model of this form. */
export function decodeModel(bytes: Uint8Array): ModelTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 * (SECTIONS.length + 1) || view.getUint32(0) !== MAGIC) throw new RangeError('no model');
  const parts = new Map<string, Uint8Array>();
  let at = 4 * (SECTIONS.length + 1);
  for (const [index, name] of SECTIONS.entries()) {
    const length = view.getUint32(4 * (index + 1));
    if (at + length > bytes.length) throw new RangeError('the model is cut off');
    // A copy begins where numbers of four bytes may begin. (`slice` of a Buffer of Node would be no copy.)
    parts.set(name, new Uint8Array(bytes.subarray(at, at + length)));
    at += length + ((4 - (length % 4)) % 4);
  }
  const part = (name: (typeof SECTIONS)[number]): Uint8Array => parts.get(name) ?? new Uint8Array();
  return {
    words: linesOf(part('words')),
    letters: linesOf(part('letters')),
    readings: linesOf(part('readings')),
    costs: part('costs'),
    capitals: part('capitals'),
    unigrams: part('unigrams'),
    unigramBackoffs: part('unigramBackoffs'),
    pairStarts: new Uint32Array(part('pairStarts').buffer),
    pairWords: new Uint16Array(part('pairWords').buffer),
    pairs: part('pairs'),
    pairBackoffs: part('pairBackoffs'),
    tripleStarts: new Uint32Array(part('tripleStarts').buffer),
    tripleWords: new Uint16Array(part('tripleWords').buffer),
    triples: part('triples'),
  };
}

function bytesOf(table: ModelTables[keyof ModelTables]): Uint8Array {
  if (ArrayBuffer.isView(table)) return new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  return strToU8(table.join('\n'));
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return strFromU8(bytes).split('\n');
}
