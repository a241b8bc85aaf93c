// A draft held against the plan that it would revise: for who compares, and for what would follow.
import type { DraftId } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { type DraftRow, findDraft } from '../reading/queries-draft.ts';
import { loadContent } from './draft-content.ts';
import { mayRevise, type Way } from './may-revise.ts';
import type { PlanId } from './plan.ts';
import { loadState, reviseBy, type RevisedPlan } from './plan-state.ts';

export async function getDraft(cx: Cx, id: string): Promise<DraftRow> {
  const draft = await findDraft(cx, id as DraftId);
  if (draft === undefined) throw new Problem('record.not-found');
  return draft;
}

export async function compareDraft(
  cx: Cx,
  id: string,
  way: Exclude<Way, { readonly mode: 'first' }>,
): Promise<RevisedPlan> {
  const draft = await getDraft(cx, id);
  const { as } = await mayRevise(cx, draft, way);
  return reviseBy(await loadState(cx, way.plan as PlanId), await loadContent(cx, draft), as);
}
