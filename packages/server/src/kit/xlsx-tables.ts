// The tables of an official document as a workbook, one sheet each: to count on with, where the document is to be read.
import type { Block, Cell, OfficialDocument, Table } from '@sauro/writer';
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** Undefined where the document has no table. */
export async function writeTablesXlsx(document: OfficialDocument): Promise<Uint8Array | undefined> {
  const tables = [document.body, ...(document.attachments ?? []).map(({ body }) => body)].flatMap(tablesIn);
  if (tables.length === 0) return undefined;
  const names = new Set<string>();
  return writeXlsx({ sheets: tables.map((table, index) => sheetOf(table, nameOf(table, index, names))) });
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    return block.type === 'section' || block.type === 'division' ? tablesIn(block.content) : [];
  });
}

/** A sheet's name has at most 31 letters, without the signs that addresses of cells use, and is there once. */
function nameOf({ caption }: Table, index: number, names: Set<string>): string {
  const plain = (caption ?? '')
    .replace(/[\\/?*[\]:']/gu, ' ')
    .trim()
    .slice(0, 28)
    .trim();
  const name = plain === '' || names.has(plain) ? `Bảng ${index + 1}` : plain;
  names.add(name);
  return name;
}

const FONT = { name: 'Times New Roman', size: 12 };
const LINE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** Characters over the whole sheet: about an A4 page on its side. */
const WIDTH = 130;

function sheetOf(table: Table, name: string): WriteSheet {
  const shares = table.columns.reduce((sum, { width }) => sum + width, 0);
  const { rows, merges } = placed(table);
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  for (const [column, { title }] of table.columns.entries()) cells.set(`0,${column}`, { value: title, style: HEAD });
  for (const { row, column, cell } of rows)
    cells.set(`${row},${column}`, { value: valueOf(cell), style: styleOf(cell) });
  return {
    name,
    columns: table.columns.map(({ width }) => ({ width: Math.max(6, Math.round((width / shares) * WIDTH)) })),
    rows: [table.columns.map(({ title }) => title), ...table.rows.map(() => table.columns.map(() => null))],
    cells,
    merges,
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

type Placed = { readonly row: number; readonly column: number; readonly cell: Cell };
type Merge = { startRow: number; startCol: number; endRow: number; endCol: number };

/** Each cell in its column: one that goes on downwards pushes those of the rows below aside. */
function placed({ columns, rows }: Table): { readonly rows: readonly Placed[]; readonly merges: Merge[] } {
  const taken = new Set<string>();
  const found: Placed[] = [];
  const merges: Merge[] = [];
  for (const [index, { cells }] of rows.entries()) {
    const row = index + 1;
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      const { columnSpan = 1, rowSpan = 1 } = cell;
      const end = {
        row: Math.min(rows.length, row + rowSpan - 1),
        column: Math.min(columns.length, column + columnSpan) - 1,
      };
      found.push({ row, column, cell });
      for (let down = row; down <= end.row; down += 1) {
        for (let right = column; right <= end.column; right += 1) taken.add(`${down},${right}`);
      }
      if (columnSpan > 1 || rowSpan > 1) {
        merges.push({ startRow: row, startCol: column, endRow: end.row, endCol: end.column });
      }
      column = end.column + 1;
    }
  }
  return { rows: found, merges };
}

/** "1.234,5" in a column of figures is a number; "01" and "30/6" stay words. */
const FIGURE = /^-?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,\d+)?$/u;

function valueOf({ lines, align }: Cell): CellValue {
  const text = lines.join('\n');
  if (align === undefined || align === 'left' || !FIGURE.test(text)) return text;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

function styleOf({ align = 'left', bold = false }: Cell): CellStyle {
  return {
    font: { ...FONT, bold },
    border: BORDER,
    alignment: { horizontal: align, vertical: 'center', wrapText: true },
  };
}
