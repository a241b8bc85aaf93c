import { describe, expect, test } from 'vitest';
import type { Flow } from '../flow.ts';
import { readHead } from './read-head.ts';
import { documentOf } from './testing/paragraphs.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const headOf = (...parts: Parameters<typeof documentOf>) => readHead(documentOf(...parts)).head;

describe('a plan that several bodies issue', () => {
  const DAY = 'Lạng Sơn, ngày 03 tháng 02 năm 2026';

  test.each([
    [
      'in columns of their own, with a number each',
      [
        ['SỞ Y TẾ\nTỈNH LẠNG SƠN\nSố: 12/KHLT-SYT', 'SỞ XÂY DỰNG\nTỈNH LẠNG SƠN\nSố: 34/KHLT-SXD', MOTTO],
        ['', '', DAY],
      ],
      'KHLT-SYT',
    ],
    [
      'each under its province',
      [
        ['UBND TỈNH LẠNG SƠN\nSỞ Y TẾ', 'UBND TỈNH LẠNG SƠN\nSỞ XÂY DỰNG'],
        ['Số: 12/KHPH-SYT-SXD', DAY],
      ],
      'KHPH-SYT-SXD',
    ],
    [
      'run together on one line',
      [
        ['UBND TỈNH LẠNG SƠN SỞ Y TẾ', 'UBND TỈNH LẠNG SƠN SỞ XÂY DỰNG'],
        ['Số: 12/KHPH-SYT-SXD', DAY],
      ],
      'KHPH-SYT-SXD',
    ],
    ['one under the other', [['SỞ Y TẾ\nSỞ XÂY DỰNG\nSố: 12/KHLT-SYT-SXD', `${MOTTO}\n${DAY}`]], 'KHLT-SYT-SXD'],
  ])('%s is of all of them', (_, letterhead, symbol) => {
    const head = headOf(...letterhead, 'KẾ HOẠCH LIÊN TỊCH', 'Diệt muỗi');
    expect(head).toMatchObject({ number: '12', symbol, issuer: 'Sở Y tế - Sở Xây dựng tỉnh Lạng Sơn' });
  });

  test('keeps the body above them apart where they are committees themselves', () => {
    const head = headOf(
      ['ỦY BAN NHÂN DÂN XÃ TÂN AN\nỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN AN\nSố: 2/KHPH-UBND-UBMTTQ', MOTTO],
      'KẾ HOẠCH PHỐI HỢP',
      'Diệt muỗi',
    );
    expect(head.issuer).toBe('Ủy ban nhân dân - Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân An');
  });

  test.each([
    [
      'names in a row below',
      [
        ['SỞ Y TẾ\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'SỞ XÂY DỰNG\nGIÁM ĐỐC'],
        ['Lê Văn Cam', 'Hà Thị Bưởi'],
      ],
    ],
    [
      'the body under the capacity',
      [['KT. GIÁM ĐỐC\nSỞ Y TẾ\nPHÓ GIÁM ĐỐC\nLê Văn Cam', 'GIÁM ĐỐC\nSỞ XÂY DỰNG\nHà Thị Bưởi']],
    ],
    [
      'one block after the other',
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Cam', 'GIÁM ĐỐC SỞ XÂY DỰNG', 'Hà Thị Bưởi'],
    ],
  ])('is signed by the first, %s', (_, block) => {
    expect(headOf('KẾ HOẠCH', 'A', ...block, 'Nơi nhận:', '- Lưu: VT.').signer).toEqual({
      name: 'Lê Văn Cam',
      position: 'PHÓ GIÁM ĐỐC',
      capacity: 'KT. GIÁM ĐỐC',
    });
  });

  test('is signed by whom the same middle of the page has under his capacity', () => {
    const set: readonly (readonly [string, number])[] = [
      ['KT. GIÁM ĐỐC', 150],
      ['PHÓ GIÁM ĐỐC', 152],
      ['GIÁM ĐỐC', 420],
      ['Hà Thị Bưởi', 421],
      ['Lê Văn Cam', 149],
    ];
    const flow = documentOf('KẾ HOẠCH', 'A', ...set.map(([text]) => text)).map((paragraph): Flow => {
      const middle = set.find(([text]) => paragraph.type === 'paragraph' && text === paragraph.text)?.[1];
      if (paragraph.type === 'table' || middle === undefined) return paragraph;
      const place = { start: 0, end: paragraph.text.length, page: 1, x: middle - 40, y: 700, width: 80, height: 12 };
      return { ...paragraph, places: [place] };
    });
    expect(readHead(flow).head.signer).toEqual({
      name: 'Lê Văn Cam',
      position: 'PHÓ GIÁM ĐỐC',
      capacity: 'KT. GIÁM ĐỐC',
    });
  });

  test('is signed by a head whose neighbour’s deputy stands on a line of his own', () => {
    const block = ['GIÁM ĐỐC\tKT. GIÁM ĐỐC', '\tPHÓ GIÁM ĐỐC', 'Hà Thị Bưởi\tLê Văn Cam'];
    expect(headOf('KẾ HOẠCH', 'A', ...block).signer).toEqual({
      name: 'Hà Thị Bưởi',
      position: 'GIÁM ĐỐC',
      capacity: null,
    });
  });
});

test('a joint plan keeps the letters that say so in its symbol', () => {
  const head = headOf('Số: 5/KHLT-SYT-SXD', 'KẾ HOẠCH LIÊN TỊCH', 'A');
  expect(head).toMatchObject({ kind: 'KH', symbol: 'KHLT-SYT-SXD' });
});
