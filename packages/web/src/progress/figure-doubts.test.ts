import { expect, test } from 'vitest';
import type { FigureTarget } from './calls.ts';
import { unlikelyIn } from './figure-doubts.ts';
import { NO_FIGURE } from './typed-progress.ts';

const target = (last: FigureTarget['last']): FigureTarget => ({
  id: 'a',
  text: 'Tỷ lệ trường đạt chuẩn quốc gia đạt 60%',
  unit: '%',
  comparator: 'gte',
  aim: 60,
  max: null,
  basis: 'cumulative',
  range: 'share',
  last,
});
const asked = (numerator: string, denominator: string, last: FigureTarget['last'] = null) =>
  unlikelyIn([target(last)], { a: { ...NO_FIGURE, numerator, denominator } }, 'vi').map(({ warning }) => warning.code);
const LAST = { numerator: 6, denominator: 15, value: 40, basis: 'cumulative' } as const;

test('half a school is asked for once more', () => {
  expect(asked('7,5', '15')).toEqual(['not-whole']);
  expect(asked('7', '15')).toEqual([]);
});

test('a digit too many or too few in what it is counted of is asked for, held against what was told last', () => {
  expect(asked('7', '1500', LAST)).toEqual(['whole-slipped-up']);
  expect(asked('1', '1', LAST)).toEqual(['whole-slipped-down']);
  expect(asked('7', '16', LAST)).toEqual([]);
  expect(asked('7', '1500')).toEqual([]);
});
