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
  if (counts.words < LEAST_WORDS || counts.bare < counts.words * VIETNAMESE) return 0;
  return counts.damaged / counts.words;
}

type Kind = { readonly counts: boolean; readonly damaged: boolean; readonly bare: boolean };

const NOT_COUNTED: Kind = { counts: false, damaged: false, bare: false };

function kindOf(word: string): Kind {
  if (!/^\p{Ll}[\p{Ll}\p{N}]+$/u.test(word)) return NOT_COUNTED;
  // Letters with a number after them are a place in a list or a measure: "a1", "m2", "h30".
  if (/^\p{Ll}{1,2}\p{N}+$/u.test(word)) return NOT_COUNTED;
  return { counts: true, damaged: !isSyllable(word), bare: isBareSyllable(word.replace(/\p{N}/gu, '')) };
}
