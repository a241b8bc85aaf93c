// How often a message is tried, and when again: an outside that stumbles is given time, one that stays away is given up.

/** Minutes after each try that failed; after the last it is given up. In all about a day. */
const PAUSES = [1, 5, 15, 60, 240, 960] as const;
export const MOST_TRIES = PAUSES.length + 1;

/** For other systems, whose keepers may have gone home for a weekend: in all three days. */
const EVENT_PAUSES = [1, 5, 30, 120, 300, 600, 864, 1200, 1200] as const;
export const EVENT_MOST_TRIES = EVENT_PAUSES.length + 1;

/** When to try again after `tries` tries; null where it is given up. */
export function nextTry(tries: number, now: Date): Date | null {
  return after(PAUSES[tries - 1], now);
}

/** As `nextTry`, for what is sent to another system. */
export function nextEventTry(tries: number, now: Date): Date | null {
  return after(EVENT_PAUSES[tries - 1], now);
}

function after(minutes: number | undefined, now: Date): Date | null {
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
