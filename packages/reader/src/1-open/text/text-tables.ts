// Tables in plain text: lines with tabs, Markdown lines with pipes, and grids drawn with signs.
import type { Draft, DraftCell, DraftRow, DraftTable } from '../drafts.ts';
import { styledText } from '../runs.ts';
import { runsOf } from './marks.ts';
import type { SourceLine } from './source-lines.ts';

/** How many lines from `at` form one table; 0 where none begins. A single line with a tab is a letterhead, not a table. */
export function tableLength(lines: readonly SourceLine[], at: number): number {
  const first = lines[at]?.text ?? '';
  const isRow = isPipeRow(first) ? isPipeRow : isTabRow;
  if (!isPipeRow(first) && !hasInnerTab(first)) return 0;
  let end = at + 1;
  while (lines[end]?.gap === 0 && isRow(lines[end]?.text ?? '', lines[end + 1])) end += 1;
  return end - at > 1 ? end - at : 0;
}

/** A line without a tab between two rows is a row of one cell: the heading of a group. */
function isTabRow(line: string, next: SourceLine | undefined): boolean {
  return line.includes('\t') || (next !== undefined && next.gap === 0 && hasInnerTab(next.text));
}

function hasInnerTab(line: string): boolean {
  const first = line.search(/\S/);
  return first >= 0 && line.includes('\t', first);
}

function isPipeRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line) || isGridRule(line);
}

/** A line drawn between the rows of a grid: "+---+---+", or "+===+===+" below the heading. */
function isGridRule(line: string): boolean {
  return /^\s*\+(?:[-=:]+\+)+\s*$/.test(line);
}

export function tableOf(lines: readonly SourceLine[]): DraftTable {
  const texts = lines.map((line) => line.text);
  const rows = rowsOf(texts);
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  // Text knows no lines; two columns are the halves of a letterhead or of the foot of a page.
  return { type: 'table', rows, columns, ruled: columns > 2 };
}

function rowsOf(lines: readonly string[]): DraftRow[] {
  return isPipeRow(lines[0] ?? '') ? drawnRows(lines) : lines.map((line) => rowOf(line.split('\t'), false));
}

/**
 * Rules between the rows of the body make the lines between two of them one row. Where there is none, or one under the
 * heading only, a line is a row, unless it goes on with the one above it.
 */
function drawnRows(lines: readonly string[]): DraftRow[] {
  const parts = partsOf(lines);
  const framed = isGridRule(lines[0] ?? '') || parts.length > 2;
  return parts.flatMap(({ rows, heads }) =>
    (framed && !areNumbered(rows) ? [joinedRows(rows)] : wrappedRows(rows)).map((cells) => rowOf(cells, heads)),
  );
}

type Part = { readonly rows: readonly (readonly string[])[]; readonly heads: boolean };

/** The lines between the rules; those above the first rule that parts something are the heading. */
function partsOf(lines: readonly string[]): readonly Part[] {
  const double = lines.findLastIndex((line) => isGridRule(line) && line.includes('='));
  const single = lines.findIndex((line, index) => index > 0 && isRowRule(line));
  const markdown = lines.findIndex(isPipeRule);
  const heading = double > 0 ? double : isGridRule(lines[0] ?? '') && markdown < 0 ? -1 : single;
  const parts: { rows: (readonly string[])[]; heads: boolean }[] = [];
  let open: (readonly string[])[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (isRowRule(line)) {
      open = null;
      continue;
    }
    if (open === null) parts.push({ rows: (open = []), heads: index < heading });
    open.push(pipeCells(line));
  }
  return parts;
}

const isRowRule = (line: string) => isGridRule(line) || isPipeRule(line);
const isPipeRule = (line: string) => /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(line);

/** Several rows stand between two rules where more than one line begins with a number. */
const areNumbered = (rows: Part['rows']) => rows.filter((cells) => NUMBER.test(cells[0]?.trim() ?? '')).length > 1;
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?$/;

function joinedRows(rows: Part['rows']): string[] {
  const cells: string[] = [];
  for (const row of rows)
    for (const [column, text] of row.entries()) cells[column] = continued(cells[column], text.trim());
  return cells;
}

/** An empty line inside a cell is a line break. */
function continued(before: string | undefined, text: string): string {
  if (before === undefined) return text;
  return text === '' ? `${before}\u2028` : `${before} ${text}`;
}

function wrappedRows(rows: Part['rows']): string[][] {
  const whole: string[][] = [];
  let above: readonly string[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && goesOn(above, row, last))
      row.forEach((text, column) => {
        last[column] = `${last[column] ?? ''} ${text.trim()}`.trim();
      });
    else whole.push(row.map((text) => text.trim()));
    above = row;
  }
  return whole;
}

/** A line that leaves a cell blank, and whose words would not have fitted into the line above or begin small. */
function goesOn(above: readonly string[], row: readonly string[], whole: readonly string[]): boolean {
  const filled = row.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
  if (filled.length === 0 || filled.length === row.length || row.length !== above.length) return false;
  if (NUMBER.test(row[0]?.trim() ?? '')) return false;
  return filled.every((column) => {
    const [before = '', text = ''] = [above[column]?.trim(), row[column]?.trim()];
    if (before === '') return column > 0 && /^\p{Ll}/u.test(text) && whole[column] !== '';
    const isAligned = above[column]?.length === row[column]?.length;
    const room = (row[column]?.length ?? 0) - 2;
    const word = /^\S+/u.exec(text)?.[0] ?? '';
    return (
      (isAligned && before.length + 1 + word.length > room) || /^[\p{Ll}\d]/u.test(text) || /[,;–-]$/u.test(before)
    );
  });
}

function pipeCells(line: string): string[] {
  const inside = line.trim().slice(1, -1);
  return inside.split(/(?<!\\)\|/);
}

function rowOf(cells: readonly string[], header: boolean): DraftRow {
  return { header, cells: cells.map(cellOf) };
}

function cellOf(text: string, column: number): DraftCell {
  const styled = styledText(runsOf(text), ' ');
  const content: Draft[] = styled.text === '' ? [] : [{ type: 'paragraph', ...styled, origin: 'body' }];
  return { column, columnSpan: 1, rowSpan: 1, content };
}
