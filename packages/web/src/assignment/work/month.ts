// The days of a month as weeks of a calendar, Monday first. Pure: the month is an argument.
import { addDays, dayOfMonth, type PlainDate, weekdayOf } from '@sauro/core';

export type CalendarDay = { readonly day: PlainDate; readonly within: boolean; readonly weekend: boolean };

const WEEK = 7;

/** `month` is YYYY-MM. Whole weeks: days of the months beside it fill the first and the last. */
export function weeksOf(month: string): readonly (readonly CalendarDay[])[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const [first, last] = [dayOfMonth(year, number, 1), dayOfMonth(year, number, 31)];
  const weeks: CalendarDay[][] = [];
  for (let start = mondayOf(first); start <= last; start = addDays(start, WEEK)) {
    weeks.push(
      Array.from({ length: WEEK }, (_, index) => {
        const day = addDays(start, index);
        return { day, within: day.startsWith(month), weekend: index >= 5 };
      }),
    );
  }
  return weeks;
}

/** "2026-01" and -1 is "2025-12". */
export function monthBeside(month: string, step: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const months = year * 12 + (number - 1) + step;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The Monday of the week of a day. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, -((weekdayOf(day) + 6) % WEEK));
}
