import { expect, test } from 'vitest';
import { documentOf } from '../4-header/testing/paragraphs.ts';
import { findReviews } from './reviews.ts';

const reviewsOf = (...lines: string[]) =>
  findReviews(documentOf(...lines)).map(({ kind, when }) => [
    kind,
    when.kind === 'by' ? when.due : when.kind === 'yearly' ? 'yearly' : `end of ${when.phase ?? 'each'}`,
  ]);

test.each([
  [
    'Tổ chức sơ kết vào năm 2027, tổng kết vào năm 2030.',
    [
      ['mid-term', '2027'],
      ['final', '2030'],
    ],
  ],
  ['Sở chủ trì tiến hành sơ kết, rút kinh nghiệm việc trồng rừng vào năm 2027.', [['mid-term', '2027']]],
  ['tiếp tục trồng rừng giai đoạn 2 và tổng kết vào năm 2030.', [['final', '2030']]],
  [
    'Định kỳ hằng năm sơ kết, năm 2030 tổng kết chương trình.',
    [
      ['mid-term', 'yearly'],
      ['final', '2030'],
    ],
  ],
  [
    'Hằng năm các xã tổ chức sơ kết, tổng kết.',
    [
      ['mid-term', 'yearly'],
      ['final', 'yearly'],
    ],
  ],
  ['Sơ kết, tổng kết vào cuối năm 2030.', [['final', '2030']]],
  ['Tổng kết giai đoạn 2025 - 2030 trong quý IV/2030.', [['final', '2030-12-31']]],
  ['Tổ chức sơ kết trước ngày 30/11/2027.', [['mid-term', '2027-11-30']]],
  ['Kết thúc giai đoạn 1, tổ chức sơ kết để rút kinh nghiệm.', [['mid-term', 'end of giai đoạn 1']]],
  ['Sơ kết khi kết thúc mỗi giai đoạn.', [['mid-term', 'end of each']]],
  ['Năm 2028, các sở tổ chức sơ kết việc bảo vệ rừng.', [['mid-term', '2028']]],
  [
    'Cuối năm 2027 tổ chức sơ kết; cuối năm 2030 tổ chức tổng kết.',
    [
      ['mid-term', '2027'],
      ['final', '2030'],
    ],
  ],
])('“%s”', (line, reviews) => {
  expect(reviewsOf(line)).toEqual(reviews);
});

test.each([
  'Thực hiện nghiêm việc sơ kết, tổng kết theo quy định.',
  'Tổng kết 10 năm thực hiện phong trào trồng cây năm 2027.',
  'Báo cáo tổng kết năm học gửi trước ngày 15/6/2027.',
  'Trên cơ sở tổng kết năm 2026, các xã xây dựng kế hoạch.',
  'Tổ chức sơ kết, tổng kết các đề án về nước sạch của tỉnh giai đoạn đến năm 2030.',
  'Tổng kết mô hình cấp nước đã nêu trong Kế hoạch đến năm 2030.',
  'Tổng kết thi hành Luật Lâm nghiệp trong năm 2027.',
  'Căn cứ Báo cáo số 12/BC-UBND ngày 05/3/2026 về sơ kết công tác trồng rừng.',
])('“%s” announces no review of the plan that one could be held to', (line) => {
  expect(reviewsOf(line)).toEqual([]);
});

test('what is said twice is one review, with the place where it was said first', () => {
  const [review, ...others] = findReviews(
    documentOf('Mở đầu.', 'Sơ kết vào năm 2027.', 'Như trên, sơ kết vào năm 2027.'),
  );
  expect(others).toEqual([]);
  expect(review).toMatchObject({ text: 'Sơ kết vào năm 2027', anchor: { block: 1, start: 0, end: 19 } });
});
