// Tables on their grid: a cell begins at a column and spans columns and rows. A cell merged from above belongs to
// the cell where the merge begins.
import type { Draft, DraftCell, DraftTable } from '../drafts.ts';
import { alternativeOf } from './alternate-content.ts';
import { isOn } from './properties.ts';
import type { DocxReading } from './reading.ts';
import { bordersIn } from './styles.ts';
import { childValue, elementsOf, findChild, type XmlElement } from './xml.ts';

type OpenCell = { column: number; columnSpan: number; rowSpan: number; content: Draft[] };
type OpenTable = {
  readonly reading: DocxReading;
  readonly readContent: (cell: XmlElement) => readonly Draft[];
  readonly rows: { header: boolean; cells: OpenCell[] }[];
  /** The cell that a merge from above goes on, by column. */
  readonly merging: Map<number, OpenCell>;
  cellRuled: boolean;
};

export function readTable(
  element: XmlElement,
  reading: DocxReading,
  readContent: OpenTable['readContent'],
): DraftTable {
  const { page } = reading;
  const table: OpenTable = { reading, readContent, rows: [], merging: new Map(), cellRuled: false };
  for (const row of wrapped(element, 'w:tr')) readRow(row, table);
  const grid = findChild(element, 'w:tblGrid');
  const declared =
    grid === undefined ? 0 : [...elementsOf(grid)].filter((column) => column.name === 'w:gridCol').length;
  const columns = table.rows.reduce((most, row) => Math.max(most, endOf(row.cells)), declared);
  const ruled = table.cellRuled || isRuled(element, reading);
  return { type: 'table', rows: table.rows, columns, ruled, ...(reading.paged && { page }) };
}

/** Rows of a table or cells of a row, also those inside content controls and insertions. */
function* wrapped(parent: XmlElement, name: 'w:tr' | 'w:tc'): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    else if (WRAPPERS.has(child.name)) yield* wrapped(child, name);
    else if (child.name === 'mc:AlternateContent') {
      const alternative = alternativeOf(child);
      if (alternative !== undefined) yield* wrapped(alternative, name);
    }
  }
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

export function isDeletedRow(row: XmlElement): boolean {
  return findChild(findChild(row, 'w:trPr'), 'w:del') !== undefined;
}

function readRow(element: XmlElement, table: OpenTable): void {
  if (isDeletedRow(element)) return;
  const properties = findChild(element, 'w:trPr');
  const row = { header: isOn(findChild(properties, 'w:tblHeader')) === true, cells: [] as OpenCell[] };
  table.cellRuled ||= bordersIn(findChild(findChild(element, 'w:tblPrEx'), 'w:tblBorders')) === true;
  let column = spanOf(childValue(properties, 'w:gridBefore'), 0);
  const startPage = table.reading.page;
  let lastPage = startPage;
  for (const cell of wrapped(element, 'w:tc')) {
    // Cells stand side by side: a page break in each of them is one page break.
    table.reading.page = startPage;
    column += readCell(cell, row.cells, column, table);
    lastPage = Math.max(lastPage, table.reading.page);
  }
  table.reading.page = lastPage;
  table.rows.push(row);
}

/** Reads one cell and gives the number of columns that it takes. */
function readCell(element: XmlElement, cells: OpenCell[], column: number, table: OpenTable): number {
  const properties = findChild(element, 'w:tcPr');
  const columnSpan = spanOf(childValue(properties, 'w:gridSpan'), 1);
  table.cellRuled ||= bordersIn(findChild(properties, 'w:tcBorders')) === true;
  const content = table.readContent(element);
  const above = table.merging.get(column);
  const left = cells.at(-1);
  if (isContinued(properties, 'w:vMerge') && above !== undefined) {
    above.rowSpan += 1;
    above.content.push(...content);
  } else if (isContinued(properties, 'w:hMerge') && left !== undefined) {
    left.columnSpan += columnSpan;
    left.content.push(...content);
  } else {
    const cell = { column, columnSpan, rowSpan: 1, content: [...content] };
    cells.push(cell);
    if (findChild(properties, 'w:vMerge') === undefined) table.merging.delete(column);
    else table.merging.set(column, cell);
  }
  return columnSpan;
}

/** A merge without a value, or with "continue", goes on from the cell before. */
function isContinued(properties: XmlElement | undefined, name: 'w:vMerge' | 'w:hMerge'): boolean {
  const merge = findChild(properties, name);
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

const MOST_COLUMNS = 1000;

function spanOf(value: string | undefined, otherwise: number): number {
  const span = Number(value);
  return Number.isInteger(span) && span >= 0 && span < MOST_COLUMNS ? Math.max(span, otherwise) : otherwise;
}

function endOf(cells: readonly DraftCell[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
}

function isRuled(element: XmlElement, reading: DocxReading): boolean {
  const properties = findChild(element, 'w:tblPr');
  const own = bordersIn(findChild(properties, 'w:tblBorders'));
  const style = childValue(properties, 'w:tblStyle') ?? reading.styles.defaultTable;
  return own ?? reading.styles.style(style).ruled ?? false;
}
