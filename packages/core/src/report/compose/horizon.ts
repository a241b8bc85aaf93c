// How far ahead a report looks: over the period that follows its own.
import { addDays, daysBetween, plainDate } from '../../calendar/days.ts';
import type { PlainDate } from '../../time.ts';

/** A month is the shortest period that is reported on: work of fewer days is under way already. */
const LEAST_DAYS = 30;
/** Six months, cut-off days that fall on a day off counted in. */
const HALF_A_YEAR = 190;
/** A year, in the same way. */
const A_YEAR = 360;
const MOST_DAYS = 366;

/**
 * The last day of the time to come. A month is followed by a month, a quarter by a quarter, six months by six, a year by a year.
 * What is longer than six months and no year is told since the year began ("9 tháng", "11 tháng"): what follows it is the rest
 * of that year, and not as many months of the next. Beyond a year no report looks.
 */
export function horizonOf({ from, at }: { readonly from: PlainDate; readonly at: PlainDate }): PlainDate {
  const days = daysBetween(from, at) + 1;
  const first = addDays(at, 1);
  const least = addDays(at, LEAST_DAYS);
  if (days <= HALF_A_YEAR || days >= A_YEAR) return addDays(at, Math.min(MOST_DAYS, Math.max(LEAST_DAYS, days)));
  const endOfYear = plainDate(`${first.slice(0, 4)}-12-31`);
  return endOfYear > least ? endOfYear : least;
}
