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

/** As `nextTry`, for what is sent to another system; not before it has asked to be tried again. */
export function nextEventTry(tries: number, now: Date, asked: Date | null = null): Date | null {
  const own = after(EVENT_PAUSES[tries - 1], now);
  return own === null || asked === null || asked <= own ? own : asked;
}

const LONGEST_ASKED_MS = 24 * 3_600_000;
/** "Sun, 06 Nov 1994 08:49:37 GMT", the one form that RFC 9110 has programs write. */
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Until when `Retry-After` asks to be left alone, within a day; null where it asks for nothing that makes sense. */
export function askedToWaitUntil(retryAfter: string | null, now: Date): Date | null {
  const text = retryAfter?.trim() ?? '';
  const wait = /^\d{1,9}$/.test(text)
    ? Number(text) * 1000
    : HTTP_DATE.test(text)
      ? Date.parse(text) - now.getTime()
      : Number.NaN;
  return Number.isNaN(wait) || wait <= 0 ? null : new Date(now.getTime() + Math.min(wait, LONGEST_ASKED_MS));
}

function after(minutes: number | undefined, now: Date): Date | null {
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
