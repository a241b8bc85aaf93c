import { describe, expect, test } from 'vitest';
import { findImpossibleDays, findPeriods, lastDayOfMonth } from './dates.ts';

const periods = (text: string, planYear: number | null = null) =>
  findPeriods(text, planYear).map(({ from, to }) => `${from}…${to}`);

describe('a period of time', () => {
  test.each([
    ['ngày 05/3/2026', '2026-03-05…2026-03-05'],
    ['ngày 5-3-2026', '2026-03-05…2026-03-05'],
    ['05.03.2026', '2026-03-05…2026-03-05'],
    ['ngày 5 tháng 3 năm 2026', '2026-03-05…2026-03-05'],
    ['04/2026', '2026-04-01…2026-04-30'],
    ['tháng 4/2026', '2026-04-01…2026-04-30'],
    ['tháng 02 năm 2028', '2028-02-01…2028-02-29'],
    ['quý III năm 2025', '2025-07-01…2025-09-30'],
    ['Quý 1/2027', '2027-01-01…2027-03-31'],
    ['T6/2026', '2026-06-01…2026-06-30'],
    ['tháng 7 - 8/2026', '2026-07-01…2026-08-31'],
    ['tháng 3, 4 năm 2026', '2026-03-01…2026-04-30'],
    ['Quý III, IV/2026', '2026-07-01…2026-12-31'],
    ['Q.II/2026', '2026-04-01…2026-06-30'],
    ['QIV/2026', '2026-10-01…2026-12-31'],
    ['6 tháng đầu năm 2026', '2026-01-01…2026-06-30'],
    ['06 tháng cuối năm 2026', '2026-07-01…2026-12-31'],
    ['9 tháng đầu năm 2026', '2026-01-01…2026-09-30'],
    ['03 tháng cuối năm 2026', '2026-10-01…2026-12-31'],
    ['năm 2030', '2030-01-01…2030-12-31'],
  ])('“%s” is %s', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each([
    ['tuần 3 tháng 5/2026', '2026-05-15…2026-05-21'],
    ['tuần thứ hai của tháng 4/2026', '2026-04-08…2026-04-14'],
    ['tuần đầu tiên của tháng 9/2026', '2026-09-01…2026-09-07'],
    ['tuần cuối tháng 6/2026', '2026-06-24…2026-06-30'],
    ['tuần thứ 3, tháng 5 năm 2026', '2026-05-15…2026-05-21'],
    ['tuần 1, 2 tháng 3/2026', '2026-03-01…2026-03-14'],
    ['Tuần 2 và tuần 4 tháng 10/2026', '2026-10-08…2026-10-28'],
    ['tuần 2/9/2026', '2026-09-08…2026-09-14'],
    ['tuần 3, 4/8/2026', '2026-08-15…2026-08-28'],
    ['tuần thứ năm tháng 1/2026', '2026-01-29…2026-01-31'],
    ['thượng tuần tháng 3/2026', '2026-03-01…2026-03-10'],
    ['trung tuần tháng 3/2026', '2026-03-11…2026-03-20'],
    ['hạ tuần tháng 02 năm 2028', '2028-02-21…2028-02-29'],
    ['đầu tháng 9/2026', '2026-09-01…2026-09-10'],
    ['giữa tháng 9/2026', '2026-09-11…2026-09-15'],
    ['cuối tháng 9/2026', '2026-09-21…2026-09-30'],
    ['nửa đầu tháng 7/2026', '2026-07-01…2026-07-15'],
    ['nửa cuối tháng 7/2026', '2026-07-16…2026-07-31'],
    ['10 ngày đầu tháng 8/2026', '2026-08-01…2026-08-10'],
    ['05 ngày cuối cùng của tháng 8/2026', '2026-08-27…2026-08-31'],
    ['ngày cuối cùng của quý II/2026', '2026-06-30…2026-06-30'],
    ['ngày làm việc cuối cùng của tháng 5/2026', '2026-05-29…2026-05-29'],
    ['ngày làm việc đầu tiên của tháng 8/2026', '2026-08-03…2026-08-03'],
    ['đầu quý II/2026', '2026-04-01…2026-04-30'],
    ['giữa quý IV năm 2026', '2026-11-01…2026-11-30'],
    ['đầu năm 2026', '2026-01-01…2026-03-31'],
    ['giữa năm 2026', '2026-05-01…2026-06-30'],
    ['nửa đầu năm 2026', '2026-01-01…2026-06-30'],
  ])('“%s”, a part of a longer time, is %s', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each([
    ['tuần 12, tháng 3/2026', '2026-03-01…2026-03-31'],
    ['đầu mối tháng 3/2026', '2026-03-01…2026-03-31'],
    ['tuần 2 năm 2026', '2026-01-01…2026-12-31'],
    ['đầu tháng 3 - 4/2026', '2026-03-01…2026-04-30'],
  ])('“%s” names no part that could be counted', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each([
    ['tháng 8', '2026-08-01…2026-08-31'],
    ['quý IV', '2026-10-01…2026-12-31'],
    ['6 tháng đầu năm', '2026-01-01…2026-06-30'],
  ])('“%s” without a year is one of the plan’s year, and none where the plan has no year', (text, period) => {
    expect(periods(text, 2026)).toEqual([period]);
    expect(periods(text)).toEqual([]);
  });

  test('a day without a year stays without one', () => {
    expect(findPeriods('trước ngày 15/6', 2026)).toMatchObject([{ from: '06-15', to: '06-15', hasYear: false }]);
  });

  test('several stand in the order of the text, each at its place', () => {
    const text = 'Từ Quý IV/2025 đến ngày 30/6/2027';
    expect(findPeriods(text).map((p) => text.slice(p.start, p.end))).toEqual(['Quý IV/2025', '30/6/2027']);
  });

  test.each(['12.2026 hộ', 'số 1209/QĐ-UBND', '1.500 cây', 'biểu số 2/3/4', 'Thanh tra 24/24'])(
    'is not seen in “%s”',
    (text) => {
      expect(periods(text)).toEqual([]);
    },
  );

  test('a day that no calendar has is found as such and is no period', () => {
    const text = 'Xong trước ngày 31/02/2026, chậm nhất 28/02/2026';
    expect(findImpossibleDays(text)).toEqual([{ text: '31/02/2026', start: 16, end: 26 }]);
    expect(periods('ngày 30/02/2026').some((p) => p.includes('-30…'))).toBe(false);
  });

  test.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
  ])('in %d, month %d has %d days', (year, month, days) => {
    expect(lastDayOfMonth(year, month)).toBe(days);
  });
});
