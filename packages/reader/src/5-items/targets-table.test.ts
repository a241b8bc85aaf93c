import { expect, test } from 'vitest';
import type { Table } from '../flow.ts';
import { readTargetTable } from './targets-table.ts';

function tableOf(...rows: readonly (readonly string[])[]): Table {
  let block = 0;
  const cells = (row: readonly string[]) =>
    row.map((text, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      content: [{ type: 'paragraph' as const, block: block++, text, styles: [], origin: 'body' as const }],
    }));
  return {
    type: 'table',
    ruled: true,
    columns: rows[0]?.length ?? 0,
    rows: rows.map((row, i) => ({ header: i === 0, cells: cells(row) })),
  };
}
const read = (table: Table) => readTargetTable({ table, headings: [], section: 'PL' }, null).targets;

test('each year of a row is a target with the unit and the lead of the row', () => {
  const targets = read(
    tableOf(
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2025', 'Năm 2026', 'Đến năm 2030', 'Đơn vị chủ trì'],
      ['1', 'Tỷ lệ hộ dùng nước sạch', '%', '70', '≥ 75', '90', 'Sở Nông nghiệp và Môi trường'],
      ['2', 'Mô hình du lịch', 'mô hình', '1', '2 - 3', '1.200', 'Sở Văn hóa, Thể thao và Du lịch'],
    ),
  );
  expect(targets.map(({ comparator, value, max, unit, by }) => [comparator, value, max, unit, by])).toEqual([
    ['gte', 75, undefined, '%', '2026'],
    ['eq', 90, undefined, '%', '2030'],
    ['range', 2, 3, 'mô hình', '2026'],
    ['eq', 1200, undefined, 'mô hình', '2030'],
  ]);
  expect(targets[0]).toMatchObject({ text: 'Tỷ lệ hộ dùng nước sạch ≥ 75%', lead: ['Sở Nông nghiệp và Môi trường'] });
});

test('a rank, a range of text and a unit in brackets are read for what they are', () => {
  const targets = read(
    tableOf(
      ['Chỉ số', 'Đơn vị tính', 'Mục tiêu'],
      ['Chỉ số cải cách hành chính', 'Thứ hạng', '10'],
      ['Tỷ lệ hộ nghèo (%)', '', 'dưới 3'],
      ['Ban hành quy chế', '', 'Hoàn thành'],
    ),
  );
  expect(targets.map(({ comparator, value, unit }) => [comparator, value, unit])).toEqual([
    ['lte', 10, 'rank'],
    ['lte', 3, '%'],
  ]);
});

test('a table of tasks holds no targets', () => {
  expect(
    read(tableOf(['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'], ['1', 'Rà soát 100% hồ sơ', 'Văn phòng', '2026'])),
  ).toEqual([]);
});
