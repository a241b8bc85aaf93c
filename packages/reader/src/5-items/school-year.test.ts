import { expect, test } from 'vitest';
import { planOf } from '../testing/plan.ts';

test('in a plan of a school year the months until July lie in its second year', async () => {
  const { tasks } = await planOf({
    title: 'Chăm sóc vườn trường năm học 2026 - 2027',
    day: '05 tháng 9 năm 2026',
  })`
    I. LỊCH THỰC HIỆN, NỘI DUNG
    - Tháng 9: Làm cỏ các luống hoa.
    - Tháng 5: Thu hoạch vườn thuốc nam.
    - Tháng 11/2026: Kiểm đếm cây giống còn lại.
  `;
  expect(tasks.map(({ deadline }) => deadline)).toMatchObject([
    { due: '2026-09-30' },
    { due: '2027-05-31' },
    { due: '2026-11-30' },
  ]);
});

test('a plan that is issued before its school year begins has the months until then before it', async () => {
  const { tasks } = await planOf({
    title: 'Tuyển chọn giống hoa năm học 2026 - 2027',
    day: '25 tháng 3 năm 2026',
  })`
    I. LỊCH THỰC HIỆN, NỘI DUNG
    - Tháng 6: Gieo hạt tại vườn trường.
    - Tháng 1: Đánh giá tỷ lệ cây sống.
  `;
  expect(tasks.map(({ deadline }) => deadline)).toMatchObject([{ due: '2026-06-30' }, { due: '2027-01-31' }]);
});
