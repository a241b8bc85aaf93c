import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';
import { findDeadline } from './deadline-in-text.ts';

const PLAN_YEAR = 2026;

describe('a deadline inside the words of a task', () => {
  test.each([
    ['Hoàn thành trồng cây trong năm 2026.', 'trong năm 2026', '2026-12-31'],
    ['Ban hành định mức trước ngày 31/3/2026.', 'trước ngày 31/3/2026', '2026-03-31'],
    ['Đến hết năm 2026, gắn mã cho mọi cây bóng mát.', 'Đến hết năm 2026', '2026-12-31'],
    ['Lập danh sách hộ nhận cây (hạn cuối 20/3/2026).', 'hạn cuối 20/3/2026', '2026-03-20'],
    ['Ra quân trồng cây vào tuần 3 tháng 5/2026.', 'vào tuần 3 tháng 5/2026', '2026-05-21'],
    ['Phát động tết trồng cây tuần đầu tháng 3.', 'tuần đầu tháng 3', '2026-03-07'],
    ['Cắt tỉa cành (trung tuần tháng 4).', 'trung tuần tháng 4', '2026-04-20'],
    ['Thống kê cây chết, xong trước ngày 15/6.', 'xong trước ngày 15/6', '2026-06-15'],
    ['Phát triển nhân lực số trước ngày 30/6/2026.', 'trước ngày 30/6/2026', '2026-06-30'],
    [
      'Phun thuốc đợt 1 vào tháng 5/2026, đợt 2 vào giữa tháng 8/2026.',
      'vào tháng 5/2026, đợt 2 vào giữa tháng 8/2026',
      '2026-08-15',
    ],
    ['Triển lãm ảnh cây di sản, kéo dài đến hết ngày 25/5/2026.', 'kéo dài đến hết ngày 25/5/2026', '2026-05-25'],
    ['Hội thi tỉa cành, dự kiến Chủ nhật, ngày 17/5/2026.', 'dự kiến Chủ nhật, ngày 17/5/2026', '2026-05-17'],
    ['Tổ chức hội nghị tổng kết ngày 20/12/2026 tại tỉnh.', 'ngày 20/12/2026', '2026-12-20'],
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

  test('is the last of the days of a week that is named by its days', () => {
    expect(findDeadline('Tổ chức tuần lễ trồng cây từ 12/5 đến 18/5/2026.', PLAN_YEAR)?.deadline).toEqual({
      text: 'từ 12/5 đến 18/5/2026',
      kind: 'by',
      from: '2026-05-12',
      due: '2026-05-18',
    });
    expect(findDeadline('Ươm từ 3 loài, phát từ ngày 05 đến ngày 11/5/2026.', PLAN_YEAR)?.deadline).toMatchObject({
      from: '2026-05-05',
      due: '2026-05-11',
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
    'Tổ chức lễ kỷ niệm ngày 05/6.',
    'Đối chiếu số liệu tuần đầu tháng 3.',
    'Tổ chức thực hiện Nghị quyết ngày 05/6/2026 của Tỉnh ủy.',
    'Tổ chức lễ kỷ niệm 10 năm ngày 05/6/2026.',
    'Trồng 500 cây, dự kiến năm 2026 tăng thêm.',
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
