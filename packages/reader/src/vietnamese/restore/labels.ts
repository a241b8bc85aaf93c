// What form makes certain whatever the language says: Roman numerals that were read with ones and small L's ("I1.", "IIl"),
// letters of a list ("¢)" after "b)", a second "d)"), and the day of a date.
import type { Certain } from './certain.ts';
import { daysIn } from './days.ts';

const NUMERAL_ANYWHERE = /(?<![\p{L}\p{N}])(?=\S*[lL1|!])I[IVlL1|!]{1,3}(?![\p{L}\p{N}|])/gu;
/** What begins a line and stands before a heading. */
const NUMERAL_OF_HEADING = /(?<=^[^\S\n]*)(?=[IVXlL1|!]*[IVX])[IVXlL1|!]{2,5}(?=[.,]?[^\S\n]+\p{Lu})/gmu;
const ROMAN = /^X{0,2}(?:IX|IV|V?I{0,3})$/;
const LIST_LETTER = /(?<=^[^\S\n]*)([\p{Ll}¢€©])(?=\))/gmu;

/** "(dé blc)": why somebody gets a copy; để báo cáo, để thực hiện, để phối hợp have a stroke in their midst. */
const PURPOSE = /(?<=\([dđ]\p{L}{1,2}[^\S\n])([bpt])[lI1|!]([ch])(?=\))/gu;

/** "$6:03 /KH-…", "S6: /QĐ-…": what stands so before the number of a document is "Số". "Noinhgn:" begins the list of recipients;
 * "(dé b/c)" says why one of them gets it. */
const FORMULAE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\()[dđ]\p{L}{1,2}(?=[^\S\n][bpt][/lI1|!][ch]\))/gu, 'để'],
  [/(?<=^[^\S\n]*)[$S5][^\s:\p{Lu}]{1,2}(?=\s?:[^\n]{0,12}\/\s?\p{Lu})/gmu, 'Số'],
  [/(?<=^[^\S\n]*)N\S{0,3}\s?nh\S{1,3}(?=\s?:)/gmu, 'Nơi nhận'],
];

export function certainIn(text: string): Certain[] {
  const found = new Map<number, Certain>();
  for (const pattern of [NUMERAL_OF_HEADING, NUMERAL_ANYWHERE])
    for (const { 0: read, index } of text.matchAll(pattern)) {
      const numeral = read.replace(/[lL1|!]/g, 'I');
      if (ROMAN.test(numeral) && numeral !== read)
        found.set(index, { start: index, end: index + read.length, text: numeral });
    }
  for (const [pattern, whole] of FORMULAE)
    for (const { 0: read, index } of text.matchAll(pattern))
      if (read !== whole) found.set(index, { start: index, end: index + read.length, text: whole });
  for (const { 0: read, 1: one = '', 2: other = '', index } of text.matchAll(PURPOSE))
    found.set(index, { start: index, end: index + read.length, text: `${one}/${other}` });
  for (const each of [...listLetters(text), ...daysIn(text)]) found.set(each.start, each);
  return [...found.values()].toSorted((one, other) => one.start - other.start);
}

function listLetters(text: string): Certain[] {
  const letters: Certain[] = [];
  let before = '';
  for (const { 1: read = '', index } of text.matchAll(LIST_LETTER)) {
    const letter = /[¢€©]/.test(read) ? 'c' : read === 'd' && before === 'd' ? 'đ' : read;
    if (letter !== read) letters.push({ start: index, end: index + read.length, text: letter });
    before = letter;
  }
  return letters;
}
