import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANY_KIND } from './figure-kind.ts';
import { basisOf, rateOf, shareFigure, spreadOf, takesShares, totalsOf } from './figures.ts';
import { figureFrom, figureText, numberFrom, typedNumber } from './figure-text.ts';
import { FIGURE_WARNINGS, isUnlikely, isOutlier, medianOf, figureWarningsOf } from './figure-warnings.ts';
import type { FigureRange } from './figure-range.ts';
import type { Figure } from './figures.ts';

const total = (value: number): Figure => ({ basis: 'cumulative', value, numerator: null, denominator: null });
const added = (value: number): Figure => ({ ...total(value), basis: 'increment' });
const share = (numerator: number, denominator: number): Figure => {
  const figure = shareFigure(numerator, denominator);
  if (figure === null) throw new Error('no share');
  return figure;
};
const number = fc.double({ min: -1e14, max: 1e14, noNaN: true });

const HOUSES = { unit: 'nhà', basis: 'cumulative', range: 'amount' } as const;

describe('a target proposes what its numbers are', () => {
  test.each([
    ['Mỗi năm trồng mới 200 ha rừng', 'ha', 'increment'],
    ['Hằng quý mở ít nhất 3 lớp tập huấn', 'lớp', 'increment'],
    ['Đến năm 2030 có 120 thư viện', 'thư viện', 'cumulative'],
    ['Mỗi năm tăng 2% số người đọc', '%', 'cumulative'],
    ['Xây mới năm nhà văn hóa', 'nhà', 'cumulative'],
  ])('%s', (text, unit, basis) => expect(basisOf({ text, unit })).toBe(basis));
});

describe('shares and totals', () => {
  test('a share lies where what was reached lies within what it is counted of', () =>
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (part, whole) => {
        const rate = rateOf(part, whole) ?? Number.NaN;
        expect(rate >= 0 && rate <= 100).toBe(part <= whole);
      }),
    ));
  test('nothing is divided by nothing', () =>
    expect([rateOf(1, 0), shareFigure(1, 0), shareFigure(-1, 2)]).toEqual([null, null, null]));
  test('increments add up; a total says what stands, whatever was added before', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), fc.array(fc.integer()), (before, stands, after) => {
        const figures = [...before.map(added), total(stands), ...after.map(added)];
        expect(totalsOf(figures).at(-1)).toBe(after.reduce((sum, one) => sum + one, stands));
      }),
    ));
  test('of the last twelve the least and the greatest', () => {
    expect(spreadOf([])).toBeNull();
    const values = Array.from({ length: 15 }, (_, index) => index);
    expect(spreadOf(values)).toEqual({ last: values.slice(3), min: 3, max: 14 });
  });
});

