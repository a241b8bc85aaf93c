// To which day a later deadline may be asked: after the present one, and after today. A day that is past helps nobody.
import { addDays } from '../calendar/days.ts';
import type { PlainDate } from '../time.ts';

/** The first day that may be asked for. */
export function firstExtension(due: PlainDate | null, today: PlainDate): PlainDate {
  return addDays(due !== null && due > today ? due : today, 1);
}
