import { expect, test } from 'vitest';
import { amountOf } from './amount.ts';

test.each([
  ['82,4', '%', '82,4 %'],
  ['1.250', 'lớp', '1.250 lớp'],
  ['12', null, '12'],
  ['3', 'rank', 'hạng 3'],
  ['2', 'level', 'mức 2'],
  ['5', '%/year', '5 %/năm'],
])('%s of the unit %s is said “%s”', (number, unit, said) => expect(amountOf(number, unit, 'vi')).toBe(said));

test('in English too', () => expect(amountOf('3', 'rank', 'en')).toBe('rank 3'));
