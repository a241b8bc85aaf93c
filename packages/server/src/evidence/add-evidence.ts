// A file or a link is put beside an assignment. The bytes are told by their content and kept once by their hash; the same
// file brought again is the one that is there.
import { happen, mustBeTime, mustBeYours } from '../assignment/act.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { assignmentAction } from '../assignment/assignment-facts.ts';
import { findAssignment, lockAssignment } from '../assignment/queries.ts';
import { fileNameOf } from '../document/file-name.ts';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { admit, type VirusCheck } from '../kit/files/admit.ts';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import type { EvidenceFormat, EvidenceId } from './evidence.ts';
import { evidenceFormatOf, isSigned } from './evidence-format.ts';
import { insertEvidence, listEvidence, type NewEvidence } from './queries.ts';

/** More is a heap that nobody looks through. */
const MOST = 50;

export type Added = { readonly id: EvidenceId; readonly duplicate: boolean };
export type KeptFile = {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly format: EvidenceFormat;
  readonly virusCheck: VirusCheck;
  readonly isSigned: boolean;
};

/** Outside any transaction: the bytes are received, looked at and kept. Who may not add anything has nothing kept. */
export async function keepFile(
  system: System,
  acting: Acting,
  upload: {
    readonly assignment: AssignmentId;
    readonly name: string | null;
    readonly body: ReadableStream<Uint8Array>;
  },
): Promise<KeptFile> {
  await transact(system, acting, async (cx) => {
    const row = await findAssignment(cx, upload.assignment);
    if (row === undefined) throw new Problem('record.not-found');
    await mustBeYours(cx, row, 'evidence');
    mustBeTime(row, 'evidence');
  });
  const name = fileNameOf(upload.name);
  const file = await system.files.receive(upload.body);
  try {
    const bytes = await file.bytes();
    const format = evidenceFormatOf(bytes);
    if (format === null) throw new Problem('evidence.other-format');
    const virusCheck = await admit(system, acting, { file, name, mayBeStored: async () => true });
    const sha256 = await system.files.keep(acting.tenant, file);
    return { name, format, size: file.size, sha256, virusCheck, isSigned: isSigned(bytes, format) };
  } finally {
    await file.drop();
  }
}

export async function addFile(cx: Cx, assignment: AssignmentId, file: KeptFile): Promise<Added> {
  const row = await hold(cx, assignment);
  const there = await listEvidence(cx, assignment);
  const same = there.find(({ sha256 }) => sha256 === file.sha256);
  if (same !== undefined) return { id: same.id, duplicate: true };
  const { size: sizeBytes, ...rest } = file;
  return add(cx, row, there.length, { kind: 'file', ...rest, sizeBytes, url: null });
}

export async function addLink(
  cx: Cx,
  assignment: AssignmentId,
  { url, name }: { readonly url: string; readonly name: string },
): Promise<Added> {
  const row = await hold(cx, assignment);
  const there = await listEvidence(cx, assignment);
  const same = there.find((one) => one.url === url);
  if (same !== undefined) return { id: same.id, duplicate: true };
  const shown = name === '' ? url.slice(0, 200) : name;
  return add(cx, row, there.length, { ...NO_FILE, kind: 'link', name: shown, url });
}

const NO_FILE = { sha256: null, sizeBytes: null, format: null, virusCheck: 'none', isSigned: false } as const;

/** Evidence adds to what others do and takes nothing from it: no version is asked for. */
async function hold(cx: Cx, id: AssignmentId): Promise<AssignmentRow> {
  const row = await lockAssignment(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustBeYours(cx, row, 'evidence');
  mustBeTime(row, 'evidence');
  return row;
}

async function add(cx: Cx, row: AssignmentRow, count: number, evidence: Omit<NewEvidence, 'id'>): Promise<Added> {
  if (count >= MOST) throw new Problem('evidence.too-many', { limit: MOST });
  const id = newId<'evidence'>();
  const { kind, sha256 } = evidence;
  await happen(cx, evidenceAdded, row, {
    data: { evidence: id, form: kind, sha256 },
    aside: { new: { ...evidence, id } },
  });
  return { id, duplicate: false };
}

type Ledger = { readonly evidence: EvidenceId; readonly form: 'file' | 'link'; readonly sha256: string | null };

const evidenceAdded = assignmentAction<'evidence-added', Ledger, { readonly new: NewEvidence }>(
  'evidence-added',
  async (cx, facts) => {
    for (const { subject, aside } of facts) await insertEvidence(cx, subject, aside.new);
  },
);
