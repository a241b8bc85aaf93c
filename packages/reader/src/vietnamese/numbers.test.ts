import { expect, test } from 'vitest';
import { parseNumber } from './numbers.ts';

test.each([
  ['1.379', 1379],
  ['12,5', 12.5],
  ['01', 1],
  ['3.500.000', 3_500_000],
  ['1.234,5', 1234.5],
  ['hai mươi', 20],
  ['hai mươi lăm', 25],
  ['mười', 10],
  ['một trăm linh năm', 105],
])('%s is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', 'trường', 'mươi', '1.2.3.4'])('%j is no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});
