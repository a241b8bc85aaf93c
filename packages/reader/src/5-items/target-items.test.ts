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
});
