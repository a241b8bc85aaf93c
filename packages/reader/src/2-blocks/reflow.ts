// A page saved from the web sometimes puts the whole document into the cells of one table, rows cut at a wrong width.
// The cells are read in order again: text becomes paragraphs, and the real table is rebuilt by the width of its head.
import { type Cell, type Flow, paragraphsOf, type Row, type Table } from '../flow.ts';
import { isCollapsed } from './collapsed.ts';
import { textOf } from './edit.ts';

const FIRST_COLUMN = /^(?:STT|TT|Số TT)$/iu;
const FEWEST_ROWS = 3;
const NUMERAL = /^(?:[IVXLC]{1,6}|\d{1,3})\.?$/u;

/** Tables that hold a collapsed document are taken apart; all others stay as they are. */
export function reflowTables(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((item) => (item.type === 'table' && holdsDocument(item) ? takeApart(item) : [item]));
}

function holdsDocument(table: Table): boolean {
  return table.rows.some((row) => row.cells.some((cell) => isCollapsed(textOf(cell.content))));
}

type Taken = { readonly content: readonly Flow[]; readonly text: string };

function takeApart(table: Table): Flow[] {
  const rows = table.rows.map((row) =>
    row.cells.map((cell): Taken => ({ content: cell.content, text: textOf(cell.content) })),
  );
  const cells = rows.map(dropTrailingBlanks).flat();
  const head = cells.findIndex((cell) => FIRST_COLUMN.test(cell.text));
  if (head < 0) return withNumberedRows(table, rows);
  const first = cells.findIndex((cell, i) => i > head && NUMERAL.test(cell.text));
  if (first < 0) return cells.flatMap((cell) => cell.content);
  const width = first - head;
  const { lines, rest } = rebuild(cells.slice(first), width);
  const built: Table = {
    type: 'table',
    columns: width,
    ruled: true,
    rows: [rowOf(cells.slice(head, first), true), ...lines.map((line) => rowOf(line, false))],
  };
  return [
    ...cells.slice(0, head).flatMap((cell) => cell.content),
    built,
    ...rest.flatMap((cell) => asFurniture(cell.content)),
  ];
}

/** Where the head was lost, rows that begin with a numeral stay a table. */
function withNumberedRows(table: Table, rows: readonly (readonly Taken[])[]): Flow[] {
  const isNumbered = (row: readonly Taken[]) => NUMERAL.test(row[0]?.text ?? '');
  const first = rows.findIndex(isNumbered);
  const numbered = rows.filter(isNumbered).length;
  const kept = numbered < FEWEST_ROWS ? rows.length : first;
  const text = rows.slice(0, kept).flatMap((row) => row.flatMap((cell) => cell.content));
  return kept < rows.length ? [...text, { ...table, rows: table.rows.slice(kept) }] : text;
}

/** What the page says beside the document: kept, and read by no rule. */
function asFurniture(content: readonly Flow[]): Flow[] {
  return [...paragraphsOf(content)].map((paragraph) => ({ ...paragraph, origin: 'footer' }));
}

function dropTrailingBlanks(row: readonly Taken[]): readonly Taken[] {
  return row.slice(0, row.findLastIndex((cell) => cell.text !== '') + 1);
}

/** A row begins at a numeral; more cells than the head has, and they are no part of the table. */
function rebuild(cells: readonly Taken[], width: number): { lines: Taken[][]; rest: Taken[] } {
  const lines: Taken[][] = [];
  const rest: Taken[] = [];
  for (const cell of cells) {
    const line = lines.at(-1);
    if (/^[.…\s]*$/u.test(cell.text) && cell.text !== '') continue;
    if (NUMERAL.test(cell.text) && rest.length === 0) lines.push([cell]);
    else if (line && line.length < width && rest.length === 0) line.push(cell);
    else rest.push(cell);
  }
  return { lines, rest };
}

function rowOf(cells: readonly Taken[], header: boolean): Row {
  return {
    header,
    cells: cells.map((cell, column): Cell => ({ column, columnSpan: 1, rowSpan: 1, content: cell.content })),
  };
}
