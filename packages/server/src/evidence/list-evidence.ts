// The evidence of an assignment as it travels: each piece with who accepted it and what else it proves.
import type { AssignmentId } from '../assignment/assignment.ts';
import { shownQuestion, theOne, viewsFrom } from '../assignment/list-views.ts';
import type { AssignmentView } from '../assignment/views.ts';
import type { Output } from '../kit/contract.ts';
import { groupBy } from '../kit/group-by.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { together } from '../kit/together.ts';
import type { evidenceContract } from './contract.ts';
import { type EvidenceId, namedBy, pieceView } from './evidence.ts';
import { type EvidenceRow, listEvidence, ownPiece, piecesById } from './queries.ts';
import { type AcceptanceRow, acceptancesOf, listAcceptances, listUses, type UseRow } from './queries-uses.ts';

type View = Output<(typeof evidenceContract)['listEvidence']>['items'][number];

export async function viewsOfEvidence(cx: Cx, assignment: AssignmentId): Promise<View[]> {
  const [rows, accepted] = await together(cx, [
    listEvidence.question(cx, assignment),
    acceptancesOf.question(cx, [assignment]),
  ]);
  return shown(cx, assignment, rows, accepted);
}

/** One that was added, even if it has been taken away since, with the assignment as it stands by that. */
export async function viewOfAdded(
  cx: Cx,
  assignment: AssignmentId,
  id: EvidenceId,
): Promise<{ evidence: View; assignment: AssignmentView }> {
  const [under, accepted, asked] = await together(cx, [
    piecesById.question(cx, id),
    acceptancesOf.question(cx, [assignment]),
    shownQuestion(cx, [assignment]),
  ]);
  const row = ownPiece(under, assignment);
  const [evidence] = row === undefined ? [] : await shown(cx, assignment, [row], accepted);
  if (evidence === undefined) throw new Problem('record.not-found');
  return { evidence, assignment: theOne(viewsFrom(cx, [assignment], asked)) };
}

/** @param accepted Who has accepted the assignment's own report. */
async function shown(
  cx: Cx,
  assignment: AssignmentId,
  rows: readonly EvidenceRow[],
  accepted: readonly AcceptanceRow[],
): Promise<View[]> {
  const uses = groupBy(await listUses(cx, assignment, rows), pieceOf);
  const ids = new Set([...uses.values()].flat().map(({ assignmentId }) => assignmentId));
  const acceptances = new Map(
    [...accepted, ...(await listAcceptances(cx, [...ids]))].map(({ assignmentId, ...fact }) => [
      assignmentId,
      { by: namedBy(fact.personId, fact.personName), at: fact.happenedAt.toISOString() },
    ]),
  );
  const acceptedOf = (id: AssignmentId) => acceptances.get(id) ?? null;
  return rows.map((row) => {
    const other = uses.get(pieceOf(row)) ?? [];
    const items = other.map((use) => ({ ...useView(use), accepted: acceptedOf(use.assignmentId) }));
    return { ...pieceView(row), accepted: acceptedOf(assignment), also: { total: other[0]?.total ?? 0, items } };
  });
}

function pieceOf({ sha256, url }: Pick<EvidenceRow, 'sha256' | 'url'>): string {
  return sha256 ?? url ?? '';
}

function useView({ assignmentId, text, unitId, unitName, addedBy, personName, addedAt }: UseRow) {
  return {
    assignment: { id: assignmentId, text, unit: { id: unitId, name: unitName } },
    by: namedBy(addedBy, personName),
    at: addedAt.toISOString(),
  };
}
