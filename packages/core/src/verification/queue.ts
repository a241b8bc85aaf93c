// What the queue of a verifier is narrowed to besides plan, unit and words, and what "longer than so many working days" means.
import { addDays } from '../calendar/days.ts';
import { addWorkingDays, type WorkCalendar } from '../calendar/working-days.ts';
import type { PlainDate } from '../time.ts';

export const QUEUE_TIMES = ['in-time', 'late'] as const;
export const QUEUE_EVIDENCE = ['with', 'without'] as const;
/** Whether all parts that the work was split into are finished; what was not split has none that is not. */
export const QUEUE_PARTS = ['finished', 'open'] as const;
/** So many working days are offered; an address may hold another number. */
export const WAITING_DAYS = [1, 3, 5, 10, 20] as const;

/** As many as are accepted with one request, the oldest first; who has more asks again. */
export const MOST_ACCEPTED = 1000;

/** What was reported up to that day has waited for more working days than these. */
export function waitingSince(calendar: WorkCalendar, today: PlainDate, moreThan: number): PlainDate {
  return addDays(addWorkingDays(calendar, addDays(today, 1), -(moreThan + 1)), -1);
}
