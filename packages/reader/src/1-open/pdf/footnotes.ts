// Footnotes: what stands below a short line at the foot of a page in smaller print.
import { type Line, sizeOf } from './lines.ts';
import type { Rule, Word } from './page.ts';

export type Noted = { readonly body: readonly Line[]; readonly notes: readonly Line[] };

export function splitNotes(
  lines: readonly Line[],
  level: readonly Rule[],
  page: { width: number; height: number },
): Noted {
  const size = sizeOf(lines.flatMap((line) => line.words));
  for (const rule of level) {
    const length = rule.to - rule.from;
    if (length < 0.1 * page.width || length > 0.5 * page.width || rule.from > 0.3 * page.width) continue;
    const below = lines.filter((line) => line.base > rule.at && line.bottom - rule.at > 0.5 * line.size);
    if (below.length === 0 || rule.at < 0.3 * page.height) continue;
    if (below.every((line) => line.size <= size - 0.9) && /^[\d*([]/u.test(below[0]?.words[0]?.text ?? '')) {
      const body = lines.filter((line) => !below.includes(line));
      return { body: body.map((line) => withoutMarks(line, marksOf(below))), notes: below };
    }
  }
  return { body: lines, notes: [] };
}

function marksOf(notes: readonly Line[]): Set<string> {
  return new Set(
    notes.map((line) => /^[\d*()[\]]{1,4}/u.exec(line.words[0]?.text ?? '')?.[0] ?? '').filter((mark) => mark !== ''),
  );
}

/** The raised number of a note is emptied, not taken out: it keeps the letters beside it together. */
function withoutMarks(line: Line, marks: ReadonlySet<string>): Line {
  const isMark = (word: Word) =>
    marks.has(word.text) && word.size < 0.8 * line.size && line.base - word.base > 0.1 * line.size;
  if (!line.words.some(isMark)) return line;
  return { ...line, words: line.words.map((word) => (isMark(word) ? { ...word, text: '' } : word)) };
}
