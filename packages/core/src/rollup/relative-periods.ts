// Stretches of time as people say them, from the day on which they are said: "this quarter" in an address stays this quarter.
import { addDays, dayOfMonth, plainDate, weekdayOf } from '../calendar/days.ts';
import type { PlainDate } from '../time.ts';

export const RELATIVE_PERIODS = {
  'this-week': { vi: 'Tuần này', en: 'This week' },
  'this-month': { vi: 'Tháng này', en: 'This month' },
  'last-month': { vi: 'Tháng trước', en: 'Last month' },
  'this-quarter': { vi: 'Quý này', en: 'This quarter' },
  'last-quarter': { vi: 'Quý trước', en: 'Last quarter' },
  'half-year': { vi: '6 tháng này', en: 'This half-year' },
  'year-to-date': { vi: 'Từ đầu năm đến ngày chốt', en: 'Year to date' },
  'this-year': { vi: 'Năm nay', en: 'This year' },
  'last-year': { vi: 'Năm trước', en: 'Last year' },
  'last-7-days': { vi: '7 ngày qua', en: 'Last 7 days' },
  'last-30-days': { vi: '30 ngày qua', en: 'Last 30 days' },
  'next-30-days': { vi: '30 ngày tới', en: 'Next 30 days' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type RelativePeriod = keyof typeof RELATIVE_PERIODS;
export const RELATIVE_PERIOD_NAMES = [
  'this-week',
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'half-year',
  'year-to-date',
  'this-year',
  'last-year',
  'last-7-days',
  'last-30-days',
  'next-30-days',
] as const satisfies readonly RelativePeriod[];

export type Stretch = { readonly from: PlainDate; readonly to: PlainDate };

/** Both days counted. `day`: the cut-off day from which it is told. */
export function stretchOf(period: RelativePeriod, day: PlainDate): Stretch {
  const [year = 0, month = 0] = day.split('-').map(Number);
  switch (period) {
    case 'this-week': {
      const from = addDays(day, -((weekdayOf(day) + 6) % 7));
      return { from, to: addDays(from, 6) };
    }
    case 'this-month':
      return monthsFrom(year, month, 1);
    case 'last-month':
      return monthsFrom(year, month - 1, 1);
    case 'this-quarter':
      return monthsFrom(year, firstOf(month, 3), 3);
    case 'last-quarter':
      return monthsFrom(year, firstOf(month, 3) - 3, 3);
    case 'half-year':
      return monthsFrom(year, firstOf(month, 6), 6);
    case 'year-to-date':
      return { from: plainDate(`${day.slice(0, 4)}-01-01`), to: day };
    case 'this-year':
      return monthsFrom(year, 1, 12);
    case 'last-year':
      return monthsFrom(year - 1, 1, 12);
    case 'last-7-days':
      return { from: addDays(day, -6), to: day };
    case 'last-30-days':
      return { from: addDays(day, -29), to: day };
    case 'next-30-days':
      return { from: addDays(day, 1), to: addDays(day, 30) };
  }
}

function firstOf(month: number, length: number): number {
  return Math.floor((month - 1) / length) * length + 1;
}

/** `month` may lie in the year before: 0 is its December. */
function monthsFrom(year: number, month: number, count: number): Stretch {
  const at = (number: number) => ({ year: year + Math.floor((number - 1) / 12), month: ((number - 1 + 24) % 12) + 1 });
  const [first, last] = [at(month), at(month + count - 1)];
  return { from: dayOfMonth(first.year, first.month, 1), to: dayOfMonth(last.year, last.month, 31) };
}
