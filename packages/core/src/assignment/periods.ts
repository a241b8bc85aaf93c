// Periods of recurring work: "hằng tháng", "hằng quý", "định kỳ 6 tháng", "hằng năm" and "thường xuyên" open one after the
// other, each with its own due day. What waits for an event opens none: it is amended with a day once the event has come.
import type { Deadline } from '@sauro/reader/reading';
import { addDays, dayOfMonth, daysBetween, plainDate, weekdayOf } from '../calendar/days.ts';
import type { PlainDate } from '../time.ts';

export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year';
export type Period = {
  /** 2026-W07, 2026-02, 2026-Q1, 2026-H1, 2026. */
  readonly key: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly due: PlainDate;
};

/** Work without an end is looked at once a quarter, as units report it. */
export const ONGOING_EVERY: Every = 'quarter';

/** How often the work comes back; null where it is done once or waits for an event. */
export function everyOf(deadline: Deadline | null): Every | null {
  if (deadline?.kind === 'recurring') return deadline.every;
  return deadline?.kind === 'ongoing' ? ONGOING_EVERY : null;
}

/** The periods that the days from `from` to `until` lie in, both counted. */
export function periodsOf(deadline: Deadline | null, from: PlainDate, until: PlainDate): readonly Period[] {
  const every = everyOf(deadline);
  if (every === null) return [];
  const dueDay = deadline?.kind === 'recurring' ? deadline.due : undefined;
  const periods: Period[] = [];
  for (let at = from; at <= until; ) {
    const period = periodAt(every, at, dueDay);
    periods.push(period);
    at = addDays(period.to, 1);
  }
  return periods;
}

/** The first period that can still be met: where a year's own day has passed, it is the year after. */
export function firstPeriod(deadline: Deadline | null, today: PlainDate): Period | null {
  const [now] = periodsOf(deadline, today, today);
  if (now === undefined || now.due >= today) return now ?? null;
  const next = addDays(now.to, 1);
  return periodsOf(deadline, next, next)[0] ?? null;
}

/** `dueDay`: MM-DD of work of each year that is not due at its end. */
function periodAt(every: Every, day: PlainDate, dueDay: string | undefined): Period {
  if (every === 'week') return weekAt(day);
  const year = Number(day.slice(0, 4));
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[every];
  const count = Math.floor((Number(day.slice(5, 7)) - 1) / months);
  const from = dayOfMonth(year, count * months + 1, 1);
  const to = dayOfMonth(year, (count + 1) * months, 31);
  const key = {
    month: day.slice(0, 7),
    quarter: `${year}-Q${count + 1}`,
    'half-year': `${year}-H${count + 1}`,
    year: `${year}`,
  }[every];
  return { key, from, to, due: every === 'year' && dueDay !== undefined ? dueIn(year, dueDay) : to };
}

function dueIn(year: number, dueDay: string): PlainDate {
  const [month = 12, day = 31] = dueDay.split('-').map(Number);
  return dayOfMonth(year, month, day);
}

/** Monday to Sunday, numbered as ISO 8601 does: the week of a year's first Thursday is its first. */
function weekAt(day: PlainDate): Period {
  const from = addDays(day, -((weekdayOf(day) + 6) % 7));
  const thursday = addDays(from, 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(plainDate(`${year}-01-01`), thursday) / 7) + 1;
  const key = `${year}-W${String(week).padStart(2, '0')}`;
  const to = addDays(from, 6);
  return { key, from, to, due: to };
}
