import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';

describe('a lead by cross-reference', () => {
  test('is given to the tasks of the section that another item names', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Cây bóng mát
      - Trồng cây bóng mát dọc kênh.
      a) Thay thế cây sâu mục trên phố cũ.
      2. Cây ăn quả
      - Trồng cây ăn quả trong trường học.
      3. Cây thuốc
      - Trồng vườn thuốc nam tại trạm y tế.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng chủ trì các nhiệm vụ tại mục I.1; theo dõi chung.
      2. Sở Nông nghiệp và Môi trường
      - Chủ trì thực hiện các nội dung tại mục I.2 của Kế hoạch này.
      - Chủ trì triển khai mục I.3.
    `;
    expect(tasks.filter(({ part }) => part === 'tasks').map(({ section, lead }) => [section, lead])).toEqual([
      ['I.1', ['Sở Xây dựng']],
      ['I.1.a', ['Sở Xây dựng']],
      ['I.2', ['Sở Nông nghiệp và Môi trường']],
      ['I.3', ['Sở Nông nghiệp và Môi trường']],
    ]);
  });

  test('does not take the place of a lead that stands with the task, nor reach a section of like numeral', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Cây bóng mát
      - Công an tỉnh có trách nhiệm phân luồng khi trồng cây.
      ${[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${number}. Cắt tỉa cây ở khu phố ${number} trước mùa mưa.`).join('\n')}
      10. Trồng hoa ở cổng chào của thành phố.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng chủ trì các nhiệm vụ tại mục I.1.
    `;
    const leadOf = (section: string) => tasks.find((task) => task.section === section)?.lead;
    expect([leadOf('I.1'), leadOf('I.10')]).toEqual([['Công an tỉnh'], []]);
  });

  test.each([
    ['các nhiệm vụ tại các điểm 1, 3 mục I', ['I.1', 'I.1.d', 'I.1.đ', 'I.3']],
    ['các nội dung tại mục I.2, I.3', ['I.2', 'I.3']],
    ['nhiệm vụ tại điểm đ khoản 1, mục I Kế hoạch này', ['I.1.đ']],
    ['nhiệm vụ nêu tại phần I', ['I.1', 'I.1.d', 'I.1.đ', 'I.2', 'I.3']],
    ['nhiệm vụ tại mục này', []],
  ])('to “%s” reaches %j', async (reference, sections) => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      1. Trồng cây bóng mát dọc kênh trung tâm của thành phố.
      c) Đào hố, bón lót trước mùa mưa.
      d) Trồng cây khi mưa đã đều.
      đ) Chống gió cho cây cao trên hai mét.
      2. Gieo ươm năm nghìn cây con tại vườn.
      3. Thay cây sâu mục trên phố cũ của tỉnh.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng chủ trì ${reference}.
    `;
    const led = tasks.filter(({ part, lead }) => part === 'tasks' && lead.includes('Sở Xây dựng'));
    expect(led.map(({ section }) => section).filter((section) => section !== 'I.1.c')).toEqual(sections);
  });
});
