// Public holidays of Việt Nam: Labour Code 2019, art. 112; 24 November from 2026 (Resolution 28/2026/QH16). A holiday on a
// weekly day off is made up for on the next working day (art. 111.3). The window of Tết and the day beside National Day are
// announced each year: what is announced, given as data, beats what is computed.
import type { PlainDate } from '../time.ts';
import { addDays, plainDate, weekdayOf } from './days.ts';
import { solarOf } from './lunar.ts';

/** What a year's announcement says beyond the rule: days off, and Saturdays that are worked in exchange. */
export type Announced = {
  /** Stand instead of the computed five days of Tết. */
  readonly tet?: readonly PlainDate[];
  /** Stands instead of the computed day beside 2 September. */
  readonly besideNationalDay?: PlainDate;
  /** Further days off. */
  readonly off?: readonly PlainDate[];
  /** Saturdays or Sundays on which one works. */
  readonly worked?: readonly PlainDate[];
};
/** By year. */
export type Announcements = Readonly<Record<number, Announced>>;

export type DayOff = { readonly date: PlainDate; readonly why: 'holiday' | 'made-up' | 'announced' };

const CULTURE_DAY_SINCE = 2026;

/** All days off of a year but plain Saturdays and Sundays, in their order. */
export function daysOff(year: number, announced: Announced = {}): readonly DayOff[] {
  const holidays = holidaysOf(year, announced);
  const taken = new Set(holidays);
  const madeUp = holidays.filter(isWeekend).map((holiday) => {
    let day = addDays(holiday, 1);
    while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
    taken.add(day);
    return day;
  });
  return [
    ...holidays.map((date) => ({ date, why: 'holiday' as const })),
    ...madeUp.map((date) => ({ date, why: 'made-up' as const })),
    ...(announced.off ?? []).map((date) => ({ date, why: 'announced' as const })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

export function isWeekend(date: PlainDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6;
}

function holidaysOf(year: number, announced: Announced): readonly PlainDate[] {
  const fixed = ['01-01', '04-30', '05-01', '09-02', ...(year >= CULTURE_DAY_SINCE ? ['11-24'] : [])];
  const all = [
    ...fixed.map((day) => plainDate(`${year}-${day}`)),
    ...(announced.tet ?? tetOf(year)),
    solarOf({ year, month: 3, day: 10 }),
    announced.besideNationalDay ?? besideNationalDay(year),
  ];
  return [...new Set(all)].toSorted();
}

/** The eve and the first four days. */
export function tetOf(year: number): readonly PlainDate[] {
  const first = solarOf({ year, month: 1, day: 1 });
  return [-1, 0, 1, 2, 3].map((days) => addDays(first, days));
}

/** The day before, as it is most often announced; the day after where the day before is a day off anyway. */
function besideNationalDay(year: number): PlainDate {
  const before = plainDate(`${year}-09-01`);
  return isWeekend(before) ? plainDate(`${year}-09-03`) : before;
}
