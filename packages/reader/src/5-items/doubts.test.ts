import { describe, expect, test } from 'vitest';
import { doubtMessage } from '../doubt.ts';
import { documentOf, doubts, plan, planOf } from '../testing/plan.ts';

describe('the reader says', () => {
  test('that a task has no lead, no deadline, no product', async () => {
    const { doubts: said, tasks } = await plan`
      I. NHIỆM VỤ
      - Trồng cây bóng mát dọc kênh.
    `;
    expect(said).toEqual(
      (['task.no-lead', 'task.no-deadline', 'task.no-product'] as const).map((code) => ({
        code,
        anchor: tasks[0]?.anchor,
        details: {},
      })),
    );
  });

  test('that a deadline is before the day of issue, at the place of the deadline', async () => {
    const [doubt, ...others] = await doubts`
      I. NHIỆM VỤ
      1. Cây bóng mát
      - Trồng cây bóng mát dọc kênh.
      - Thời gian: Tháng 12/2025.
    `;
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ code: 'deadline.before-issue', details: { due: '31/12/2025', date: '05/01/2026' } });
    expect(doubt && doubtMessage(doubt)).toBe('Thời hạn 31/12/2025 sớm hơn ngày ban hành 05/01/2026.');
  });

  test('that words only suggest the last day of a deadline, and nothing where custom or law fixes it', async () => {
    const [doubt, ...others] = await doubts`
      I. NHIỆM VỤ
      - Trồng cây bóng mát vào tuần 3 tháng 5/2026.
      - Tỉa cành trong thượng tuần tháng 6/2026.
      - Bón phân vào giữa tháng 7/2026.
      - Vá thân cây trong tuần cuối tháng 8/2026.
      - Tưới cây trong nửa đầu tháng 9/2026.
      - Đếm cây trong 10 ngày đầu tháng 10/2026.
      - Báo giá cây giống trong 6 tháng đầu năm 2026.
    `;
    expect(others).toEqual([]);
    expect(doubt && doubtMessage(doubt)).toBe(
      'Thời hạn “vào tuần 3 tháng 5/2026” không ghi ngày; đã hiểu là chậm nhất 21/05/2026.',
    );
  });

  test('nothing of that where the day of issue is blank', async () => {
    const { doubts: said } = await documentOf([
      'UBND TỈNH SÔNG NGÂN',
      'Số:      /KH-UBND',
      'Sông Ngân, ngày    tháng    năm 2026',
      'KẾ HOẠCH',
      'Chăm sóc cây xanh đô thị năm 2026',
      'I. NHIỆM VỤ',
      '- Trồng cây bóng mát, hoàn thành trong tháng 12/2025.',
    ]);
    expect(said.map(({ code }) => code)).not.toContain('deadline.before-issue');
  });

  test('that a day is in no calendar', async () => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      - Trồng cây bóng mát trước ngày 31/4/2026.
    `,
    ).toMatchObject([{ code: 'date.impossible', details: { text: '31/4/2026' } }]);
  });

  test.each([
    ['1. Cây non', '3. Cây già', '1', '3'],
    ['1. Cây non', '1. Cây già', '1', '1'],
    ['c) Cây non', 'đ) Cây già', 'c', 'đ'],
    ['1.1. Cây non', '1.4. Cây già', '1.1', '1.4'],
  ])('that the numbering breaks between “%s” and “%s”', async (first, second, before, after) => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      ${first}
      - Tưới nước mỗi sáng sớm.
      ${second}
      - Bón phân hai lần một năm.
    `,
    ).toMatchObject([{ code: 'number.order', details: { before, after } }]);
  });

  test('nothing of the numbering where “đ)” follows “d)” and “e)” follows “đ)”', async () => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      c) Tưới nước mỗi sáng sớm.
      d) Bón phân hai lần một năm.
      đ) Phun thuốc khi có sâu.
      e) Cắt cành khô trước mùa mưa.
    `,
    ).toEqual([]);
  });

  test('that an annex is named and not in the file', async () => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      - Trồng cây theo danh mục tại Phụ lục II.
    `,
    ).toMatchObject([{ code: 'annex.missing', details: { name: 'Phụ lục II' } }]);
  });

  test('nothing of an annex that is there, or that belongs to another document', async () => {
    expect(
      await doubts`
      I. NHIỆM VỤ
      - Trồng cây theo danh mục tại Phụ lục II.
      - Trình bày văn bản theo Phụ lục I Nghị định số 30/2020/NĐ-CP.
      PHỤ LỤC II
      DANH MỤC NHIỆM VỤ
      1. Trồng hàng cây trước bệnh viện tỉnh.
    `,
    ).toEqual([]);
  });

  test('that title and issuing sentence name different scopes', async () => {
    const { doubts: said } = await documentOf([
      'UBND TỈNH SÔNG NGÂN',
      'Số: 12/KH-UBND',
      'Sông Ngân, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH',
      'Chăm sóc cây xanh năm 2026 (áp dụng cho các phường nội thành)',
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch chăm sóc cây xanh năm 2026 (áp dụng cho các xã ven biển) như sau:',
      'I. NHIỆM VỤ',
      '- Trồng cây bóng mát dọc kênh.',
    ]);
    expect(said.filter(({ code }) => code === 'head.scope')).toMatchObject([
      { details: { title: '(áp dụng cho các phường nội thành)', body: '(áp dụng cho các xã ven biển)' } },
    ]);
  });

  test('that there is no task at all, and then nothing of numbering', async () => {
    const { doubts: said } = await planOf({ title: 'Sơ kết phong trào trồng cây năm 2025' })`
      I. MỤC ĐÍCH
      - Ghi nhận công sức của người trồng cây.
      III. KINH PHÍ
      - Do ngân sách tỉnh bảo đảm.
    `;
    expect(said.map(({ code }) => code)).toEqual(['reading.no-tasks']);
  });
});
