// Difficulties and evidence in the spreadsheet of a report: rows that went out empty, what is done about those that were there,
// and files of the former version.
import { describe, expect, test } from 'vitest';
import { NO_PAPER } from '../../evidence/paper.ts';
import { checkForm } from './check-form.ts';
import { FORM_MARK, type FormCells, type FormSheets } from './form.ts';
import type { CellRead } from './form-cell.ts';
import { NO_WRITES } from './form-writes.ts';
import {
  at,
  bookOf,
  changed,
  COPY,
  FORM,
  LABELS,
  NEW_DIFFICULTY,
  NEW_EVIDENCE,
  ONE,
  only,
  proof,
  raised,
  REPORT,
  told,
} from './testing/sample-form.ts';

type Filled = Readonly<Record<string, CellRead>>;
/** A row filled in, and the spreadsheet looked through. */
function filled(sheet: 'difficulties' | 'evidence', row: number, cells: Filled, now: FormSheets = FORM) {
  const rows = told(FORM);
  const line = rows[sheet][row];
  if (line === undefined) throw new Error('No such row.');
  for (const [name, value] of Object.entries(cells)) line[at(sheet, name)] = value;
  return checkForm(bookOf(rows), REPORT, now);
}

const WORK = LABELS[ONE] ?? '';
const NEED = { work: WORK, kind: 'Nhân lực', words: 'Thiếu hai người' };

describe('a row for a new difficulty', () => {
  test('is raised under its own code, with its choices however they were pasted', () => {
    const { writes, faults, changes } = filled('difficulties', 1, {
      ...NEED,
      work: `  ${WORK.toUpperCase()}  `,
      kind: 'nhân lực\u200b ',
      urgent: 'có',
      beyond: 'Không',
    });
    expect(faults).toEqual([]);
    expect(writes).toEqual({
      ...NO_WRITES,
      difficulties: [
        {
          id: NEW_DIFFICULTY,
          assignments: [ONE],
          kind: 'staffing',
          words: 'Thiếu hai người',
          proposal: '',
          urgent: true,
          beyondAuthority: false,
        },
      ],
    });
    expect(changes.map(({ cell, after }) => [cell, after])).toEqual([
      ['B3', WORK],
      ['C3', 'Nhân lực'],
      ['D3', 'Thiếu hai người'],
      ['F3', 'Có'],
      ['H3', 'Sở Nội vụ'],
      ['I3', 'Chờ trả lời'],
    ]);
  });

  test.each([
    [{ ...NEED, work: null }, 'Công việc', 'work-missing'],
    [{ ...NEED, work: 'Việc lạ' }, 'Công việc', 'work-unknown'],
    [{ ...NEED, work: '3. Việc work-3' }, 'Công việc', 'over'],
    [{ ...NEED, work: `${WORK}\n2. Việc work-2` }, 'Công việc', 'other-plan'],
    [{ ...NEED, kind: null }, 'Loại, nguyên nhân', 'required'],
    [{ ...NEED, kind: 'Mưa' }, 'Loại, nguyên nhân', 'choice'],
    [{ ...NEED, words: null }, 'Nội dung vướng mắc', 'required'],
    [{ ...NEED, words: 'x'.repeat(5001) }, 'Nội dung vướng mắc', 'words-long'],
    [{ ...NEED, urgent: 'rất' }, 'Khẩn', 'choice'],
    [{ ...NEED, holder: 'Sở Tài chính' }, 'Nơi phải giải quyết', 'locked-edited'],
    [{ ...NEED, act: 'Rút vướng mắc' }, 'Xử lý của đơn vị', 'locked-edited'],
  ])('%j is wrong at %s: %s', (cells, column, code) => {
    const { faults, writes } = filled('difficulties', 1, cells);
    expect(faults.map((fault) => [fault.sheet, fault.row, fault.column, fault.code])).toEqual([
      ['Khó khăn, vướng mắc', 3, column, code],
    ]);
    expect(writes).toEqual(NO_WRITES);
  });

  test('that was brought in says nothing new, and what was said is not said otherwise', () => {
    const cells = {
      work: WORK,
      kind: 'Nhân lực',
      words: 'Thiếu hai người',
      proposal: null,
      urgent: null,
      beyond: null,
    };
    const line = { ...raised({ ...cells, work: '7. Việc work-1' }), key: NEW_DIFFICULTY };
    const now = { ...FORM, difficulties: [raised(), line] };
    expect(filled('difficulties', 1, NEED, now)).toMatchObject({ faults: [], changes: [], writes: NO_WRITES });
    expect(only(filled('difficulties', 1, { ...NEED, words: 'Thiếu ba người' }, now))).toEqual([
      ['Khó khăn, vướng mắc', 3, 'Nội dung vướng mắc', 'raised-already'],
    ]);
  });
});

