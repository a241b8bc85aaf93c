// Calendar days as the administration knows them: a day has no hour and no time zone, so it is text, never a `Date`
// (which is an instant, and would be the day before at seven in the morning).
declare const plain: unique symbol;

/** A day of the calendar, YYYY-MM-DD. Compares as text. */
export type PlainDate = string & { readonly [plain]: 'date' };

/** Where the administration keeps its days. */
export const ZONE = 'Asia/Ho_Chi_Minh';

/** Whether the text is a day that exists: 2026-02-30 is not one. */
export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day on which an instant falls in Việt Nam. */
export function dayOf(instant: Date): PlainDate {
  const text = DAY.format(instant);
  if (!isPlainDate(text)) throw new Error(`The calendar of this system writes ${text} instead of YYYY-MM-DD.`);
  return text;
}

/** Kept: making one takes a thousand times as long as using it. */
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });
const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });

/** The hour at which an instant falls in Việt Nam, 0 to 23. */
export function hourOf(instant: Date): number {
  return Number(HOUR.format(instant));
}

/** "ngày 05 tháng 9 năm 2026", as papers cite a document: days and months have their noughts as below. */
export function sayDay(date: PlainDate): string {
  const [day, month, year] = showDay(date).split('/');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** 05/9/2026: the day has two digits, the month two only where one could read another (Decree 30/2020: 01, 02 and 10–12). */
export function showDay(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
