// Runs of styled text become the text of a paragraph: NFC, blanks made one, invisible characters gone,
// and the styles as stretches of that text. Every opener ends here, so that all formats give the same text.
import type { Style } from '../flow.ts';

export type Look = { readonly bold: boolean; readonly italic: boolean; readonly underline: boolean };
export type Run = Look & { readonly text: string };

export const PLAIN: Look = { bold: false, italic: false, underline: false };

export type StyledText = { readonly text: string; readonly styles: readonly Style[] };

/**
 * Four blanks before a capital, typed with the space bar, are a column gap: the two halves of a letterhead on one line.
 * In the cell of a table they only push a word to the next line.
 */
export type ColumnGap = '\t' | ' ';
const COLUMN_GAP = 4;

export function styledText(runs: readonly Run[], gap: ColumnGap = '\t'): StyledText {
  const styles: Style[] = [];
  const out: Output = { text: '', blanks: 0, tab: false, line: false, gap };
  for (const run of composed(runs)) {
    const before = out.text.length;
    append(out, run.text);
    if (out.text.length > before) addStyle(styles, run, firstVisible(out.text, before), out.text);
  }
  return { text: out.text, styles };
}

/** The text cut at its line breaks, styles kept: one list of runs a line. */
export function linesOf(runs: readonly Run[]): Run[][] {
  let line: Run[] = [];
  const lines = [line];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      if (text !== '') line.push({ ...run, text });
    }
  }
  return lines;
}

/** Anything but ASCII, the letters of Vietnamese in one piece, dashes and quotes: most runs need no cleaning. */
const UNUSUAL = /[^\t\n -~\u00b0-\u024f\u1ea0-\u1ef9\u2013-\u201d]/;
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** NFC in each run. A tone mark that begins a run belongs to the letter that ends the run before. */
function composed(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    if (!UNUSUAL.test(run.text)) {
      whole.push(run);
      continue;
    }
    let text = run.text
      .replace(ODD_BLANK, ' ')
      .replace(/[\u2028\u2029]/g, '\n')
      .replace(/\u2011/g, '-')
      .replace(INVISIBLE, '');
    const marks = /^\p{M}+/u.exec(text)?.[0] ?? '';
    const previous = whole.at(-1);
    if (marks !== '' && previous !== undefined) {
      whole[whole.length - 1] = { ...previous, text: (previous.text + marks).normalize('NFC') };
      text = text.slice(marks.length);
    }
    if (text !== '') whole.push({ ...run, text: text.normalize('NFC') });
  }
  return whole;
}

type Output = { text: string; blanks: number; tab: boolean; line: boolean; readonly gap: ColumnGap };

function append(out: Output, text: string): void {
  // Nearly all runs have single blanks inside and are taken whole.
  const parts = /\s\s|[^\S ]/.test(text) ? (text.match(/\s+|\S+/g) ?? []) : edges(text);
  for (const part of parts) {
    if (part === '') continue;
    if (part.trim() === '') {
      out.blanks += part.length;
      out.tab ||= part.includes('\t');
      out.line ||= part.includes('\n');
    } else {
      out.text += blankBefore(out, part) + part;
      out.blanks = 0;
      out.tab = false;
      out.line = false;
    }
  }
}

function edges(text: string): readonly string[] {
  const inside = text.trim();
  return inside === '' ? [text] : [text.startsWith(' ') ? ' ' : '', inside, text.endsWith(' ') ? ' ' : ''];
}

function blankBefore(out: Output, word: string): string {
  if (out.text === '' || out.blanks === 0) return '';
  if (out.line) return '\n';
  if (out.tab) return '\t';
  return out.blanks >= COLUMN_GAP && /^\p{Lu}/u.test(word) ? out.gap : ' ';
}

function firstVisible(text: string, from: number): number {
  return /\s/.test(text.charAt(from)) ? from + 1 : from;
}

function addStyle(styles: Style[], look: Look, start: number, text: string): void {
  if (!look.bold && !look.italic && !look.underline) return;
  const last = styles.at(-1);
  if (last !== undefined && sameLook(last, look) && text.slice(last.end, start).trim() === '') {
    styles[styles.length - 1] = { ...last, end: text.length };
    return;
  }
  styles.push({
    start,
    end: text.length,
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
  });
}

function sameLook(style: Style, look: Look): boolean {
  return (
    (style.bold ?? false) === look.bold &&
    (style.italic ?? false) === look.italic &&
    (style.underline ?? false) === look.underline
  );
}