describe('a difficulty that was there', () => {
  const answered = (cells: FormCells, acts = ['close', 'reopen'] as const): FormSheets => ({
    ...FORM,
    difficulties: [raised({ state: 'Đã trả lời', seen: 2, ...cells }, acts), ...FORM.difficulties.slice(1)],
  });

  test('is taken back where that may be done, and the same file again does nothing', () => {
    const cells = { act: 'Rút vướng mắc', reason: 'Đã đủ người' };
    const first = filled('difficulties', 0, cells);
    expect(first.writes).toEqual({
      ...NO_WRITES,
      acts: [{ difficulty: 'difficulty-1', act: 'withdraw', words: 'Đã đủ người' }],
    });
    const gone = { ...FORM, difficulties: [raised({ state: 'Đã rút', seen: 2 }, [])] };
    expect(filled('difficulties', 0, cells, gone)).toMatchObject({ faults: [], changes: [], writes: NO_WRITES });
  });

  test.each([
    [{ words: 'Thiếu nhiều người' }, FORM, 'Nội dung vướng mắc', 'locked-edited'],
    [{ act: 'Đồng ý, kết thúc' }, FORM, 'Xử lý của đơn vị', 'act-not-now'],
    [{ act: 'Xóa' }, FORM, 'Xử lý của đơn vị', 'choice'],
    [{ reason: 'Vì vậy' }, FORM, 'Xử lý của đơn vị', 'act-missing'],
    [{ act: 'Mở lại' }, FORM, 'Lý do', 'reason-missing'],
    [{ act: 'Đồng ý, kết thúc', reason: 'Tốt' }, FORM, 'Lý do', 'reason-none'],
  ])('%j is wrong: %#', (cells, now, column, code) => {
    const { faults } = filled('difficulties', 0, cells, now);
    expect(faults.map((fault) => [fault.row, fault.column, fault.code])).toEqual([[2, column, code]]);
  });

  test('that was answered meanwhile is not taken back unseen', () => {
    expect(filled('difficulties', 0, { act: 'Rút vướng mắc' }, answered({})).faults).toEqual([
      { sheet: 'Khó khăn, vướng mắc', row: 2, column: 'Tình trạng', code: 'conflict', value: 'Đã trả lời' },
    ]);
  });
});

describe('a row for new evidence', () => {
  test('beyond as many as one work may have is refused at its row; what was taken away does not count', () => {
    const some = (count: number, lock: 'removed' | null) =>
      Array.from({ length: count }, (_, one) =>
        proof(`${lock}-${one}`, { url: `https://xa.test/${lock}/${one}` }, lock),
      );
    const now = (kept: number) => ({ ...FORM, evidence: [...some(kept, null), ...some(9, 'removed')] });
    const cells = { ...PAPER, url: 'https://xa.test/them' };
    expect([49, 50].map((kept) => only(filled('evidence', 2, cells, now(kept))))).toEqual([
      [],
      [['Minh chứng', 4, 'Công việc', 'evidence-full']],
    ]);
  });

  const PAPER = { work: WORK, number: '34/BC-UBND', issued: '3/6/2026', paper: 'báo cáo', title: 'Kết quả quý II' };
  const paper = { number: '34/BC-UBND', issuedOn: '2026-06-03', kind: 'BC', title: 'Kết quả quý II' };

  test('with a link is added under its own code; without one it waits for its file', () => {
    const url = 'https://xa.test/34';
    expect(filled('evidence', 2, { ...PAPER, url: `${url}  ` }).writes.links).toEqual([
      { id: NEW_EVIDENCE, assignment: ONE, url, paper },
    ]);
    const { files, changes, writes } = filled('evidence', 2, PAPER);
    expect(files).toEqual([{ id: NEW_EVIDENCE, row: 4, assignment: ONE, work: WORK, paper }]);
    expect([changes, writes]).toEqual([[], NO_WRITES]);
  });

  test.each([
    [{ ...PAPER, work: '2. Việc work-2' }, 'Công việc', 'reported'],
    [{ ...PAPER, work: null }, 'Công việc', 'work-missing'],
    [{ ...PAPER, url: 'javascript:alert(1)' }, 'Liên kết', 'url-form'],
    [{ ...PAPER, url: 'https:// xa.test' }, 'Liên kết', 'url-form'],
    [{ work: WORK }, 'Số, ký hiệu', 'paper-empty'],
    [{ ...PAPER, paper: 'Giấy viết tay' }, 'Loại văn bản', 'choice'],
    [{ ...PAPER, number: 'x'.repeat(81) }, 'Số, ký hiệu', 'words-long'],
    [{ ...PAPER, issued: '31/02/2026' }, 'Ngày văn bản', 'day-form'],
    [{ ...PAPER, file: 'tep.pdf' }, 'Tên tệp', 'locked-edited'],
  ])('%j is wrong at %s: %s', (cells, column, code) => {
    expect(only(filled('evidence', 2, cells))).toEqual([['Minh chứng', 4, column, code]]);
  });

  test('of a link that is there already is told', () => {
    const url = 'https://xa.test/34';
    const now = { ...FORM, evidence: [...FORM.evidence, proof('proof-3', { url })] };
    expect(only(filled('evidence', 2, { ...PAPER, url }, now))).toEqual([
      ['Minh chứng', 4, 'Liên kết', 'evidence-there'],
    ]);
  });

  test('that was removed on the screen is not added anew under its old code', () => {
    const now = { ...FORM, evidence: [...FORM.evidence.slice(0, 2), proof(NEW_EVIDENCE, {}, 'removed')] };
    expect(only(filled('evidence', 2, PAPER, now))).toEqual([['Minh chứng', 4, 'Mã minh chứng', 'removed']]);
  });

  test('of one link twice in one file is told at the second', () => {
    const second = '0190a000-0000-7000-8000-0000000000e2';
    const form = { ...FORM, evidence: [...FORM.evidence, { key: second, cells: {}, lock: null, isNew: true }] };
    const rows = told(form);
    for (const line of rows.evidence.slice(2)) {
      line[at('evidence', 'work')] = WORK;
      line[at('evidence', 'url')] = 'https://xa.test/34';
      line[at('evidence', 'number')] = '34/BC-UBND';
    }
    const { faults, writes } = checkForm(bookOf(rows, form), REPORT, form);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([[5, 'Liên kết', 'evidence-there']]);
    expect(writes.links).toHaveLength(1);
  });

  test('whose file was attached meanwhile says nothing new', () => {
    const line = proof(NEW_EVIDENCE, {
      number: paper.number,
      issued: '03/06/2026',
      paper: 'Báo cáo',
      title: paper.title,
    });
    const now = { ...FORM, evidence: [...FORM.evidence.slice(0, 2), line] };
    expect(filled('evidence', 2, PAPER, now)).toMatchObject({ faults: [], files: [], changes: [] });
  });
});

