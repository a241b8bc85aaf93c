import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  bodyOf,
  fallenReport,
  faultIn,
  isUnfinished,
  kindsOf,
  NO_FIGURE,
  shareOf,
  typedFrom,
  typedOf,
} from './typed-progress.ts';

const typed = (figures: Record<string, Partial<typeof NO_FIGURE>>) => ({
  ...typedFrom('', beginningOf(40, undefined)),
  figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, { ...NO_FIGURE, ...figure }])),
});

describe('the form of progress', () => {
  it('sends 100 with a report, whatever the slider says', () => {
    expect(bodyOf({ ...typedFrom('', beginningOf(40, undefined)), report: true }, 3, 'vi')).toMatchObject({
      percent: 100,
      report: true,
      version: 3,
    });
  });

  it('sends the figures that are whole, read as offices write them', () => {
    const body = bodyOf(
      typed({ a: { numerator: '1.234', denominator: '2.468' }, b: { value: '12,5' }, c: { numerator: '3' } }),
      1,
      'vi',
    );
    expect(body.figures).toEqual([
      { target: 'a', numerator: 1234, denominator: 2468 },
      { target: 'b', value: 12.5 },
    ]);
  });

  it.each([
    [{ numerator: '3' }, true],
    [{ numerator: '3', denominator: '0' }, true],
    [{ value: 'nhiều' }, true],
    [{ numerator: '3', denominator: '4' }, false],
    [{}, false],
  ])('finds half a figure in %j: %s', (figure, half) => {
    expect(isUnfinished({ a: { ...NO_FIGURE, ...figure } }, new Map(), 'vi')).toBe(half);
  });

  it.each([
    [{ value: '12a' }, { field: 'value', code: 'number', text: '12a' }],
    [{ value: '1e16' }, { field: 'value', code: 'number', text: '1e16' }],
    [{ value: '9.999.999.999.999.999' }, { field: 'value', code: 'large', text: '9.999.999.999.999.999' }],
    [
      { numerator: '12a', denominator: '15' },
      { field: 'numerator', code: 'number', text: '12a' },
    ],
    [
      { numerator: '-1', denominator: '15' },
      { field: 'numerator', code: 'below', text: '-1' },
    ],
    [
      { numerator: '1', denominator: '0' },
      { field: 'denominator', code: 'nothing', text: '0' },
    ],
    [{ numerator: '1' }, { field: 'denominator', code: 'missing', text: '' }],
    [{ denominator: '15' }, { field: 'numerator', code: 'missing', text: '' }],
    [{ numerator: '20', denominator: '15' }, null],
    [{ value: '-3,5' }, null],
    [{ value: ' ' }, null],
  ])('says what is wrong with %j, and where', (figure, fault) => {
    expect(faultIn({ ...NO_FIGURE, ...figure }, 'vi')).toEqual(fault);
  });

  it('says what cannot be of its target, as far as that is known', () => {
    const share = { unit: '%', basis: 'cumulative', range: 'share' } as const;
    const beyond = { ...NO_FIGURE, numerator: '20', denominator: '15' };
    expect(faultIn(beyond, 'vi', share)).toEqual({ field: 'numerator', code: 'over-whole', text: '20' });
    expect(faultIn({ ...NO_FIGURE, value: '-3' }, 'vi', { ...share, unit: 'km', range: 'amount' })).toEqual({
      field: 'value',
      code: 'below-zero',
      text: '-3',
    });
    const kinds = kindsOf([{ id: 'a', ...share }]);
    expect([isUnfinished({ a: beyond }, kinds, 'vi'), isUnfinished({ b: beyond }, kinds, 'vi')]).toEqual([true, false]);
  });

  it('reads and writes numbers as the language of the screen does, and refuses what may be thousands or decimals', () => {
    expect(bodyOf(typed({ a: { value: '1,200' } }), 1, 'en').figures).toEqual([{ target: 'a', value: 1200 }]);
    expect(
      typedOf({ version: 1, percent: 0, figures: [{ target: 'a', value: 1234.5 }] }, 'en').figures['a']?.value,
    ).toBe('1,234.5');
    const fault = (text: string) => ({ field: 'value', code: 'grouping', text });
    expect(faultIn({ ...NO_FIGURE, value: '1.200' }, 'en')).toEqual(fault('1.200'));
    expect(faultIn({ ...NO_FIGURE, value: '1,200' }, 'vi')).toEqual(fault('1,200'));
  });

  it('works a share out', () => {
    expect(shareOf({ ...NO_FIGURE, numerator: '1', denominator: '8' }, 'vi')).toBe(12.5);
  });

  it('begins with the report that was returned, without its figures: they stand, and are not told twice', () => {
    const returned = { words: 'Đã mở 12 lớp.', figures: [{ target: 'a', value: 12 }] };
    expect(typedFrom('', beginningOf(100, returned))).toEqual({
      percent: 100,
      words: 'Đã mở 12 lớp.',
      report: true,
      figures: {},
    });
    expect(typedFrom(JSON.stringify({ words: '' }), beginningOf(100, returned))).toMatchObject({ words: '' });
  });

  it('takes up the last report, unless something else was said since', () => {
    const report = { isReport: true, words: 'Đã xong.' };
    const figures = { isReport: false, words: '' };
    expect(fallenReport([figures, report])).toBe(report);
    expect(fallenReport([{ isReport: false, words: 'Làm lại từ đầu.' }, report])).toBeUndefined();
    expect(fallenReport([figures])).toBeUndefined();
  });

  it('is what it was when it comes back, and empty where it cannot be read', () => {
    const before = typed({ a: { numerator: '1', denominator: '2' } });
    expect(typedOf(bodyOf(before, 1, 'vi'), 'vi')).toEqual(before);
    expect(typedFrom(JSON.stringify(before), beginningOf(0, undefined))).toEqual(before);
    expect(typedFrom('{', beginningOf(7, undefined))).toEqual(typedFrom('', beginningOf(7, undefined)));
  });
});
