// A file for an assignment arrives: received outside any transaction, told by its content, looked at by the virus scanner
// and for a mark of secrecy, and kept once by its hash. Who may not add anything has nothing kept.
import { findYours, mustBeTime } from '../assignment/act.ts';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { DocumentId } from '../document/document.ts';
import { fileNameOf } from '../document/file-name.ts';
import { isMarked, readArrival } from '../document/read-arrival.ts';
import { type Looked, lookForMark } from '../document/secrecy.ts';
import type { Acting } from '../kit/acting.ts';
import { admit, type VirusCheck } from '../kit/files/admit.ts';
import { problemOfReading } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import { asker } from '../kit/together.ts';
import type { EvidenceFormat, EvidenceId } from './evidence.ts';
import { evidenceFormatOf, isSigned, strangeFormat } from './evidence-format.ts';
import { ownPiece, piecesById } from './queries.ts';

export type KeptFile = {
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly format: EvidenceFormat;
  readonly virusCheck: VirusCheck;
  readonly isSigned: boolean;
  /** Whether it bears a mark of secrecy has yet to be seen. */
  readonly isUnseen: boolean;
  /** The document of the system that it is. */
  readonly documentId: DocumentId | null;
};

export type Upload = {
  readonly assignment: AssignmentId;
  readonly name: string | null;
  readonly body: ReadableStream<Uint8Array>;
  /** Made by who sends: sent again over a bad line, it is the piece that was written. */
  readonly id: EvidenceId | undefined;
};

/** Null where this very piece has been written already: whatever has happened since, it is not brought anew. */
export async function keepFile(system: System, acting: Acting, upload: Upload): Promise<KeptFile | null> {
  const by = asker(system, acting);
  const under = upload.id === undefined ? [] : [piecesById.question(by, upload.id)];
  const { row, beside } = await findYours(by, upload.assignment, 'evidence', under);
  if (ownPiece(beside[0], upload.assignment) !== undefined) return null;
  mustBeTime(row, 'evidence');
  return receiveFile(system, acting, upload);
}

/** What the reader opens: in these a mark of secrecy is looked for. */
const READABLE = new Set<EvidenceFormat>(['pdf', 'docx', 'doc', 'text']);
const PICTURES = new Set<EvidenceFormat>(['jpeg', 'png']);

/** Where a mark of secrecy is looked for while the sender waits. In pictures it takes seconds: see bar-secret.ts. */
type Where = 'text' | 'pictures too';

/** Of somebody of whom it is known that she may. */
export async function receiveFile(
  system: System,
  acting: Acting,
  { name: said, body }: Pick<Upload, 'name' | 'body'>,
  where: Where = 'text',
): Promise<KeptFile> {
  const name = fileNameOf(said);
  const file = await system.files.receive(body);
  try {
    const bytes = await file.bytes();
    const format = evidenceFormatOf(bytes);
    if (format === null) throw strangeFormat(bytes);
    const look = () => lookInto(system, { name, bytes, format }, where);
    // Where it has yet to be seen it is not put away: nobody would look at it there.
    const mayBeStored = async () => {
      const { secret, isUnseen } = await look();
      return secret === null && !isUnseen;
    };
    const virusCheck = await admit(system, acting, { file, name, mayBeStored });
    const { secret, isUnseen } = await look();
    if (secret !== null) throw secret;
    const sha256 = await system.files.keep(acting.tenant, file);
    const sizeBytes = file.size;
    return {
      name,
      format,
      sizeBytes,
      sha256,
      virusCheck,
      isSigned: isSigned(bytes, format),
      isUnseen,
      documentId: null,
    };
  } finally {
    await file.drop();
  }
}

type Known = { readonly name: string; readonly bytes: Uint8Array; readonly format: EvidenceFormat };

async function lookInto(system: System, { name, bytes, format }: Known, where: Where): Promise<Looked> {
  const isPicture = PICTURES.has(format);
  if (!isPicture && !READABLE.has(format)) return { secret: null, isUnseen: false };
  if (where === 'text') return isPicture ? { secret: null, isUnseen: true } : lookForMark(system, { name, bytes });
  const found = await readArrival(system, { name, bytes: async () => bytes });
  return { secret: isMarked(found) ? problemOfReading(found.problem) : null, isUnseen: false };
}
