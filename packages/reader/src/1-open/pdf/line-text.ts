// The text of lines: where a space stands between words and what happens to a word that is broken over two lines.
import type { Line } from './lines.ts';
import type { Word } from './page.ts';
import { WORD_GAP } from './words.ts';

export function isApart(before: Word, word: Word): boolean {
  return word.spaced || word.left - before.right >= WORD_GAP * Math.min(before.size, word.size);
}

const KNOWN = new WeakMap<Line, string>();

/** The text of a line; asked for many times while paragraphs are made, so it is kept. */
export function textOf(line: Line): string {
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  const text = written(line);
  KNOWN.set(line, text);
  return text;
}

function written(line: Line): string {
  let text = '';
  line.words.forEach((word, index) => {
    const before = line.words[index - 1];
    text += before && isApart(before, word) ? ` ${word.text}` : word.text;
  });
  return text;
}

/** What stands between two lines of one paragraph: nothing inside a symbol ("57-" / "NQ/TW"), else a space. */
export function seamOf(before: string, { text: after, spaced }: Word): '' | ' ' {
  if (spaced) return ' ';
  if (/(?:https?:\/\/|www\.)\S*[-./_?&=]$/u.test(before) && /^[a-z\d]/u.test(after)) return '';
  if (/[\p{L}\p{N}][-/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return '';
  if (/[\p{L}\p{N}]$/u.test(before) && /^[-/]\p{Lu}/u.test(after)) return '';
  if (isCutWord(before, after)) return '';
  return before.endsWith('\u00ad') ? '' : ' ';
}

/** A date or a symbol that a narrow cell cut wherever its width ended: "30/11/20" / "25", "12/2026/T" / "T-BTC". */
function isCutWord(line: string, after: string): boolean {
  if (/\s/u.test(line)) return false;
  const [year = ''] = /(?<=\d\/)[12]\d{0,2}$/u.exec(line) ?? [];
  const [rest = ''] = /^\d{1,3}(?![\d/])/u.exec(after) ?? [];
  if (year !== '' && rest !== '') return year.length + rest.length === 4;
  return /\d\/\p{Lu}+$/u.test(line) && /^\p{Lu}{1,6}-/u.test(after);
}
