import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ['Đắk Lắk', 'dak lak'],
  ['ĐẨY MẠNH  chuyển đổi số', 'day manh chuyen doi so'],
  ['Ủy ban'.normalize('NFD'), 'uy ban'],
  [' Sở Giáo dục\nvà Đào tạo ', 'so giao duc va dao tao'],
])('“%s” is searched as “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
