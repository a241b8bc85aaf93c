// A form with a line of every kind, as it comes back in a spreadsheet: what the tests of the form begin with.
import { NO_PAPER } from '../../../evidence/paper.ts';
import { checkForm } from '../check-form.ts';
import {
  FORM_MARK,
  FORM_SHEET_NAMES,
  type FormCells,
  type FormColumn,
  type FormLine,
  type FormSheetName,
  type FormSheets,
  formColumns,
  REPORT_FORM,
} from '../form.ts';
import type { CellRead } from '../form-cell.ts';
import { RESULT_TITLES } from '../form-choices.ts';
import { type SheetRead, writeMark } from '../form-mark.ts';
import { figureCells } from '../form-rules.ts';
import type { FormChecked } from '../form-writes.ts';
import { paperCells } from '../written-lines.ts';

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
/** Codes of rows that go out empty. */
export const [NEW_DIFFICULTY, NEW_EVIDENCE] = [
  '0190a000-0000-7000-8000-0000000000d1',
  '0190a000-0000-7000-8000-0000000000e1',
];
export const COPY = '0190a000-0000-7000-8000-0000000000c1';
const emptyRow = (key: string): FormLine => ({ key, cells: {}, lock: null, isNew: true });
export const LABELS = { [ONE]: '1. Việc work-1', [TWO]: '2. Việc work-2', [DONE]: '3. Việc work-3' };

export const raised = (more: FormCells = {}, acts: FormLine['acts'] = ['withdraw']): FormLine => ({
  key: 'difficulty-1',
  cells: {
    work: LABELS[ONE] ?? null,
    kind: 'Nhân lực',
    words: 'Thiếu người',
    proposal: null,
    urgent: null,
    beyond: null,
    holder: 'Sở Nội vụ',
    state: 'Chờ trả lời',
    answer: null,
    seen: 1,
    act: null,
    reason: null,
    ...more,
  },
  lock: null,
  works: [ONE],
  acts,
});
export const proof = (key: string, more: FormCells = {}, lock: FormLine['lock'] = null): FormLine => ({
  key,
  cells: {
    work: LABELS[ONE] ?? null,
    ...paperCells({ ...NO_PAPER, number: '12/QĐ-UBND', kind: 'QĐ' }),
    url: null,
    file: 'quyet-dinh.pdf',
    state: 'Đã có',
    line: ONE,
    ...more,
  },
  lock,
  works: [ONE],
});
export const FORM: FormSheets = {
  works: [
    { id: ONE, plan: 'p1', label: LABELS[ONE] ?? '', holder: 'Sở Nội vụ', raise: null, prove: null },
    { id: TWO, plan: 'p2', label: LABELS[TWO] ?? '', holder: null, raise: null, prove: 'reported' },
    { id: DONE, plan: 'p1', label: LABELS[DONE] ?? '', holder: null, raise: 'over', prove: 'verified' },
  ],
  difficulties: [raised(), emptyRow(NEW_DIFFICULTY)],
  evidence: [proof('proof-1'), proof('proof-2', { number: null, paper: null }, 'verified'), emptyRow(NEW_EVIDENCE)],
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
export const columnsOf = (sheet: FormSheetName): readonly FormColumn[] => formColumns(sheet);
const rowOf = (sheet: FormSheetName, { key, cells }: FormLine): CellRead[] =>
  columnsOf(sheet).map(({ name, kind }) => (kind === 'key' ? key : (cells[name] ?? null)));
export const told = (form: FormSheets): Told => ({
  results: form.results.map((line) => rowOf('results', line)),
  targets: form.targets.map((line) => rowOf('targets', line)),
  difficulties: form.difficulties.map((line) => rowOf('difficulties', line)),
  evidence: form.evidence.map((line) => rowOf('evidence', line)),
  words: form.words.map((line) => rowOf('words', line)),
});
export function bookOf(rows: Told, base: FormSheets = FORM, report = REPORT): SheetRead[] {
  const mark = writeMark({ report, version: 1, copy: COPY }, base);
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
