import { describe, expect, it } from 'vitest';
import type { Table } from '../../flow.ts';
import type { Opened } from '../opened.ts';
import type { Ink } from './testing/make-pdf.ts';
import { body, cells, full, grid, opened } from './testing/opened-pdf.ts';

function tableOf({ flow }: Opened): Table {
  const table = flow.find((item) => item.type === 'table');
  if (!table) throw new Error('no table');
  return table;
}

function grown(table: Table): string[][] {
  return table.rows.map((row) =>
    row.cells.map((cell) => cell.content.map((item) => (item.type === 'paragraph' ? item.text : '')).join('|')),
  );
}

describe('tables of a PDF', () => {
  const xs = [60, 100, 300, 420, 540];

  it('drawn lines make rows and cells, a missing line a merged cell', async () => {
    const table: Ink[] = [
      ...grid(xs, [100, 130]),
      { line: [60, 130, 60, 190] },
      { line: [100, 130, 100, 190] },
      { line: [420, 130, 420, 190] },
      { line: [540, 130, 540, 190] },
      { line: [100, 160, 540, 160] },
      { line: [60, 190, 540, 190] },
      ...cells(xs, 118, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']),
      { text: '1', x: 65, y: 148 },
      { text: 'Tập huấn cho giáo viên', x: 105, y: 148 },
      { text: 'Quý I', x: 425, y: 148 },
      { text: 'Khảo sát', x: 105, y: 178 },
      { text: 'Quý II', x: 425, y: 178 },
    ];
    const result = tableOf(await opened([table]));
    expect(result).toMatchObject({ columns: 4, ruled: true });
    expect(grown(result)).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['1', 'Tập huấn cho giáo viên', 'Quý I'],
      ['Khảo sát', 'Quý II'],
    ]);
    expect(result.rows[1]?.cells.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])).toEqual([
      [1, 2],
      [2, 1],
      [1, 1],
    ]);
  });

  it('entries aligned under each other without lines are a table, read row by row', async () => {
    const rows = [
      ['Chỉ tiêu', 'Năm 2025', 'Năm 2026'],
      ['Học bạ số', '90%', '100%'],
      ['Chữ ký số', '50%', '75%'],
    ];
    const result = tableOf(await opened([rows.flatMap((row, index) => cells([60, 250, 400], 100 + 16 * index, row))]));
    expect(result).toMatchObject({ columns: 3, ruled: false });
    expect(grown(result)).toEqual(rows);
  });

  it('goes on over the page: the header once, and a row that was cut made whole', async () => {
    const head = (top: number) => cells(xs, top + 18, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']);
    const first: Ink[] = [
      ...grid(xs, [660, 690, 720, 760]),
      ...head(660),
      ...cells(xs, 708, ['1', 'Rà soát quy chế', 'Văn phòng', 'Quý I']),
      ...cells(xs, 738, ['2', 'Xây dựng kho học liệu số dùng', 'Phòng A', 'Quý II']),
      { text: 'chung của toàn ngành, kết nối', x: 105, y: 754 },
    ];
    const second: Ink[] = [
      ...grid(xs, [60, 90, 120, 150]),
      ...head(60),
      { text: 'với kho quốc gia', x: 105, y: 108 },
      ...cells(xs, 138, ['3', 'Báo cáo', 'Phòng B', 'Quý III']),
    ];
    const result = tableOf(await opened([first, second]));
    expect(result.rows.map((row) => row.header)).toEqual([true, false, false, false]);
    expect(grown(result)[2]).toEqual([
      '2',
      'Xây dựng kho học liệu số dùng chung của toàn ngành, kết nối với kho quốc gia',
      'Phòng A',
      'Quý II',
    ]);
  });

  it('a cell merged over rows of two pages is one, though the second page shows it blank', async () => {
    const first: Ink[] = [
      ...grid(xs, [660, 690, 720]),
      ...cells(xs, 678, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']),
      ...cells(xs, 708, ['1', 'Đắp bờ bao', 'UBND xã', 'Trước mùa lũ']),
    ];
    const second: Ink[] = [
      ...grid(xs, [60, 120]),
      { line: [60, 90, 420, 90] },
      ...cells(xs, 78, ['2', 'Tu bổ cống', 'Đội thủy nông']),
      ...cells(xs, 108, ['3', 'Dựng lán trực', 'Thôn đội']),
    ];
    const result = tableOf(await opened([first, second]));
    expect(grown(result).slice(1)).toEqual([
      ['1', 'Đắp bờ bao', 'UBND xã', 'Trước mùa lũ'],
      ['2', 'Tu bổ cống', 'Đội thủy nông'],
      ['3', 'Dựng lán trực', 'Thôn đội'],
    ]);
    expect(result.rows[1]?.cells.map(({ rowSpan }) => rowSpan)).toEqual([1, 1, 1, 3]);
  });

  it('the rest of a long cell, alone on its page, stays in its row', async () => {
    const first: Ink[] = [
      ...grid(xs, [660, 690, 720]),
      ...cells(xs, 678, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']),
      ...cells(xs, 708, ['1', 'Kiểm kê tài sản công, lập biểu', 'Phòng A', 'Quý I']),
    ];
    const second: Ink[] = [...grid(xs, [60, 90]), { text: 'tổng hợp gửi cấp trên', x: 105, y: 78 }];
    const { flow } = await opened([first, second]);
    expect(flow).toHaveLength(1);
    expect(grown(tableOf(await opened([first, second])))[1]?.[1]).toBe(
      'Kiểm kê tài sản công, lập biểu tổng hợp gửi cấp trên',
    );
  });

  it('what runs over the edge of the page is in the last column, and the text keeps its width', async () => {
    const lines = [full('Bảng dưới đây'), full('phân công'), 'cho từng đơn vị.'];
    const wide = [60, 100, 300, 480, 600];
    const table: Ink[] = [
      ...grid(wide, [200, 230, 260]),
      ...cells(wide, 218, ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn hoàn thành công việc']),
      ...cells(wide, 248, ['1', 'Vá đường', 'Đội quản lý', 'Trước ngày 15 tháng 9 năm 2026']),
    ];
    const result = await opened([[...body(100, lines), ...table]]);
    expect(result.flow.map((item) => (item.type === 'paragraph' ? item.text : item.type))).toEqual([
      lines.join(' '),
      'table',
    ]);
    expect(grown(tableOf(result))[1]?.[3]).toBe('Trước ngày 15 tháng 9 năm 2026');
  });

  it.each([
    ['30/11/20', '25'],
    ['04/9/2', '026'],
    ['12/2026/T', 'T-BTC'],
  ])('a word that a narrow cell cut is whole again: %s and %s', async (above, below) => {
    const narrow = [60, 100, 300, 360, 540];
    const table: Ink[] = [
      ...grid(narrow, [100, 130, 180]),
      ...cells(narrow, 118, ['TT', 'Nhiệm vụ', 'Hạn', 'Chủ trì']),
      ...cells(narrow, 148, ['1', 'Khảo sát', above, 'Phòng A']),
      { text: below, x: 305, y: 164 },
    ];
    expect(grown(tableOf(await opened([table])))[1]?.[2]).toBe(above + below);
  });
});
