// Reviews that plans announce, or that follow from their phases, and that no regime in force has taken up.
import { type ProposedReview, proposeReviews } from '@sauro/core';
import { groupBy } from '../../kit/group-by.ts';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import { listPhasesOf, listReviewsOf, phaseOf } from '../../plan/queries-phase.ts';
import { listFirstDuties, listPlansToReview, listTakenUp, type StandingDuty } from './queries.ts';

export type ReviewedPlan = Awaited<ReturnType<typeof listPlansToReview>>[number];
type OpenReviews = {
  readonly plan: ReviewedPlan;
  /** Whom the plan binds to report. */
  readonly duty: StandingDuty | undefined;
  readonly proposed: readonly ProposedReview[];
};

type Asked = { readonly isAsked: (key: string) => boolean; readonly most: number };

/** Of the latest plans of which anything is asked for: what is left out makes room for what comes after. */
export async function listOpenReviews(cx: Cx, { isAsked, most }: Asked): Promise<readonly OpenReviews[]> {
  const taken = new Set(await listTakenUp(cx));
  const isOpen = ({ key }: ProposedReview) => !taken.has(key) && isAsked(key);
  const found: OpenReviews[] = [];
  for (let offset = 0; found.length < most; offset += most) {
    const plans = await listPlansToReview(cx, { offset, limit: most });
    found.push(...(await openReviewsOf(cx, plans, isOpen)));
    if (plans.length < most) break;
  }
  return found.slice(0, most);
}

async function openReviewsOf(
  cx: Cx,
  plans: readonly ReviewedPlan[],
  isOpen: (review: ProposedReview) => boolean,
): Promise<readonly OpenReviews[]> {
  const ids = plans.map(({ id }) => id);
  const proposed = await proposedOf(cx, plans);
  const duties = new Map((await listFirstDuties(cx, ids)).map((duty) => [duty.planId, duty]));
  return plans.flatMap((plan): readonly OpenReviews[] => {
    const own = (proposed.get(plan.id) ?? []).filter(isOpen);
    return own.length === 0 ? [] : [{ plan, duty: duties.get(plan.id), proposed: own }];
  });
}

/** Keys of all that plans have to propose, taken up or not. */
export async function listReviewKeys(cx: Cx, plans: readonly string[]): Promise<ReadonlySet<string>> {
  // Checked to be ids by the contract; of issue only days are asked, which name nothing.
  const proposed = await proposedOf(
    cx,
    plans.map((id) => ({ id: id as PlanId, issuedOn: null })),
  );
  return new Set([...proposed.values()].flat().map(({ key }) => key));
}

type Issued = Pick<ReviewedPlan, 'id' | 'issuedOn'>;

async function proposedOf(cx: Cx, plans: readonly Issued[]): Promise<ReadonlyMap<PlanId, readonly ProposedReview[]>> {
  const ids = plans.map(({ id }) => id);
  const phases = groupBy(await listPhasesOf(cx, ids), ({ planId }) => planId);
  const reviews = groupBy(await listReviewsOf(cx, ids), ({ planId }) => planId);
  return new Map(
    plans.map(({ id, issuedOn }) => [
      id,
      proposeReviews({
        phases: (phases.get(id) ?? []).map(phaseOf),
        reviews: (reviews.get(id) ?? []).map((row) => ({
          id: row.id,
          kind: row.kind,
          when: row.moment,
          words: row.words,
        })),
        issuedOn,
      }),
    ]),
  );
}
