import { expect, it } from 'vitest';
import { joinedNumber } from './official-number.ts';

it.each([
  ['38', 'KH-UBND', '38/KH-UBND'],
  ['12', 'KH/TU', '12-KH/TU'],
  ['73', '2023/NĐ-CP', '73/2023/NĐ-CP'],
  ['7', null, '7'],
])('%s and %s are written %s', (number, symbol, written) => {
  expect(joinedNumber(number, symbol)).toBe(written);
});
