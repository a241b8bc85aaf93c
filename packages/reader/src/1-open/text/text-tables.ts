// Tables in plain text: lines with tabs, and Markdown lines with pipes.
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
  return line.trimEnd().indexOf('\t', line.search(/\S/)) > 0 || /\S\t/.test(line);
}

function isPipeRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

export function tableOf(lines: readonly SourceLine[]): DraftTable {
  const texts = lines.map((line) => line.text);
  const rows = isPipeRow(texts[0] ?? '') ? pipeRows(texts) : texts.map((text) => rowOf(text.split('\t'), false));
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  // Text knows no lines; two columns are the halves of a letterhead or of the foot of a page.
  return { type: 'table', rows, columns, ruled: columns > 2 };
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
