// SQL of evidence.
import type { EvidencePaper, PlainDate } from '@sauro/core';
import { type SqlBool, sql } from 'kysely';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { endOf } from '../assignment/queries-standings.ts';
import type { VirusCheck } from '../kit/files/admit.ts';
import { builtOnce, writtenOnce } from '../kit/built-once.ts';
import { GOES_WITH_NEXT } from '../kit/message.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { DocumentId } from '../document/document.ts';
import type { EvidenceFormat, EvidenceId } from './evidence.ts';
import { paperColumns } from './paper.ts';

export type NewEvidence = {
  readonly id: EvidenceId;
  readonly kind: 'file' | 'link';
  readonly name: string;
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
  readonly format: EvidenceFormat | null;
  readonly url: string | null;
  readonly virusCheck: VirusCheck;
  readonly isSigned: boolean;
  readonly documentId: DocumentId | null;
  readonly paper: EvidencePaper;
};

export async function insertEvidence(
  cx: Cx,
  assignmentId: AssignmentId,
  { paper, ...evidence }: NewEvidence,
): Promise<void> {
  await insertPieces(cx, [{ assignmentId, ...evidence, ...paperColumns(paper) }]);
}

const insertPieces = writtenOnce(
  [
    'id',
    'assignmentId',
    'kind',
    'name',
    'sha256',
    'sizeBytes',
    'format',
    'url',
    'virusCheck',
    'isSigned',
    'documentId',
    'paperKind',
    'paperNumber',
    'paperIssuedOn',
    'paperTitle',
  ],
  (cx, to) => sql`
    insert into evidence (tenant_id, added_by, added_at, id, assignment_id, kind, name, sha256, size_bytes, format, url,
      virus_check, is_signed, document_id, paper_kind, paper_number, paper_issued_on, paper_title)
    select ${cx.acting.tenant}::uuid, ${cx.acting.person}::uuid, ${cx.now}::timestamptz, new.*
    from unnest(
      ${to.id}::uuid[], ${to.assignmentId}::uuid[], ${to.kind}::text[], ${to.name}::text[], ${to.sha256}::text[],
      ${to.sizeBytes}::bigint[], ${to.format}::text[], ${to.url}::text[], ${to.virusCheck}::text[],
      ${to.isSigned}::boolean[], ${to.documentId}::uuid[], ${to.paperKind}::text[], ${to.paperNumber}::text[],
      ${to.paperIssuedOn}::date[], ${to.paperTitle}::text[]
    ) as new ${GOES_WITH_NEXT}`,
);

