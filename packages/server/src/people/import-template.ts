// The empty list that is filled in and brought back: one sheet with the columns, one that says what each takes.
import { IMPORT_COLUMNS, type ImportKind, UNIT_KINDS } from '@sauro/core';
import { Readable } from 'node:stream';
import type { FileAnswer } from '../kit/contract.ts';
import type { System } from '../kit/system.ts';
import { writeXlsxList, XLSX_TYPE } from '../kit/xlsx.ts';

const NAMES = { units: 'Đơn vị', people: 'Cán bộ' } as const satisfies Record<ImportKind, string>;
const FILES = { units: 'mau-don-vi.xlsx', people: 'mau-can-bo.xlsx' } as const satisfies Record<ImportKind, string>;
const NOTES = {
  units: [
    ['Mã đơn vị', 'Mã chính thức nếu có (xã, phường: mã của Cục Thống kê), nếu không thì mã riêng; mỗi mã một đơn vị.'],
    [
      'Loại',
      Object.values(UNIT_KINDS)
        .map(({ vi }) => vi)
        .join('; ') + '. Viết gọn được: sở, phòng, xã, phường, trường.',
    ],
    ['Mã đơn vị cấp trên', 'Mã của một đơn vị đã có hoặc của một dòng khác trong danh sách, trên hay dưới đều được.'],
    ['Ngày thành lập', 'Như 01/7/2025; để trống là hôm nay.'],
    ['Mã định danh', 'Theo Quyết định 20/2020/QĐ-TTg, như H15.12; mã cũ theo QCVN 102, như 000.00.12.H15.'],
  ],
  people: [
    ['Tên đăng nhập', 'Chữ không dấu, số và . _ @ -; không trùng nhau.'],
    ['Vai trò', 'Tên vai trò như trong mục Vai trò: Đầu mối đơn vị, Lãnh đạo, Chuyên viên tổng hợp…'],
    [
      'Người đứng đầu',
      'Ghi x (hoặc có, 1) cho người đứng đầu đơn vị, mỗi đơn vị một người; để trống (hoặc không, 0) cho người khác.',
    ],
    ['Điện thoại công vụ', 'Số ở cơ quan hoặc di động dùng cho công việc, như 0912 345 678; có thể để trống.'],
    [
      'Mật khẩu',
      'Được tạo khi xác nhận và chỉ hiện một lần để bạn gửi cho từng người; dùng được trong 72 giờ, phải đổi khi đăng nhập lần đầu.',
    ],
  ],
} as const satisfies Record<ImportKind, readonly (readonly [string, string])[]>;

export async function importTemplate(system: System, kind: ImportKind): Promise<FileAnswer> {
  const bytes = writeXlsxList(
    {
      name: NAMES[kind],
      columns: Object.values(IMPORT_COLUMNS[kind]).map((title) => ({ title, width: 24, kind: 'text' as const })),
      count: 0,
      rows: noRows(),
    },
    { name: 'Hướng dẫn', lines: NOTES[kind] },
  );
  const file = await system.files.receive(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>);
  return { body: file.leave(), size: file.size, type: XLSX_TYPE, name: FILES[kind] };
}

async function* noRows(): AsyncGenerator<never> {}
