import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { withPipes } from './dashed-tables.ts';
import { openText } from './open-text.ts';

/** Cells of the only table of a text, row by row; undefined where it has none. */
function rowsIn(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const table = openText(strToU8(lines.join('\n'))).flow.find((item) => item.type === 'table');
  if (table?.type !== 'table') return undefined;
  return table.rows.map((row) =>
    row.cells.map((cell) => cell.content.map((item) => (item.type === 'paragraph' ? item.text : '')).join('|')),
  );
}

describe('a table drawn with dashes and blanks', () => {
  it('has a row of several lines between blank lines, and a head', () => {
    const lines = [
      '  ----------------------------------------',
      '  TT      Nhiệm vụ           Chủ trì',
      '  ------- ------------------ -------------',
      '  1       Phát quang tuyến   Đội đường bộ',
      '          kè phía bắc',
      '',
      '  2       Thay biển báo      Phòng A \\| B',
      '  ----------------------------------------',
    ];
    expect(rowsIn(lines)).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Phát quang tuyến kè phía bắc', 'Đội đường bộ'],
      ['2', 'Thay biển báo', 'Phòng A | B'],
    ]);
  });

  it('has a row a line where no blank line stands in it, and may have no head', () => {
    const lines = ['--- --------- -----', '1   Rửa xe    Đội A', '2   Bơm lốp   Đội B', '--- --------- -----'];
    expect(rowsIn(lines)).toEqual([
      ['1', 'Rửa xe', 'Đội A'],
      ['2', 'Bơm lốp', 'Đội B'],
    ]);
  });

  it('is none where the rules only stand below the halves of a letterhead', () => {
    const lines = ['UBND XÃ SÔNG NGÂN      CỘNG HÒA XÃ HỘI', '   -------              -----------', 'KẾ HOẠCH'];
    expect(withPipes(lines.join('\n'))).toBe(lines.join('\n'));
  });
});
