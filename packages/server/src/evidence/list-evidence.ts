// The evidence of an assignment as it travels: each piece with who accepted it and what else it proves.
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Output } from '../kit/contract.ts';
import { groupBy } from '../kit/group-by.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { evidenceContract } from './contract.ts';
import { type EvidenceId, namedBy, pieceView } from './evidence.ts';
import { type EvidenceRow, findOnce, listEvidence } from './queries.ts';
import { listAcceptances, listUses, type UseRow } from './queries-uses.ts';

type View = Output<(typeof evidenceContract)['listEvidence']>['items'][number];

export async function viewsOfEvidence(cx: Cx, assignment: AssignmentId): Promise<View[]> {
  return shown(cx, assignment, await listEvidence(cx, assignment));
}

/** One that was added, even if it has been taken away since. */
export async function viewOfAdded(cx: Cx, assignment: AssignmentId, id: EvidenceId): Promise<View> {
  const row = await findOnce(cx, id, assignment);
  const [view] = row === undefined ? [] : await shown(cx, assignment, [row]);
  if (view === undefined) throw new Problem('record.not-found');
  return view;
}

async function shown(cx: Cx, assignment: AssignmentId, rows: readonly EvidenceRow[]): Promise<View[]> {
  const uses = groupBy(await listUses(cx, assignment, rows), pieceOf);
  const ids = [...uses.values()].flat().map(({ assignmentId }) => assignmentId);
  const acceptances = new Map(
    (await listAcceptances(cx, [...new Set([assignment, ...ids])])).map(({ assignmentId, ...fact }) => [
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
