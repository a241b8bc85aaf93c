// Work on many, of which one that fails holds up no other.

/** One after the other. What failed first is thrown once all have been gone through. */
export async function eachByItself<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const one of list) await work(one).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
