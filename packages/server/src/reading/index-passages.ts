// What is written in a document can be found paragraph by paragraph: put there by a job after each reading, and at the
// start for documents that were read before there was a search.
import type { TenantId } from '@sauro/core';
import { paragraphsOf } from '@sauro/reader/flow';
import type { DocumentId, StoredReading } from '../document/document.ts';
import { headingOf, indexDocument, indexPassagesJob } from '../document/index-document.ts';
import { type DocumentRow, findDocument } from '../document/queries.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { enqueue, worker } from '../kit/jobs.ts';
import type { System } from '../kit/system.ts';
import { dropEntries, indexEntries, type NewEntry } from '../search/index-entries.ts';
import { listIndexed } from '../search/queries.ts';
import { wordsOf } from '../search/words.ts';
import { findNewestReading, listDocumentIds } from './queries.ts';

/** A page number, a label or a name is no passage. */
const FEWEST_WORDS = 3;

export const indexPassages = worker(indexPassagesJob, async (system, tenant, { document }) => {
  const id = document as DocumentId;
  await transact(system, asSystem(tenant), async (cx) => {
    const row = await findDocument(cx, id);
    const reading = await findNewestReading(cx, id);
    if (row === undefined || reading === undefined) return;
    // What an older reading had, a newer one may have at another place, or not at all.
    await dropEntries(cx, 'passage', [id]);
    await indexEntries(cx, passagesOf(row, reading));
  });
});

function passagesOf(row: DocumentRow, { flow }: StoredReading): NewEntry[] {
  return [...paragraphsOf(flow)]
    .filter(({ text }) => [...wordsOf(text)].length >= FEWEST_WORDS)
    .map(({ block, text }) => ({
      kind: 'passage',
      subject: row.id,
      part: block,
      document: row.id,
      title: headingOf(row),
      body: text,
    }));
}

/** Documents that came before there was a search; called once at the start for every tenant. */
export async function sweepUnindexed(system: System, tenant: TenantId): Promise<void> {
  const missing = await transact(system, asSystem(tenant), async (cx) => {
    const indexed = new Set<string>(await listIndexed(cx, 'document'));
    return (await listDocumentIds(cx)).filter((id) => !indexed.has(id));
  });
  for (const id of missing) {
    await transact(system, asSystem(tenant), async (cx) => {
      await indexDocument(cx, id);
      await enqueue(cx, { job: indexPassagesJob, data: { document: id }, key: id });
    });
  }
}
