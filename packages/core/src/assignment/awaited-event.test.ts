import { expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { dueAfterEvent, isConditional } from './awaited-event.ts';

const CALENDAR = workCalendar();

test.each([
  ['Trong 10 ngày kể từ khi có Thông tư', '2026-03-02', '2026-03-12'],
  ['Trong thời hạn 05 ngày làm việc kể từ ngày nhận được hướng dẫn', '2026-03-05', '2026-03-12'],
  ['30 ngày kể từ ngày Nghị định có hiệu lực', '2026-01-15', '2026-02-14'],
  ['Chậm nhất 2 tuần sau khi được giao vốn', '2026-03-02', '2026-03-16'],
  ['Sau 01 tháng kể từ khi có kinh phí', '2026-01-31', '2026-02-28'],
  ['Trong vòng 3 tháng sau khi Bộ ban hành Thông tư', '2026-11-30', '2027-02-28'],
])('%s, which came on %s, is due on %s', (words, came, due) => {
  expect(dueAfterEvent(words, plainDate(came), CALENDAR)).toBe(due);
});

test.each(['Khi có điều kiện về kinh phí', 'Sau khi Bộ ban hành Thông tư số 12/2026/TT-BGDĐT', 'Theo lộ trình', ''])(
  '“%s” tells no day',
  (words) => {
    expect(dueAfterEvent(words, plainDate('2026-03-02'), CALENDAR)).toBeNull();
  },
);

test.each([
  'Khi có điều kiện về kinh phí',
  'Sau khi Bộ ban hành Thông tư',
  'Ngay sau Hội nghị',
  'Trong 10 ngày kể từ ngày nhận được hướng dẫn',
  'Nếu được giao vốn',
  'Tùy tình hình thực tế',
  'Theo điều kiện thực tế',
])('work to be done “%s” waits', (text) => {
  expect(isConditional({ text, kind: 'condition' })).toBe(true);
});

test.each(['Theo lộ trình', 'Trong vòng 10 ngày', 'Trước khi khai giảng', 'Trước Đại hội', 'Sớm nhất có thể'])(
  'work to be done “%s” is work like any other',
  (text) => {
    expect(isConditional({ text, kind: 'condition' })).toBe(false);
  },
);

test('what has a day, comes back or has no deadline does not wait', () => {
  expect(isConditional({ text: 'Sau khi họp, trước 31/12/2026', kind: 'by', due: '2026-12-31' })).toBe(false);
  expect(isConditional(null)).toBe(false);
});
