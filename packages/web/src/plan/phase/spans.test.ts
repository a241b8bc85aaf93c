import { plainDate } from '@sauro/core';
import { expect, test } from 'vitest';
import { todayAt, yearMarks } from './spans.ts';

const PHASES = [
  { from: '2025', to: '2027' },
  { from: '2027', to: '2030' },
];

test('today stands where its day lies between the first beginning and the last end, and nowhere beyond', () => {
  expect(todayAt(PHASES, plainDate('2025-01-01'))).toBe(0);
  expect(todayAt(PHASES, plainDate('2028-01-01'))).toBeCloseTo(49.98, 1);
  expect(todayAt(PHASES, plainDate('2031-01-01'))).toBeNull();
  expect(todayAt([], plainDate('2028-01-01'))).toBeNull();
});

test('every year has its mark, of many years every few', () => {
  const marks = yearMarks(PHASES);
  expect(marks.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(marks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  expect(yearMarks([{ from: '2020', to: '2045' }]).map(({ year }) => year)).toEqual([
    2020, 2024, 2028, 2032, 2036, 2040, 2044,
  ]);
});
