import type { Deadline } from '@sauro/reader/reading';
import { expect, test } from 'vitest';
import { plainDate } from '../calendar/days.ts';
import { firstPeriod, periodsOf } from './periods.ts';

const day = plainDate;
const recurring = (every: 'week' | 'month' | 'quarter' | 'half-year' | 'year', due?: string): Deadline => ({
  text: '',
  kind: 'recurring',
  every,
  ...(due === undefined ? {} : { due }),
});
const keys = (deadline: Deadline | null, from: string, until: string) =>
  periodsOf(deadline, day(from), day(until)).map(({ key, due }) => `${key} ${due}`);

test.each([
  [recurring('week'), '2026-12-30', '2027-01-05', ['2026-W53 2027-01-03', '2027-W01 2027-01-10']],
  [recurring('month'), '2028-01-31', '2028-03-01', ['2028-01 2028-01-31', '2028-02 2028-02-29', '2028-03 2028-03-31']],
  [
    recurring('quarter'),
    '2026-02-10',
    '2026-07-01',
    ['2026-Q1 2026-03-31', '2026-Q2 2026-06-30', '2026-Q3 2026-09-30'],
  ],
  [recurring('half-year'), '2026-06-30', '2026-07-01', ['2026-H1 2026-06-30', '2026-H2 2026-12-31']],
  [recurring('year', '06-20'), '2026-01-01', '2027-01-01', ['2026 2026-06-20', '2027 2027-06-20']],
  [{ text: 'Thường xuyên', kind: 'ongoing' } as const, '2026-05-05', '2026-05-05', ['2026-Q2 2026-06-30']],
])('%o from %s to %s opens %s', (deadline, from, until, expected) => {
  expect(keys(deadline, from, until)).toEqual(expected);
});

test.each([
  [{ text: '', kind: 'by', due: '2026-06-30' } as const],
  [{ text: 'khi có hướng dẫn', kind: 'condition' } as const],
  [null],
])('%o opens none', (deadline) => {
  expect(periodsOf(deadline, day('2026-01-01'), day('2027-01-01'))).toEqual([]);
});

test('periods follow each other without a gap', () => {
  for (const every of ['week', 'month', 'quarter', 'half-year', 'year'] as const) {
    const periods = periodsOf(recurring(every), day('2024-02-29'), day('2034-03-01'));
    const gaps = periods
      .slice(1)
      .filter(({ from }, at) => Date.parse(from) - Date.parse(periods[at]?.to ?? '') !== 86_400_000);
    expect(gaps).toEqual([]);
    expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
  }
});

test('a year whose day has passed begins with the next', () => {
  expect(firstPeriod(recurring('year', '06-20'), day('2026-06-20'))?.key).toBe('2026');
  expect(firstPeriod(recurring('year', '06-20'), day('2026-06-21'))?.key).toBe('2027');
});