describe('evidence that was there', () => {
  test('has its number corrected; its file and its address stay', () => {
    expect(changed('evidence', [0, 'number'], ' 21/QĐ-UBND ').writes.papers).toEqual([
      { evidence: 'proof-1', paper: { ...NO_PAPER, number: '21/QĐ-UBND', kind: 'QĐ' } },
    ]);
    expect(only(changed('evidence', [0, 'url'], 'https://xa.test'))).toEqual([
      ['Minh chứng', 2, 'Liên kết', 'locked-edited'],
    ]);
    expect(only(changed('evidence', [1, 'number'], '5'))).toEqual([['Minh chứng', 3, 'Số, ký hiệu', 'verified']]);
  });

  test('that somebody else has corrected is not laid over', () => {
    const now = { ...FORM, evidence: [proof('proof-1', { number: '22/QĐ-UBND' }), ...FORM.evidence.slice(1)] };
    expect(changed('evidence', [0, 'number'], '21/QĐ-UBND', now).faults).toMatchObject([
      { column: 'Số, ký hiệu', code: 'conflict', value: '22/QĐ-UBND' },
    ]);
  });
});

test.each([
  ['03/06/2026', '03/06/2026'],
  [' 3-6-2026\u00a0', '03/06/2026'],
  ['3.6.2026', '03/06/2026'],
  ['ngày 03 tháng 6 năm 2026', '03/06/2026'],
  ['2026-06-03', '03/06/2026'],
  ['2026-06-03T00:00:00', '03/06/2026'],
  [46_176, '03/06/2026'],
  ['46176', '03/06/2026'],
  [{ is: 'day', day: '2026-06-03' }, '03/06/2026'],
] as const)('%j is the day %s', (typed, day) => {
  const { changes, faults } = changed('evidence', [0, 'issued'], typed);
  expect([faults, changes.map(({ after }) => after)]).toEqual([[], [day]]);
});

test.each(['06/2026', '13/13/2026', '3/6/26', 12, { is: 'flag', value: true }] as const)('%j is no day', (typed) =>
  expect(only(changed('evidence', [0, 'issued'], typed))).toEqual([['Minh chứng', 2, 'Ngày văn bản', 'day-form']]),
);

describe('a file of the former version', () => {
  const former = () => {
    const rows = told(FORM);
    (rows.results[0] ?? [])[at('results', 'percent')] = 45;
    return bookOf(rows)
      .filter(({ name }) => !['Khó khăn, vướng mắc', 'Minh chứng'].includes(name))
      .map((sheet) =>
        sheet.name === FORM_MARK
          ? {
              ...sheet,
              rows: [
                [FORM_MARK, 1],
                ['report', REPORT, 1],
                ...sheet.rows.filter(([name]) => name === 'results' || name === 'targets' || name === 'words'),
              ],
            }
          : sheet,
      );
  };

  test('is read for what it has, and says so', () => {
    const { writes, faults, notices, copy } = checkForm(former(), REPORT, FORM);
    expect([faults, notices, copy]).toEqual([[], ['former-version'], null]);
    expect(writes.results).toMatchObject([{ assignment: ONE, percent: 45 }]);
  });

  test('a file of this version says which copy it is; one of a version to come is refused by name', () => {
    expect(checkForm(bookOf(told(FORM)), REPORT, FORM)).toMatchObject({ notices: [], copy: COPY });
    const later = bookOf(told(FORM)).map((sheet) =>
      sheet.name === FORM_MARK ? { ...sheet, rows: [[FORM_MARK, 9], ...sheet.rows.slice(1)] } : sheet,
    );
    expect(only(checkForm(later, REPORT, FORM))).toEqual([[FORM_MARK, 0, '', 'newer-version']]);
  });
});
