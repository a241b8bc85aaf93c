import { describe, expect, test } from 'vitest';
import { readLabelledLine, readLabelledParts } from './labelled-lines.ts';

describe('a labelled line', () => {
  test.each([
    ['Đơn vị chủ trì: Sở Y tế', 'lead', 'Sở Y tế'],
    ['Cơ quan chủ trì thực hiện: Sở Y tế', 'lead', 'Sở Y tế'],
    ['Cơ quan tham mưu: Sở Y tế', 'lead', 'Sở Y tế'],
    ['Cơ quan, đơn vị phối hợp: các phường', 'coordinate', 'các phường'],
    ['Đơn vị thực hiện: Chi cục Kiểm lâm', 'performer', 'Chi cục Kiểm lâm'],
    ['Phân công thực hiện: Chi cục Kiểm lâm', 'performer', 'Chi cục Kiểm lâm'],
    ['Đơn vị chủ trì, đơn vị phối hợp: Sở Y tế chủ trì', 'performer', 'Sở Y tế chủ trì'],
    ['Tên chương trình: Tháng hoa', 'other', 'Tháng hoa'],
    ['Thời gian thực hiện: Quý I', 'deadline', 'Quý I'],
    ['Thời hạn hoàn thành: 30/6', 'deadline', '30/6'],
    ['Thời gian thực hiện trước ngày 30/6/2026.', 'deadline', 'trước ngày 30/6/2026.'],
    ['Sản phẩm, kết quả dự kiến: Bản đồ', 'product', 'Bản đồ'],
    ['Hoàn thành trước 15/7.', 'deadline', 'trước 15/7.'],
    ['Nội dung: Trồng cây', 'content', 'Trồng cây'],
    ['Nội dung thực hiện', 'content', ''],
    ['Địa điểm: Công viên', 'other', 'Công viên'],
    ['Cơ quan chỉ đạo: UBND tỉnh', 'other', 'UBND tỉnh'],
    ['Hình thức tổ chức: Trực tuyến', 'other', 'Trực tuyến'],
  ])('“%s” tells the %s', (text, kind, value) => {
    const line = readLabelledLine(text);
    expect(line).toMatchObject({ kind, value });
    expect(text.slice(line?.start)).toBe(value);
  });

  test.each([
    'Sở Y tế: khám cây thuốc',
    'Chủ trì, phối hợp với Sở Y tế: trồng cây thuốc',
    'Thời gian qua, cây xanh được quan tâm',
    'Kết quả trồng cây năm 2025',
  ])('is not seen in “%s”', (text) => {
    expect(readLabelledLine(text)).toBeNull();
  });

  test('may hold several labels, each at its place', () => {
    const text = 'Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ; các phường. Thời gian: Quý I.';
    const parts = readLabelledParts(text);
    expect(parts.map(({ kind, value }) => [kind, value])).toEqual([
      ['lead', 'Sở Y tế'],
      ['coordinate', 'Sở Nội vụ; các phường'],
      ['deadline', 'Quý I.'],
    ]);
    expect(readLabelledParts('Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Nội vụ').map(({ kind }) => kind)).toEqual([
      'lead',
      'coordinate',
    ]);
    expect(parts.map(({ start, value }) => text.startsWith(value, start))).toEqual([true, true, true]);
  });
});
