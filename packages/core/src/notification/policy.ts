// What a body sets for its notices, with what holds until it has set anything.
import { dayOfMonth } from '../calendar/days.ts';
import type { PlainDate } from '../time.ts';
import { type Ladder, STANDARD_LADDER } from './ladder.ts';

export type NotificationPolicy = {
  readonly ladder: Ladder;
  /** Hour of the working day, in Việt Nam, from which the digest goes out. */
  readonly digestHour: number;
  /** Once in so many months whoever may say that an event has come is reminded of what waits for one. */
  readonly awaitedMonths: number;
};

export const STANDARD_POLICY: NotificationPolicy = { ladder: STANDARD_LADDER, digestHour: 7, awaitedMonths: 3 };

/** First day of the stretch of so many months that a day lies in; stretches begin anew with each year. */
export function stretchFrom(day: PlainDate, months: number): PlainDate {
  const month = Number(day.slice(5, 7)) - 1;
  return dayOfMonth(Number(day.slice(0, 4)), month - (month % months) + 1, 1);
}
