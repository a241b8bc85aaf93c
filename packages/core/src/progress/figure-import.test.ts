import { describe, expect, test } from 'vitest';
import { checkFigures, FIGURE_COLUMNS, type FigureColumn, type FigureGround } from './figure-import.ts';
import type { Tongue } from '../tongue.ts';
import type { Figure } from './figures.ts';

const total = (value: number): Figure => ({ basis: 'cumulative', value, numerator: null, denominator: null });
const ground: FigureGround = {
  assignments: new Map([
    ['mine', { isYours: true, isOpen: true }],
    ['done', { isYours: true, isOpen: false }],
    ['theirs', { isYours: false, isOpen: true }],
  ]),
  targets: new Map([
    ['km', { unit: 'km', basis: 'cumulative', range: 'amount' }],
    ['rate', { unit: '% số hộ', basis: 'cumulative', range: 'share' }],
    ['each', { unit: 'lớp', basis: 'increment', range: 'amount' }],
  ]),
  stands: (_assignment, target) => (target === 'km' ? total(7) : null),
  isMovedOn: (_assignment, target, seen) => (target === 'km' && seen < 4) || (target === 'each' && seen !== 1234),
};
const EMPTY = Object.fromEntries(Object.keys(FIGURE_COLUMNS).map((column) => [column, ''])) as Record<
  FigureColumn,
  string
>;
type Cells = Partial<Record<FigureColumn, string>>;
const check = (...lines: Cells[]) => checkIn('vi', ...lines);
const checkIn = (tongue: Tongue, ...lines: Cells[]) =>
  checkFigures(
    lines.map((cells, index) => ({ row: index + 2, cells: { ...EMPTY, assignment: 'mine', target: 'km', ...cells } })),
    ground,
    tongue,
  );

describe('a line of a list of figures', () => {
  test('without a figure says nothing, whatever else it holds', () =>
    expect(check({ assignment: 'nobody' }, { basis: 'gì đó' })).toEqual({ told: [], same: 0, faults: [] }));
  test('that says what stands is the same', () => expect(check({ value: '7,0' })).toMatchObject({ same: 1, told: [] }));
  test.each([
    [{ value: '8,5' }, total(8.5)],
    [{ target: 'rate', value: '94 %' }, total(94)],
    [
      { target: 'rate', numerator: '3', denominator: '4' },
      { ...total(75), numerator: 3, denominator: 4 },
    ],
    [
      { target: 'each', value: '5' },
      { ...total(5), basis: 'increment' },
    ],
    [{ target: 'each', value: '5', basis: 'Lũy kế' }, total(5)],
    [
      { value: '5', basis: 'PHÁT SINH trong kỳ' },
      { ...total(5), basis: 'increment' },
    ],
    [{ value: "'+5" }, { ...total(5), basis: 'increment' }],
  ])('%j', (cells, figure) => expect(check(cells).told).toMatchObject([{ row: 2, figure }]));

  test.each([
    [{ value: 'nhiều' }, 'number-form', 'Giá trị'],
    [{ numerator: '3', denominator: '4' }, 'not-share', 'Số đạt'],
    [{ value: '94 %' }, 'not-share', 'Giá trị'],
    [{ value: '-1' }, 'below-zero', 'Giá trị'],
    [{ target: 'each', value: '-1' }, 'below-zero', 'Giá trị'],
    [{ target: 'rate', numerator: '5', denominator: '4' }, 'over-whole', 'Số đạt'],
    [{ target: 'rate', value: '100,1' }, 'over-hundred', 'Giá trị'],
    [{ numerator: '3' }, 'share-half', 'Số đạt'],
    [{ target: 'rate', numerator: '3', denominator: '0' }, 'share-form', 'Tổng số'],
    [{ numerator: '3', denominator: '4', value: '75' }, 'share-and-value', 'Giá trị'],
    [{ value: '1', basis: 'trung bình' }, 'basis-form', 'Cách tính'],
    [{ value: '1', assignment: '' }, 'code-missing', 'Mã công việc'],
    [{ value: '1', assignment: 'nobody' }, 'assignment-unknown', 'Mã công việc'],
    [{ value: '1', target: 'none' }, 'target-unknown', 'Mã chỉ tiêu'],
    [{ value: '1', assignment: 'theirs' }, 'not-yours', 'Mã công việc'],
    [{ value: '1', assignment: 'done' }, 'locked', 'Mã công việc'],
    [{ value: '8', seen: '3' }, 'moved-on', 'Lần nhập'],
  ])('%j is refused: %s', (cells, code, column) =>
    expect(check(cells).faults).toMatchObject([{ row: 2, code, column }]),
  );

  test('made from what stands is taken, as is one that says what stands, and one that was written by hand', () => {
    const lines = [
      { value: '8', seen: '4' },
      { target: 'each', value: '1', seen: '1234' },
    ];
    expect(check(...lines)).toMatchObject({ told: [{ row: 2 }, { row: 3 }], faults: [] });
    expect(check({ value: '7', seen: '3' })).toMatchObject({ same: 1, faults: [] });
    expect(check({ value: '8', seen: '' })).toMatchObject({ told: [{ row: 2 }], faults: [] });
  });

  test.each(['1.234', '1,234', '1 234'])('made from entry %s is tested as from entry 1234', (seen) => {
    expect(check({ target: 'each', value: '1', seen })).toMatchObject({ told: [{ row: 2 }], faults: [] });
    const older = seen.replace('4', '3');
    expect(check({ target: 'each', value: '1', seen: older }).faults).toMatchObject([{ code: 'moved-on' }]);
  });

  test('is read as its language writes numbers, and what may be two numbers in it is refused', () => {
    expect(checkIn('en', { value: '1,200.5' }).told).toMatchObject([{ figure: total(1200.5) }]);
    expect(checkIn('en', { value: '1,200' }).told).toMatchObject([{ figure: total(1200) }]);
    expect(checkIn('vi', { value: '1.200' }).told).toMatchObject([{ figure: total(1200) }]);
    const twofold = [checkIn('en', { value: '1.200' }), checkIn('vi', { value: '1,200' })];
    for (const { faults } of twofold) expect(faults).toMatchObject([{ code: 'grouping', column: 'Giá trị' }]);
    const share = { target: 'rate', numerator: '1,880', denominator: '2,000' };
    expect(checkIn('en', share).told).toMatchObject([{ figure: { numerator: 1880, denominator: 2000 } }]);
    expect(checkIn('vi', share).faults).toMatchObject([{ code: 'grouping', column: 'Số đạt' }]);
  });

  test('that names a cell of a line above is refused, and the one above is not', () =>
    expect(check({ value: '1' }, { value: '2' })).toMatchObject({
      told: [{ row: 2 }],
      faults: [{ row: 3, code: 'twice' }],
    }));
});
