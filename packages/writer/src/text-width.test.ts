// Widths as a word processor sets them.
import { expect, test } from 'vitest';
import { MOTTO, NATION, STYLES } from './official-form.ts';
import { widthOf } from './text-width.ts';

test.each([
  [NATION, 'nation', 88.3],
  [MOTTO, 'motto', 55.9],
  ['Sở Giáo dục và Đào tạo', 'issuer', 56.1],
  ['Ủy ban nhân dân tỉnh Lâm Đồng', 'parentBody', 74.5],
] as const)('“%s” set as %s is %d mm wide', (text, component, width) => {
  expect(widthOf(text, STYLES[component])).toBeCloseTo(width, 0);
});
