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
  return before.endsWith('\u00ad') ? '' : ' ';
}
