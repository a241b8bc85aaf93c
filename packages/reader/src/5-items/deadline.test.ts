import { describe, expect, test } from 'vitest';
import { readDeadline } from './deadline.ts';

const PLAN_YEAR = 2026;

describe('a deadline that stands in a cell or a line of its own', () => {
  test.each([
    ['04/2026', '2026-04-30'],
    ['Tháng 4 năm 2026', '2026-04-30'],
    ['Trước ngày 30/11/2026', '2026-11-30'],
    ['Chậm nhất ngày 15 tháng 6 năm 2026', '2026-06-15'],
    ['Quý III năm 2025', '2025-09-30'],
    ['Quý II, quý IV/2026', '2026-12-31'],
    ['Trong năm 2026', '2026-12-31'],
    ['6 tháng đầu năm 2027', '2027-06-30'],
    ['Tháng 9', '2026-09-30'],
    ['Quý I', '2026-03-31'],
    ['15/6', '2026-06-15'],
    ['Trong năm', '2026-12-31'],
    ['Từ nay đến cuối năm', '2026-12-31'],
    ['Tuần thứ hai của tháng 4', '2026-04-14'],
    ['Vào tuần 3 tháng 5/2026', '2026-05-21'],
    ['Trong tuần cuối tháng 6/2026', '2026-06-30'],
    ['Tuần đầu tháng 9', '2026-09-07'],
    ['Tuần 4/10', '2026-10-28'],
    ['Trong 10 ngày đầu tháng 8', '2026-08-10'],
    ['Trước trung tuần tháng 10', '2026-10-20'],
    ['Chậm nhất ngày làm việc cuối cùng của tháng 5/2026', '2026-05-29'],
    ['Quý III, IV', '2026-12-31'],
  ])('“%s” is met by %s', (text, due) => {
    expect(readDeadline(text, PLAN_YEAR)).toEqual({ deadline: { text, kind: 'by', due }, unreadable: false });
  });

  test.each([
    ['Quý IV/2025 - Quý II/2026', '2025-10-01', '2026-06-30'],
    ['2026 - 2030', '2026-01-01', '2030-12-31'],
    ['Tháng 7 - 8/2026', '2026-07-01', '2026-08-31'],
    ['Quý II - III', '2026-04-01', '2026-09-30'],
    ['2026-2030', '2026-01-01', '2030-12-31'],
    ['Giai đoạn 2026 – 2028', '2026-01-01', '2028-12-31'],
    ['Từ tháng 3 đến tháng 5 năm 2026', '2026-03-01', '2026-05-31'],
    ['Từ ngày 01/6/2026 đến hết ngày 30/6/2026', '2026-06-01', '2026-06-30'],
    ['Từ 15/5 đến 30/11', '2026-05-15', '2026-11-30'],
    ['Từ 15/12 đến 10/01', '2026-12-15', '2027-01-10'],
    ['Tuần lễ từ 12/5 đến 18/5/2026', '2026-05-12', '2026-05-18'],
    ['01 - 15/6/2026', '2026-06-01', '2026-06-15'],
    ['Từ ngày 28/12 đến ngày 05/01/2027', '2026-12-28', '2027-01-05'],
    ['Tháng 11 - tháng 02/2026', '2025-11-01', '2026-02-28'],
    ['Từ đầu tháng 5 đến giữa tháng 6', '2026-05-01', '2026-06-15'],
    ['Năm học 2026 - 2027', '2026-09-01', '2027-05-31'],
  ])('“%s” runs from %s to %s', (text, from, due) => {
    expect(readDeadline(text, PLAN_YEAR).deadline).toEqual({ text, kind: 'by', from, due });
  });

  test.each([
    'Thường xuyên',
    'Thường xuyên, liên tục',
    'Thường xuyên hằng năm',
    'Suốt thời gian thực hiện',
    'Từ năm 2026',
    'Bắt đầu từ tháng 4/2026',
  ])('“%s” is ongoing', (text) => {
    expect(readDeadline(text, PLAN_YEAR).deadline).toEqual({ text, kind: 'ongoing' });
  });

  test.each([
    'Sau khi có Quy chế của Trung ương',
    'Theo kế hoạch riêng',
    'Khi được cấp vốn',
    'Trong vòng 10 ngày làm việc',
    '05 ngày làm việc',
    '10 ngày kể từ ngày nhận hồ sơ',
    'Trước kỳ họp thường lệ giữa năm 2026 của HĐND tỉnh',
    'Trước Tết Nguyên đán',
    'Học kỳ I năm học 2026 - 2027',
    'Đột xuất',
    'Trong 05 ngày kể từ khi có quyết định của Bộ',
    'Theo Kế hoạch số 31/KH-UBND ngày 02/3/2026',
  ])('“%s” hangs on a condition', (text) => {
    expect(readDeadline(text, PLAN_YEAR)).toEqual({ deadline: { text, kind: 'condition' }, unreadable: false });
  });

  test.each([
    ['Hằng năm', 'year', undefined],
    ['Hàng năm, trước ngày 30/11', 'year', '11-30'],
    ['Trước ngày 05 tháng 12 hằng năm', 'year', '12-05'],
    ['Hằng năm, sau ngày 10/11', 'year', undefined],
    ['Hằng quý', 'quarter', undefined],
    ['Định kỳ hàng tháng', 'month', undefined],
    ['Mỗi tuần', 'week', undefined],
    ['02 lần/tuần', 'week', undefined],
    ['01 tháng/lần', 'month', undefined],
    ['Ngày làm việc cuối cùng của tháng', 'month', undefined],
    ['Chậm nhất ngày làm việc cuối cùng của quý', 'quarter', undefined],
    ['Trước ngày 15 của tháng cuối quý', 'quarter', undefined],
    ['Tuần đầu tháng 9 hằng năm', 'year', '09-07'],
    ['Định kỳ 6 tháng', 'half-year', undefined],
    ['02 lần/năm', 'half-year', undefined],
  ])('“%s” recurs every %s, due %s', (text, every, due) => {
    const expected = { text, kind: 'recurring', every, ...(due === undefined ? {} : { due }) };
    expect(readDeadline(text, PLAN_YEAR).deadline).toEqual(expected);
  });

  test.each(['', ' - ', '…', '/'])('“%s” is none', (text) => {
    expect(readDeadline(text, PLAN_YEAR)).toEqual({ deadline: null, unreadable: false });
  });

  test.each([
    ['15/4/20 26', '2026-04-15'],
    ['04/202 6', '2026-04-30'],
  ])('“%s”, broken by a narrow column, is met by %s', (text, due) => {
    expect(readDeadline(text, null).deadline).toMatchObject({ text: text.replace(' ', ''), due });
  });

  test('in words that no rule reads is kept and said to be unreadable, never guessed', () => {
    expect(readDeadline('Mùa hoa phượng', PLAN_YEAR)).toEqual({
      deadline: { text: 'Mùa hoa phượng', kind: 'condition' },
      unreadable: true,
    });
  });

  test('of a month without a year is not guessed where the plan is for several years', () => {
    expect(readDeadline('Tháng 9', null)).toMatchObject({ deadline: { kind: 'condition' }, unreadable: true });
  });

  test('is read without the stop of its sentence', () => {
    expect(readDeadline(' - Quý I/2026. ', PLAN_YEAR).deadline?.text).toBe('Quý I/2026');
  });
});
