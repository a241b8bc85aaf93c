import { expect, test } from 'vitest';
import { pageSizeOf } from './page-size.ts';

const reaching = (width: number, height: number) => [{ start: 0, end: 1, page: 1, x: 0, y: 0, width, height }];

test.each([
  ['A4', 1000 / 1414, reaching(540, 780), { width: 595.3, height: 841.9 }],
  ['A4 on its side', 1414 / 1000, reaching(780, 540), { width: 841.9, height: 595.3 }],
  ['A3, told by how far its text reaches', 1000 / 1414, reaching(800, 1100), { width: 841.9, height: 1190.6 }],
  ['Letter', 850 / 1100, reaching(500, 700), { width: 612, height: 792 }],
  ['on its side before its picture has come', null, reaching(800, 500), { width: 841.9, height: 595.3 }],
])('a page is %s', (_name, ratio, places, size) => {
  expect(pageSizeOf(ratio, places)).toEqual(size);
});
