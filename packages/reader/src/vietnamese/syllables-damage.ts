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
  const count = { words: 0, damaged: 0, bare: 0 };
  const known = new Map<string, { readonly damaged: boolean; readonly bare: boolean }>();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!/^\p{Ll}[\p{Ll}\p{N}]+$/u.test(word)) continue;
    let kind = known.get(word);
    if (kind === undefined) {
      kind = { damaged: !isSyllable(word), bare: isBareSyllable(word.replace(/\p{N}/gu, '')) };
      known.set(word, kind);
    }
    // A letter with a number after it is a place in a list or a measure: "a1", "m2", "h30".
    if (/^\p{Ll}{1,2}\p{N}+$/u.test(word)) continue;
    count.words += 1;
    if (kind.damaged) count.damaged += 1;
    if (kind.bare) count.bare += 1;
  }
  if (count.words < LEAST_WORDS || count.bare < count.words * VIETNAMESE) return 0;
  return count.damaged / count.words;
}
