// Figures of a target by year, and what years come to together. What was added in each year adds up over the years; what
// stood at the end of a year, a share, a level or a place is told by the last year that told it. So the figure of a phase is
// that of its years, for a unit as for all units above it.
import { basisOf } from '../progress/figures.ts';
import { sumRuleOf } from './sum-rules.ts';
import { type AddedFigures, sumFigures, type Summed } from './target-figures.ts';

export const YEAR_RULES = {
  sum: { vi: 'Cộng số phát sinh các năm', en: 'What each year added, summed' },
  last: { vi: 'Số của năm cuối có số liệu', en: 'Of the last year that told one' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type YearRule = keyof typeof YEAR_RULES;

type Target = { readonly unit: string | null; readonly text: string };

/** By the target's own rule: only what adds up over units, and is told of each period anew, adds up over years. */
export function yearRuleOf(target: Target): YearRule {
  return basisOf(target) === 'increment' && sumRuleOf(target) === 'sum' ? 'sum' : 'last';
}

/** Years, both counted. */
export type YearWindow = { readonly from: number; readonly to: number };

/** What figures come to at the end of a year: each unit's total by then; and of which year the latest of them was told. */
export type YearEnd = AddedFigures & { readonly lastYear: number };

/**
 * What figures come to in a window of years, of what stood at its end and at the end of the year before it. A unit that told
 * nothing in it stands as it stood, as in the roll-up; where nobody told anything there is no figure.
 */
export function figureBetween(
  target: Target,
  window: YearWindow,
  { end, before }: { readonly end: YearEnd | null; readonly before: YearEnd | null },
): Summed | null {
  if (end === null || end.lastYear < window.from) return null;
  const summed = sumFigures(target, end);
  if (summed === null || before === null || yearRuleOf(target) === 'last') return summed;
  return { ...summed, value: rounded(end.value - before.value) };
}

/** Of decimals that doubles do not hold: what is left of them between two sums is noise. */
function rounded(difference: number): number {
  return Number(difference.toFixed(6));
}