describe('what is typed', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['94.5', 94.5],
    ['0.125', 0.125],
    ['94,25', 94.25],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['-3', -3],
    ['1 234', 1234],
    ['1,234', null],
    ['1.23.4', null],
    ['12,5,1', null],
    ['1e5', null],
    ['nhiều', null],
    ['', null],
  ])('%s is the number %s', (text, value) => expect(numberFrom(text)).toBe(value));

  test.each([
    ['', 'empty'],
    [' 1.880 / 2.000 ', share(1880, 2000)],
    ['94,5 %', total(94.5)],
    ['+12', added(12)],
    ['+-2', added(-2)],
    ['=120', total(120)],
    ['+1/2', { fault: 'share-increment' }],
    ['1/0', { fault: 'share-form' }],
    ['1/2/2026', { fault: 'number-form' }],
    ['1/2%', { fault: 'number-form' }],
    ['99999999999999999', { fault: 'too-large' }],
  ])('“%s”', (text, figure) => expect(figureFrom(text, ANY_KIND)).toEqual(figure));

  test.each([
    ['1,200', 1200],
    ['1,200.5', 1200.5],
    ['1.2', 1.2],
    ['1.20', 1.2],
    ['94,5', 94.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1.200', null],
    ['-1.200', null],
  ])('in English %s is the number %s', (text, value) => expect(numberFrom(text, 'en')).toBe(value));

  test('what may be thousands or decimals is refused, and not read a thousand times too small', () => {
    for (const text of ['1,200', '+1,200', '1,880/2,000', '12,500 %']) {
      expect(figureFrom(text, ANY_KIND)).toEqual({ fault: 'grouping' });
    }
    expect(figureFrom('1.880/2.000', ANY_KIND, 'en')).toEqual({ fault: 'grouping' });
    expect(figureFrom('1,880/2,000', ANY_KIND, 'en')).toEqual(share(1880, 2000));
    expect([typedNumber(1.125), typedNumber(0.125), typedNumber(1234.5, 'en')]).toEqual(['1,1250', '0,125', '1,234.5']);
  });

  test('what is counted is told as a number: a share or per cents of computer rooms are none', () => {
    for (const text of ['12/15', '85%', '+1/2']) expect(figureFrom(text, HOUSES)).toEqual({ fault: 'not-share' });
    expect(figureFrom('12', HOUSES)).toEqual(total(12));
    const units = ['%', '% số hộ', 'điểm phần trăm', '‰', '', null, 'phòng máy', 'ha', 'tỷ đồng'];
    expect(units.filter(takesShares)).toEqual(['%', '% số hộ', 'điểm phần trăm', '‰', '', null]);
  });

  test('a number is of the target’s own kind unless a sign says otherwise', () =>
    expect(['5', '=5'].map((text) => figureFrom(text, { unit: 'nhà', basis: 'increment', range: 'amount' }))).toEqual([
      added(5),
      total(5),
    ]));

  test('nothing is added to a share', () =>
    expect(
      ['+5', '5', '=5', '4/5'].map((text) =>
        figureFrom(text, { unit: '% số hộ', basis: 'cumulative', range: 'share' }),
      ),
    ).toEqual([{ fault: 'share-increment' }, total(5), total(5), share(4, 5)]));

  test('what is shown can be typed again and is the same', () =>
    fc.assert(
      fc.property(number, fc.constantFrom('cumulative', 'increment'), fc.boolean(), (value, basis, isAdded) => {
        const figure = isAdded ? added(value) : total(value);
        const [text, zero] = [figureText(figure, basis), value === 0 ? 0 : value];
        expect(figureFrom(text, { unit: 'nhà', basis, range: 'difference' })).toEqual({ ...figure, value: zero });
        for (const tongue of ['vi', 'en'] as const) {
          expect(
            figureFrom(figureText(figure, basis, tongue), { ...HOUSES, basis, range: 'difference' }, tongue),
          ).toMatchObject({
            value: zero,
          });
          expect(numberFrom(typedNumber(value, tongue), tongue)).toBe(zero);
        }
      }),
    ));
});

