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

const READ = [
  ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'],
  ['1', 'Nạo vét kênh chính trước mùa mưa', 'Sở Xây dựng, các phường', 'Tháng 3'],
  ['2', 'Trồng cây', 'Trung tâm Công viên', 'Quý II'],
];
const WRAPPED = `
  | TT | Nội dung công việc | Chủ trì          | Thời gian |
  | 1  | Nạo vét kênh chính | Sở Xây dựng, các | Tháng 3   |
  |    | trước mùa mưa      | phường           |           |
  | 2  | Trồng cây          | Trung tâm Công   | Quý II    |
  |    |                    | viên             |           |`;
const RULE = '-'.repeat(60);

describe('a table drawn with strokes', () => {
  test.each([
    ['without any rule', WRAPPED],
    ['with a rule under its head', WRAPPED.replace(/\n(?= +\| 1 )/u, '\n  |----|---|---|---|\n')],
    ['with a rule before each number', WRAPPED.replace(/\n(?= +\| [12T])/gu, `\n${RULE}\n`)],
    ['with rules round head and body only', WRAPPED.replace(/\n(?= +\| [1T])/gu, '\n+----+---+---+---+\n')],
    ['with a frame', WRAPPED.replaceAll('|', '│').replace(/\n(?= +│ [12T])/gu, '\n├────┼───┼───┼───┤\n')],
    ['without its outer strokes', WRAPPED.replace(/(?<=\n) *\|/gu, '').replace(/\|$/gmu, '')],
    ['with blank lines between the rows', WRAPPED.replace(/\n(?= +\| [12])/gu, '\n\n')],
  ])('%s has its rows whole', (_, text) => {
    expect(rows(text)).toEqual(READ);
  });

  test('has rows that the width has broken', () => {
    const broken = '| TT | Việc | Chủ trì |\n| 1 | Nạo vét kênh\nchính | Sở Xây\ndựng |\n| 2 | Trồng cây\n| Sở Y tế |';
    expect(rows(broken)).toEqual([
      ['TT', 'Việc', 'Chủ trì'],
      ['1', 'Nạo vét kênh chính', 'Sở Xây dựng'],
      ['2', 'Trồng cây', 'Sở Y tế'],
    ]);
  });

  test('keeps the heading of a group that stands between its rows', () => {
    expect(rows('TT | Nội dung | Chủ trì\nI. Kênh mương\n1 | Nạo vét | Sở Xây dựng')).toEqual([
      ['TT', 'Nội dung', 'Chủ trì'],
      ['I. Kênh mương'],
      ['1', 'Nạo vét', 'Sở Xây dựng'],
    ]);
  });

  test('has a row of its own for each line whose words stand for themselves', () => {
    const found = rows(
      '| TT | Nội dung           | Chủ trì |\n| 1  | Nạo vét            | Sở A    |\n|    | Trồng cây          | Sở B    |',
    );
    expect(found).toHaveLength(3);
  });

  test('is none where strokes part words of a line that is no head of a table', () => {
    expect(rows('Trang chủ | Giới thiệu | Liên hệ\nTin tức | Văn bản | Hỏi đáp')).toBeNull();
  });
});
