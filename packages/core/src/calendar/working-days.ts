// Working days: neither weekend nor day off, and the Saturdays that are worked in exchange for a day off.
import type { PlainDate } from '../time.ts';
import { addDays } from './days.ts';
import { type Announcements, daysOff, isWeekend } from './holidays.ts';

export type WorkCalendar = { readonly isWorkingDay: (date: PlainDate) => boolean };

export function workCalendar(announcements: Announcements = {}): WorkCalendar {
  const years = new Map<number, ReadonlySet<PlainDate>>();
  const offIn = (year: number): ReadonlySet<PlainDate> => {
    const known = years.get(year) ?? new Set(daysOff(year, announcements[year]).map(({ date }) => date));
    years.set(year, known);
    return known;
  };
  const worked = new Set(Object.values(announcements).flatMap((announced) => announced.worked ?? []));
  return {
    isWorkingDay: (date) => {
      if (worked.has(date)) return true;
      return !isWeekend(date) && !offIn(Number(date.slice(0, 4))).has(date);
    },
  };
}

/** The n-th working day after a day (before it where n is negative); the day itself is not counted. */
export function addWorkingDays(calendar: WorkCalendar, from: PlainDate, count: number): PlainDate {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days after the first day up to the second, that one counted: how many are left. */
export function countWorkingDays(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number {
  if (to < from) return -countWorkingDays(calendar, to, from);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}
