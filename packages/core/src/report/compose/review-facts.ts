// What a review tells besides what every report does: the work of its phase, targets year by year, phases beside each other,
// and what became of difficulties.
import type { GoalState } from '../../rollup/phase-goals.ts';
import type { Figures } from '../../rollup/measures.ts';
import type { Summed } from '../../rollup/target-figures.ts';
import type { YearRule } from '../../rollup/years.ts';
import type { PlainDate } from '../../time.ts';
import type { ReviewKind, Stretch } from '../review.ts';
import type { TargetTold, TaskTold } from './report-facts.ts';

export type ReviewedTarget = Pick<TargetTold, 'id' | 'text' | 'unit' | 'comparator'> & {
  /** By what rule its years come together. */
  readonly rule: YearRule;
  /** What was accepted, year by year, in the order of the review's years; null where nothing was told in one. */
  readonly years: readonly (Summed | null)[];
  readonly whole: (Summed & { readonly isReached: boolean | null }) | null;
  readonly goal: {
    readonly state: GoalState;
    /** Over the years of the review; null where the words do not say how often. */
    readonly aim: { readonly value: number; readonly max: number | null } | null;
    readonly by: string | null;
  };
  /** In each of the stretches that stand beside each other. */
  readonly stretches: readonly (Summed | null)[];
};

export type ReviewedStretch = Stretch & {
  /** Its work as it stood when it was over, or on the cut-off day. */
  readonly at: PlainDate;
  readonly now: Figures;
};

export type ScopeReview = {
  readonly kind: ReviewKind;
  /** Null: of no phase, but of the stretch of the report. */
  readonly phase: string | null;
  /** Work that is due within these days is the work of the review. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly years: readonly number[];
  /** Years that it shares with another phase. */
  readonly shared: readonly number[];
  readonly now: Figures;
  readonly tasks: readonly TaskTold[];
  readonly targets: readonly ReviewedTarget[];
  readonly stretches: readonly ReviewedStretch[];
};
