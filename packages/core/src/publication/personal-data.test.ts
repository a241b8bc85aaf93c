import { expect, test } from 'vitest';
import { findPersonal } from './personal-data.ts';

const NAMES = new Set(['Trần Thị Hạnh', 'Lê Minh']);
const found = (text: string) => findPersonal(text, NAMES).map(({ kind, words }) => `${kind}: ${words}`);

test.each([
  ['Liên hệ 0912 345 678 để biết thêm', ['phone: 0912 345 678']],
  ['Gọi +84912345678.', ['phone: +84912345678']],
  ['Máy bàn 024.3825.1234', ['phone: 024.3825.1234']],
  ['Gửi về vanthu@tinh.test trước ngày 20', ['email: vanthu@tinh.test']],
  ['Căn cước 001085012345 cấp năm 2021', ['citizen: 001085012345']],
  ['Giao đồng chí Nguyễn Văn An chủ trì', ['name: Nguyễn Văn An']],
  ['Ông Lê Minh và bà Trần Thị Hạnh', ['name: Lê Minh', 'name: Trần Thị Hạnh']],
  ['Phòng do Trần Thị Hạnh phụ trách', ['name: Trần Thị Hạnh']],
  ['Bà Trần Thị Hạnh, Trường THPT Lê Minh', ['name: Trần Thị Hạnh']],
])('“%s” holds %j', (text, finds) => expect(found(text)).toEqual(finds));

test.each([
  'Sở Nội vụ chủ trì, phối hợp với Sở Y tế.',
  'Kinh phí 1.234.567.890 đồng từ ngân sách tỉnh',
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
  'Kế hoạch 123/KH-UBND, hoàn thành trước ngày 30/6/2026',
  'Thực hiện giai đoạn 2026-2030, đạt 95% vào năm 2030',
  'Bà con nông dân ở Hà Nội và Huế',
  'Văn bản của Ủy ban nhân dân tỉnh Sông Ngân',
  'Trường THCS Ông Ích Khiêm và Trường Tiểu học và THCS Lê Minh',
])('“%s” holds nothing', (text) => expect(found(text)).toEqual([]));
