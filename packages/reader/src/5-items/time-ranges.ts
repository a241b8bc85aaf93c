// The two ends of a stretch of time, where the first leaves unsaid what the second says: "từ 12/5 đến 18/5/2026",
// "từ ngày 01 đến ngày 05/6/2026", "tháng 11 đến tháng 2/2027".
import { findPeriods, type FoundPeriod } from '../vietnamese/dates.ts';

export const RANGE_JOINT = /^\s*(?:-|–|—|đến(?:\s+hết)?(?:\s+ngày)?|tới)\s*(?:ngày\s+|năm\s+)?$/iu;
/** A bare day before the joint: "01 - 30/4/2026". */
const BARE_DAY =
  /(?:(?<![\p{L}])(?:từ\s+)?(?:ngày\s+)?)?(?<![\d/.,])(\d{1,2})\s*(?:-|–|—|đến(?:\s+hết)?|tới)\s*(?:ngày\s+)?$/iu;

/** A bare day stands no further before the whole one. */
const NEAR = 40;

export type Ends = { readonly from: string; readonly due: string; readonly start: number; readonly end: number };

/** The first stretch of days of a text; one that names no year is of the plan's. `start` is where its first word stands. */
export function daysBetween(text: string, planYear: number | null): Ends | null {
  const periods = findPeriods(text, planYear);
  for (const [i, found] of periods.entries()) {
    if (found.exact !== 'day' || (!found.hasYear && planYear === null)) continue;
    const last = found.hasYear ? found : inYear(found, planYear ?? 0, periods[i - 1]);
    const first = periods[i - 1];
    if (first?.exact === 'day' && RANGE_JOINT.test(text.slice(first.end, last.start))) {
      const from = first.hasYear ? first.from : `${yearBefore(first.from, last.to)}-${first.from}`;
      return { from, due: last.to, start: first.start, end: last.end };
    }
    const from = Math.max(0, last.start - NEAR);
    const bare = BARE_DAY.exec(text.slice(from, last.start));
    const day = bare?.[1]?.padStart(2, '0') ?? '';
    if (bare && day >= '01' && day < last.to.slice(8))
      return { from: `${last.to.slice(0, 8)}${day}`, due: last.to, start: from + bare.index, end: last.end };
  }
  return null;
}

/** "Từ 15/12 đến 10/01": the second lies in the year after. */
function inYear(day: FoundPeriod, year: number, first: FoundPeriod | undefined): FoundPeriod {
  const crosses = first?.exact === 'day' && !first.hasYear && first.from > day.to;
  return { ...day, to: `${crosses ? year + 1 : year}-${day.to}` };
}

/** Months that run over the end of a year begin in the one before: "tháng 11 - tháng 2/2027". */
export function openingDay(first: FoundPeriod, due: string): string {
  return !first.hasYear && first.from > due
    ? `${Number(first.from.slice(0, 4)) - 1}${first.from.slice(4)}`
    : first.from;
}

/** Of a day "MM-DD" before a whole one. */
function yearBefore(day: string, last: string): number {
  return Number(last.slice(0, 4)) - (day > last.slice(5) ? 1 : 0);
}
