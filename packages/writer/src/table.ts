// A ruled table with its head repeated on every page; rows are not broken over pages.
import {
  AlignmentType,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { ALL_LINES } from './lines.ts';
import type { Cell, Table } from './official-document.ts';
import type { Component } from './official-form.ts';
import { run, twips } from './paragraphs.ts';

export function tableBlock(table: Table, textWidth: number): DocxTable {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.round((twips(textWidth) * column.width) / shares));
  const head = table.columns.map((column) => ({ lines: [column.title], align: 'center' }) as const);
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    borders: ALL_LINES,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((cell) => cellBlock(cell, HEAD)) }),
      ...table.rows.map(({ cells }) => {
        const look = cells.some(({ columnSpan = 1 }) => columnSpan > 1) ? GROUP : ROW;
        return new TableRow({ cantSplit: true, children: cells.map((cell) => cellBlock(cell, look)) });
      }),
    ],
  });
}

/** A head or the name of a group stays with the row after it. Without that LibreOffice 7 loses the rows that follow a head left alone at the foot of a page. */
type RowLook = { readonly component: Component; readonly keepNext: boolean };
const HEAD: RowLook = { component: 'tableHead', keepNext: true };
const GROUP: RowLook = { component: 'table', keepNext: true };
const ROW: RowLook = { component: 'table', keepNext: false };

function cellBlock(cell: Cell, { component, keepNext }: RowLook): TableCell {
  const alignment = cell.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 57, right: 57, top: 28, bottom: 28 },
    children: cell.lines.map(
      (line) =>
        new Paragraph({ alignment, keepNext, children: [run(component, line, cell.bold ? { bold: true } : {})] }),
    ),
  });
}
