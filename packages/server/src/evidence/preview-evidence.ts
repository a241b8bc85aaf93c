// What a piece of evidence is shown as before anybody opens it: looked into in confinement when it is first asked for, and
// kept as long as there is room. Who signed a PDF is told with it.
import { createHash } from 'node:crypto';
import { LOOKED_AT, type Look, type LookedAt } from '../document/look/look.ts';
import { getPictureOf } from '../document/page-picture.ts';
import { readersFor } from '../document/readers.ts';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { bytesOf } from '../kit/files/bytes-of.ts';
import { derivedFrom } from '../kit/files/derived.ts';
import { hasOpenJob } from '../kit/jobs.ts';
import { Problem, type ProblemCode } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import type { EvidenceId } from './evidence.ts';
import { type EvidenceRow, findEvidence } from './queries.ts';
import { secrecyJob } from './secrecy-job.ts';

/** `none`: it can only be taken and opened elsewhere, and why. */
type Preview = Look | { readonly is: 'none'; readonly why: Why };
type Why = 'format' | 'encrypted' | 'empty' | 'too-large' | 'broken';

/** A picture is shown before its letters are recognised, and says so as long as they are not. */
export async function previewEvidence(system: System, acting: Acting, id: EvidenceId) {
  const shown = await shownAs(system, acting, id);
  if (shown.is !== 'picture' && shown.is !== 'pages') return shown;
  const isBeingRead = await transact(system, acting, (cx) => hasOpenJob(cx, { job: secrecyJob, key: id }));
  return { ...shown, isBeingRead };
}

async function shownAs(system: System, acting: Acting, id: EvidenceId): Promise<Preview> {
  const { sha256, format } = await getFile(system, acting, id);
  const looked = LOOKED_AT.find((one) => one === format);
  if (looked === undefined) return { is: 'none', why: 'format' };
  const roots = system.signatureRoots;
  const key = `${derivedFrom(acting.tenant, sha256)}-look-${LOOK}-${looked}-${nameOf(roots)}.json`;
  const known = await system.derived.get(key);
  // Written below, and by nobody else.
  if (known !== undefined) return JSON.parse(Buffer.from(known).toString('utf8')) as Preview;
  return once(key, () => look(system, acting, { sha256, format: looked, key }));
}

export async function getEvidencePage(
  system: System,
  acting: Acting,
  { id, page, width }: { readonly id: EvidenceId; readonly page: number; readonly width: number },
): Promise<Uint8Array> {
  const { sha256, format } = await getFile(system, acting, id);
  if (format !== 'pdf') throw new Problem('page.none');
  return getPictureOf(system, acting, { sha256, page, width });
}

/** Raised when files come to be looked into otherwise. */
const LOOK = 1;

/** What roots say changes what a signature is said to be. */
function nameOf(roots: string | null): string {
  return roots === null ? 'none' : createHash('sha256').update(roots).digest('hex').slice(0, 16);
}

/** Two who look at the same file wait for the same look. */
const looking = new Map<string, Promise<Preview>>();

function once(key: string, make: () => Promise<Preview>): Promise<Preview> {
  const known = looking.get(key);
  if (known !== undefined) return known;
  const running = make().finally(() => looking.delete(key));
  looking.set(key, running);
  return running;
}

type ToLook = { readonly sha256: string; readonly format: LookedAt; readonly key: string };

async function look(system: System, acting: Acting, { sha256, format, key }: ToLook): Promise<Preview> {
  const asked = { format, roots: system.signatureRoots, now: system.clock().getTime() };
  const result = await readersFor(system.limits).look(() => bytesOf(system, acting.tenant, sha256), asked);
  const preview: Preview = result.ok ? result.value : { is: 'none', why: whyOf(result.problem.code) };
  // A file is as it is; that there was no time for it may be otherwise the next time.
  const isOfFile = preview.is !== 'none' || preview.why !== 'too-large';
  if (isOfFile) await system.derived.put(key, Buffer.from(JSON.stringify(preview)));
  return preview;
}

function whyOf(code: ProblemCode): Why {
  if (code === 'file.encrypted') return 'encrypted';
  if (code === 'file.no-text' || code === 'file.empty') return 'empty';
  return code === 'limit.time' || code === 'limit.memory' ? 'too-large' : 'broken';
}

async function getFile(
  system: System,
  acting: Acting,
  id: EvidenceId,
): Promise<EvidenceRow & { readonly sha256: string }> {
  const row = await transact(system, acting, (cx) => findEvidence(cx, id));
  if (row?.sha256 == null) throw new Problem('record.not-found');
  return { ...row, sha256: row.sha256 };
}
