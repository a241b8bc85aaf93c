// Tables that are drawn with strokes in whatever way: with lines of a frame, with rules between the rows, without the
// outer strokes, with rows that the width has broken. They are written anew with a stroke at both ends and rules of
// plus signs, so that all tables of a text are read in one way.
import { areTitles } from './table-titles.ts';

const FRAME: readonly (readonly [RegExp, string])[] = [
  [/[│┃║▏]/gu, '|'],
  [/[─━═]/gu, '-'],
  [/[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛┏┳┓┣╋┫┗┻┛]/gu, '+'],
];
/** A row that the width has broken goes on over so many lines at most. */
const MOST_BREAKS = 15;

export function withStrokes(source: string): string {
  if (!/[|│┃║]/u.test(source)) return source;
  const lines = source.split('\n').map(unframed);
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = blockAt(lines, at);
    written.push(...(table ? rewritten(table) : [lines[at] ?? '']));
    at = table ? table.end : at + 1;
  }
  return written.join('\n');
}

function unframed(line: string): string {
  return /[\u2500-\u257f▏]/u.test(line) ? FRAME.reduce((text, [sign, plain]) => text.replace(sign, plain), line) : line;
}

/** `inner`: only between cells stands a stroke, and a blank cell at an end has none. */
type Block = { readonly lines: readonly string[]; readonly end: number; readonly inner: boolean };

const isBlank = (line: string | undefined) => line !== undefined && line.trim() === '';
/** Strokes that part cells, and not one that is escaped. */
const strokes = (line: string) => line.match(/(?<!\\)\|/gu)?.length ?? 0;
const opens = (line: string) => /^\s*\|/u.test(line);
const closes = (line: string) => /(?<!\\)\|\s*$/u.test(line);
const isRule = (line: string) => /^[\s|+:=-]+$/u.test(line) && (line.includes('---') || line.includes('==='));

/** Rows with strokes at their ends, or lines of three cells and more under the titles of a table of work. */
function blockAt(lines: readonly string[], at: number): Block | null {
  const first = isRule(lines[at] ?? '') ? at + 1 : at;
  const head = lines[first] ?? '';
  if (isRule(head) || strokes(head) === 0) return null;
  if (opens(head)) return collected(lines, at, { isRow: opens, inner: false });
  if (!areTitles(cellsOf(head).map((cell) => cell.trim()))) return null;
  const count = strokes(head);
  return collected(lines, at, { isRow: (line) => strokes(line) === count, inner: true });
}

type Form = { readonly isRow: (line: string) => boolean; readonly inner: boolean };

function collected(lines: readonly string[], at: number, { isRow, inner }: Form): Block | null {
  const found: string[] = [];
  let end = at;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) {
      if (!isRow(lines[next + 1] ?? '') || isRule(lines[next + 1] ?? '')) break;
      continue;
    }
    if (!isRule(line) && !isRow(line) && !(isGroup(line) && isRow(lines[next + 1] ?? ''))) {
      const parts = inner ? [] : restOfRow(found.at(-1) ?? '', lines, next);
      if (parts.length === 0) break;
      found.push(...parts);
      next += parts.length - 1;
    } else found.push(line);
    end = next + 1;
  }
  return found.filter((line) => !isRule(line)).length > 1 ? { lines: found, end, inner } : null;
}

/** "I. Thể chế" between two rows, without a stroke: the heading of a group. */
const isGroup = (line: string) => /^\s*(?:[IVX]{1,5}|[A-HĐ])[.)]?\s[^|]*$/u.test(line);

/** The lines down to the one that closes a row which has been opened and not closed. */
function restOfRow(row: string, lines: readonly string[], at: number): readonly string[] {
  if (!opens(row) || closes(row)) return [];
  const near = lines.slice(at, at + MOST_BREAKS);
  const last = near.findIndex((line) => isBlank(line) || isRule(line) || closes(line));
  return last >= 0 && closes(near[last] ?? '') ? near.slice(0, last + 1) : [];
}

function rewritten({ lines, inner }: Block): readonly string[] {
  const rows = inner ? lines.map((line) => (isRule(line) ? line : `|${line}|`)) : wholeRows(lines);
  const columns = Math.max(...rows.filter((row) => !isRule(row)).map((row) => strokes(row) - 1));
  const rule = (sign: string) => `+${`${sign.repeat(3)}+`.repeat(Math.max(columns, 1))}`;
  return ['', ...rows.map((row) => (isRule(row) ? rule(row.includes('=') ? '=' : '-') : row)), ''];
}

/** Every row on one line with a stroke at both ends. */
function wholeRows(lines: readonly string[]): readonly string[] {
  const rows = lines.filter((line) => !isRule(line));
  if (!rows.some(closes)) return lines.map((line) => (isRule(line) ? line : enclosed(line)));
  const whole: string[] = [];
  let parts = 0;
  for (const line of lines) {
    const last = whole.at(-1) ?? '';
    const isOpen = last !== '' && !isRule(last) && !closes(last) && parts < MOST_BREAKS;
    parts = isOpen ? parts + 1 : 0;
    if (isOpen && !isRule(line)) whole[whole.length - 1] = `${last.trimEnd()} ${line.trim()}`;
    else whole.push(line.trimEnd());
  }
  return whole.map((line) => (isRule(line) ? line : enclosed(line)));
}

function enclosed(row: string): string {
  const opened = opens(row) ? row.trim() : `| ${row.trim()}`;
  return closes(opened) ? opened : `${opened} |`;
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u);
}
