// What a report is composed of: figures and words as they stood at the end of its cut-off day, before they are sentences.
import type { Comparator } from '@sauro/reader/reading';
import type { CitedPlan } from '../../plan/cite-plan.ts';
import type { Figures } from '../../rollup/measures.ts';
import type { Summed } from '../../rollup/target-figures.ts';
import type { FieldOutcome, SentBack } from '../../verification/field-check.ts';
import type { PlainDate } from '../../time.ts';
import type { ScopeReview } from './review-facts.ts';

export type PlanNamed = CitedPlan & { readonly id: string };

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
  /** Units that were given what it was told on; and of how many reports of it a check in the field has found otherwise. */
  readonly given: number;
  readonly refuted: number;
};

/** The targets of one plan, with how many of all of them are reached, missed, or have nothing accepted. */
export type PlanTargets = {
  readonly plan: PlanNamed;
  readonly targets: readonly TargetTold[];
  readonly sums: { readonly reached: number; readonly missed: number; readonly silent: number };
};

export type TaskTold = {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly lead: string;
  readonly product: string | null;
  /** As the plan has it. */
  readonly due: PlainDate | null;
  /** First and last deadline of its work in force on the cut-off day; null of work that recurs, or has none. */
  readonly inForce: { readonly first: PlainDate; readonly last: PlainDate } | null;
  readonly now: Figures;
};

export type LateTold = {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
  /** In force on the cut-off day. */
  readonly due: PlainDate;
  /** As it was given at first. */
  readonly firstDue: PlainDate | null;
  readonly cause: CauseTold | null;
  /** What was said of its progress last: no cause. Empty where nothing was. */
  readonly said: string;
};

/** What was said to be a cause, and by nothing else is a cause told; null where nobody has named one. */
export type CauseTold =
  /** It is in its way still; whose it is to answer. */
  | { readonly kind: 'difficulty'; readonly id: string; readonly words: string; readonly holder: string }
  /** Given when more time was asked for. */
  | { readonly kind: 'extension'; readonly words: string };

export type DifficultyTold = {
  readonly id: string;
  readonly unit: string;
  readonly words: string;
  readonly proposal: string;
  /** At the cut-off day; an answer that the unit has not agreed to yet solves nothing. */
  readonly stood: 'solved' | 'open';
};

/** It counts as done, and was found otherwise in the field. */
export type RefutedTold = {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
  readonly outcome: FieldOutcome;
  readonly on: PlainDate;
  readonly words: string;
};

/** It was found otherwise in the field and sent back within the period, whatever became of it since. */
export type SentBackTold = RefutedTold & {
  readonly how: SentBack;
  readonly sentOn: PlainDate;
};

/** A task with what of it is still to be done. */
export type OpenTold = {
  readonly task: string;
  readonly text: string;
  readonly lead: string;
  readonly inProgress: number;
  readonly notBegun: number;
};
export type NextTold = OpenTold & { readonly due: PlainDate };
/** `when`: in the words of its plan, which may have none. */
export type GoingOnTold = OpenTold & { readonly when: string | null; readonly recurs: boolean };

/** `when`: the event that it waits for, in the words of its plan. */
export type AwaitedTold = {
  readonly task: string;
  readonly text: string;
  readonly lead: string;
  readonly when: string | null;
  readonly waiting: number;
};

export type NextWork = {
  /** What is due after the cut-off day, up to `until`; and later. */
  readonly until: PlainDate;
  readonly open: Figures;
  readonly tasks: readonly NextTold[];
  readonly later: Figures;
  /** Periods under way of work that comes back; work without a deadline; and the tasks of both. */
  readonly recurring: Figures;
  readonly undated: Figures;
  readonly goingOn: readonly GoingOnTold[];
  /** The first of those tasks of which work waits for an event. */
  readonly awaited: readonly AwaitedTold[];
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
  /** Of each plan whose work is told, in the order of the groups; a plan without targets is not among them. */
  readonly targets: readonly PlanTargets[];
  readonly tasks: readonly TaskTold[];
  readonly late: readonly LateTold[];
  /** How many there are, and the first of them. */
  readonly refuted: { readonly total: number; readonly first: readonly RefutedTold[] };
  /** Of work that was sent back within the period: how many in which way, and the first of them. */
  readonly sentBack: Readonly<Record<SentBack, number>> & { readonly first: readonly SentBackTold[] };
  readonly difficulties: readonly DifficultyTold[];
  /** How many were raised from a day on, and how they stood at the cut-off day. */
  readonly raised: { readonly from: PlainDate; readonly all: number; readonly solved: number; readonly open: number };
  readonly next: NextWork;
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
