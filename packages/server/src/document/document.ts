// A document on the server: its id, what of its reading is copied beside it for lists, and how it looks over the wire.
import { type Id, numberKeyOf } from '@sauro/core';
import { problemMessage, READ_PROBLEMS, type ReadProblemCode } from '@sauro/reader/messages';
import type { ReadingWithPasses } from '@sauro/reader';
import type { DocumentView } from './contract.ts';
import type { DocumentHead, DocumentRow } from './queries.ts';

export type DocumentId = Id<'document'>;

/** A reading as it is stored: how long each pass took is nobody's later. */
export type StoredReading = Omit<ReadingWithPasses, 'passes'>;

/** What a list shows of a reading, so that it need not load one. */
export function headOf({ document, tasks, targets, doubts, pages, format }: StoredReading): DocumentHead {
  return {
    pages,
    format,
    kind: document.kind,
    number: document.number,
    symbol: document.symbol,
    numberKey: numberKeyOf(document),
    issuer: document.issuer,
    issuedOn: document.date,
    title: document.title,
    taskCount: tasks.length,
    targetCount: targets.length,
    doubtCount: doubts.length,
  };
}

export function viewOf(row: DocumentRow): DocumentView {
  const { uploaderId, uploaderName } = row;
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    bytes: row.sizeBytes,
    sha256: row.sha256,
    // Held by document_state_is_known.
    state: row.state as DocumentView['state'],
    problem: problemView(row),
    scan: row.scanPages === null ? null : { done: Number(row.scannedCount ?? 0), pages: row.scanPages.length },
    // Held by document_virus_check_is_known.
    virusCheck: row.virusCheck as DocumentView['virusCheck'],
    pages: row.pages,
    kind: row.kind,
    number: row.number,
    symbol: row.symbol,
    issuer: row.issuer,
    issuedOn: row.issuedOn,
    title: row.title,
    counts: { tasks: row.taskCount, targets: row.targetCount, doubts: row.doubtCount },
    sender: row.sender,
    uploadedBy: uploaderId === null || uploaderName === null ? null : { id: uploaderId, name: uploaderName },
    uploadedAt: row.uploadedAt.toISOString(),
    inPreparation: row.inPreparation,
  };
}

function problemView({ problemCode: code, problemDetails }: DocumentRow): DocumentView['problem'] {
  if (code === null || !isReadProblem(code)) return null;
  const details = problemDetails as Readonly<Record<string, string | number>>;
  return { code, details, detail: problemMessage({ code, details }) };
}

function isReadProblem(code: string): code is ReadProblemCode {
  return code in READ_PROBLEMS;
}
