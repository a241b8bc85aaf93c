// A spreadsheet that came back, as lines of the form: sheets by name, columns by title and rows by code, wherever somebody has
// moved them.
import { fold } from '../../fold.ts';
import { FORM_MARK, FORM_VERSION, type FormColumn, type FormSheetName, formColumns, REPORT_FORM } from './form.ts';
import { type CellRead, shownText } from './form-cell.ts';
import type { FormFault, FormFaultCode, FormNotice } from './form-faults.ts';
import { type FormBase, keyText, readMark, type SheetRead } from './form-mark.ts';

export type FormRow = {
  readonly sheet: FormSheetName;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly key: string;
  readonly cells: Readonly<Record<string, CellRead>>;
  /** Column → its letters. */
  readonly letters: Readonly<Record<string, string>>;
};
export type FormRead =
  | { readonly faults: readonly FormFault[] }
  | {
      readonly faults: readonly FormFault[];
      readonly notices: readonly FormNotice[];
      readonly base: FormBase;
      readonly rows: readonly FormRow[];
      /** Which copy of the form it is; null where it does not say. */
      readonly copy: string | null;
    };

export function readForm(book: readonly SheetRead[], report: string): FormRead {
  const mark = readMark(book, report);
  if ('fault' in mark) return { faults: [{ sheet: FORM_MARK, row: 0, column: '', code: mark.fault, value: '' }] };
  const tables = mark.sheets.map((sheet) => readTable(book, sheet));
  return {
    base: mark.base,
    copy: mark.copy,
    notices: mark.version === FORM_VERSION ? [] : ['former-version'],
    faults: tables.flatMap(({ faults }) => faults),
    rows: tables.flatMap(({ rows }) => rows),
  };
}

type Table = { readonly faults: readonly FormFault[]; readonly rows: readonly FormRow[] };
/** People write a line of their own above the head. */
const HEAD_WITHIN = 10;

function readTable(book: readonly SheetRead[], sheet: FormSheetName): Table {
  const { title } = REPORT_FORM[sheet];
  const columns = formColumns(sheet);
  const fault = (code: FormFaultCode, row = 0, column = '', value = ''): FormFault => ({
    sheet: title,
    row,
    column,
    code,
    value: value.slice(0, 200),
  });
  const found = book.find(({ name }) => fold(name).trim() === fold(title));
  if (found === undefined) return { faults: [fault('sheet-missing')], rows: [] };
  const first = columns[0]?.title ?? '';
  const head = found.rows.slice(0, HEAD_WITHIN).findIndex((row) => row.some((cell) => titleKey(cell) === fold(first)));
  const titles = (found.rows[head] ?? []).map(titleKey);
  const places = new Map(columns.map((column) => [column.name, titles.indexOf(fold(column.title))]));
  const missing = columns.filter(({ name, kind }) => kind !== 'computed' && places.get(name) === -1);
  if (head === -1) return { faults: [fault('column-missing', 0, first)], rows: [] };
  if (missing.length > 0) return { faults: missing.map((one) => fault('column-missing', 0, one.title)), rows: [] };
  const known = new Set(places.values());
  const letters = Object.fromEntries([...places].map(([name, at]) => [name, lettersOf(at)]));
  const rows: FormRow[] = [];
  const faults = found.merges
    .filter(({ row }) => row > head)
    .map(({ row, column }) => fault('merged', row + 1, columnTitle(columns, places, column)));
  for (const [index, cells] of found.rows.entries()) {
    if (index <= head || cells.every((cell) => shownText(cell).trim() === '')) continue;
    const stray = cells.findIndex((cell, at) => !known.has(at) && shownText(cell).trim() !== '');
    if (stray !== -1) faults.push(fault('stray', index + 1, lettersOf(stray), shownText(cells[stray] ?? null)));
    const byName = Object.fromEntries([...places].map(([name, at]) => [name, cells[at] ?? null]));
    rows.push({ sheet, row: index + 1, key: keyText(byName['key'] ?? null), cells: byName, letters });
  }
  return { faults, rows };
}

function columnTitle(columns: readonly FormColumn[], places: ReadonlyMap<string, number>, at: number): string {
  return columns.find(({ name }) => places.get(name) === at)?.title ?? lettersOf(at);
}

function titleKey(cell: CellRead): string {
  return fold(shownText(cell)).replace(/\s+/gu, ' ').trim();
}

/** "A", "Z", "AA": from 0. */
function lettersOf(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
