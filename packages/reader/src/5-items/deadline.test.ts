import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';
import { findDeadline, readDeadline } from './deadline.ts';

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
  ])('“%s” runs from %s to %s', (text, from, due) => {
    expect(readDeadline(text, PLAN_YEAR).deadline).toEqual({ text, kind: 'by', from, due });
  });

  test.each([
    'Thường xuyên',
    'Thường xuyên, liên tục',
    'Thường xuyên hằng năm',
    'Suốt thời gian thực hiện',
    'Từ năm 2026',
  ])('“%s” is ongoing', (text) => {
    expect(readDeadline(text, PLAN_YEAR).deadline).toEqual({ text, kind: 'ongoing' });
  });

  test.each([
    'Sau khi có Quy chế của Trung ương',
    'Theo kế hoạch riêng',
    'Khi được cấp vốn',
    'Trong vòng 10 ngày làm việc',
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
    ['Định kỳ 6 tháng', 'half-year', undefined],
    ['02 lần/năm', 'half-year', undefined],
  ])('“%s” recurs every %s, due %s', (text, every, due) => {
    const expected = { text, kind: 'recurring', every, ...(due === undefined ? {} : { due }) };
    expect(readDeadline(text, PLAN_YEAR).deadline).toEqual(expected);
  });

  test.each(['', ' - ', '…', '/'])('“%s” is none', (text) => {
    expect(readDeadline(text, PLAN_YEAR)).toEqual({ deadline: null, unreadable: false });
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

describe('a deadline inside the words of a task', () => {
  test.each([
    ['Hoàn thành trồng cây trong năm 2026.', 'trong năm 2026', '2026-12-31'],
    ['Ban hành định mức trước ngày 31/3/2026.', 'trước ngày 31/3/2026', '2026-03-31'],
    ['Đến hết năm 2026, gắn mã cho mọi cây bóng mát.', 'Đến hết năm 2026', '2026-12-31'],
    ['Lập danh sách hộ nhận cây (hạn cuối 20/3/2026).', 'hạn cuối 20/3/2026', '2026-03-20'],
    ['Xây xong vườn ươm, hoàn thành trước quý III/2026.', 'hoàn thành trước quý III/2026', '2026-09-30'],
  ])('of “%s” is “%s”', (item, text, due) => {
    const found = findDeadline(item, PLAN_YEAR);
    expect(found?.deadline).toEqual({ text, kind: 'by', due });
    expect(item.slice(found?.start, found?.end)).toBe(text);
  });

  test('recurs where the item opens with “hằng năm”, or dates itself “… hằng năm”', () => {
    expect(findDeadline('Hằng năm, mở hội hoa xuân.', PLAN_YEAR)?.deadline).toEqual({
      text: 'Hằng năm',
      kind: 'recurring',
      every: 'year',
    });
    expect(findDeadline('Lập dự toán trước ngày 20/7 hằng năm.', PLAN_YEAR)?.deadline).toMatchObject({
      every: 'year',
      due: '07-20',
    });
    expect(findDeadline('Xét vườn đẹp sau ngày 10/11 hằng năm.', PLAN_YEAR)?.deadline).toEqual({
      text: 'sau ngày 10/11 hằng năm',
      kind: 'recurring',
      every: 'year',
    });
  });

  test('is the last of the days between which the work is done', () => {
    const words = 'từ ngày 15/12 đến hết ngày 28/02/2027';
    expect(findDeadline(`Mở đợt trồng cây ${words}.`, PLAN_YEAR)?.deadline).toEqual({
      text: words,
      kind: 'by',
      from: '2026-12-15',
      due: '2027-02-28',
    });
    expect(findDeadline('Thống kê số liệu từ ngày 01/01/2026 đến ngày 30/6/2026.', PLAN_YEAR)).toBeNull();
  });

  test('is not when the aim is reached that the work serves', () => {
    expect(
      findDeadline('Theo dõi lộ trình đạt mục tiêu ít nhất 50% xã không có ma túy vào năm 2030.', 2026),
    ).toBeNull();
    expect(findDeadline('Hoàn thành mục tiêu trồng cây trong năm 2027.', 2026)?.deadline).toMatchObject({
      due: '2027-12-31',
    });
  });

  test('may name the hour before the day, and two days of one month', () => {
    expect(findDeadline('Nhập dữ liệu trước 16 giờ ngày 10/5/2026.', 2026)?.deadline).toMatchObject({
      text: 'trước 16 giờ ngày 10/5/2026',
      due: '2026-05-10',
    });
    expect(findDeadline('Ngày 02-03/6/2026: Tổ chức thi.', 2026)?.deadline).toMatchObject({ due: '2026-06-03' });
  });

  test('is the time that stands alone before a colon', () => {
    expect(findDeadline('Tháng 9: Kiểm tra vườn ươm.', PLAN_YEAR)?.deadline).toEqual({
      text: 'Tháng 9',
      kind: 'by',
      due: `${PLAN_YEAR}-09-30`,
    });
    expect(findDeadline('Từ ngày 01/3 đến ngày 15/4/2026: Trồng cây.', PLAN_YEAR)?.deadline).toMatchObject({
      due: '2026-04-15',
    });
    expect(findDeadline('Tháng cao điểm 9: Kiểm tra vườn ươm.', PLAN_YEAR)).toBeNull();
  });

  test('hangs on an event where so many days run from it', () => {
    const text = 'trong thời hạn 12 ngày làm việc, kể từ ngày nhận Kế hoạch';
    expect(findDeadline(`Gửi danh mục cây, ${text}.`, PLAN_YEAR)?.deadline).toEqual({ text, kind: 'condition' });
  });

  test.each([
    'Tưới cây trong 10 ngày nắng nóng.',
    'Kiểm tra vườn ươm sau ngày 10/11.',
    'Thường xuyên rà soát cây nghiêng đổ.',
    'Định kỳ phun thuốc trừ sâu.',
    'Bố trí vốn trong dự toán hằng năm.',
    'Lồng ghép với kế hoạch năm 2026 của ngành.',
    'Thực hiện Quyết định số 14/QĐ-UBND ngày 05/02/2026 về cây xanh.',
    'Trồng cây theo mục tiêu đến năm 2030.',
    'Kéo dài hàng cây đến năm 2030.',
    'Dạy trẻ chăm cây trong năm học 2026 - 2027.',
    'Sơ kết giai đoạn 2021 - 2025.',
  ])('is not seen in an adverb, an attribute or the date of a cited document: “%s”', (item) => {
    expect(findDeadline(item, PLAN_YEAR)).toBeNull();
  });

  test('gives way to the line of its section, and a date to report by is none', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Cây cổ thụ
      - Khám cây, hoàn thành trước ngày 30/4/2026.
      - Thời gian thực hiện: Hằng năm.
      2. Cây non
      - Thống kê số cây sống và báo cáo Sở Xây dựng trước ngày 15/5/2026.
    `;
    expect(tasks.map(({ deadline }) => deadline)).toEqual([
      { text: 'Hằng năm', kind: 'recurring', every: 'year' },
      null,
    ]);
  });
});
