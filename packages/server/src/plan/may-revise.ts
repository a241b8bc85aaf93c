// Whether a draft may be confirmed in a way: a document comes into one plan once, and is corrected in that one from then on.
import type { DraftId } from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from './plan.ts';
import { findPlan, listPlansOfDocument, listRevisions, type PlanRow } from './queries-plan.ts';
import type { RevisingAs } from './revision-places.ts';

export type Way =
  | { readonly mode: 'first' }
  | { readonly mode: 'corrects' | 'replaces' | 'amends'; readonly plan: string };

export type Revising = {
  readonly as: RevisingAs;
  /** The plan as it stands; undefined where the draft makes it. */
  readonly plan: PlanRow | undefined;
};

export async function mayRevise(
  cx: Cx,
  draft: { readonly id: DraftId; readonly documentId: DocumentId },
  way: Way,
): Promise<Revising> {
  const document = draft.documentId;
  const parts = await listPlansOfDocument(cx, document);
  const plan = way.mode === 'first' ? undefined : await findPlan(cx, way.plan as PlanId);
  if (way.mode !== 'first' && plan === undefined) throw new Problem('record.not-found');
  if (way.mode !== 'corrects') {
    if (parts.length > 0) throw new Problem('plan.exists');
    return { as: { document, mode: way.mode, amended: false }, plan };
  }
  const part = parts.find(({ planId }) => planId === plan?.id);
  if (part === undefined || plan === undefined) throw new Problem('plan.other-document');
  const amended = part.mode === 'amends';
  if (await isReplaced(cx, plan.id, document)) throw new Problem('plan.replaced');
  return { as: { document, mode: 'corrects', amended }, plan };
}

/** A newer document has stated the plan as a whole since. */
async function isReplaced(cx: Cx, plan: PlanId, document: DocumentId): Promise<boolean> {
  const revisions = await listRevisions(cx, plan);
  const own = revisions.findLast(({ documentId }) => documentId === document)?.revision ?? 0;
  return revisions.some(({ mode, revision }) => mode === 'replaces' && revision > own);
}
