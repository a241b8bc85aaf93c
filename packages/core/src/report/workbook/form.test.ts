// What is wrong with a spreadsheet that came back, cell by cell.
import { describe, expect, test } from 'vitest';
import { checkForm } from './check-form.ts';
import { FORM_MARK, type FormSheets } from './form.ts';
import type { CellRead } from './form-cell.ts';
import { NO_WRITES } from './form-writes.ts';
import { at, bookOf, changed, columnsOf, FORM, ONE, only, REPORT, told, TWO, work } from './testing/sample-form.ts';

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
    expect(writes).toEqual(NO_WRITES);
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

  test.each([
    [{ numerator: 10, denominator: 9 }, 'numerator', 'over-whole'],
    [{ value: 100.5 }, 'value', 'over-hundred'],
    [{ value: -1 }, 'value', 'below-zero'],
  ])('%j is none of a part of a whole', (cells, column, code) => {
    const kind = { unit: '%', basis: 'cumulative', range: 'share' } as const;
    const form = { ...FORM, targets: FORM.targets.map((line) => ({ ...line, kind })) };
    const rows = told(form);
    const [line = []] = rows.targets;
    for (const [name, value] of Object.entries(cells)) line[at('targets', name)] = value;
    const title = columnsOf('targets').find(({ name }) => name === column)?.title;
    expect(only(checkForm(bookOf(rows), REPORT, form))).toEqual([['Chỉ tiêu', 2, title, code]]);
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
