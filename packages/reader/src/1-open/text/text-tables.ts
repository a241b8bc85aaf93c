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
  const first = lines[0] ?? '';
  if (isGridRule(first)) return gridRows(lines);
  return isPipeRow(first) ? pipeRows(lines) : lines.map((line) => rowOf(line.split('\t'), false));
}

/** In a grid the lines between two rules are one row: the parts of each cell are joined. */
function gridRows(lines: readonly string[]): DraftRow[] {
  const heading = lines.findIndex((line) => isGridRule(line) && line.includes('='));
  const rows: DraftRow[] = [];
  let cells: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isGridRule(line)) {
      for (const [column, text] of pipeCells(line).entries())
        cells[column] = continued(cells[column] ?? '', text.trim());
    } else if (cells.length > 0) {
      rows.push(rowOf(cells, index <= heading));
      cells = [];
    }
  }
  return cells.length > 0 ? [...rows, rowOf(cells, false)] : rows;
}

/** An empty line inside a cell is a line break. */
function continued(before: string, text: string): string {
  return text === '' ? `${before}\u2028` : `${before} ${text}`;
}

function pipeRows(lines: readonly string[]): DraftRow[] {
  const rule = lines.findIndex((line) => /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(line));
  return lines.flatMap((line, index) => (index === rule ? [] : [rowOf(pipeCells(line), index < rule)]));
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
