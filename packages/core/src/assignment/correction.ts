// By when what was accepted and opened again is to be put right.
import { addWorkingDays, type WorkCalendar } from '../calendar/working-days.ts';
import type { PlainDate } from '../time.ts';

/** Some working days, and never less time than its deadline leaves. */
export function correctionDay(
  calendar: WorkCalendar,
  today: PlainDate,
  { due, days }: { readonly due: PlainDate | null; readonly days: number },
): PlainDate {
  const usual = addWorkingDays(calendar, today, days);
  return due !== null && due > usual ? due : usual;
}

/** The first day that may be said for it: no day that is past, and none before its deadline. */
export function firstCorrectionDay(due: PlainDate | null, today: PlainDate): PlainDate {
  return due !== null && due > today ? due : today;
}
