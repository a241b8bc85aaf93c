// Files that go with a report: received outside any transaction, told by their content, looked at by the virus scanner and
// for a mark of secrecy, and kept once by their hash, as evidence is. Who may not write the report has nothing kept.
import type { Acting } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { newId } from '../../kit/id.ts';
import { type Action, record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import type { EvidenceFormat } from '../../evidence/evidence.ts';
import { evidenceTypeOf } from '../../evidence/evidence-format.ts';
import { type KeptFile, receiveFile } from '../../evidence/keep-file.ts';
import { holdReport } from './act.ts';
import { isBeingWritten, isSent } from './being-written.ts';
import { findReport } from './queries.ts';
import {
  type AttachmentRow,
  findAttachment,
  insertAttachment,
  listAttachments,
  type NewAttachment,
  updateRemoved,
} from './queries-attachments.ts';
import type { AttachmentId, ReportId } from './report.ts';

/** More is a heap that nobody looks through. */
const MOST = 20;

type Attached = { readonly attachment: AttachmentId; readonly sha256: string };

const reportAttached: Action<'report', Attached, NewAttachment> = {
  kind: 'report.attached',
  apply: (cx, _fact, aside) => insertAttachment(cx, aside),
};
const reportDetached: Action<'report', Attached> = {
  kind: 'report.detached',
  apply: (cx, { data }) => updateRemoved(cx, data.attachment),
};

type Upload = { readonly report: ReportId; readonly name: string | null; readonly body: ReadableStream<Uint8Array> };

export async function keepReportFile(system: System, acting: Acting, { report, ...file }: Upload): Promise<KeptFile> {
  await transact(system, acting, (cx) => mustHaveRoom(cx, report));
  return receiveFile(system, acting, file, 'pictures too');
}

/** The same file brought again is the one that is there. */
export async function attachFile(cx: Cx, report: ReportId, file: KeptFile): Promise<AttachmentRow> {
  const there = await mustHaveRoom(cx, report);
  const same = there.find(({ sha256, name }) => sha256 === file.sha256 && name === file.name);
  if (same !== undefined) return same;
  const id = newId<'reportAttachment'>();
  const { name, sha256, sizeBytes, format, virusCheck } = file;
  const aside = { id, reportId: report, name, sha256, sizeBytes, format, virusCheck };
  await record(cx, reportAttached, { subject: report, data: { attachment: id, sha256 }, aside });
  return getAttachment(cx, id);
}

export async function removeFile(cx: Cx, id: AttachmentId): Promise<void> {
  const { reportId, sha256 } = await getAttachment(cx, id);
  await holdReport(cx, reportId, 'write', null);
  await record(cx, reportDetached, { subject: reportId, data: { attachment: id, sha256 } });
}

/** @throws {Problem} `record.not-found` also for a file that goes with what is not sent yet, for whoever receives it. */
export async function openFile(cx: Cx, id: AttachmentId) {
  const { sha256, name, format, reportId, addedAt } = await getAttachment(cx, id);
  const report = await findReport(cx, reportId);
  const isShown = report !== undefined && ((await isBeingWritten(cx, report)) || (await isSent(cx, report, addedAt)));
  if (!isShown) throw new Problem('record.not-found');
  const file = await cx.files.open(cx.acting.tenant, sha256);
  if (file === undefined) throw new Error(`The file store has lost the bytes of attachment ${id}.`);
  // Told by evidenceFormatOf when it was kept.
  return { body: file.body, size: file.size, name, type: evidenceTypeOf(format as EvidenceFormat) };
}

export function attachmentView({ id, name, sizeBytes, format, by, addedAt }: AttachmentRow) {
  return { id, name, sizeBytes, format, by, at: addedAt.toISOString() };
}

async function mustHaveRoom(cx: Cx, report: ReportId): Promise<readonly AttachmentRow[]> {
  await holdReport(cx, report, 'write', null);
  const there = await listAttachments(cx, report);
  if (there.length >= MOST) throw new Problem('report.many-attachments', { limit: MOST });
  return there;
}

async function getAttachment(cx: Cx, id: AttachmentId): Promise<AttachmentRow> {
  const row = await findAttachment(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  return row;
}
