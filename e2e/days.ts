// Days as tests name them: so many from today, since a day that is written down here comes and passes.
const A_DAY = 86_400_000;
const HANOI = 7 * 3_600_000;

/** `field` fills a date field, `shown` is how screens and papers write it. */
export type TestDay = { readonly field: string; readonly shown: string };

/** The day in `days` days, in Việt Nam. */
export function dayIn(days: number): TestDay {
  const field = new Date(Date.now() + HANOI + days * A_DAY).toISOString().slice(0, 10);
  return { field, shown: field.split('-').toReversed().join('/') };
}
