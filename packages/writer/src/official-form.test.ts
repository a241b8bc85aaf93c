// The rules of Decree 30/2020 that are data: dates, numbers, kinds, capacities, margins.
import { describe, expect, test } from 'vitest';
import { marker, numbered } from './numbering.ts';
import {
  BODY,
  CAPACITIES,
  dateText,
  dayText,
  KINDS,
  monthText,
  numberLine,
  numberText,
  PAGE,
  partyNumberLine,
  STYLES,
} from './official-form.ts';

test('a day below 10 is written with a zero', () => {
  expect([1, 9, 10, 31].map(dayText)).toEqual(['01', '09', '10', '31']);
});
test('of the months only January and February are written with a zero', () => {
  expect([1, 2, 3, 9, 10, 12].map(monthText)).toEqual(['01', '02', '3', '9', '10', '12']);
});
test('a number below 10 is written with a zero', () => {
  expect([1, 9, 10, 243].map(numberText)).toEqual(['01', '09', '10', '243']);
});

describe('the number and the date of a document', () => {
  test('are written in full where they are known', () => {
    expect(numberLine(3, 'KH-UBND')).toBe('Số: 03/KH-UBND');
    expect(partyNumberLine(3, 'KH/TU')).toBe('Số 03-KH/TU');
    expect(dateText({ year: 2026, month: 1, day: 2 })).toBe('ngày 02 tháng 01 năm 2026');
  });
  test('keep a number that is text as it is', () => {
    expect(numberLine('0119', 'KH-UBND')).toBe('Số: 0119/KH-UBND');
  });
  test('are left blank where they are not given yet', () => {
    expect(numberLine(null, 'KH-UBND')).toMatch(/^Số: {2,}\/KH-UBND$/);
    expect(dateText(null)).toMatch(/^ngày {2,}tháng {2,}năm$/m);
    expect(dateText({ year: 2026 })).toMatch(/^ngày {2,}tháng {2,}năm 2026$/);
  });
});

test('each margin lies in the range that the decree allows', () => {
  for (const [side, [least, most]] of Object.entries(PAGE.allowed)) {
    const margin = PAGE.margin[side as keyof typeof PAGE.margin];
    expect(margin).toBeGreaterThanOrEqual(least);
    expect(margin).toBeLessThanOrEqual(most);
  }
});
test('each size lies in the range that the decree allows', () => {
  for (const component of ['nation', 'parentBody', 'issuer', 'number'] as const) {
    expect(STYLES[component].size).toBeGreaterThanOrEqual(12);
    expect(STYLES[component].size).toBeLessThanOrEqual(13);
  }
  for (const component of [
    'motto',
    'placeAndDate',
    'kind',
    'title',
    'grounds',
    'body',
    'capacity',
    'pageNumber',
  ] as const) {
    expect(STYLES[component].size).toBeGreaterThanOrEqual(13);
    expect(STYLES[component].size).toBeLessThanOrEqual(14);
  }
  expect(BODY.before).toBeGreaterThanOrEqual(6);
});
test('there are 27 abbreviated kinds and five capacities', () => {
  expect(Object.keys(KINDS)).toHaveLength(27);
  expect(Object.keys(CAPACITIES)).toEqual(['TM.', 'Q.', 'KT.', 'TL.', 'TUQ.']);
});

describe('numbering', () => {
  test('is Roman, then Arabic, then by the Vietnamese alphabet', () => {
    expect([1, 4, 9, 14].map((nth) => marker(0, nth))).toEqual(['I.', 'IV.', 'IX.', 'XIV.']);
    expect(marker(1, 12)).toBe('12.');
    expect([1, 5, 6, 8].map((nth) => marker(2, nth))).toEqual(['a)', 'đ)', 'e)', 'h)']);
  });
  test('counts sections and points together and passes over the rest', () => {
    const counted = numbered([
      { type: 'section', title: 'Một', content: [] },
      { type: 'paragraph', text: 'Lời dẫn' },
      { type: 'point', text: 'Hai' },
    ]);
    expect(counted.map(({ nth }) => nth)).toEqual([1, 0, 2]);
  });
});
