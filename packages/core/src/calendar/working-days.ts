// Working days: neither weekend nor day off, and the Saturdays that are worked in exchange for a day off.
import type { PlainDate } from '../time.ts';
import { addDays, dayOfMonth, daysBetween } from './days.ts';
import { type Announcements, daysOff, isWeekend } from './holidays.ts';

export type WorkCalendar = {
  readonly isWorkingDay: (date: PlainDate) => boolean;
  /** All of a year, in order; worked out once. */
  readonly workingDaysOf: (year: number) => readonly PlainDate[];
};

export function workCalendar(announcements: Announcements = {}): WorkCalendar {
  const years = new Map<number, Year>();
  const worked = new Set(Object.values(announcements).flatMap((announced) => announced.worked ?? []));
  const worksOn = (date: PlainDate, off: ReadonlySet<PlainDate>) =>
    worked.has(date) || (!isWeekend(date) && !off.has(date));
  const yearIn = (year: number): Year => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const off = new Set(daysOff(year, announcements[year]).map(({ date }) => date));
    const list = daysOfYear(year).filter((date) => worksOn(date, off));
    const made = { list, set: new Set(list) };
    years.set(year, made);
    return made;
  };
  return {
    isWorkingDay: (date) => yearIn(yearOf(date)).set.has(date),
    workingDaysOf: (year) => yearIn(year).list,
  };
}

type Year = { readonly list: readonly PlainDate[]; readonly set: ReadonlySet<PlainDate> };

function daysOfYear(year: number): readonly PlainDate[] {
  const first = dayOfMonth(year, 1, 1);
  return Array.from({ length: daysBetween(first, dayOfMonth(year, 12, 31)) + 1 }, (_, nth) => addDays(first, nth));
}

function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
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
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const days = calendar.workingDaysOf(year);
    count += upTo(days, to) - upTo(days, from);
  }
  return count;
}

/** How many of days in their order are not after that one. */
function upTo(days: readonly PlainDate[], last: PlainDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = days[middle];
    if (day !== undefined && day <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
