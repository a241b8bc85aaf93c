// Which official document a piece of evidence is, is said or corrected while the assignment is still the unit's to change. The
// file and the address stay: another file is another piece.
import { type EvidencePaper, isSamePaper } from '@sauro/core';
import { happen, holdFor } from '../assignment/act.ts';
import type { AssignmentId } from '../assignment/assignment.ts';
import { assignmentAction } from '../assignment/assignment-facts.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { EvidenceId } from './evidence.ts';
import { paperOf } from './paper.ts';
import { findEvidence, updatePaper } from './queries.ts';

type Described = { readonly version: number; readonly paper: EvidencePaper };

export async function describeEvidence(
  cx: Cx,
  id: EvidenceId,
  { version, paper }: Described,
): Promise<{ readonly id: EvidenceId; readonly assignment: AssignmentId }> {
  const evidence = await findEvidence(cx, id);
  if (evidence === undefined) throw new Problem('record.not-found');
  const row = await holdFor(cx, evidence.assignmentId, 'evidence', version);
  // Who removed it meanwhile has waited behind the same lock.
  const held = await findEvidence(cx, id);
  if (held === undefined) throw new Problem('record.not-found');
  if (!isSamePaper(paperOf(held), paper)) {
    await happen(cx, evidenceDescribed, row, { data: { evidence: id }, aside: { paper } });
  }
  return { id, assignment: row.id };
}

const evidenceDescribed = assignmentAction<
  'evidence-described',
  { readonly evidence: EvidenceId },
  { readonly paper: EvidencePaper }
>('evidence-described', async (cx, facts) => {
  for (const { data, aside } of facts) await updatePaper(cx, data.evidence, aside.paper);
});
