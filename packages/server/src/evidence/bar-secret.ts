// Evidence that is a picture shows its mark of secrecy only to who recognises letters, which takes longer than anybody waits;
// and in a rush there is more evidence than is looked at while its senders wait. Then it is looked at afterwards, and what bears
// a mark does not stay, wherever it was put (Law on the protection of state secrets, 117/2025/QH15). The line in the ledger
// stays, the bytes do not.
import { dayOf, type TenantId } from '@sauro/core';
import { assignmentAction } from '../assignment/assignment-facts.ts';
import { lockAssignment } from '../assignment/queries.ts';
import { isMarked, readArrival } from '../document/read-arrival.ts';
import { isScan, isSecret, markOf } from '../document/secrecy.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { bytesOf } from '../kit/files/bytes-of.ts';
import { derivedFrom } from '../kit/files/derived.ts';
import { worker } from '../kit/jobs.ts';
import { recordMany } from '../kit/ledger.ts';
import type { Cx, System } from '../kit/system.ts';
import type { EvidenceId } from './evidence.ts';
import { findEverAdded, findEvidence, hasDocument, listKeptByHash, updateRemoved } from './queries.ts';
import { secrecyJob } from './secrecy-job.ts';

/**
 * Run again it ends what was begun: bytes that could not be removed the first time are, and so are those of a piece that its
 * unit took away before anybody looked.
 */
export const barSecret = worker(secrecyJob, async (system, tenant, { evidence }) => {
  const acting = asSystem(tenant);
  const found = await transact(system, acting, (cx) => findEverAdded(cx, evidence as EvidenceId));
  if (found === undefined || found.sha256 === null) return;
  const { sha256, name } = found;
  if (!(await isThere(system, tenant, sha256))) return;
  if (!(await isMarkedFile(system, tenant, { name, sha256 }))) return;
  const isLeft = await transact(system, acting, async (cx) => {
    await bar(cx, sha256);
    return hasDocument(cx, sha256);
  });
  await system.derived.forget(derivedFrom(tenant, sha256));
  if (!isLeft) await system.files.remove(tenant, sha256);
});

/** What is no picture says it sooner. */
async function isMarkedFile(system: System, tenant: TenantId, { name, sha256 }: Kept): Promise<boolean> {
  const bytes = () => bytesOf(system, tenant, sha256);
  const result = await markOf(system, { name, bytes });
  if (!isScan(result)) return isSecret(result);
  return isMarked(await readArrival(system, { name, bytes }, sha256));
}

type Kept = { readonly name: string; readonly sha256: string };

async function isThere({ files }: System, tenant: TenantId, sha256: string): Promise<boolean> {
  const file = await files.open(tenant, sha256);
  await file?.body.cancel();
  return file !== undefined;
}

/** Of every assignment that it was put to. */
async function bar(cx: Cx, sha256: string): Promise<void> {
  for (const { id, assignmentId } of await listKeptByHash(cx, sha256)) {
    const before = await lockAssignment(cx, assignmentId);
    // Its unit may have taken it away since it was listed.
    if (before === undefined || (await findEvidence(cx, id)) === undefined) continue;
    await recordMany(cx, evidenceBarred, [
      { subject: before.id, data: { on: dayOf(cx.now), evidence: id }, aside: { before } },
    ]);
  }
}

const evidenceBarred = assignmentAction<'evidence-barred', { readonly evidence: EvidenceId }>(
  'evidence-barred',
  async (cx, facts) => {
    for (const { data } of facts) await updateRemoved(cx, data.evidence);
  },
);
