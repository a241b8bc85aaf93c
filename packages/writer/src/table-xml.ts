// A ruled table as the XML of Word, row by row: its head is repeated on every page, rows are not broken over pages.
// Written here and not by `docx`, which keeps a tree of every cell: ten thousand rows took it 18 seconds and 800 MB.
import type { Form } from './form.ts';
import type { Cell, Table } from './official-document.ts';
import type { Component } from './official-form.ts';
import { CELL } from './piece.ts';
import { styleId } from './styles.ts';
import { twips } from './units.ts';
import { writable } from './writable.ts';

export function tableXml(table: Table, textWidth: number, form: Form): string {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.round((twips(textWidth) * column.width) / shares));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const head = table.columns.map((column) => ({ lines: [column.title], align: 'center' }) as const);
  const grid: Grid = { widths, open: new Map(), upper: form.styles.tableHead.upper === true };
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${LINES}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${SIDE}" w:type="dxa"/><w:right w:w="${SIDE}" w:type="dxa"/></w:tblCellMar>`,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rowXml(head, HEAD, grid),
    ...table.rows.map(({ cells }) =>
      rowXml(cells, cells.some(({ columnSpan = 1 }) => columnSpan > 1) ? GROUP : ROW, grid),
    ),
    '</w:tbl>',
  ].join('');
}

/** Twentieths of a point. */
const SIDE = CELL.side * 20;
const BEFORE = CELL.before * 20;

const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="${CELL.line * 8}" w:space="0" w:color="000000"/>`)
  .join('');

/** A head or the name of a group stays with the row after it. Without that LibreOffice 7 loses the rows that follow a head left alone at the foot of a page. */
type RowLook = { readonly component: Component; readonly keepNext: boolean; readonly repeated: boolean };
const HEAD: RowLook = { component: 'tableHead', keepNext: true, repeated: true };
const GROUP: RowLook = { component: 'table', keepNext: true, repeated: false };
const ROW: RowLook = { component: 'table', keepNext: false, repeated: false };

type Grid = {
  readonly widths: readonly number[];
  /** Cells that go on downwards, by their column: how many rows more, and how wide. */
  readonly open: Map<number, { left: number; readonly span: number }>;
  readonly upper: boolean;
};

function rowXml(cells: readonly Cell[], look: RowLook, grid: Grid): string {
  let column = 0;
  let xml = `<w:tr><w:trPr><w:cantSplit/>${look.repeated ? '<w:tblHeader/>' : ''}</w:trPr>`;
  const continueAbove = (): void => {
    for (let above = grid.open.get(column); above !== undefined; above = grid.open.get(column)) {
      xml += cellXml({ lines: [''] }, look, {
        width: widthOf(grid, column, above.span),
        span: above.span,
        merge: 'continue',
      });
      above.left -= 1;
      if (above.left === 0) grid.open.delete(column);
      column += above.span;
    }
  };
  for (const cell of cells) {
    continueAbove();
    const { columnSpan: span = 1, rowSpan = 1 } = cell;
    xml += cellXml(cell, look, {
      width: widthOf(grid, column, span),
      span,
      merge: rowSpan > 1 ? 'restart' : undefined,
    });
    if (rowSpan > 1) grid.open.set(column, { left: rowSpan - 1, span });
    column += span;
  }
  continueAbove();
  return `${xml}</w:tr>`;
}

function widthOf({ widths }: Grid, column: number, span: number): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

type Shape = { readonly width: number; readonly span: number; readonly merge: 'restart' | 'continue' | undefined };

function cellXml(cell: Cell, look: RowLook, { width, span, merge }: Shape): string {
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const merges = merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`;
  const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${merges}<w:vAlign w:val="center"/></w:tcPr>`;
  return `<w:tc>${properties}${cell.lines.map((line) => lineXml(line, cell, look)).join('') || '<w:p/>'}</w:tc>`;
}

function lineXml(line: string, { align, bold }: Cell, { component, keepNext }: RowLook): string {
  const style = `<w:pStyle w:val="${styleId(component)}"/>`;
  const keep = keepNext ? '<w:keepNext/>' : '';
  const spacing = `<w:spacing w:before="${BEFORE}" w:after="${BEFORE}"/>`;
  const lies = align === undefined ? '' : `<w:jc w:val="${align}"/>`;
  const run = bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  const text = line === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;
  return `<w:p><w:pPr>${style}${keep}${spacing}${lies}</w:pPr>${text}</w:p>`;
}

/** Signs that XML has for itself. */
function escaped(text: string): string {
  return writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
