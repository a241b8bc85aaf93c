import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';

describe('a heading that is nothing but a time', () => {
  test('says by when the work under it is done, where its own words name no date', async () => {
    const { tasks } = await plan`
      I. LỊCH THỰC HIỆN, NỘI DUNG
      1. Tháng 3/2026
      - Trồng cây bóng mát dọc kênh.
      - Trồng cây ăn quả, hoàn thành trước ngày 15/3/2026.
      2. Quý II: Chăm sóc cây mới trồng
      - Bón phân cho cây con.
      3. Giai đoạn 2027 - 2028
      - Thay các cây già cỗi.
    `;
    expect(tasks.map(({ deadline }) => deadline)).toMatchObject([
      { text: 'Tháng 3/2026', due: '2026-03-31' },
      { due: '2026-03-15' },
      { due: '2026-06-30' },
      { due: '2028-12-31' },
    ]);
  });

  test('may stand without a number, a month under its quarter', async () => {
    const { tasks, sections } = await plan`
      I. NỘI DUNG CÔNG TÁC
      QUÝ I
      Tháng 2
      1. Tổ chức Tết trồng cây.
      2. Giao cây con.
      Tháng 3
      1. Kiểm đếm cây sống.
      QUÝ II
      1. Tỉa cành trước mùa mưa bão.
      II. TỔ CHỨC THỰC HIỆN
      1. Các phường bảo vệ cây mới trồng.
    `;
    expect(tasks.map(({ text, deadline }) => [text, deadline?.kind === 'by' ? deadline.due : null])).toEqual([
      ['Tổ chức Tết trồng cây.', '2026-02-28'],
      ['Giao cây con.', '2026-02-28'],
      ['Kiểm đếm cây sống.', '2026-03-31'],
      ['Tỉa cành trước mùa mưa bão.', '2026-06-30'],
      ['Các phường bảo vệ cây mới trồng.', null],
    ]);
    expect(sections.map(({ title, level }) => [title, level])).toEqual([
      ['NỘI DUNG CÔNG TÁC', 1],
      ['QUÝ I', 2],
      ['Tháng 2', 3],
      ['Tháng 3', 3],
      ['QUÝ II', 2],
      ['TỔ CHỨC THỰC HIỆN', 1],
    ]);
  });

  test('goes no further than the next time above its work', async () => {
    const { tasks } = await plan`
      I. LỊCH KIỂM TRA, NỘI DUNG
      Tháng 10/2026
      - Kiểm tra vườn ươm của trường.
      Học kỳ II
      - Kiểm tra vườn thuốc nam.
    `;
    expect(tasks.map(({ text, deadline }) => [text, deadline === null])).toEqual([
      ['Kiểm tra vườn ươm của trường.', false],
      ['Kiểm tra vườn thuốc nam.', true],
    ]);
  });

  test('is none where other words stand beside the time', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Tháng cao điểm 9
      - Trồng cây bóng mát dọc kênh.
      2. Năm An toàn giao thông 2026
      - Tỉa cành che khuất biển báo.
    `;
    expect(tasks.map(({ deadline }) => deadline)).toEqual([null, null]);
  });
});
