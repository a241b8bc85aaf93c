// The lines of a paragraph, which may hold several: a letterhead set with tabs, blanks or breaks of line. And where in the
// runs of the file a stretch of its text stands.
import type { SetParagraph, SetRun } from '@sauro/reader/layout';
import type { Edit } from './finding.ts';

export type Line = {
  /** Index of its paragraph in the layout. */
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

const COLUMN = /\n|\t+|[ \u00a0]{3,}/gu;

export function linesOf({ text }: SetParagraph, paragraph: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = text.slice(from, to);
    const said = piece.trim();
    if (said === '') return;
    const start = from + piece.indexOf(said);
    lines.push({ paragraph, text: said, start, end: start + said.length });
  };
  for (const gap of text.matchAll(COLUMN)) {
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(text.length);
  return lines;
}

/** Small letters without marks, letter by letter: the length stays. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at).toLowerCase();
    folded += letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0) || ' ';
  }
  return folded;
}

/** Runs that a stretch touches, blanks left out. */
export function runsIn({ runs }: SetParagraph, { start, end }: Pick<Line, 'start' | 'end'>): SetRun[] {
  let at = 0;
  return runs.filter((run) => {
    const from = at;
    at += run.text.length;
    const shared = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return shared.trim() !== '' && from < end && at > start;
  });
}

/** The changes that put other words into a stretch of a paragraph; none where the file codes its letters in another way. */
export function textEdits({ runs }: SetParagraph, start: number, end: number, text: string): Edit[] {
  if (runs.some((run) => run.text !== run.text.normalize('NFC'))) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (const run of runs) {
    const [from, to] = [Math.max(0, start - at), Math.min(run.text.length, end - at)];
    // All of it goes into the first run that is touched.
    if (from < to)
      edits.push({ type: 'text', run: run.ordinal, start: from, end: to, text: edits.length === 0 ? text : '' });
    at += run.text.length;
  }
  return edits;
}

/** Cut short for a list. */
export function excerptOf(text: string): string {
  const squeezed = text.replace(/\s+/gu, ' ').trim();
  return squeezed.length > LONGEST ? `${squeezed.slice(0, LONGEST - 1).trimEnd()}…` : squeezed;
}
const LONGEST = 120;
