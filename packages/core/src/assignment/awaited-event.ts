// What is to be done once something has come: which day follows from the words of the plan when it has. "Trong 10 ngày làm việc
// kể từ khi có Thông tư" counts from the day after, as the Civil Code does (articles 145 to 148); other words tell no day.
import type { Deadline } from '@sauro/reader/reading';
import { addDays, dayOfMonth } from '../calendar/days.ts';
import { addWorkingDays, type WorkCalendar } from '../calendar/working-days.ts';
import type { PlainDate } from '../time.ts';

const STRETCH =
  /(?:^|(?<!\p{L})(?:trong|vòng|thời hạn|sau|chậm nhất|muộn nhất)\s+(?:là\s+)?)(\d{1,3})\s+(ngày|tuần|tháng)(\s+làm\s+việc)?(?!\p{L})/iu;

/** Words that let work begin with what is to come. “Trước khi” sets an end instead, and “trong vòng 10 ngày” alone names nothing. */
const EVENT =
  /(?<!\p{L})(?:(?<!trước\s)khi|sau|nếu|t(?:ùy|uỳ)|kể từ|trường hợp|(?:có|đủ|theo) điều kiện|phụ thuộc)(?!\p{L})/iu;

/**
 * Whether it is to be done once something has come. Of deadlines without a day only those that name it: “theo lộ trình”, and what
 * was not understood, is work like any other.
 */
export function isConditional(deadline: Deadline | null): boolean {
  return deadline?.kind === 'condition' && EVENT.test(deadline.text.normalize('NFC'));
}

/** `words`: of the deadline, as the plan has it; null where they name no number of days. */
export function dueAfterEvent(words: string, came: PlainDate, calendar: WorkCalendar): PlainDate | null {
  const [, number, unit, working] = STRETCH.exec(words) ?? [];
  if (number === undefined || unit === undefined || Number(number) === 0) return null;
  const count = Number(number);
  if (working !== undefined) return unit.toLowerCase() === 'ngày' ? addWorkingDays(calendar, came, count) : null;
  switch (unit.toLowerCase()) {
    case 'ngày':
      return addDays(came, count);
    case 'tuần':
      return addDays(came, 7 * count);
    default:
      return monthsAfter(came, count);
  }
}

function monthsAfter(day: PlainDate, count: number): PlainDate {
  const months = 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 + count;
  return dayOfMonth(Math.floor(months / 12), (months % 12) + 1, Number(day.slice(8)));
}
