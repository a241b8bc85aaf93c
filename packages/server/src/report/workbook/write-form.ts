// The spreadsheet of a report, written: what may be filled in is open and has its list or its limits, all else is locked
// without a password, and a hidden sheet keeps what stood when it went out.
import {
  FORM_MARK,
  FORM_SHEET_NAMES,
  type FormCell,
  type FormColumn,
  type FormCopy,
  type FormLine,
  type FormSheetName,
  type FormSheets,
  formColumns,
  isOpenCell,
  REPORT_FORM,
  writeMark,
} from '@sauro/core';
import { type Cell, type CellStyle, cellRef, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { limitsOf, listRanges, listsSheet } from './cell-limits.ts';
import { guideSheet } from './guide-sheet.ts';
import { LINE_POINTS, rowHeight } from './row-height.ts';

export type FormFile = {
  readonly of: FormCopy;
  readonly title: string;
  readonly unit: string;
  /** The cut-off day. */
  readonly cutOff: string;
  readonly sheets: FormSheets;
};

export async function writeForm(file: FormFile): Promise<Uint8Array> {
  const { title, unit, sheets } = file;
  return writeXlsx({
    sheets: [
      ...FORM_SHEET_NAMES.map((name) => formSheet(name, sheets)),
      guideSheet(file),
      listsSheet(sheets),
      { name: FORM_MARK, rows: markRows(file), veryHidden: true, protection: { sheet: true } },
    ],
    properties: { title, creator: unit },
    // Sheets are neither taken away nor called otherwise by a slip.
    workbookProtection: { lockStructure: true },
  });
}

const FONT = { name: 'Times New Roman', size: 12 };
const LINE = { style: 'thin', color: { rgb: '8A8A8A' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

const PROTECTION = { sheet: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } as const;

function formSheet(name: FormSheetName, sheets: FormSheets): WriteSheet {
  const [{ title }, columns, lines] = [REPORT_FORM[name], formColumns(name), sheets[name]];
  const lists = listRanges(sheets);
  const cells = new Map<string, Partial<Cell>>(
    columns.map((column, at) => [`0,${at}`, { value: column.title, style: HEAD }]),
  );
  for (const [index, line] of lines.entries()) {
    for (const [at, column] of columns.entries())
      cells.set(`${index + 1},${at}`, cellOf(column, line, { columns, row: index + 1 }));
  }
  return {
    name: title,
    columns: columns.map(({ width }) => ({ width })),
    rows: [columns.map((column) => column.title), ...lines.map(() => columns.map(() => null))],
    cells,
    rowDefs: new Map([
      [0, { height: 2 * LINE_POINTS }],
      ...lines.flatMap((line, at) => heightOf(line, columns, at + 1)),
    ]),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, lines.length, columns.length - 1) },
    protection: PROTECTION,
    dataValidations:
      lines.length === 0
        ? []
        : columns.flatMap((column, at) =>
            limitsOf(column, rangeRef(1, at, lines.length, at), lists[`${name}.${column.name}`] ?? lists[column.name]),
          ),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function heightOf({ cells }: FormLine, columns: readonly FormColumn[], row: number) {
  const told = columns.filter(({ name }) => name !== 'line');
  const height = rowHeight(told.map(({ name, width }) => ({ text: String(cells[name] ?? ''), width })));
  return height === undefined ? [] : [[row, { height }] as const];
}

type Place = { readonly columns: readonly FormColumn[]; readonly row: number };

function cellOf(column: FormColumn, line: FormLine, { columns, row }: Place): Partial<Cell> {
  const isOpen = line.lock === null && isOpenCell(column, line);
  const style = styleOf(column, isOpen);
  if (column.kind === 'key') return { value: line.key, style };
  if (column.kind !== 'computed') return { value: line.cells[column.name] ?? null, style };
  const refOf = (name: string) =>
    cellRef(
      row,
      columns.findIndex((one) => one.name === name),
    );
  const [part, whole] = [refOf('numerator'), refOf('denominator')];
  const formula = `IF(OR(${part}="",${whole}="",${whole}=0),"",100*${part}/${whole})`;
  return { value: rateOf(line), formula, formulaResult: rateOf(line), style };
}

function rateOf({ cells }: FormLine): number | string {
  const { numerator, denominator } = cells;
  return typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0
    ? (100 * numerator) / denominator
    : '';
}

const FILLS = { open: 'FFFBE6', locked: 'F2F2F2' } as const;

function styleOf({ name, kind }: FormColumn, isOpen: boolean): CellStyle {
  const isCode = kind === 'key' || name === 'line';
  const isNumber = kind === 'number' || kind === 'computed';
  return {
    font: isCode ? { ...FONT, size: 8, color: { rgb: '595959' } } : FONT,
    border: BORDER,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: isOpen ? FILLS.open : FILLS.locked } },
    // Filled, a code does not run over into the empty cell beside it.
    alignment: { horizontal: isCode ? 'fill' : isNumber ? 'center' : 'left', vertical: 'top', wrapText: !isCode },
    protection: { locked: !isOpen },
    // As text, or "- đã làm" would be taken for a formula, "1/2" for a day, and 03/06 for the sixth of March.
    ...(kind === 'words' || kind === 'day' || kind === 'choice' ? { numFmt: '@' } : {}),
    ...(kind === 'computed' ? { numFmt: '0.0' } : {}),
  };
}

function markRows({ of, sheets }: FormFile): FormCell[][] {
  return writeMark(of, sheets).map((row) => [...row]);
}
