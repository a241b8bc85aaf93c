// What is kept of a review when it begins: the phases of its plans as they stand then, and which of them it is of.
import { isReview, type RegimeKind, type Review, type ReviewedPhase } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import type { PhaseId } from '../../plan/plan.ts';
import { listPhasesById, listPhasesOf, phaseOf } from '../../plan/queries-phase.ts';

type Asked = { readonly kind: RegimeKind; readonly plans: readonly string[]; readonly phase: string | null };

/** Null of what is no review. A phase that does not stand any more is still the one that is reviewed. */
export async function loadReview(cx: Cx, { kind, plans, phase }: Asked): Promise<Review | null> {
  if (!isReview(kind)) return null;
  const standing = await listPhasesOf(cx, plans);
  const isGone = phase !== null && !standing.some(({ id }) => id === phase);
  // Checked to be an id by the contract.
  const gone = isGone ? await listPhasesById(cx, [phase as PhaseId]) : [];
  const phases = [...standing, ...gone].map((row): ReviewedPhase => ({ ...phaseOf(row), plan: row.planId }));
  return { kind, phases, phase };
}
