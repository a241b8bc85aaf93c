import { describe, expect, test } from 'vitest';
import { plan } from '../testing/plan.ts';
import { readInlineLabels } from './inline-labels.ts';

describe('labels inside the words of a task', () => {
  test('in brackets may end with the date', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Lập sổ theo dõi cây cổ thụ (Văn phòng HĐND và UBND xã chủ trì; hoàn thành trong tháng 3/2026).
      - Treo biển tên cho cây cổ thụ quanh đình làng.
    `;
    expect(tasks[0]).toMatchObject({ lead: ['Văn phòng HĐND và UBND xã'], deadline: { due: '2026-03-31' } });
  });

  test('in brackets may say who carries it out, and not how', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Treo băng rôn ngày hội hoa (giao Văn phòng Sở thực hiện, hoàn thành trước ngày 25/4/2026).
      - Cắt tỉa cành (các phường thực hiện theo quy trình riêng).
      - Chăm sóc cây quanh các trụ sở (do mình trực tiếp thực hiện).
    `;
    expect(tasks).toMatchObject([
      { lead: ['Văn phòng Sở'], deadline: { due: '2026-04-25' } },
      { lead: [] },
      { lead: [] },
    ]);
  });

  test('in brackets may go on with labels, and with helpers who do it too', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Mở lớp trồng cây cảnh (Sở Nội vụ chủ trì; thời gian: quý II/2026).
      - Mở chuyên mục về vườn đẹp (Sở Xây dựng chủ trì, Sở Y tế phối hợp thực hiện; thời gian thực hiện: hằng năm).
    `;
    expect(tasks).toMatchObject([
      { lead: ['Sở Nội vụ'], deadline: { due: '2026-06-30' } },
      { lead: ['Sở Xây dựng'], coordinate: ['Sở Y tế'], deadline: { every: 'year' } },
    ]);
  });

  test('are names in brackets at the end, where nobody else is named', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Mua cây giống cho vườn trường (Phó Hiệu trưởng).
      - Lập danh sách cây cổ thụ (Văn phòng HĐND và UBND tham mưu).
      - Đưa hồ sơ cây về Cơ quan Thường trực (Sở Xây dựng).
      - Phát động trồng cây (đợt 1).
      - Mua máy bơm cho vườn ươm (Sở Y tế; quý II/2026).
    `;
    expect(tasks.map(({ lead }) => lead)).toEqual([
      ['Phó Hiệu trưởng'],
      ['Văn phòng HĐND và UBND'],
      [],
      [],
      ['Sở Y tế'],
    ]);
    expect(tasks.at(-1)?.deadline).toMatchObject({ due: '2026-06-30' });
  });

  test('tell who, when and what comes of it', async () => {
    const { tasks } = await plan`
      I. NHIỆM VỤ
      - Lắp cảm biến độ ẩm cho thảm cỏ (Thời gian hoàn thành: quý II/2026; đơn vị chủ trì: Văn phòng Sở).
      - Vẽ bản đồ bóng mát. Sản phẩm: Bản đồ số. Đơn vị phối hợp: Sở Khoa học và Công nghệ.
    `;
    expect(tasks).toMatchObject([
      { lead: ['Văn phòng Sở'], deadline: { text: 'quý II/2026', kind: 'by', due: '2026-06-30' } },
      { product: 'Bản đồ số', coordinate: ['Sở Khoa học và Công nghệ'] },
    ]);
  });

  test('stand at their places', () => {
    const text = 'Mua xe tưới (đơn vị chủ trì: Sở Tài chính; thời gian: tháng 5/2026)';
    expect(
      readInlineLabels(text).map(({ kind, value, start }) => [kind, value, text.slice(start, start + value.length)]),
    ).toEqual([
      ['lead', 'Sở Tài chính', 'Sở Tài chính'],
      ['deadline', 'tháng 5/2026', 'tháng 5/2026'],
    ]);
  });

  test.each(['Thực hiện ba không: không chặt, không bẻ, không đóng đinh', 'Kết quả trồng cây được công khai'])(
    'are not seen in “%s”',
    (text) => {
      expect(readInlineLabels(text)).toEqual([]);
    },
  );
});
