// What is in the system already proves another task too: a piece of evidence of the same unit, or of a part of the
// assignment, or a document. No byte is sent again; both ends are asked for: may she see the one and add to the other?
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { findYours } from '../assignment/act.ts';
import { findAssignment } from '../assignment/queries.ts';
import type { DocumentId } from '../document/document.ts';
import { findDocument } from '../document/queries.ts';
import { searchText } from '../document/search-text.ts';
import { type Acting, must } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { VirusCheck } from '../kit/files/admit.ts';
import { bytesOf } from '../kit/files/bytes-of.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { type Added, addFileTo, addLinkTo, holdToAdd } from './add-evidence.ts';
import type { EvidenceId } from './evidence.ts';
import { evidenceFormatOf, isSigned, strangeFormat } from './evidence-format.ts';
import type { KeptFile } from './keep-file.ts';
import { paperOf } from './paper.ts';
import { type EvidenceRow, findEvidence } from './queries.ts';
import { listPieces } from './queries-uses.ts';

export type Source = { readonly evidence: EvidenceId } | { readonly document: DocumentId };

/** Outside any transaction: a document is looked at as a file is that arrives. Null where the source is evidence. */
export async function lookAtDocument(
  system: System,
  acting: Acting,
  { assignment, source }: { readonly assignment: AssignmentId; readonly source: Source },
): Promise<KeptFile | null> {
  if (!('document' in source)) return null;
  const { document: documentId } = source;
  const document = await transact(system, acting, async (cx) => {
    await mineToAddTo(cx, assignment);
    must(acting, 'document.read');
    return findDocument(cx, documentId);
  });
  if (document === undefined) throw new Problem('record.not-found');
  // Who sees the work would see what its preparers alone see.
  if (document.inPreparation) throw new Problem('document.evidence-in-preparation', { name: document.name });
  const bytes = await bytesOf(system, acting.tenant, document.sha256);
  const format = evidenceFormatOf(bytes);
  if (format === null) throw strangeFormat(bytes);
  const { name, sha256, sizeBytes } = document;
  const virusCheck = checkOf(document.virusCheck);
  return {
    name,
    sha256,
    sizeBytes,
    format,
    virusCheck,
    isSigned: isSigned(bytes, format),
    isUnseen: false,
    documentId,
  };
}

/** @param document what `lookAtDocument` has answered. */
export async function attachEvidence(
  cx: Cx,
  assignment: AssignmentId,
  source: Source,
  document: KeptFile | null,
): Promise<Added> {
  const row = await holdToAdd(cx, assignment);
  if (document !== null) return addFileTo(cx, row, document);
  const piece = 'evidence' in source ? await findEvidence(cx, source.evidence) : undefined;
  if (piece === undefined) throw new Problem('record.not-found');
  await mustBeNear(cx, row, piece);
  const { url, name } = piece;
  // The same document, wherever it stands.
  const as = { paper: paperOf(piece) };
  return url === null ? addFileTo(cx, row, fileOf(piece), as) : addLinkTo(cx, row, { url, name }, as);
}

/** What may be attached to an assignment: the newest pieces of whose name or work these are words, each once, none that is there. */
export async function listAttachable(
  cx: Cx,
  assignment: AssignmentId,
  { q, limit }: { readonly q: string; readonly limit: number },
): Promise<readonly OfferedPiece[]> {
  const row = await mineToAddTo(cx, assignment);
  const words = searchText(q)
    .split(' ')
    .filter((word) => word !== '');
  const pieces = await listPieces(cx, row);
  return pieces.filter((piece) => words.every((word) => wordsOf(piece).includes(word))).slice(0, limit);
}

type OfferedPiece = Awaited<ReturnType<typeof listPieces>>[number];

function wordsOf({ name, works }: OfferedPiece): string {
  return searchText([name, ...works.flatMap(({ text, plan }) => [text, plan])].join(' '));
}

async function mineToAddTo(cx: Cx, assignment: AssignmentId): Promise<AssignmentRow> {
  return (await findYours(cx, assignment, 'evidence')).row;
}

/** What one unit has gathered is not another's to show, though a person may see both. */
async function mustBeNear(cx: Cx, row: AssignmentRow, { assignmentId }: EvidenceRow): Promise<void> {
  const other = await findAssignment(cx, assignmentId);
  if (other === undefined) throw new Problem('record.not-found');
  if (other.unitId !== row.unitId && other.parentId !== row.id) throw new Problem('evidence.other-unit');
}

function fileOf({ name, sha256, sizeBytes, format, virusCheck, isSigned: signed, documentId }: EvidenceRow): KeptFile {
  if (sha256 === null || sizeBytes === null || format === null) throw new Error('A file without its bytes.');
  // Written by us from the same sets: held by evidence_is_file_or_link and evidence_virus_check_is_known.
  const kept = format as KeptFile['format'];
  return {
    name,
    sha256,
    sizeBytes,
    format: kept,
    virusCheck: checkOf(virusCheck),
    isSigned: signed,
    isUnseen: false,
    documentId,
  };
}

function checkOf(stored: string): VirusCheck {
  return stored === 'clean' || stored === 'away' ? stored : 'none';
}
