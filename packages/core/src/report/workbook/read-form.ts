// A spreadsheet that came back, as lines of the form: sheets by name, columns by title and rows by code, wherever somebody has
// moved them; and what stood there when it went out, from its hidden sheet.
import { fold } from '../../fold.ts';
import { FORM_MARK, FORM_SHEET_NAMES, FORM_VERSION, type FormCells, type FormSheetName, REPORT_FORM } from './form.ts';
import { type CellRead, saidIn, shownText } from './form-cell.ts';
import type { FormFault, FormFaultCode } from './form-faults.ts';

export type SheetRead = {
  readonly name: string;
  readonly rows: readonly (readonly CellRead[])[];
  /** First cell of each, from 0. */
  readonly merges: readonly { readonly row: number; readonly column: number }[];
};

export type FormRow = {
  readonly sheet: FormSheetName;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly key: string;
  readonly cells: Readonly<Record<string, CellRead>>;
  /** Column → its letters. */
  readonly letters: Readonly<Record<string, string>>;
};
/** By code: what stood in each line when the form went out. */
export type FormBase = Readonly<Record<FormSheetName, ReadonlyMap<string, FormCells>>>;
export type FormRead =
  | { readonly faults: readonly FormFault[] }
  | { readonly faults: readonly FormFault[]; readonly base: FormBase; readonly rows: readonly FormRow[] };

export function readForm(book: readonly SheetRead[], report: string): FormRead {
  const mark = book.find(({ name }) => name.normalize('NFC') === FORM_MARK);
  const refused = markFault(mark, report);
  if (mark === undefined || refused !== null) {
    return { faults: [{ sheet: FORM_MARK, row: 0, column: '', code: refused ?? 'no-mark', value: '' }] };
  }
  const tables = FORM_SHEET_NAMES.map((sheet) => readTable(book, sheet));
  return {
    base: baseIn(mark),
    faults: tables.flatMap(({ faults }) => faults),
    rows: tables.flatMap(({ rows }) => rows),
  };
}

/** What the hidden sheet begins with; its lines follow below. */
export function markRows(report: string, version: number): readonly (readonly (string | number)[])[] {
  return [
    [FORM_MARK, FORM_VERSION],
    ['report', report, version],
  ];
}

function markFault(mark: SheetRead | undefined, report: string): FormFaultCode | null {
  const [form, of] = mark?.rows ?? [];
  if (form?.[0] !== FORM_MARK || of?.[0] !== 'report') return 'no-mark';
  if (Number(form[1]) !== FORM_VERSION) return 'other-version';
  return of[1] === report ? null : 'other-report';
}

function baseIn({ rows }: SheetRead): FormBase {
  const base = { results: new Map(), targets: new Map(), words: new Map() } satisfies Record<FormSheetName, unknown>;
  for (const [name, key, ...cells] of rows) {
    const sheet = FORM_SHEET_NAMES.find((one) => one === name);
    if (sheet === undefined) continue;
    const columns = REPORT_FORM[sheet].columns.filter(({ kind }) => kind !== 'key' && kind !== 'computed');
    const said = columns.map(({ name: column, kind }, at) => {
      const one = saidIn(cells[at] ?? null, kind);
      return [column, 'value' in one ? one.value : null] as const;
    });
    base[sheet].set(keyText(key ?? null), Object.fromEntries(said));
  }
  return base;
}

type Table = { readonly faults: readonly FormFault[]; readonly rows: readonly FormRow[] };
/** People write a line of their own above the head. */
const HEAD_WITHIN = 10;

function readTable(book: readonly SheetRead[], sheet: FormSheetName): Table {
  const { title, columns } = REPORT_FORM[sheet];
  const fault = (code: FormFaultCode, row = 0, column = '', value = ''): FormFault => ({
    sheet: title,
    row,
    column,
    code,
    value: value.slice(0, 200),
  });
  const found = book.find(({ name }) => fold(name).trim() === fold(title));
  if (found === undefined) return { faults: [fault('sheet-missing')], rows: [] };
  const head = found.rows
    .slice(0, HEAD_WITHIN)
    .findIndex((row) => row.some((cell) => titleKey(cell) === fold(columns[0].title)));
  const titles = (found.rows[head] ?? []).map(titleKey);
  const places = new Map(columns.map((column) => [column.name, titles.indexOf(fold(column.title))]));
  const missing = columns.filter(({ name, kind }) => kind !== 'computed' && places.get(name) === -1);
  if (head === -1 || missing.length > 0) {
    return {
      faults: (head === -1 ? [columns[0]] : missing).map((one) => fault('column-missing', 0, one.title)),
      rows: [],
    };
  }
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

function columnTitle(
  columns: readonly { readonly name: string; readonly title: string }[],
  places: ReadonlyMap<string, number>,
  at: number,
): string {
  return columns.find(({ name }) => places.get(name) === at)?.title ?? lettersOf(at);
}

function titleKey(cell: CellRead): string {
  return fold(shownText(cell)).replace(/\s+/gu, ' ').trim();
}

function keyText(cell: CellRead): string {
  return shownText(cell).trim().toLowerCase();
}

/** "A", "Z", "AA": from 0. */
function lettersOf(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
