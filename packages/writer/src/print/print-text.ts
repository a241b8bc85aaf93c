// Text as it can be printed: signs that the typeface has, in one line, and in parts where a word is wider than its column.
import type { Style } from '../official-form.ts';
import { widthOf } from '../text-width.ts';
import { writable } from '../writable.ts';
import type { HasGlyph } from './glyphs.ts';

/** Parts between which a line may end though no space stands there. */
export type PrintText = string | readonly string[];

/** An empty square, which Times New Roman and its like have. */
const UNKNOWN = '□';
/** Signs that say how their neighbours are set and have no shape of their own. */
const SHAPELESS = /[\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

/** @param room Millimetres of the column. */
export function printText(text: string, style: Style, room: number, has: HasGlyph): PrintText {
  const line = writable(text)
    .normalize('NFC')
    .replace(/[\t\n]/gu, ' ')
    .replace(SHAPELESS, '');
  const shown = [...line].map((sign) => (has(sign.codePointAt(0) ?? 0) ? sign : UNKNOWN)).join('');
  const isWide = (word: string): boolean => word.length > SURELY_FITS && widthOf(word, style) > room * CERTAIN;
  if (!shown.split(' ').some(isWide)) return shown;
  return shown.split(/(?<= )/u).flatMap((word) => (isWide(word.trimEnd()) ? [...word] : [word]));
}

/** Signs: no column of a table is narrower. */
const SURELY_FITS = 3;
/** Widths are those of single signs, rounded: what nearly fills the column counts as wider. */
const CERTAIN = 0.97;
