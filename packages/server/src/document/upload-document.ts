// A file arrives: received to a temporary place outside the store, read in confinement, and kept only when the reading
// has said that it is no state secret. Whatever happens, nothing is left in the temporary place; what a killed process
// left there is cleared at the next start (kit/files/incoming.ts).
import type { UnitId } from '@sauro/core';
import { isEdxml } from '@sauro/reader/edxml';
import type { ReadProblem, ReadProblemCode } from '@sauro/reader/messages';
import type { Acting } from '../kit/acting.ts';
import { askedOfAllDocuments, transact } from '../kit/db.ts';
import { admit, type VirusCheck } from '../kit/files/admit.ts';
import type { Incoming } from '../kit/files/incoming.ts';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem, problemOfReading } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import type { DocumentId } from './document.ts';
import { mustBringFor, prepareIn } from './bring-for.ts';
import { documentRefused, documentScanBegun, documentUploaded } from './document-facts.ts';
import { type FileFormat, fileFormatOf } from './file-format.ts';
import { fileNameOf } from './file-name.ts';
import { documentPackageTaken } from './package/package-facts.ts';
import { findDocumentOfPackage, type NewDocumentPackage } from './package/queries.ts';
import { bringToo } from './preparation/prepare.ts';
import { type DocumentRow, findDocumentByHash, lockHash } from './queries.ts';
import { insertScannedPage } from './queries-scan.ts';
import { type ArrivalRead, isMarked, readArrival } from './read-arrival.ts';
import { readersFor } from './readers.ts';
import { recordReading } from './record-reading.ts';
import { isSecret } from './secrecy.ts';

export type Upload = {
  readonly name: string | null;
  readonly body: ReadableStream<Uint8Array>;
  /** For which it is brought; the first of hers where none is named. */
  readonly unit?: UnitId | undefined;
};
export type Uploaded = { readonly id: DocumentId; readonly duplicate: boolean };

/** Kept though it could not be read: the original of a scan awaits better means. All else is sent again when it is mended. */
const KEPT = new Set<ReadProblemCode>(['scan.not-readable', 'scan.unreadable']);

export async function uploadDocument(system: System, acting: Acting, upload: Upload): Promise<Uploaded> {
  const { unit = null } = upload;
  // Before the bytes come: what is refused for its unit need not be read.
  if (unit !== null) await transact(system, acting, (cx) => mustBringFor(cx, unit));
  const name = fileNameOf(upload.name);
  const file = await system.files.receive(upload.body);
  try {
    const take = isEdxml(file.head) ? uploadPackage : uploadFile;
    return await take(system, acting, { name, file, unit });
  } finally {
    await file.drop();
  }
}

/** The document is taken out and uploaded as any other; the package is kept beside it, as it came. */
async function uploadPackage(system: System, acting: Acting, { name, file, unit }: Named): Promise<Uploaded> {
  const known = await transact(system, acting, async (cx) => {
    const found = await findDocumentOfPackage(cx, file.sha256);
    if (found !== undefined && unit !== null) await bringToo(cx, found, unit);
    return found;
  });
  if (known !== undefined) return { id: known, duplicate: true };
  const taken = lazily(() => readersFor(system.limits).unpack(file.bytes));
  const mayBeStored = async () => !isSecret(await taken());
  const virusCheck = await admit(system, acting, { file, name, mayBeStored });
  const result = await taken();
  if (!result.ok) {
    const arrival = { name, file, unit, virusCheck, format: fileFormatOf(file.head) };
    return refuse(system, acting, { ...arrival, problem: result.problem });
  }
  const { header, names, main } = result.value;
  const inner = await system.files.receive(new Blob([Buffer.from(main.bytes, 'base64')]).stream());
  try {
    const parcel = { name, sizeBytes: file.size, header, files: { names, read: main.name } };
    const document = { name: fileNameOf(main.name), file: inner, unit };
    const keepPackage = () => system.files.keep(acting.tenant, file);
    return await uploadFile(system, acting, {
      ...document,
      parcel: { ...parcel, sha256: file.sha256, keep: keepPackage },
    });
  } finally {
    await inner.drop();
  }
}

/** Asked for twice, done once. */
function lazily<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}

async function uploadFile(system: System, acting: Acting, { name, file, unit, parcel }: Named): Promise<Uploaded> {
  const known = await transact(system, acting, (cx) => findKnown(cx, file.sha256, unit));
  // What was refused once is tried again: the reader may have learnt to read it.
  if (known?.state === 'read' || known?.state === 'reading') {
    await parcel?.keep();
    await transact(system, acting, (cx) => takePackage(cx, known.id, parcel));
    return { id: known.id, duplicate: true };
  }

  const read = () => readArrival(system, { bytes: file.bytes, name });
  const mayBeStored = async () => !isMarked(await read());
  const virusCheck = await admit(system, acting, { file, name, mayBeStored });
  const arrival = { name, file, unit, virusCheck, format: fileFormatOf(file.head), parcel };
  const found = await read();
  if (found.is === 'refused') return refuse(system, acting, { ...arrival, problem: found.problem });
  return keep(system, acting, { ...arrival, settle: (cx, id) => putBeside(cx, { id, name }, found) });
}

