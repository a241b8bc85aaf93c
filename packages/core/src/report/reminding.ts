// How often whoever runs a round reminds a unit of its report.

/**
 * Hours in which a unit is not reminded of the same report again: the notice of the first time is in its bell and its mail
 * still, and another says nothing new. Whoever must hear more of it gets a letter that urges.
 */
const PAUSE_HOURS = 24;

/** `at`: when it was reminded last; null where never. */
export function isRemindedLately(at: Date | null, now: Date): boolean {
  return at !== null && now.getTime() - at.getTime() < PAUSE_HOURS * 60 * 60 * 1000;
}
