import { expect, test } from 'vitest';
import { leftOutBy } from './ranking.ts';

const OFFERED = [1, 2, 3, 4, 5, 10, 20, 50];
const rows = (...among: readonly number[]) => among.map((count) => ({ of: 0, among: count }));
const by = (least: number, ...among: readonly number[]) => leftOutBy(rows(...among), { least, offered: OFFERED });

test('a number that leaves out no more than half of the units is not spoken of', () => {
  expect(by(5, 9, 5, 3, 1)).toBeNull();
  expect(by(5)).toBeNull();
});

test('one that leaves out most tells how many, and the highest lower one that ranks half of them', () => {
  expect(by(5, 40, 4, 3, 3, 3, 1)).toEqual({ left: 5, all: 6, lower: 3 });
  expect(by(10, 4, 4, 4)).toEqual({ left: 3, all: 3, lower: 4 });
});

test('where none ranks half, the one that ranks the most; where none ranks more, none', () => {
  expect(by(5, 7, 2, 0, 0, 0, 0)).toEqual({ left: 5, all: 6, lower: 2 });
  expect(by(5, 0, 0)).toEqual({ left: 2, all: 2, lower: null });
  expect(by(1, 1, 0, 0)).toEqual({ left: 2, all: 3, lower: null });
});
