// A ruled table for print: its head is repeated on every page, rows are not broken over pages, and the name of a group stays
// with the row below it.
import type { Cell, Row } from '../official-document.ts';
import { CELL, type TablePiece } from '../piece.ts';
import { widthOf } from '../text-width.ts';
import type { Press, Sheet } from './print-source.ts';
import { printText } from './print-text.ts';
import { SINGLE } from './template.ts';

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Of a page: a row that is higher is broken over pages, for one that is higher than a page would end at its foot. */
const HIGH_ROW = 0.5;

export function printTable({ type, table, textWidth }: TablePiece, { pageHeight }: Sheet, press: Press) {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map(({ width }) => (textWidth * width) / shares);
  const grid: Grid = { widths, open: new Map(), pageHeight, press };
  const head = table.columns.map(({ title }) => ({ lines: [title], align: 'center', bold: true }) as const);
  const ties = tiesOf(table.rows);
  return {
    type,
    widths,
    size: press.form.styles.table.size,
    head: rowCells(head, { ...grid, open: new Map() }),
    tied: ties.some((tie) => tie > 1),
    rows: table.rows.map(({ cells }, nth) => ({
      tie: ties.some((tie) => tie > 1) ? (ties[nth] ?? 1) : 0,
      cells: rowCells(cells, grid),
    })),
  };
}

/** How many rows from this one on stay together: names of groups and the row after them. 0 within such rows. */
function tiesOf(rows: readonly Row[]): readonly number[] {
  const isGroup = (nth: number): boolean => rows[nth]?.cells.some(({ columnSpan = 1 }) => columnSpan > 1) ?? false;
  const ties = rows.map(() => 0);
  for (let nth = 0; nth < rows.length; ) {
    let last = nth;
    // Of a table whose every row has a merged cell, not all rows can stay together.
    while (isGroup(last) && last < rows.length - 1 && last - nth < MOST_TIED) last += 1;
    ties[nth] = last - nth + 1;
    nth = last + 1;
  }
  return ties;
}
const MOST_TIED = 3;

type Grid = {
  /** Millimetres. */
  readonly widths: readonly number[];
  /** Cells that go on downwards, by their column: how many rows more, and over how many columns. */
  readonly open: Map<number, { left: number; readonly span: number }>;
  readonly pageHeight: number;
  readonly press: Press;
};

function rowCells(cells: readonly Cell[], grid: Grid) {
  let column = 0;
  const skipOpen = (): void => {
    for (let above = grid.open.get(column); above !== undefined; above = grid.open.get(column)) {
      above.left -= 1;
      if (above.left === 0) grid.open.delete(column);
      column += above.span;
    }
  };
  const placed = cells.map((cell) => {
    skipOpen();
    const { columnSpan: span = 1, rowSpan = 1 } = cell;
    const room = grid.widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    if (rowSpan > 1) grid.open.set(column, { left: rowSpan - 1, span });
    column += span;
    return { cell, room: room - 2 * CELL.side * MILLIMETRES_PER_POINT };
  });
  skipOpen();
  const isHigh = placed.some(({ cell, room }) => heightOf(cell, room, grid) > HIGH_ROW * grid.pageHeight);
  return placed.map(({ cell, room }) => cellOf(cell, room, isHigh, grid));
}

function cellOf({ lines, columnSpan, rowSpan, bold, align }: Cell, room: number, isHigh: boolean, { press }: Grid) {
  const { size } = press.form.styles.table;
  const style = bold === true ? { size, bold } : { size };
  return {
    lines: lines.map((line) => printText(line, style, room, press.has)),
    ...(columnSpan === undefined ? {} : { across: columnSpan }),
    ...(rowSpan === undefined ? {} : { down: rowSpan }),
    ...(isHigh || (rowSpan ?? 1) > 1 ? { breakable: true } : {}),
    ...(bold === true ? { bold } : {}),
    ...(align === undefined ? {} : { align }),
  };
}

/** Millimetres, roughly: how many lines the words take if they are set without a gap at their ends. */
function heightOf({ lines, bold }: Cell, room: number, { press }: Grid): number {
  const { size } = press.form.styles.table;
  const style = bold === true ? { size, bold } : { size };
  const count = lines.reduce((sum, line) => sum + Math.ceil((widthOf(line, style) * RAGGED) / room), 0);
  return count * SINGLE * size * MILLIMETRES_PER_POINT;
}
/** Lines end before their column does. */
const RAGGED = 1.15;
