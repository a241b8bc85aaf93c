import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeNames, mergeText } from './merge-text.ts';

const BASE = 'Rà soát hồ sơ lưu trữ; lập danh mục hồ sơ.';

describe('two changes of one text', () => {
  test.each([
    [
      'of different words',
      'Kiểm kê hồ sơ lưu trữ; lập danh mục hồ sơ.',
      'Rà soát hồ sơ lưu trữ; lập bảng kê hồ sơ.',
      'Kiểm kê hồ sơ lưu trữ; lập bảng kê hồ sơ.',
    ],
    ['at both ends', `Năm 2026: ${BASE}`, `${BASE} Báo cáo kết quả.`, `Năm 2026: ${BASE} Báo cáo kết quả.`],
    [
      'of which one takes words away',
      'Rà soát hồ sơ lưu trữ.',
      'Rà soát hồ sơ lưu trữ; lập danh mục hồ sơ số.',
      undefined,
    ],
    ['that are the same', 'Kiểm kê hồ sơ.', 'Kiểm kê hồ sơ.', 'Kiểm kê hồ sơ.'],
    ['of the same words', BASE.replace('Rà soát', 'Kiểm kê'), BASE.replace('Rà soát', 'Thống kê'), undefined],
    ['that add different words at one place', `${BASE} Một.`, `${BASE} Hai.`, undefined],
  ])('%s', (_how, mine, theirs, merged) => {
    expect(mergeText(BASE, mine, theirs)).toBe(merged);
  });

  test('come to the same whoever is asked first, and nothing changed by one alone is lost', () => {
    const words = fc
      .array(fc.constantFrom('rà', 'soát', 'hồ', 'sơ', 'số'), { maxLength: 12 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        expect(mergeText(base, mine, theirs)).toBe(mergeText(base, theirs, mine));
        expect(mergeText(base, mine, base)).toBe(mine);
        expect(mergeText(base, base, theirs)).toBe(theirs);
      }),
    );
  });
});

test.each([
  [['A', 'B'], ['A', 'B', 'C'], ['B'], ['B', 'C']],
  [['A'], ['A', 'C'], ['A', 'D'], ['A', 'D', 'C']],
  [[], ['A'], ['A'], ['A']],
])('names %j, made %j and %j by two people, are %j', (base, mine, theirs, merged) => {
  expect(mergeNames(base, mine, theirs)).toEqual(merged);
});
