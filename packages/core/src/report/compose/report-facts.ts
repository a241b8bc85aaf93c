// What a report is composed of: figures and words as they stood at the end of its cut-off day, before they are sentences.
import type { Comparator } from '@sauro/reader/reading';
import type { Figures } from '../../rollup/measures.ts';
import type { Summed } from '../../rollup/target-figures.ts';
import type { PlainDate } from '../../time.ts';
import type { ScopeReview } from './review-facts.ts';

export type PlanNamed = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly symbol: string | null;
};

/** A section of a plan, a unit, a plan: figures now and at the end of the day before the period. */
export type CountedGroup = {
  readonly key: string;
  readonly label: string;
  readonly now: Figures;
  readonly before: Figures | null;
};

export type TargetTold = {
  readonly id: string;
  readonly text: string;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly aim: number;
  readonly max: number | null;
  /** Added up over the unit and all below it; what was accepted, what was only entered, and what was accepted before. */
  readonly accepted: (Summed & { readonly isReached: boolean }) | null;
  readonly entered: Summed | null;
  readonly before: Summed | null;
};

export type TaskTold = {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly lead: string;
  readonly product: string | null;
  readonly due: PlainDate | null;
  readonly now: Figures;
};

export type LateTold = {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
  readonly due: PlainDate;
  /** In its own words: what it waits for, or what was said last; empty where nothing was. */
  readonly why: string;
};

export type DifficultyTold = {
  readonly id: string;
  readonly unit: string;
  readonly words: string;
  readonly proposal: string;
};

export type NextTold = {
  readonly task: string;
  readonly text: string;
  readonly lead: string;
  readonly due: PlainDate;
  readonly inProgress: number;
  readonly notBegun: number;
};

/** Of one plan, or of all work (null). */
export type ScopeTold = {
  readonly plan: PlanNamed | null;
  /** Of work that the unit has given, and not of what it does with those below it. */
  readonly isGiven: boolean;
  readonly now: Figures;
  readonly before: Figures | null;
  /** By section of the plan; of all work by plan. */
  readonly groups: readonly CountedGroup[];
  /** By the units directly below, and the unit itself; empty where it stands alone. */
  readonly units: readonly CountedGroup[];
  readonly targets: readonly TargetTold[];
  readonly targetSums: { readonly reached: number; readonly missed: number; readonly silent: number };
  readonly tasks: readonly TaskTold[];
  readonly late: readonly LateTold[];
  readonly difficulties: readonly DifficultyTold[];
  /** What is due after the cut-off day, up to `until`. */
  readonly next: { readonly until: PlainDate; readonly open: Figures; readonly tasks: readonly NextTold[] };
  /** What a review tells besides; null in a report that is none. */
  readonly review: ScopeReview | null;
};

export type ReportFacts = {
  readonly unit: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly from: PlainDate;
  readonly at: PlainDate;
  /** Under so many assignments a unit is not ranked: the policy of the body. */
  readonly rankedFrom: number;
  readonly scopes: readonly ScopeTold[];
};
