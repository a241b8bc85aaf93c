// How often a message is tried, and when again: an outside that stumbles is given time, one that stays away is given up.

/** Minutes after each try that failed; after the last it is given up. In all about a day. */
const PAUSES = [1, 5, 15, 60, 240, 960] as const;
export const MOST_TRIES = PAUSES.length + 1;

/** When to try again after `tries` tries; null where it is given up. */
export function nextTry(tries: number, now: Date): Date | null {
  const minutes = PAUSES[tries - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
