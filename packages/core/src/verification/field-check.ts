// Reports that are looked at in the field: from what a sample is drawn, what may be found, and what is counted of it.
import type { Right } from '../people.ts';
import type { PlainDate } from '../time.ts';
import { wilson } from '../wilson.ts';

/** Who draws a sample and says what was found: held where the work was given, or above. */
export const FIELD_RIGHT = 'progress.verify' satisfies Right;

/** From what it is drawn: reports that wait to be judged, or those that were accepted. */
export const FIELD_SOURCES = {
  waiting: { vi: 'Báo cáo chờ xác nhận', en: 'Reports that wait' },
  accepted: { vi: 'Việc đã xác nhận', en: 'Accepted work' },
} as const;
export type FieldSource = keyof typeof FIELD_SOURCES;
export const FIELD_SOURCE_NAMES = ['accepted', 'waiting'] as const satisfies readonly FieldSource[];

export const FIELD_OUTCOMES = {
  'as-reported': { vi: 'Đúng như báo cáo', en: 'As reported' },
  differs: { vi: 'Khác báo cáo', en: 'Differs' },
  'not-there': { vi: 'Không có thật', en: 'Not there' },
} as const;
export type FieldOutcome = keyof typeof FIELD_OUTCOMES;
export const FIELD_OUTCOME_NAMES = ['as-reported', 'differs', 'not-there'] as const satisfies readonly FieldOutcome[];

/** What became of work that was found otherwise than reported: it had been accepted, or waited to be. */
export const SENT_BACK = {
  unlocked: { vi: 'Đã xác nhận, mở khóa để làm lại', en: 'Accepted, unlocked to be done again' },
  returned: { vi: 'Chờ xác nhận, trả lại để làm lại', en: 'Waited to be accepted, returned to be done again' },
} as const;
export type SentBack = keyof typeof SENT_BACK;
export const SENT_BACK_NAMES = ['unlocked', 'returned'] as const satisfies readonly SentBack[];

/** As many as one sample may hold: what people can look at, and what one page shows. */
export const MOST_DRAWN = 500;

/** What is not as reported is told in words. */
export function isToldEnough(outcome: FieldOutcome, words: string): boolean {
  return outcome === 'as-reported' || words.trim() !== '';
}

/** A check is made after its sample was drawn, and told when it was made. */
export function isDayOfCheck(on: PlainDate, { drawn, today }: { drawn: PlainDate; today: PlainDate }): boolean {
  return drawn <= on && on <= today;
}

export type FieldCounts = {
  readonly drawn: number;
  readonly checked: number;
  readonly agreeing: number;
  readonly differing: number;
  readonly notThere: number;
};
export type FieldFigures = FieldCounts & {
  /** Of 100: agreeing among checked, and between what it lies 95 times of 100; null while nothing was checked. */
  readonly share: { readonly counted: number; readonly low: number; readonly high: number } | null;
};

export function figuresOfField(counts: FieldCounts): FieldFigures {
  const { agreeing, checked } = counts;
  if (checked === 0) return { ...counts, share: null };
  const { low, high } = wilson({ of: agreeing, among: checked });
  return { ...counts, share: { counted: (100 * agreeing) / checked, low: 100 * low, high: 100 * high } };
}
