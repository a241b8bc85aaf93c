import { expect, test } from 'vitest';
import { plainDate } from '../../calendar/days.ts';
import { horizonOf } from './horizon.ts';

const ahead = (from: string, at: string) => horizonOf({ from: plainDate(from), at: plainDate(at) });

test.each([
  ['a month', '2026-10-15', '2026-11-14', '2026-12-15'],
  ['a quarter', '2026-07-01', '2026-09-30', '2026-12-31'],
  ['six months, up to the 14th', '2025-12-15', '2026-06-14', '2026-12-13'],
  ['the second six months', '2026-06-15', '2026-12-14', '2027-06-15'],
  ['a year, up to the 14th', '2025-12-15', '2026-12-14', '2027-12-14'],
])('%s is followed by as long a time', (_what, from, at, until) => {
  expect(ahead(from, at)).toBe(until);
});

test('what is told since the year began is followed by the rest of that year', () => {
  expect(ahead('2026-01-01', '2026-09-30')).toBe('2026-12-31');
  expect(ahead('2026-01-01', '2026-11-28')).toBe('2026-12-31');
  expect(ahead('2025-12-15', '2026-09-14')).toBe('2026-12-31');
});

test('a report looks a month ahead at least, and a year at most', () => {
  expect(ahead('2026-11-28', '2026-11-28')).toBe('2026-12-28');
  expect(ahead('2026-01-01', '2026-12-20')).toBe('2027-01-19');
  expect(ahead('2021-01-01', '2025-12-31')).toBe('2027-01-01');
});
