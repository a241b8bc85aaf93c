// Arithmetic of calendar days, without hours and zones: a day is the number of days since 1970-01-01.
import { isPlainDate, type PlainDate } from '../time.ts';

const DAY_MS = 86_400_000;

export function dayNumber(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function dayAt(number: number): PlainDate {
  return plainDate(new Date(number * DAY_MS).toISOString().slice(0, 10));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dayAt(dayNumber(date) + days);
}

/** Days from the first to the second: 1 from a day to the next. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf(date: PlainDate): number {
  return new Date(dayNumber(date) * DAY_MS).getUTCDay();
}

/** A day given by its numbers; beyond the end of a month it is that month's last. */
export function dayOfMonth(year: number, month: number, day: number): PlainDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return plainDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, last))}`);
}

/** A text that must be a day: one that is not is a fault of the code that calls. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error(`${text} is not a day of the calendar.`);
  return text;
}
