// Which official document a piece of evidence is, is said or corrected while the assignment is still the unit's to change. The
// file and the address stay: another file is another piece.
import { type EvidencePaper, isSamePaper, NO_PAPER } from '@sauro/core';
import { happen, holdFor } from '../assignment/act.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { assignmentAction } from '../assignment/assignment-facts.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { EvidenceId } from './evidence.ts';
import { paperOf } from './paper.ts';
import { type EvidenceRow, findEvidence, isLastDescribed, updatePaper } from './queries.ts';

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
  if (!isSamePaper(paperOf(held), paper)) await describe(cx, row, id, paper);
  return { id, assignment: row.id };
}

/**
 * Brought again with what it is: said where nothing was said of it. What was said is not laid over.
 * @returns whether the assignment has its version by that, also where it is sent once more because its answer was lost.
 */
export async function describeAgain(
  cx: Cx,
  row: AssignmentRow,
  piece: EvidenceRow,
  paper: EvidencePaper,
): Promise<boolean> {
  const stands = paperOf(piece);
  if (isSamePaper(paper, NO_PAPER)) return false;
  if (isSamePaper(stands, paper)) return isLastDescribed(cx, row, piece.id);
  if (!isSamePaper(stands, NO_PAPER)) return false;
  await describe(cx, row, piece.id, paper);
  return true;
}

/** Of an assignment that is held. */
async function describe(cx: Cx, row: AssignmentRow, id: EvidenceId, paper: EvidencePaper): Promise<void> {
  await happen(cx, evidenceDescribed, row, { data: { evidence: id }, aside: { paper } });
}

const evidenceDescribed = assignmentAction<
  'evidence-described',
  { readonly evidence: EvidenceId },
  { readonly paper: EvidencePaper }
>('evidence-described', async (cx, facts) => {
  for (const { data, aside } of facts) await updatePaper(cx, data.evidence, aside.paper);
});
