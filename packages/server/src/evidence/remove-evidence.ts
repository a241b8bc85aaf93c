// A file or link is taken away again while the assignment is still the unit's to change. The line stays, and so do the bytes.
import { happen, holdFor } from '../assignment/act.ts';
import type { AssignmentId } from '../assignment/assignment.ts';
import { assignmentAction } from '../assignment/assignment-facts.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { EvidenceId } from './evidence.ts';
import { findEvidence, updateRemoved } from './queries.ts';

export async function removeEvidence(
  cx: Cx,
  id: EvidenceId,
  { version }: { readonly version: number },
): Promise<AssignmentId> {
  const evidence = await findEvidence(cx, id);
  if (evidence === undefined) throw new Problem('record.not-found');
  const row = await holdFor(cx, evidence.assignmentId, 'evidence', version);
  await happen(cx, evidenceRemoved, row, { data: { evidence: id }, aside: {} });
  return row.id;
}

const evidenceRemoved = assignmentAction<'evidence-removed', { readonly evidence: EvidenceId }>(
  'evidence-removed',
  async (cx, facts) => {
    for (const { data } of facts) await updateRemoved(cx, data.evidence);
  },
);
