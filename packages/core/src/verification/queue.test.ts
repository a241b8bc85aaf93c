import { expect, test } from 'vitest';
import { CALENDAR } from '../calendar/announced.ts';
import { addDays } from '../calendar/days.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import { plainDate } from '../calendar/days.ts';
import { waitingSince } from './queue.ts';

test.each(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'])(
  'what was reported up to that day has waited longer, what came a day later has not: on %s',
  (text) => {
    const today = plainDate(text);
    for (const days of [0, 1, 3, 5, 20]) {
      const last = waitingSince(CALENDAR, today, days);
      expect(countWorkingDays(CALENDAR, last, today)).toBeGreaterThan(days);
      expect(countWorkingDays(CALENDAR, addDays(last, 1), today)).toBe(days);
    }
  },
);
