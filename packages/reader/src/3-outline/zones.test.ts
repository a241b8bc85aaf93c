import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.ts';
import { documentOf } from '../testing/plan.ts';
import { zonesOf } from './zones.ts';

/** The zone of each paragraph of a document. */
async function zones(...lines: readonly string[]): Promise<string[]> {
  const { flow } = await documentOf(lines);
  return zonesOf(flow).map(({ zone }) => zone);
}

describe('the zones of a document', () => {
  test('are head, body, closing lines and annexes', async () => {
    expect(
      await zones(
        'KẾ HOẠCH',
        'Trồng cây năm 2026',
        'Căn cứ Luật Lâm nghiệp;',
        'I. NHIỆM VỤ',
        '- Trồng cây bóng mát dọc kênh.',
        'Nơi nhận:',
        '- Như trên;',
        'TM. ỦY BAN NHÂN DÂN',
        'PHỤ LỤC I',
        'DANH MỤC CÂY TRỒNG',
      ),
    ).toEqual(['head', 'head', 'head', 'body', 'body', 'closing', 'closing', 'closing', 'annex', 'annex']);
  });

  test('know the recipients by their letters, whatever marks a scan gave them', async () => {
    expect(
      await zones(
        'KẾ HOẠCH',
        'Trồng cây năm 2026',
        'I. NHIỆM VỤ',
        '- Trồng cây bóng mát dọc kênh.',
        'Nơi nhân:',
        '- Sở Xây dựng,',
      ),
    ).toEqual(['head', 'head', 'body', 'body', 'closing', 'closing']);
  });

  test('take a heading in capitals for no signature', async () => {
    expect(await zones('I. NHIỆM VỤ', 'QUÝ I', '- Trồng cây bóng mát dọc kênh.', 'Q. GIÁM ĐỐC')).toEqual([
      'body',
      'body',
      'body',
      'closing',
    ]);
  });

  test('keep a citation of an annex in the body', async () => {
    expect(
      await zones('I. NHIỆM VỤ', '- Trồng cây bóng mát dọc kênh.', 'Phụ lục I kèm theo nêu các loài cây.'),
    ).toEqual(['body', 'body', 'body']);
  });

  test('leave running heads and feet of pages out of the body', () => {
    const line = (text: string, origin: 'body' | 'footer'): Flow => ({
      type: 'paragraph',
      block: 0,
      text,
      styles: [],
      origin,
    });
    const flow = [line('I. NHIỆM VỤ', 'body'), line('Trang 1', 'footer'), line('- Trồng cây dọc kênh.', 'body')];
    expect(zonesOf(flow).map(({ zone }) => zone)).toEqual(['body', 'head', 'body']);
  });
});

test('names under an office in capitals close a plan, and over items it heads them', async () => {
  const tasksOf = async (...last: string[]) =>
    (await documentOf(['KẾ HOẠCH', 'Trồng cây', 'I. NHIỆM VỤ', '1. Trồng cây dọc kênh.', ...last])).tasks.length;
  expect(await tasksOf('GIÁM ĐỐC SỞ Y TẾ', 'Lê Văn Cam Hà Thị Bưởi', 'Nơi nhận:', '- Lưu: VT.')).toBe(1);
  expect(await tasksOf('II. PHÂN CÔNG', 'HIỆU TRƯỞNG', '- Trồng cây trong sân trường.')).toBe(2);
});

describe('a decision that issues a plan', () => {
  test('assigns what the attached plan says, and what its own articles give a unit to do', async () => {
    const { tasks, document } = await documentOf([
      'UBND TỈNH SÔNG NGÂN',
      'Số: 45/QĐ-UBND',
      'Sông Ngân, ngày 05 tháng 01 năm 2026',
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch trồng cây năm 2026',
      'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây năm 2026.',
      'Điều 2. Giao Sở Xây dựng theo dõi việc thực hiện.',
      'Điều 3. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này.',
      'Nơi nhận:',
      '- Như Điều 3.',
      'KẾ HOẠCH',
      'Trồng cây năm 2026',
      '(Kèm theo Quyết định số 45/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh)',
      'I. NHIỆM VỤ',
      '1. Sở Xây dựng trồng cây bóng mát dọc kênh.',
    ]);
    expect(document).toMatchObject({ kind: 'QĐ', number: '45' });
    expect(tasks).toMatchObject([
      {
        section: '2',
        text: 'Giao Sở Xây dựng theo dõi việc thực hiện.',
        lead: ['Sở Xây dựng'],
        part: 'implementation',
      },
      { section: 'I.1', text: 'Sở Xây dựng trồng cây bóng mát dọc kênh.', lead: ['Sở Xây dựng'] },
    ]);
  });
});
