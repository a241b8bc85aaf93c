// A unit dismisses what is proposed from a plan, or takes it back among what is to be looked at: for itself alone, for another
// may make a regime of it.
import { RUNNING_RIGHT, type UnitId } from '@sauro/core';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import type { PlanId } from '../../plan/plan.ts';
import { listDuties } from '../../plan/queries-state.ts';
import { proposalAnswered } from './regime-facts.ts';
import { listReviewKeys } from './propose-reviews.ts';
import { dutyKey } from './queries.ts';

type Answer = { readonly unit: string; readonly plan: string; readonly key: string; readonly dismissed: boolean };

export async function answerProposal(cx: Cx, { unit, plan, key, dismissed }: Answer): Promise<void> {
  // Checked to be ids by the contract.
  const [runner, of] = [unit as UnitId, plan as PlanId];
  await mustReach(cx, RUNNING_RIGHT, [runner]);
  const duties = (await listDuties(cx, of)).map(({ id }) => dutyKey(id));
  if (!duties.includes(key) && !(await listReviewKeys(cx, [plan])).has(key)) throw new Problem('regime.not-proposed');
  const data = { unit: runner, plan: of, proposal: key, dismissed };
  await record(cx, proposalAnswered, { subject: newId<'reportProposal'>(), data });
}
