// What has been announced for a year beyond the rule. A year that is not here is computed.
import { plainDate } from './days.ts';
import type { Announcements } from './holidays.ts';
import { workCalendar } from './working-days.ts';

export const ANNOUNCED: Announcements = {
  // Notice 9441/TB-BNV: Monday 31/8 is exchanged for Saturday 22/8.
  2026: {
    besideNationalDay: plainDate('2026-09-01'),
    off: [plainDate('2026-08-31')],
    worked: [plainDate('2026-08-22')],
  },
};

/** The calendar that deadlines and thresholds go by. */
export const CALENDAR = workCalendar(ANNOUNCED);
