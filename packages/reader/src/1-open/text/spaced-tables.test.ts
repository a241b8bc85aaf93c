import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../2-blocks/edit.ts';
import { openText } from './open-text.ts';

/** The cells of the first table, row by row; null where there is none. */
function rows(text: string): readonly (readonly string[])[] | null {
  const table = openText(strToU8(text)).flow.find((item) => item.type === 'table');
  if (table?.type !== 'table') return null;
  return table.rows.map((row) => row.cells.map((cell) => textOf(cell.content)));
}

const SET = `
TT    Nội dung công việc      Chủ trì            Thời gian
1     Nạo vét kênh chính      Sở Xây dựng, các   Tháng 3
      trước mùa mưa           phường
2     Trồng cây               Trung tâm Công     Quý II
                              viên`;
const READ = [
  ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'],
  ['1', 'Nạo vét kênh chính trước mùa mưa', 'Sở Xây dựng, các phường', 'Tháng 3'],
  ['2', 'Trồng cây', 'Trung tâm Công viên', 'Quý II'],
];

describe('a table set with runs of blanks', () => {
  test.each([
    ['under a line of titles', SET],
    ['whose rows are parted by blank lines', SET.replace(/\n(?=[12])/gu, '\n\n')],
    ['with a rule under its head', SET.replace(/\n(?=1)/u, `\n${'='.repeat(60)}\n`)],
    ['whose titles stand in the middle', SET.replace('Chủ trì    ', '    Chủ trì')],
  ])('%s has its cells', (_, text) => {
    expect(rows(text)).toEqual(READ);
  });

  test.each([
    [
      'whose full cell touches the next',
      `
TT    Nội dung công việc      Chủ trì            Thời gian
1     Nạo vét kênh chính      Sở Xây dựng, các   Tháng 3
      trước mùa mưa           phường
2     Trồng cây dọc bờ kênh T Trung tâm Công     Quý II
                              viên`
        .replace(' T Trung', '   Trung')
        .replace('dọc bờ kênh   ', 'dọc các bờ kênh '),
      'Trồng cây dọc các bờ kênh',
    ],
    [
      'one of whose cells a program has moved',
      SET.replace('Trồng cây               Trung', 'Trồng cây             Trung'),
      'Trồng cây',
    ],
  ])('%s has its cells', (_, text, work) => {
    expect(rows(text)).toEqual([...READ.slice(0, 2), ['2', work, ...(READ[2]?.slice(2) ?? [])]]);
  });

  test('has the lines of its head as one row, titles over parts of others too', () => {
    const set = `
TT   Nội dung           Tổ chức thực hiện         Thời
                        Chủ trì      Phối hợp     gian
1    Nạo vét kênh       Sở A         Sở B         Quý I
2    Trồng cây          Sở C         Sở D         Quý II`;
    expect(rows(set)?.slice(0, 2)).toEqual([
      ['TT', 'Nội dung', 'Tổ chức thực hiện Chủ trì', 'Phối hợp', 'Thời gian'],
      ['1', 'Nạo vét kênh', 'Sở A', 'Sở B', 'Quý I'],
    ]);
  });

  test('is said to be unsure, and no other text is', () => {
    expect(openText(strToU8(SET)).doubts.map(({ code }) => code)).toEqual(['table.spaced']);
    expect(openText(strToU8('| TT | Việc |\n| 1 | Nạo vét |')).doubts).toEqual([]);
  });

  test('ends above a signature that follows at once, and goes on over a page', () => {
    const pages = SET.replace(/\n(?=2)/u, '\n\f                      2\n');
    const foot = 'Nơi nhận:                     GIÁM ĐỐC\n- Lưu: VT.                    Trần Văn Sông';
    const opened = openText(strToU8(`${pages}\n${foot}`));
    expect(rows(`${pages}\n${foot}`)).toEqual(READ);
    expect(opened.pages).toBe(2);
  });

  test('keeps the heading of a group, and ends where a line stands in no column', () => {
    const grouped = SET.replace(/\n(?=2)/u, '\nII    CÂY XANH DỌC CÁC TUYẾN ĐƯỜNG\n');
    expect(rows(`${grouped}\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Xây dựng theo dõi.`)).toEqual([
      ...READ.slice(0, 2),
      ['II', 'CÂY XANH DỌC CÁC TUYẾN ĐƯỜNG', '', ''],
      READ[2],
    ]);
  });

  test.each([
    'UBND TỈNH SÔNG NGÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ XÂY DỰNG      Độc lập - Tự do - Hạnh phúc',
    'Nơi nhận:            KT. GIÁM ĐỐC\n- Như trên;          PHÓ GIÁM ĐỐC\n- Lưu: VT.           Trần Văn Sông',
    'Nội dung công việc và đơn vị chủ trì nêu tại Phụ lục.\n1. Nạo vét kênh.',
  ])('is none in “%s”', (text) => {
    expect(rows(text)).toBeNull();
  });
});
