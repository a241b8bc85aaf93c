// What is wrong with a spreadsheet that came back, cell by cell; and whatever a person fills in, in whatever order her rows come
// back, is what stands then.
import { assert, boolean, double, integer, nat, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForm, type FormChecked } from './check-form.ts';
import {
  FORM_MARK,
  FORM_SHEET_NAMES,
  type FormCells,
  type FormColumn,
  type FormLine,
  type FormSheetName,
  type FormSheets,
  formText,
  REPORT_FORM,
  RESULT_TITLES,
} from './form.ts';
import type { CellRead } from './form-cell.ts';
import { figureCells } from './form-rules.ts';
import { markRows, type SheetRead } from './read-form.ts';
import { targetLines } from './target-lines.ts';

const REPORT = '0190a000-0000-7000-8000-000000000001';
const [ONE, TWO, DONE] = ['work-1', 'work-2', 'work-3'];

const work = (key: string, more: FormCells = {}, lock: FormLine['lock'] = null): FormLine => ({
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
const FORM: FormSheets = {
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
type Told = Record<FormSheetName, Rows>;
const columnsOf = (sheet: FormSheetName): readonly FormColumn[] => REPORT_FORM[sheet].columns;
const rowOf = (sheet: FormSheetName, { key, cells }: FormLine): CellRead[] =>
  columnsOf(sheet).map(({ name, kind }) => (kind === 'key' ? key : (cells[name] ?? null)));
const told = (form: FormSheets): Told => ({
  results: form.results.map((line) => rowOf('results', line)),
  targets: form.targets.map((line) => rowOf('targets', line)),
  words: form.words.map((line) => rowOf('words', line)),
});
function bookOf(rows: Told, base: FormSheets = FORM, report = REPORT): SheetRead[] {
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
const at = (sheet: FormSheetName, column: string) => columnsOf(sheet).findIndex(({ name }) => name === column);

/** One cell is changed, and the spreadsheet is looked through. `row`: from 0 below the head. */
function changed(
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
const only = (checked: FormChecked) => checked.faults.map(({ sheet, row, column, code }) => [sheet, row, column, code]);

describe('a spreadsheet', () => {
  test('that nobody touched says nothing', () =>
    expect(checkForm(bookOf(told(FORM)), REPORT, FORM)).toMatchObject({ changes: [], faults: [] }));

  test('without its hidden sheet, of another report or of an older form is refused as a whole', () => {
    const book = bookOf(told(FORM));
    expect(only(checkForm(book.slice(0, -1), REPORT, FORM))).toEqual([[FORM_MARK, 0, '', 'no-mark']]);
    expect(only(checkForm(bookOf(told(FORM), FORM, 'khác'), REPORT, FORM))).toEqual([
      [FORM_MARK, 0, '', 'other-report'],
    ]);
    const old = book.map((sheet) =>
      sheet.name === FORM_MARK ? { ...sheet, rows: [[FORM_MARK, 0], ...sheet.rows.slice(1)] } : sheet,
    );
    expect(only(checkForm(old, REPORT, FORM))).toEqual([[FORM_MARK, 0, '', 'other-version']]);
  });

  test('that lacks a sheet or a column says which', () => {
    const book = bookOf(told(FORM));
    expect(only(checkForm(book.slice(1), REPORT, FORM))).toEqual([['Kết quả', 0, '', 'sheet-missing']]);
    const cut = book.map((sheet) =>
      sheet.name === 'Nội dung' ? { ...sheet, rows: sheet.rows.map((row) => row.slice(0, 2)) } : sheet,
    );
    expect(only(checkForm(cut, REPORT, FORM))).toEqual([['Nội dung', 0, 'Lời văn của đơn vị', 'column-missing']]);
  });

  test('may have rows sorted, taken away and a line written above the head', () => {
    const rows = told(FORM);
    rows.results = rows.results.slice(0, 2).toReversed();
    const [first = []] = rows.results;
    first[at('results', 'percent')] = 45;
    const book = bookOf(rows).map((sheet) =>
      sheet.name === 'Kết quả' ? { ...sheet, rows: [['Báo cáo tháng 6'], ...sheet.rows] } : sheet,
    );
    const { changes, faults, writes } = checkForm(book, REPORT, FORM);
    expect(faults).toEqual([]);
    expect(writes.results).toEqual([{ assignment: TWO, percent: 45, words: '', report: false }]);
    expect(changes.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ['F3', 'Chưa thực hiện', 'Đang thực hiện'],
      ['G3', 0, 45],
    ]);
  });

  test('with rows put in, doubled, merged, or with notes beside them says where', () => {
    const rows = told(FORM);
    const copy = [...(rows.results[0] ?? [])];
    rows.results.push([null, null, 'Việc thêm'], ['work-9', null], copy);
    (rows.words[0] ?? []).push('ghi chú');
    const book = bookOf(rows).map((sheet) =>
      sheet.name === 'Chỉ tiêu' ? { ...sheet, merges: [{ row: 1, column: 6 }] } : sheet,
    );
    expect(only(checkForm(book, REPORT, FORM))).toEqual([
      ['Chỉ tiêu', 2, 'Số đạt (tử số)', 'merged'],
      ['Nội dung', 2, 'D', 'stray'],
      ['Kết quả', 5, 'Mã công việc', 'code-missing'],
      ['Kết quả', 6, 'Mã công việc', 'code-unknown'],
      ['Kết quả', 7, 'Mã công việc', 'twice'],
    ]);
  });
});

describe('a cell', () => {
  const R = 'results';
  const T = 'targets';
  const ERROR: CellRead = { is: 'error', text: '#REF!' };
  test.each([
    [R, 0, 'task', 'Việc khác', 'locked-edited'],
    [T, 0, 'basis', 'Lũy kế', 'locked-edited'],
    [R, 2, 'percent', 40, 'verified'],
    [R, 0, 'percent', 'nhiều', 'number-form'],
    [R, 0, 'percent', null, 'percent-range'],
    [R, 0, 'percent', 101, 'percent-range'],
    [R, 0, 'percent', 12.5, 'percent-range'],
    [R, 0, 'percent', { is: 'day', day: '2026-02-01' }, 'date'],
    [R, 0, 'percent', ERROR, 'formula-error'],
    [R, 0, 'percent', { is: 'unfinished' }, 'formula-empty'],
    [R, 0, 'state', 'Xong', 'choice'],
    [R, 0, 'state', 'Chưa thực hiện', 'state-back'],
    [T, 0, 'value', 1e16, 'too-large'],
    [T, 1, 'basis', 'Cộng', 'choice'],
    ['words', 0, 'title', 'Tên khác', 'locked-edited'],
  ] as const)('%s, row %i, %s: %j is %s', (sheet, row, column, value, code) => {
    const { faults, writes } = changed(sheet, [row, column], value);
    const title = columnsOf(sheet).find(({ name }) => name === column)?.title;
    expect(faults.map((fault) => [fault.row, fault.column, fault.code])).toEqual([[row + 2, title, code]]);
    expect(writes).toEqual({ results: [], figures: [], words: [] });
  });

  test('holds no more words than the screen takes', () =>
    expect(only(changed(R, [0, 'words'], 'x'.repeat(5001)))).toEqual([
      ['Kết quả', 2, 'Kết quả thực hiện', 'words-long'],
    ]));

  test.each([
    [{ numerator: 5 }, 'denominator', 'share-half'],
    [{ denominator: 5 }, 'numerator', 'share-half'],
    [{ numerator: 5, denominator: 0 }, 'denominator', 'share-form'],
    [{ numerator: -1, denominator: 9 }, 'denominator', 'share-form'],
    [{ numerator: 1, denominator: 9, value: 4 }, 'value', 'share-and-value'],
  ])('of a share %j is wrong', (cells, column, code) => {
    const rows = told(FORM);
    const [line = []] = rows.targets;
    for (const [name, value] of Object.entries(cells)) line[at('targets', name)] = value;
    const title = columnsOf('targets').find(({ name }) => name === column)?.title;
    expect(only(checkForm(bookOf(rows), REPORT, FORM))).toEqual([['Chỉ tiêu', 2, title, code]]);
  });

  test('work that is done is at a hundred, and what says otherwise is asked about', () => {
    expect(changed(R, [0, 'state'], 'Đã hoàn thành').writes.results).toEqual([
      { assignment: ONE, percent: 100, words: 'Đang làm', report: true },
    ]);
    const rows = told(FORM);
    const [line = []] = rows.results;
    line[at(R, 'state')] = 'Đã hoàn thành';
    line[at(R, 'percent')] = 80;
    expect(only(checkForm(bookOf(rows), REPORT, FORM))).toEqual([['Kết quả', 2, 'Tiến độ (%)', 'done-percent']]);
  });

  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 1.234 ', 1234],
    ["'7", 7],
    [{ is: 'percent', value: 0.45 }, 45],
    [{ is: 'percent', value: 0.07 }, 7],
  ] as const)('%j is the number %d, as its writer meant it', (value, number) => {
    expect(changed(T, [0, 'value'], value).writes.figures).toEqual([
      {
        assignment: ONE,
        target: 'share',
        figure: { basis: 'cumulative', value: number, numerator: null, denominator: null },
      },
    ]);
  });

  test('that was emptied takes the figure back, and the words away', () => {
    expect(changed(T, [1, 'value'], null).writes.figures).toEqual([{ assignment: ONE, target: 'count', figure: null }]);
    expect(changed('words', [0, 'text'], null).writes.words).toEqual([{ section: 'general', text: '' }]);
  });

  test('that differs by spaces, ends of lines or the fifteenth digit alone is the same', () => {
    for (const [sheet, place, value] of [
      ['words', [0, 'text'], ' Tốt \r\n'],
      [R, [0, 'percent'], 30.000000000000004],
      [R, [0, 'words'], 'Đang làm'.normalize('NFD')],
    ] as const) {
      expect(changed(sheet, place, value)).toMatchObject({ changes: [], faults: [] });
    }
  });
});

describe('what others have changed since', () => {
  const now: FormSheets = { ...FORM, results: [work(ONE, { percent: 50 }), ...FORM.results.slice(1)] };
  test('is left alone where it was not touched, refused where it was, and nothing where both say the same', () => {
    expect(changed('results', [0, 'words'], 'Thêm', now).writes.results).toEqual([
      { assignment: ONE, percent: 50, words: 'Thêm', report: false },
    ]);
    expect(changed('results', [0, 'percent'], 40, now).faults).toEqual([
      { sheet: 'Kết quả', row: 2, column: 'Tiến độ (%)', code: 'conflict', value: '50' },
    ]);
    expect(changed('results', [0, 'percent'], 50, now)).toMatchObject({ changes: [], faults: [] });
  });

  test('a line that has gone is told only where it was filled in', () => {
    const gone: FormSheets = { ...FORM, results: FORM.results.slice(1) };
    expect(changed('results', [1, 'percent'], 10, gone).faults).toEqual([]);
    expect(only(changed('results', [0, 'percent'], 10, gone))).toEqual([['Kết quả', 2, 'Tiến độ (%)', 'gone']]);
  });
});

describe('without loss', () => {
  const text = string({ unit: 'binary', maxLength: 40 });
  const filled = record({
    percent: integer({ min: 0, max: 100 }),
    isDone: boolean(),
    words: text,
    share: option(record({ numerator: nat(1e6), denominator: integer({ min: 1, max: 1e6 }) }), {
      nil: null,
    }),
    count: double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    section: text,
  });
  test('whatever is filled in stands then, and the same file again changes nothing', () => {
    assert(
      property(filled, ({ percent, isDone, words, share, count, section }) => {
        const rows = told(FORM);
        const cell = (sheet: FormSheetName, row: number, column: string, value: CellRead) => {
          (rows[sheet][row] ?? [])[at(sheet, column)] = value;
        };
        cell('results', 0, 'percent', isDone ? 100 : percent);
        if (isDone) cell('results', 0, 'state', RESULT_TITLES.done);
        cell('results', 0, 'words', words);
        cell('targets', 0, 'numerator', share?.numerator ?? null);
        cell('targets', 0, 'denominator', share?.denominator ?? null);
        cell('targets', 1, 'value', count);
        cell('words', 1, 'text', section);
        const book = bookOf(rows);
        const first = checkForm(book, REPORT, FORM);
        expect(first.faults).toEqual([]);
        const after = standing(first);
        expect(after.words[1]?.cells['text'] ?? '').toBe(formText(section));
        expect(after.results[0]?.cells).toMatchObject({ percent: isDone ? 100 : percent, words: formText(words) });
        expect(checkForm(book, REPORT, after)).toMatchObject({ changes: [], faults: [] });
      }),
      { numRuns: 200 },
    );
  });

  /** The form as it goes out once this was written. */
  function standing({ writes }: FormChecked): FormSheets {
    const results = FORM.results.map((line): FormLine => {
      const entry = writes.results.find(({ assignment }) => assignment === line.key);
      if (entry === undefined) return line;
      const { percent, words, report } = entry;
      const cells = { ...line.cells, percent, words, state: report ? RESULT_TITLES.done : RESULT_TITLES.doing };
      return { ...line, cells, lock: report ? 'reported' : null };
    });
    const targets = FORM.targets.map((line): FormLine => {
      const entry = writes.figures.find(({ assignment, target }) => `${assignment}/${target}` === line.key);
      return entry === undefined
        ? line
        : { ...line, cells: { ...line.cells, ...figureCells(entry.figure, line.usual ?? null) } };
    });
    const words = FORM.words.map((line): FormLine => {
      const entry = writes.words.find(({ section }) => section === line.key);
      return entry === undefined ? line : { ...line, cells: { ...line.cells, text: entry.text } };
    });
    return { results, targets, words };
  }
});

describe('lines of figures', () => {
  const works = [
    { id: 'new', task: 'a', section: 'I', isOpen: true },
    { id: 'old', task: 'a', section: 'I', isOpen: false },
    { id: 'other', task: 'b', section: 'II', isOpen: true },
  ];
  const lines = (target: string, section: string, saidOf: readonly string[]) =>
    targetLines(works, [{ id: target, section }], (id) => saidOf.includes(id)).map(({ assignment }) => assignment);
  test('each target has one that can be filled in, where it was told or nearest to it', () => {
    expect(lines('t', 'II', [])).toEqual(['other']);
    expect(lines('t', 'IX', [])).toEqual(['new']);
    expect(lines('t', 'II', ['old'])).toEqual(['old', 'new']);
    expect(lines('t', 'II', ['new'])).toEqual(['new']);
  });
});
