// A file or a link is put beside an assignment. The same file or address brought again is the one that is there.
import { type EvidencePaper, MOST_EVIDENCE, NO_PAPER } from '@sauro/core';
import { happen, holdYours, mustBeTime } from '../assignment/act.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { assignmentAction } from '../assignment/assignment-facts.ts';
import { newId } from '../kit/id.ts';
import { enqueue } from '../kit/jobs.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { type Answers, together } from '../kit/together.ts';
import { describeAgain } from './describe-evidence.ts';
import type { EvidenceId } from './evidence.ts';
import type { KeptFile } from './keep-file.ts';
import {
  countPieces,
  type EvidenceRow,
  findOnce,
  insertEvidence,
  listEvidence,
  type NewEvidence,
  ownPiece,
  piecesById,
  piecesOfHash,
} from './queries.ts';
import { secrecyJob } from './secrecy-job.ts';

/** `moved`: the assignment has its version by this, and not by what somebody else did. */
export type Added = { readonly id: EvidenceId; readonly duplicate: boolean; readonly moved: boolean };

/** `id` is made by who sends: sent again under it, it is the piece that was written. */
type As = { readonly id?: EvidenceId | undefined; readonly paper?: EvidencePaper };

/** `file` is null where keepFile has found the piece written already. */
export async function addFile(
  cx: Cx,
  assignment: AssignmentId,
  file: KeptFile | null,
  { id = newId<'evidence'>(), paper }: As = {},
): Promise<Added> {
  const { row, beside } = await holdYours(cx, assignment, 'evidence', [
    piecesById.question(cx, id),
    ...alike(cx, assignment, file?.sha256 ?? ''),
  ]);
  const [under, ...there] = beside;
  // Two that were sent at once meet here, one behind the other.
  if (file === null || ownPiece(under, assignment) !== undefined) return addedOnce(id);
  mustBeTime(row, 'evidence');
  return addFileBeside(cx, row, there, { file, id, paper: paper ?? NO_PAPER });
}

/** To an assignment that is held, by somebody of whom it is known that she may. */
export async function addFileTo(
  cx: Cx,
  row: AssignmentRow,
  file: KeptFile,
  { id = newId<'evidence'>(), paper = NO_PAPER }: As = {},
): Promise<Added> {
  return addFileBeside(cx, row, await together(cx, alike(cx, row.id, file.sha256)), { file, id, paper });
}

type New = { readonly file: KeptFile; readonly id: EvidenceId; readonly paper: EvidencePaper };

/** What is the same file there, and how many pieces there are. */
function alike(cx: Cx, assignment: AssignmentId, sha256: string) {
  return [piecesOfHash.question(cx, assignment, sha256), countPieces.question(cx, assignment)] as const;
}

async function addFileBeside(
  cx: Cx,
  row: AssignmentRow,
  [[same], [pieces]]: Answers<ReturnType<typeof alike>>,
  { file, id, paper }: New,
): Promise<Added> {
  if (same !== undefined) return addAgain(cx, row, same, paper);
  const { isUnseen, ...kept } = file;
  const added = await add(cx, row, pieces?.count ?? 0, { id, kind: 'file', ...kept, url: null, paper });
  if (isUnseen) await enqueue(cx, { job: secrecyJob, data: { evidence: added.id }, key: added.id });
  return added;
}

export async function addLink(cx: Cx, assignment: AssignmentId, link: Link, as: As = {}): Promise<Added> {
  return addLinkTo(cx, await holdToAdd(cx, assignment), link, as);
}

type Link = { readonly url: string; readonly name: string };

export async function addLinkTo(
  cx: Cx,
  row: AssignmentRow,
  { url, name }: Link,
  { id = newId<'evidence'>(), paper = NO_PAPER }: As = {},
): Promise<Added> {
  if ((await findOnce(cx, id, row.id)) !== undefined) return addedOnce(id);
  const there = await listEvidence(cx, row.id);
  const same = there.find((one) => one.url === url);
  if (same !== undefined) return addAgain(cx, row, same, paper);
  const shown = name === '' ? url.slice(0, 200) : name;
  return add(cx, row, there.length, { ...NO_FILE, id, kind: 'link', name: shown, url, paper });
}

async function addAgain(cx: Cx, row: AssignmentRow, same: EvidenceRow, paper: EvidencePaper): Promise<Added> {
  return { id: same.id, duplicate: true, moved: await describeAgain(cx, row, same, paper) };
}

const NO_FILE = {
  sha256: null,
  sizeBytes: null,
  format: null,
  virusCheck: 'none',
  isSigned: false,
  documentId: null,
} as const;

/** Evidence adds to what others do and takes nothing from it: no version is asked for. */
export async function holdToAdd(cx: Cx, id: AssignmentId): Promise<AssignmentRow> {
  const { row } = await holdYours(cx, id, 'evidence');
  mustBeTime(row, 'evidence');
  return row;
}

async function add(cx: Cx, row: AssignmentRow, count: number, evidence: NewEvidence): Promise<Added> {
  if (count >= MOST_EVIDENCE) throw new Problem('evidence.too-many', { limit: MOST_EVIDENCE });
  const { id, kind, sha256 } = evidence;
  await happen(cx, evidenceAdded, row, {
    data: { evidence: id, form: kind, sha256 },
    aside: { new: evidence },
  });
  return addedOnce(id);
}

function addedOnce(id: EvidenceId): Added {
  return { id, duplicate: false, moved: true };
}

type Ledger = { readonly evidence: EvidenceId; readonly form: 'file' | 'link'; readonly sha256: string | null };

const evidenceAdded = assignmentAction<'evidence-added', Ledger, { readonly new: NewEvidence }>(
  'evidence-added',
  async (cx, facts) => {
    for (const { subject, aside } of facts) await insertEvidence(cx, subject, aside.new);
  },
);