describe('what is strange is said', () => {
  const aim = { comparator: 'gte', value: 0, max: null } as const;
  const told = (figure: Figure, before: readonly Figure[] = [], unit: string | null = 'lớp', text = '') =>
    figureWarningsOf(figure, { unit, text, aim, before }).map(({ code }) => code);

  test.each([
    ['more was reached than there is', share(5, 4), [], ['over-whole']],
    ['what it is counted of changed much', share(50, 200), [share(50, 100)], ['whole-changed']],
    ['what it is counted of changed a little', share(50, 110), [share(50, 100)], []],
    ['a total falls', total(4), [total(5)], ['falls']],
    ['an increment takes away', added(-2), [added(5)], ['negative', 'falls']],
    ['an increment is smaller than the last', added(2), [added(5)], []],
    ['nothing', total(6), [total(5)], []],
  ] as const)('%s', (_, figure, before, codes) => expect(told(figure, [...before])).toEqual(codes));

  test.each([
    ['trường', total(2.5), ['not-whole']],
    ['lượt người', added(0.5), ['not-whole']],
    ['% số hộ', share(1.5, 4), ['not-whole']],
    ['% số hộ', total(94.5), []],
    ['hộp', total(2.5), []],
    ['km', total(2.5), []],
    ['tỷ đồng', total(2.5), []],
    ['% diện tích', share(1.5, 4), []],
    [null, total(2.5), []],
  ] as const)('there is no half of what is counted: %s', (unit, figure, codes) =>
    expect(told(figure, [], unit)).toEqual(codes),
  );

  test.each([
    ['Tỷ lệ trường đạt chuẩn quốc gia đạt 60%', ['not-whole']],
    ['Đến hết năm 2026, ít nhất 95% người dân có thẻ bảo hiểm y tế', ['not-whole']],
    ['95 % số hộ có nước sạch', ['not-whole']],
    ['Tỉ lệ các xã hoàn thành chuyển đổi số', ['not-whole']],
    ['Tỷ lệ che phủ rừng đạt 42%', []],
    ['Tỷ lệ giải ngân đạt 95% kế hoạch', []],
    ['Tỷ lệ hộp thuốc', []],
  ] as const)('nor where the words of a bare share say what is counted: %s', (text, codes) => {
    expect(told(share(7.5, 15), [], '%', text)).toEqual(codes);
    // Per cent is worked out, and a unit of its own says what it is of.
    expect(told(total(7.5), [], '%', text)).toEqual([]);
    expect(told(share(7.5, 15), [], '% diện tích', text)).toEqual([]);
  });

  test.each([
    ['a hundred times', share(50, 1500), 'whole-slipped-up', 100],
    ['ten times', share(5, 150), 'whole-slipped-up', 10],
    ['a hundredth', share(0.1, 0.15), 'whole-slipped-down', 100],
  ] as const)(
    'what a share is of that becomes %s as much is asked for, and not hinted at alone',
    (_, figure, code, times) => {
      const context = { unit: '%', text: '', aim, before: [share(5, 15)] };
      const warnings = figureWarningsOf(figure, context);
      expect(warnings.map((one) => [one.code, one.details['times']])).toEqual([[code, times]]);
      expect(warnings.every((one) => isUnlikely(one, 'share'))).toBe(true);
    },
  );

  test('what a share is of may become nine times as much: that is hinted at', () => {
    const context = { unit: '%', text: '', aim, before: [share(5, 15)] };
    const warnings = figureWarningsOf(share(5, 135), context);
    expect(warnings.map(({ code }) => code)).toEqual(['whole-changed']);
    expect(warnings.some((one) => isUnlikely(one, 'share'))).toBe(false);
  });

  test('what can hardly be is asked for once more: half a class, less than none; a change may be below', () => {
    const asked = (figure: Figure, unit: string, range: FigureRange) =>
      figureWarningsOf(figure, { unit, text: '', aim, before: [] }).filter((one) => isUnlikely(one, range)).length;
    expect([asked(total(1.5), 'lớp', 'amount'), asked(added(-1), 'lớp', 'amount')]).toEqual([1, 1]);
    expect([asked(total(-1), '%', 'difference'), asked(share(15, 20), '%', 'share')]).toEqual([0, 0]);
    // What lies beyond its whole was refused, or may be.
    expect([asked(share(20, 15), '%', 'amount'), asked(total(120), '%', 'amount')]).toEqual([0, 0]);
  });

  test('a share above a hundred, but where the target aims above it', () => {
    expect(told(total(120), [], '%')).toEqual(['over-hundred']);
    const beyond = { unit: '%', text: '', aim: { ...aim, value: 110 }, before: [] };
    expect(figureWarningsOf(total(120), beyond)).toEqual([]);
  });

  test('a target is missed by the total, not by what was added', () => {
    const context = { unit: null, text: '', aim: { ...aim, value: 10 }, before: [added(6)] };
    expect(figureWarningsOf(added(4), context)).toEqual([]);
    expect(figureWarningsOf(added(3), context)).toEqual([{ code: 'target-missed', details: { value: 9, aim: 10 } }]);
  });

  test('what one unit counts is not measured by what all are to reach together, but by a limit it is', () => {
    const classes = { unit: 'lớp', text: '', aim: { ...aim, value: 600 }, before: [] };
    expect(figureWarningsOf(total(80), classes)).toEqual([]);
    const limit = { ...classes, aim: { ...aim, comparator: 'lte' as const, value: 10 } };
    expect(figureWarningsOf(total(80), limit)).toMatchObject([{ code: 'target-missed' }]);
  });

  test('a slip of a zero stands out among those before; of few nothing is said', () => {
    const before = [98, 101, 99, 102, 100].map(added);
    expect(told(added(1000), before)).toEqual(['outlier']);
    expect(told(added(103), before)).toEqual([]);
    expect(told(added(1000), before.slice(0, 4))).toEqual([]);
  });

  test('totals that grow are compared by how they grow', () => {
    const before = [10, 20, 31, 40, 51, 60].map(total);
    expect(told(total(70), before)).toEqual([]);
    expect(told(total(700), before)).toEqual(['outlier-step']);
  });

  test('none is an outlier among the like, whatever they are and in whatever order', () =>
    fc.assert(
      fc.property(fc.array(number, { minLength: 5 }), (values) => {
        expect(isOutlier(medianOf(values), values)).toBe(false);
        expect(medianOf(values.toReversed())).toBe(medianOf(values));
      }),
    ));

  test('each has a sentence in both languages, and all that it names is given', () =>
    fc.assert(
      fc.property(number, number, fc.array(number), (value, aimed, before) => {
        const context = { unit: '%', text: '', aim: { ...aim, value: aimed }, before: before.map(total) };
        for (const { code, details } of figureWarningsOf(total(value), context)) {
          const names = [...FIGURE_WARNINGS[code].vi.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          expect(Object.keys(details)).toEqual(expect.arrayContaining(names));
        }
      }),
    ));
});
