import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';

describe('where targets may stand', () => {
  test('in the items of a section of goals, and not among the tasks', async () => {
    const { targets } = await plan`
      I. MỤC TIÊU
      1. Mục tiêu cụ thể
      - 80% tuyến phố có hàng cây bóng mát.
      II. NHIỆM VỤ
      - Trồng 90% số cây đã ươm.
    `;
    expect(targets).toMatchObject([
      { section: 'I.1', text: '80% tuyến phố có hàng cây bóng mát', value: 80, unit: '%' },
    ]);
  });

  test('in a column beside the tasks that serve them, and once where the body states them too', async () => {
    const { targets, tasks } = await plan`
      I. MỤC TIÊU
      - 80% tuyến phố có hàng cây bóng mát.
      II. NHIỆM VỤ
      | STT | Mục tiêu | Nhiệm vụ | Chủ trì | Thời hạn |
      | 1 | 80% tuyến phố có hàng cây bóng mát | Trồng cây trên các tuyến phố | Sở Xây dựng | Quý I/2026 |
      | 2 | 95% cây được gắn mã | Gắn mã cho cây | Sở Nội vụ | Quý II/2026 |
    `;
    expect(targets.map(({ value, lead }) => [value, lead])).toEqual([
      [80, ['Sở Xây dựng']],
      [95, ['Sở Nội vụ']],
    ]);
    expect(tasks).toHaveLength(2);
  });

  test('and not in a column on the size of works', async () => {
    const { targets } = await plan`
      I. NHIỆM VỤ
      | STT | Tên dự án | Mục tiêu, quy mô | Chủ trì | Thời gian |
      | 1 | Số hóa hồ sơ cây xanh | Số hóa 2 triệu trang | Sở Xây dựng | 2026 |
    `;
    expect(targets).toEqual([]);
  });

  test('under the stretches of time into which the goals are parted', async () => {
    const { targets, phases } = await plan`
      I. MỤC TIÊU
      1. Giai đoạn 2026 - 2028
      a) Giảm tỷ lệ cây chết xuống dưới 9%.
      2. Đến năm 2030
      a) Giảm tỷ lệ cây chết xuống dưới 5%.
    `;
    expect(targets.map(({ comparator, value, by }) => [comparator, value, by])).toEqual([
      ['lte', 9, '2028'],
      ['lte', 5, '2030'],
    ]);
    expect(phases).toEqual([]);
  });

  test('under a lead-in that promises figures, wherever it stands', async () => {
    const { targets, tasks } = await plan`
      I. MỤC ĐÍCH, YÊU CẦU
      1. Yêu cầu
      Phấn đấu đạt các chỉ tiêu sau:
      - Tỷ lệ cây sống đạt từ 95% trở lên.
      - Giảm số cây gãy đổ còn dưới 20 cây.
    `;
    expect(targets.map(({ comparator, value }) => [comparator, value])).toEqual([
      ['gte', 95],
      ['lte', 20],
    ]);
    expect(tasks).toEqual([]);
  });

  test('in the rows of a table of targets, with the unit beside them as lead', async () => {
    const { targets, tasks } = await plan`
      I. MỤC TIÊU
      | STT | Chỉ tiêu | Đơn vị thực hiện |
      | 1 | Tỷ lệ cây xanh được gắn mã đạt 70% | Sở Xây dựng |
      | 2 | 100% trường học có vườn cây | Sở Giáo dục và Đào tạo |
    `;
    expect(targets.map(({ value, lead }) => [value, lead])).toEqual([
      [70, ['Sở Xây dựng']],
      [100, ['Sở Giáo dục và Đào tạo']],
    ]);
    expect(tasks).toEqual([]);
  });

  test('in the figures of an annex, by the years of its columns, and for one year by the plan', async () => {
    const { targets } = await plan`
      I. MỤC ĐÍCH
      - Giữ phố xanh.
      PHỤ LỤC I
      CHỈ TIÊU CÂY XANH
      | TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030 | Đơn vị chủ trì |
      | 1 | Tỷ lệ tuyến phố có cây bóng mát | % | ≥ 75 | 80 - 85 | Sở Xây dựng |
      | 2 | Vườn ươm | vườn | 2 | khoảng 5 | UBND các xã, phường |
    `;
    expect(
      targets.map(({ section, comparator, value, unit, by, lead }) => [section, comparator, value, unit, by, lead]),
    ).toEqual([
      ['PL.I.1', 'gte', 75, '%', '2026', ['Sở Xây dựng']],
      ['PL.I.1', 'range', 80, '%', '2030', ['Sở Xây dựng']],
      ['PL.I.2', 'eq', 2, 'vườn', '2026', ['UBND các xã, phường']],
      ['PL.I.2', 'approx', 5, 'vườn', '2030', ['UBND các xã, phường']],
    ]);
  });

  test('once, where body and annex both state a target; the unit beside it in the annex leads', async () => {
    const { targets } = await plan`
      I. MỤC TIÊU
      - Tỷ lệ tuyến phố có cây bóng mát đạt từ 75% trở lên.
      PHỤ LỤC
      | TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Đơn vị chủ trì |
      | 1 | Tỷ lệ tuyến phố có cây bóng mát | % | 75 | Sở Xây dựng |
      | 2 | Tỷ lệ trường học có vườn cây | % | 75 | Sở Giáo dục và Đào tạo |
    `;
    expect(targets.map(({ section, comparator, lead }) => [section, comparator, lead])).toEqual([
      ['I', 'gte', ['Sở Xây dựng']],
      ['PL.2', 'eq', ['Sở Giáo dục và Đào tạo']],
    ]);
  });

  test('under a heading in capitals that ends with the year', async () => {
    const { targets } = await plan`
      I. MỤC TIÊU ĐẾN NĂM 2030
      - 90% tuyến phố có cây bóng mát.
    `;
    expect(targets.map(({ by }) => by)).toEqual(['2030']);
  });

  test('under a lead-in that names the year', async () => {
    const { targets } = await plan`
      I. ĐIỀU CHỈNH MỤC TIÊU
      Mục tiêu đến năm 2028 được điều chỉnh thành:
      - Trồng mới 900 cây.
      - 90% tuyến phố có cây bóng mát.
    `;
    expect(targets.map(({ by }) => by)).toEqual(['2028', '2028']);
  });
});
