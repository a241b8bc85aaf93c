// A scan is recognised one page a job, those of one document by confined processes that see no other: what has been read stays
// through a restart, other documents come in between, and a page on which the process fails is one page that was not read.
// As many pages as may be recognised at once go in lanes beside each other: each page belongs to one of them, so that none is
// recognised twice, whichever is done first.
import type { TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { bytesOf } from '../kit/files/bytes-of.ts';
import { enqueue, worker } from '../kit/jobs.ts';
import { record } from '../kit/ledger.ts';
import type { Cx, System } from '../kit/system.ts';
import type { DocumentId } from './document.ts';
import { documentRefused } from './document-facts.ts';
import { findDocument, lockHash } from './queries.ts';
import { insertScannedPage, listScannedPages, listWaitingPages } from './queries-scan.ts';
import { readersFor } from './readers.ts';
import { recordReading } from './record-reading.ts';
import { type Lane, scanDocumentJob } from './scan-job.ts';

export const scanDocument = worker(scanDocumentJob, async (system, tenant, data) => {
  const document = data.document as DocumentId;
  const found = await transact(system, asSystem(tenant), async (cx) => ({
    document: await findDocument(cx, document),
    pages: await listWaitingPages(cx, document, data.lane),
  }));
  // It may have run twice: the first has done it.
  if (found.document?.state !== 'reading') return;
  const { sha256, name } = found.document;
  const scanned = { document, sha256, name };
  const [page] = found.pages;
  if (data.lane === undefined) {
    return page === undefined ? finish(system, tenant, scanned) : begin(system, tenant, document, found.pages.length);
  }
  // A lane without a page has come to its end.
  if (page !== undefined) await goOn(system, tenant, scanned, { page, lane: data.lane });
});

/** Each lane goes on by itself, and stands in one line with those of other documents. */
async function begin(system: System, tenant: TenantId, document: DocumentId, pages: number): Promise<void> {
  const of = Math.min(system.limits.scanPages, pages);
  await transact(system, asSystem(tenant), async (cx) => {
    for (let at = 0; at < of; at += 1) await enqueueLane(cx, document, { at, of });
  });
}

type Turn = { readonly page: number; readonly lane: Lane };

/** One page of a lane. Whoever brings the last page of all has the document read, and nobody else does. */
async function goOn(system: System, tenant: TenantId, { document, sha256 }: Scanned, turn: Turn): Promise<void> {
  const { page, lane } = turn;
  const scanned = await readersFor(system.limits).scan(sha256, () => bytesOf(system, tenant, sha256), page);
  await transact(system, asSystem(tenant), async (cx) => {
    // Of two lanes that end together the second sees what the first has brought.
    await lockHash(cx, sha256);
    await insertScannedPage(cx, document, scanned);
    const isLast = (await listWaitingPages(cx, document)).length === 0;
    if (isLast) await enqueue(cx, { job: scanDocumentJob, data: { document }, key: document });
    else await enqueueLane(cx, document, lane);
  });
}

/** Asked for twice before it has started, it is done once. */
async function enqueueLane(cx: Cx, document: DocumentId, lane: Lane): Promise<void> {
  await enqueue(cx, { job: scanDocumentJob, data: { document, lane }, key: `${document}:${lane.at}/${lane.of}` });
}

type Scanned = { readonly document: DocumentId; readonly sha256: string; readonly name: string };

/** All pages are there: they become one reading. */
async function finish(system: System, tenant: TenantId, { document, sha256, name }: Scanned): Promise<void> {
  const acting = asSystem(tenant);
  const pages = await transact(system, acting, (cx) => listScannedPages(cx, document));
  const source = { name, bytes: () => bytesOf(system, tenant, sha256) };
  const result = await readersFor(system.limits).readScanned(source, pages);
  await transact(system, acting, async (cx) => {
    await lockHash(cx, sha256);
    const now = await findDocument(cx, document);
    if (now?.state !== 'reading') return;
    if (result.ok) return recordReading(cx, { id: document, name, reading: result.value });
    const { problem } = result;
    await record(cx, documentRefused, { subject: document, data: { code: problem.code, kept: true }, aside: problem });
  });
}
