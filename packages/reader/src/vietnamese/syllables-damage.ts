// How far the Vietnamese of a text is damaged: by an OCR that did not know its letters, or by marks that were lost.
import { isBareSyllable, isSyllable } from './syllables.ts';

/** A shorter text says nothing. */
const LEAST_WORDS = 40;
/** Below this share of words that could be Vietnamese, the text is in another language and not damaged. */
const VIETNAMESE = 0.6;
/** Vietnamese as it is written stays under 0.03; a page read without its marks lies above 0.3. */
export const DAMAGED = 0.15;

/**
 * Share of words that cannot be Vietnamese syllables, 0 to 1. Only words in small letters are looked at: names,
 * abbreviations and symbols have capitals. Figures inside a word ("d6i") damage it.
 */
export function damageOf(text: string): number {
  const { words, damaged, bare } = countsOf(text);
  if (words < LEAST_WORDS || bare < words * VIETNAMESE) return 0;
  return damaged / words;
}

/** A third of `DAMAGED`: a text may be counted with some of it twice, and with words that are cut in pieces. */
const SURELY_WHOLE = 0.05;

/** Whether words, with what stands beside them, say enough to know that their Vietnamese is whole. */
export function isSurelyWhole(words: Iterable<string>): boolean {
  let [counted, damaged] = [0, 0];
  for (const word of words) {
    const counts = knownCountsOf(word);
    counted += counts.words;
    damaged += counts.damaged;
  }
  return counted >= 2 * LEAST_WORDS && damaged < counted * SURELY_WHOLE;
}

/** The same words come again in every text: what they are need not be worked out anew. Of longer ones each is another. */
const KNOWN = new Map<string, Counts>();
const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 10;

function knownCountsOf(word: string): Counts {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const counts = countsOf(word);
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  if (word.length <= LONGEST_KNOWN) KNOWN.set(word, counts);
  return counts;
}

type Counts = { words: number; damaged: number; bare: number };

function countsOf(text: string): Counts {
  const counts = { words: 0, damaged: 0, bare: 0 };
  const known = new Map<string, Kind>();
  for (const word of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []) {
    let kind = known.get(word);
    if (kind === undefined) {
      kind = kindOf(word);
      known.set(word, kind);
    }
    if (!kind.counts) continue;
    counts.words += 1;
    if (kind.damaged) counts.damaged += 1;
    if (kind.bare) counts.bare += 1;
  }
  return counts;
}

type Kind = { readonly counts: boolean; readonly damaged: boolean; readonly bare: boolean };

const NOT_COUNTED: Kind = { counts: false, damaged: false, bare: false };

function kindOf(word: string): Kind {
  if (!/^\p{Ll}[\p{Ll}\p{N}]+$/u.test(word)) return NOT_COUNTED;
  // Letters with a number after them are a place in a list or a measure: "a1", "m2", "h30".
  if (/^\p{Ll}{1,2}\p{N}+$/u.test(word)) return NOT_COUNTED;
  return { counts: true, damaged: !isSyllable(word), bare: isBareSyllable(word.replace(/\p{N}/gu, '')) };
}
