// The evidence of an assignment as it travels: each piece with who accepted it and what else it proves.
import type { AssignmentId } from '../assignment/assignment.ts';
import { shownQuestion, theOne, viewsFrom } from '../assignment/list-views.ts';
import type { AssignmentView } from '../assignment/views.ts';
import type { Output } from '../kit/contract.ts';
import { groupBy } from '../kit/group-by.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { lastly, together } from '../kit/together.ts';
import type { evidenceContract } from './contract.ts';
import { type EvidenceId, namedBy, pieceView } from './evidence.ts';
import { type EvidenceRow, listEvidence, ownPiece, piecesById } from './queries.ts';
import { type AcceptanceRow, acceptanceOf, listUses, type UseRow, usesOfPiece } from './queries-uses.ts';

type View = Output<(typeof evidenceContract)['listEvidence']>['items'][number];

export async function viewsOfEvidence(cx: Cx, assignment: AssignmentId): Promise<View[]> {
  const [rows, [accepted]] = await together(cx, [
    listEvidence.question(cx, assignment),
    acceptanceOf.question(cx, assignment),
  ]);
  return shown(rows, accepted, await listUses(cx, assignment, rows));
}

/**
 * The last that is asked, with which what was written is kept: one that was added, even if it has been taken away since, with the
 * assignment as it stands by that.
 */
export async function viewOfAdded(
  cx: Cx,
  assignment: AssignmentId,
  id: EvidenceId,
): Promise<{ evidence: View; assignment: AssignmentView }> {
  const [under, [accepted], uses, asked] = await lastly(cx, [
    piecesById.question(cx, id),
    acceptanceOf.question(cx, assignment),
    usesOfPiece.question(cx, assignment, id),
    shownQuestion(cx, [assignment]),
  ]);
  const row = ownPiece(under, assignment);
  const [evidence] = row === undefined ? [] : shown([row], accepted, uses);
  if (evidence === undefined) throw new Problem('record.not-found');
  return { evidence, assignment: theOne(viewsFrom(cx, [assignment], asked)) };
}

/** @param accepted Who has accepted the assignment's own report. */
function shown(rows: readonly EvidenceRow[], accepted: AcceptanceRow | undefined, uses: readonly UseRow[]): View[] {
  const others = groupBy(uses, pieceOf);
  return rows.map((row) => {
    const own = others.get(pieceOf(row)) ?? [];
    const also = { total: own[0]?.total ?? 0, items: own.map(useView) };
    return { ...pieceView(row), accepted: acceptanceView(accepted), also };
  });
}

function pieceOf({ sha256, url }: Pick<EvidenceRow, 'sha256' | 'url'>): string {
  return sha256 ?? url ?? '';
}

function acceptanceView(accepted: Pick<UseRow, 'acceptedBy' | 'acceptedName' | 'acceptedAt'> | undefined) {
  if (accepted === undefined || accepted.acceptedAt === null) return null;
  return { by: namedBy(accepted.acceptedBy, accepted.acceptedName), at: accepted.acceptedAt.toISOString() };
}

function useView({ assignmentId, text, unitId, unitName, addedBy, personName, addedAt, ...accepted }: UseRow) {
  return {
    assignment: { id: assignmentId, text, unit: { id: unitId, name: unitName } },
    by: namedBy(addedBy, personName),
    at: addedAt.toISOString(),
    accepted: acceptanceView(accepted),
  };
}
