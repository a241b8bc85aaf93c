// A review (sơ kết, tổng kết) is a report on a whole phase of a programme, or on the programme as a whole. What phases there
// were is kept with it as they stood when it was begun, so that it tells the same whenever it is looked at.
import { daysOfPhase, formerOf, inOrderOfTime, type PhaseDays, type PlanPhase } from '../plan/phases.ts';
import type { PlainDate } from '../time.ts';
import type { RegimeKind } from './regime.ts';

export const REVIEW_KINDS = ['mid-term', 'final'] as const satisfies readonly RegimeKind[];
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export function isReview(kind: RegimeKind): kind is ReviewKind {
  return REVIEW_KINDS.some((one) => one === kind);
}

export type ReviewedPhase = PlanPhase & { readonly plan: string };
export type Review = {
  readonly kind: ReviewKind;
  /** Of all plans of the report. */
  readonly phases: readonly ReviewedPhase[];
  /** The phase that is reviewed; null: the stretch of the report, of a final review the programme as a whole. */
  readonly phase: string | null;
};

export type Stretch = PhaseDays & { readonly name: string };

/** The phase that is reviewed, with its days; null where it is none. */
export function reviewedPhase({ phases, phase }: Review): (Stretch & { readonly plan: string }) | null {
  const found = phases.find(({ id }) => id === phase);
  const days = found === undefined ? null : daysOfPhase(found);
  return found === undefined || days === null ? null : { ...days, name: found.name, plan: found.plan };
}

/** The last day of the phase that follows the reviewed one; null where none does, or it is over by then. */
export function endOfFollowing({ phases, phase }: Review, plan: string, at: PlainDate): PlainDate | null {
  const own = inOrderOfTime(phases.filter((one) => one.plan === plan));
  const following = own.find((one) => formerOf(own, one)?.id === phase);
  const end = following === undefined ? undefined : daysOfPhase(following)?.to;
  return end !== undefined && end > at ? end : null;
}

/**
 * What stands beside each other in the review of a plan: of a phase the one before it and it itself, of a programme all its
 * phases. Empty where there is nothing to compare with.
 */
export function comparedStretches({ phases, phase }: Review, plan: string): readonly Stretch[] {
  const own = phases.filter((one) => one.plan === plan);
  const reviewed = own.find(({ id }) => id === phase);
  const former = reviewed === undefined ? null : formerOf(own, reviewed);
  const compared = phase === null ? own : reviewed === undefined || former === null ? [] : [former, reviewed];
  const stretches = compared.flatMap((one) => {
    const days = daysOfPhase(one);
    return days === null ? [] : [{ ...days, name: one.name }];
  });
  return stretches.length < 2 ? [] : stretches;
}
