// The number of a document is often written by hand into "Số:      /KH-UBND". Where the engine made signs of the strokes, the
// print round them is kept and the place is left blank: no number is made of handwriting.
import type { HocrWord } from './hocr.ts';
import { UNSURE } from './unsure.ts';

/** The strokes may have spoilt the ố, too; a number with a symbol after it is what follows "Số" in any case. */
const NUMBERED = /^(s\p{L}\s*[:.]?)(.*?)[/|]+(\p{L}[\p{L}\d]*[-/]\p{L}.*)$/iu;

/** The engine gives the strokes' poor figure to the print beside them, too. */
const LEAST = 40;

export function withoutHandNumber(word: HocrWord): HocrWord[] {
  const [, , strokes = '', symbol = ''] = NUMBERED.exec(word.text) ?? [];
  if (word.confidence >= UNSURE || symbol === '' || /^\d*$/.test(strokes)) return [word];
  const width = word.right - word.left;
  // The print on both sides takes about as much room as its letters.
  const [before, after] = [0.2, symbol.length / (symbol.length + 8)];
  return [
    { ...word, text: 'Số:', right: word.left + width * before, confidence: UNSURE },
    { ...word, text: `/${symbol}`, left: word.right - width * after, confidence: Math.max(word.confidence, LEAST) },
  ];
}
