// Documents read by an older version of the reader are read again, one job each. The older reading stays beside the newer.
import { z } from 'zod';
import type { DocumentId } from '../document/document.ts';
import { findDocument } from '../document/queries.ts';
import { listScannedPages } from '../document/queries-scan.ts';
import { READER_VERSION } from '../document/reader-version.ts';
import { readersFor } from '../document/readers.ts';
import { recordReading } from '../document/record-reading.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { enqueue, type Job, worker } from '../kit/jobs.ts';
import type { System } from '../kit/system.ts';
import type { TenantId } from '@sauro/core';
import { hasReading, listOutdated } from './queries.ts';

const BATCH = 100;

export const readAgainJob = {
  name: 'reading.read-again',
  data: z.object({ document: z.uuid() }),
} as const satisfies Job;

/** Finds what an older reader has read and adds a job for each; called once at the start for every tenant. */
export async function sweepOutdated(system: System, tenant: TenantId): Promise<void> {
  let after: DocumentId | null = null;
  do {
    after = await transact(system, asSystem(tenant), async (cx): Promise<DocumentId | null> => {
      const outdated = await listOutdated(cx, { version: READER_VERSION, after, limit: BATCH });
      for (const { id } of outdated) await enqueue(cx, { job: readAgainJob, data: { document: id }, key: id });
      return outdated.length < BATCH ? null : (outdated.at(-1)?.id ?? null);
    });
  } while (after !== null);
}

export const readAgain = worker(readAgainJob, async (system, tenant, { document }) => {
  const acting = asSystem(tenant);
  const id = document as DocumentId;
  const found = await transact(system, acting, (cx) => findDocument(cx, id));
  const file = found === undefined ? undefined : await system.files.open(tenant, found.sha256);
  if (found === undefined || file === undefined) return;

  const source = { bytes: new Uint8Array(await new Response(file.body).arrayBuffer()), name: found.name };
  const readers = readersFor(system.limits);
  // What was recognised once is not recognised again.
  const scanned = await transact(system, acting, (cx) => listScannedPages(cx, id));
  const result = await (scanned.length === 0 ? readers.read(source) : readers.readScanned(source, scanned));
  // A reader that cannot read it any more takes nothing away: the older reading holds.
  if (!result.ok) return;
  await transact(system, acting, async (cx) => {
    // It may have run twice: the first has done it.
    if (await hasReading(cx, id, READER_VERSION)) return;
    await recordReading(cx, { id, name: found.name, reading: result.value });
  });
});