/** Who brings the very bytes of what others prepare has them already: from now on her unit prepares it too. */
async function findKnown(cx: Cx, sha256: string, unit: UnitId | null): Promise<DocumentRow | undefined> {
  const known = await findDocumentByHash(cx, sha256);
  if (known !== undefined) {
    if (unit !== null) await bringToo(cx, known.id, unit);
    return known;
  }
  const hidden = await askedOfAllDocuments(cx, (all) => findDocumentByHash(all, sha256));
  if (hidden === undefined) return undefined;
  await prepareIn(cx, hidden.id, unit);
  const shown = await findDocumentByHash(cx, sha256);
  // Her unit prepares it, and she may bring documents there without preparing any.
  if (shown === undefined) throw new Problem('document.prepared-by-others');
  return shown;
}

async function takePackage(cx: Cx, document: DocumentId, parcel: Parcel | undefined): Promise<void> {
  if (parcel === undefined) return;
  await lockHash(cx, parcel.sha256);
  if ((await findDocumentOfPackage(cx, parcel.sha256)) !== undefined) return;
  const { keep: _kept, ...taken } = parcel;
  const id = newId<'documentPackage'>();
  await record(cx, documentPackageTaken, {
    subject: id,
    data: { document, sha256: parcel.sha256, sender: codeOf(parcel.header.from.code) },
    aside: { ...taken, id, documentId: document },
  });
}

/** What a stranger wrote in the place of a code does not go into the ledger. */
function codeOf(said: string): string {
  return /^[A-Z0-9][A-Z0-9.-]{1,34}$/iu.test(said) ? said : '';
}

/** What was read is put beside the document; what is still to be recognised is begun. */
async function putBeside(
  cx: Cx,
  document: { readonly id: DocumentId; readonly name: string },
  found: Exclude<ArrivalRead, { readonly is: 'refused' }>,
): Promise<void> {
  const { id } = document;
  if (found.is === 'scan') {
    await record(cx, documentScanBegun, { subject: id, data: found.plan, aside: found.scanned });
    return;
  }
  for (const page of found.scanned) await insertScannedPage(cx, id, page);
  await recordReading(cx, { ...document, reading: found.reading });
}

/** Always throws: what the person is told is why. */
async function refuse(
  system: System,
  acting: Acting,
  { problem, ...arrival }: Arrival & { readonly problem: ReadProblem },
): Promise<never> {
  const { code } = problem;
  if (KEPT.has(code)) {
    await keep(system, acting, {
      ...arrival,
      settle: async (cx, id) => {
        await record(cx, documentRefused, { subject: id, data: { code, kept: true }, aside: problem });
      },
    });
  } else {
    await transact(system, acting, (cx) =>
      record(cx, documentRefused, { subject: newId<'document'>(), data: { code, kept: false }, aside: problem }),
    );
  }
  throw problemOfReading(problem);
}

type Parcel = Omit<NewDocumentPackage, 'id' | 'documentId'> & { readonly keep: () => Promise<string> };
type Named = {
  readonly name: string;
  readonly file: Incoming;
  readonly unit: UnitId | null;
  /** In which it came. */
  readonly parcel?: Parcel | undefined;
};
type Arrival = Named & {
  readonly virusCheck: VirusCheck;
  readonly format: FileFormat;
};
type Kept = Arrival & { readonly settle: (cx: Cx, id: DocumentId) => Promise<void> };

/** The bytes go into the store first: a file without a row harms nobody, a row without its file would. */
async function keep(
  system: System,
  acting: Acting,
  { name, file, unit, virusCheck, format, parcel, settle }: Kept,
): Promise<Uploaded> {
  const sha256 = await system.files.keep(acting.tenant, file);
  await parcel?.keep();
  return transact(system, acting, async (cx) => {
    // Somebody else may have brought the same file while this one was read.
    await lockHash(cx, sha256);
    const known = await findKnown(cx, sha256, unit);
    if (known !== undefined) await takePackage(cx, known.id, parcel);
    if (known?.state === 'refused') await settle(cx, known.id);
    if (known !== undefined) return { id: known.id, duplicate: true };

    const id = newId<'document'>();
    const data = { name, format, sizeBytes: file.size, sha256, virusCheck };
    await record(cx, documentUploaded, { subject: id, data });
    await prepareIn(cx, id, unit);
    await takePackage(cx, id, parcel);
    await settle(cx, id);
    return { id, duplicate: false };
  });
}
