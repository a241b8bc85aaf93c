// A form with a line of every kind, as it comes back in a spreadsheet: what the tests of the form begin with.
import { checkForm, type FormChecked } from '../check-form.ts';
import {
  FORM_MARK,
  FORM_SHEET_NAMES,
  type FormCells,
  type FormColumn,
  type FormLine,
  type FormSheetName,
  type FormSheets,
  REPORT_FORM,
  RESULT_TITLES,
} from '../form.ts';
import type { CellRead } from '../form-cell.ts';
import { figureCells } from '../form-rules.ts';
import { markRows, type SheetRead } from '../read-form.ts';

export const REPORT = '0190a000-0000-7000-8000-000000000001';
export const [ONE, TWO, DONE] = ['work-1', 'work-2', 'work-3'];

export const work = (key: string, more: FormCells = {}, lock: FormLine['lock'] = null): FormLine => ({
  key,
  cells: {
    plan: 'Kế hoạch',
    task: `Việc ${key}`,
    period: null,
    due: '30/06/2026',
    state: RESULT_TITLES.doing,
    percent: 30,
    words: 'Đang làm',
    ...more,
  },
  lock,
});
const ofTarget = { plan: 'Kế hoạch', task: 'Việc', target: 'Chỉ tiêu', period: null };
export const FORM: FormSheets = {
  results: [
    work(ONE),
    work(TWO, { state: RESULT_TITLES['not-begun'], percent: 0, words: null }),
    work(DONE, {}, 'verified'),
  ],
  targets: [
    { key: `${ONE}/share`, cells: { ...ofTarget, measure: '%', ...figureCells(null, null) }, lock: null, usual: null },
    {
      key: `${ONE}/count`,
      cells: {
        ...ofTarget,
        measure: 'lớp',
        ...figureCells({ basis: 'increment', value: 3, numerator: null, denominator: null }, 'cumulative'),
      },
      lock: null,
      usual: 'cumulative',
    },
  ],
  words: [
    { key: 'general', cells: { title: 'Kết quả chung', text: 'Tốt' }, lock: null },
    { key: 'next', cells: { title: 'Phương hướng', text: null }, lock: null },
  ],
};

type Rows = CellRead[][];
export type Told = Record<FormSheetName, Rows>;
export const columnsOf = (sheet: FormSheetName): readonly FormColumn[] => REPORT_FORM[sheet].columns;
const rowOf = (sheet: FormSheetName, { key, cells }: FormLine): CellRead[] =>
  columnsOf(sheet).map(({ name, kind }) => (kind === 'key' ? key : (cells[name] ?? null)));
export const told = (form: FormSheets): Told => ({
  results: form.results.map((line) => rowOf('results', line)),
  targets: form.targets.map((line) => rowOf('targets', line)),
  words: form.words.map((line) => rowOf('words', line)),
});
export function bookOf(rows: Told, base: FormSheets = FORM, report = REPORT): SheetRead[] {
  const mark: CellRead[][] = markRows(report, 1).map((row) => [...row]);
  for (const sheet of FORM_SHEET_NAMES) {
    const kept = columnsOf(sheet).filter(({ kind }) => kind !== 'key' && kind !== 'computed');
    for (const { key, cells } of base[sheet]) mark.push([sheet, key, ...kept.map(({ name }) => cells[name] ?? null)]);
  }
  const sheets = FORM_SHEET_NAMES.map((sheet) => ({
    name: REPORT_FORM[sheet].title,
    rows: [columnsOf(sheet).map(({ title }) => title), ...rows[sheet]],
    merges: [],
  }));
  return [...sheets, { name: FORM_MARK, rows: mark, merges: [] }];
}
export const at = (sheet: FormSheetName, column: string) => columnsOf(sheet).findIndex(({ name }) => name === column);

/** One cell is changed, and the spreadsheet is looked through. `row`: from 0 below the head. */
export function changed(
  sheet: FormSheetName,
  [row, column]: readonly [number, string],
  value: CellRead,
  now = FORM,
): FormChecked {
  const rows = told(FORM);
  const line = rows[sheet][row];
  if (line === undefined) throw new Error('No such row.');
  line[at(sheet, column)] = value;
  return checkForm(bookOf(rows), REPORT, now);
}
export const only = (checked: FormChecked) =>
  checked.faults.map(({ sheet, row, column, code }) => [sheet, row, column, code]);
