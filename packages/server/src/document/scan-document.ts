// A scan is recognised one page a job, those of one document by a confined process that sees no other: what has been read stays
// through a restart, other documents come in between, and a page on which the process fails is one page that was not read.
import type { TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { bytesOf } from '../kit/files/bytes-of.ts';
import { enqueue, worker } from '../kit/jobs.ts';
import { record } from '../kit/ledger.ts';
import type { System } from '../kit/system.ts';
import type { DocumentId } from './document.ts';
import { documentRefused } from './document-facts.ts';
import { findDocument } from './queries.ts';
import { findNextPage, insertScannedPage, listScannedPages } from './queries-scan.ts';
import { readersFor } from './readers.ts';
import { recordReading } from './record-reading.ts';
import { scanDocumentJob } from './scan-job.ts';

export const scanDocument = worker(scanDocumentJob, async (system, tenant, data) => {
  const document = data.document as DocumentId;
  const acting = asSystem(tenant);
  const found = await transact(system, acting, async (cx) => ({
    document: await findDocument(cx, document),
    page: await findNextPage(cx, document),
  }));
  // It may have run twice: the first has done it.
  if (found.document?.state !== 'reading') return;
  const { sha256, name } = found.document;
  if (found.page === undefined) return finish(system, tenant, { document, sha256, name });
  const scanned = await readersFor(system.limits).scan(sha256, () => bytesOf(system, tenant, sha256), found.page);
  await transact(system, acting, async (cx) => {
    await insertScannedPage(cx, document, scanned);
    await enqueue(cx, { job: scanDocumentJob, data });
  });
});

type Scanned = { readonly document: DocumentId; readonly sha256: string; readonly name: string };

/** All pages are there: they become one reading. */
async function finish(system: System, tenant: TenantId, { document, sha256, name }: Scanned): Promise<void> {
  const acting = asSystem(tenant);
  const pages = await transact(system, acting, (cx) => listScannedPages(cx, document));
  const source = { name, bytes: () => bytesOf(system, tenant, sha256) };
  const result = await readersFor(system.limits).readScanned(source, pages);
  await transact(system, acting, async (cx) => {
    const now = await findDocument(cx, document);
    if (now?.state !== 'reading') return;
    if (result.ok) return recordReading(cx, { id: document, name, reading: result.value });
    const { problem } = result;
    await record(cx, documentRefused, { subject: document, data: { code: problem.code, kept: true }, aside: problem });
  });
}