export async function updatePaper(cx: Cx, id: EvidenceId, paper: EvidencePaper): Promise<void> {
  await cx.db
    .updateTable('evidence')
    .set(paperColumns(paper))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export async function updateRemoved(cx: Cx, id: EvidenceId): Promise<void> {
  await cx.db
    .updateTable('evidence')
    .set({ removedBy: cx.acting.person, removedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export type EvidenceRow = NonNullable<Awaited<ReturnType<typeof findEvidence>>>;

/** Taken away ones are not there. */
export function kept(cx: Cx) {
  return everAdded(cx).where('evidence.removedAt', 'is', null);
}

function everAdded(cx: Cx) {
  return cx.db
    .selectFrom('evidence')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'evidence.tenantId').onRef('person.id', '=', 'evidence.addedBy'),
    )
    .selectAll('evidence')
    .select('person.name as personName')
    .where('evidence.tenantId', '=', cx.acting.tenant);
}

export async function findEvidence(cx: Cx, id: EvidenceId) {
  return kept(cx).where('evidence.id', '=', id).modifyEnd(PLANNED_ONCE).executeTakeFirst();
}

/** Taken away since or not. */
export async function findEverAdded(cx: Cx, id: EvidenceId): Promise<EvidenceRow | undefined> {
  const [row] = await piecesById(cx, id);
  return row;
}

/** Taken away since or not. */
export const piecesById = builtOnce((cx, id: EvidenceId) =>
  everAdded(cx).where('evidence.id', '=', id).modifyEnd(PLANNED_ONCE),
);

/** One that was written under this id, taken away since or not. An id of another assignment's is nobody's to use. */
export async function findOnce(cx: Cx, id: EvidenceId, assignment: AssignmentId): Promise<EvidenceRow | undefined> {
  return ownPiece(await piecesById(cx, id), assignment);
}

/** Of what was found under an id: see findOnce. */
export function ownPiece([row]: readonly EvidenceRow[] = [], assignment: AssignmentId): EvidenceRow | undefined {
  if (row !== undefined && row.assignmentId !== assignment) throw new Problem('record.exists');
  return row;
}

/** The oldest first. */
export const listEvidence = builtOnce((cx, assignment: AssignmentId) =>
  kept(cx)
    .where('evidence.assignmentId', '=', assignment)
    .orderBy('evidence.addedAt')
    .orderBy('evidence.id')
    .modifyEnd(PLANNED_ONCE),
);

/** Of an assignment, what is this file. */
export const piecesOfHash = builtOnce((cx, assignment: AssignmentId, sha256: string) =>
  kept(cx)
    .where('evidence.assignmentId', '=', assignment)
    .where('evidence.sha256', '=', sha256)
    .modifyEnd(PLANNED_ONCE),
);

export const countPieces = builtOnce((cx, assignment: AssignmentId) =>
  cx.db
    .selectFrom('evidence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', assignment)
    .where('removedAt', 'is', null)
    .modifyEnd(PLANNED_ONCE),
);

/** Whether the last that happened to the assignment is that the caller said which document the piece is. */
export async function isLastDescribed(
  cx: Cx,
  { id, version }: Pick<AssignmentRow, 'id' | 'version'>,
  piece: EvidenceId,
): Promise<boolean> {
  const row = await cx.db
    .selectFrom('assignmentVersion as last')
    .innerJoin('fact', (join) => join.onRef('fact.tenantId', '=', 'last.tenantId').onRef('fact.id', '=', 'last.factId'))
    .select('fact.id')
    .where('last.tenantId', '=', cx.acting.tenant)
    .where('last.assignmentId', '=', id)
    .where('last.version', '=', version)
    .where('fact.kind', '=', 'assignment.evidence-described')
    .where('fact.personId', '=', cx.acting.person)
    .where(sql<SqlBool>`fact.data->>'evidence' = ${piece}`)
    .executeTakeFirst();
  return row !== undefined;
}

/** Wherever the same file is kept, the oldest first. */
export async function listKeptByHash(cx: Cx, sha256: string): Promise<readonly EvidenceRow[]> {
  return kept(cx).where('evidence.sha256', '=', sha256).orderBy('evidence.addedAt').orderBy('evidence.id').execute();
}

/** Whether the same file is a document too, whose own way it then goes. */
export async function hasDocument(cx: Cx, sha256: string): Promise<boolean> {
  const row = await cx.db
    .selectFrom('document')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row !== undefined;
}

type Looked = {
  readonly assignments: readonly AssignmentId[];
  /** Added until the end of that day; null: whenever. */
  readonly until: PlainDate | null;
  /** Pieces that were added under these ids are told even if they have been taken away. */
  readonly ids: readonly string[];
};

/** Of many assignments, the oldest first. */
export async function listEvidenceOfAll(cx: Cx, { assignments, until, ids }: Looked): Promise<readonly EvidenceRow[]> {
  if (assignments.length === 0) return [];
  let query = everAdded(cx)
    .where('evidence.assignmentId', '=', sql<never>`any(${assignments}::uuid[])`)
    .where(sql<SqlBool>`(evidence.removed_at is null or evidence.id = any(${ids}::uuid[]))`);
  if (until !== null) query = query.where(sql<SqlBool>`evidence.added_at < ${endOf(until)}`);
  return query.orderBy('evidence.addedAt').orderBy('evidence.id').execute();
}

export async function listEvidenceCounts(cx: Cx, assignments: readonly AssignmentId[]) {
  if (assignments.length === 0) return [];
  return cx.db
    .selectFrom('evidence')
    .select(({ fn }) => ['assignmentId', fn.countAll<number>().as('count')])
    .where('tenantId', '=', cx.acting.tenant)
    .where('removedAt', 'is', null)
    .where('assignmentId', '=', sql<never>`any(${assignments}::uuid[])`)
    .groupBy('assignmentId')
    .execute();
}
