// All SQL of scans that are being recognised.
import type { ScannedPage } from '@sauro/reader/scan';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { DocumentId } from './document.ts';
import type { Lane } from './scan-job.ts';

export async function updateDocumentReading(
  cx: Cx,
  id: DocumentId,
  { pages, count }: { readonly pages: readonly number[]; readonly count: number },
): Promise<void> {
  await cx.db
    .updateTable('document')
    .set({ state: 'reading', problemCode: null, problemDetails: null, scanPages: [...pages], pages: count })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

/** Kept once: of two that were recognised at one time the first stands. */
export async function insertScannedPage(cx: Cx, document: DocumentId, page: ScannedPage): Promise<void> {
  await cx.db
    .insertInto('scannedPage')
    .values({
      tenantId: cx.acting.tenant,
      documentId: document,
      page: page.number,
      content: JSON.stringify(page),
      scannedAt: cx.now,
    })
    .onConflict((conflict) => conflict.constraint('scanned_page_pkey').doNothing())
    .execute();
}

/** The pages that wait to be recognised, in their order; of one lane, or all. */
export async function listWaitingPages(cx: Cx, document: DocumentId, lane?: Lane): Promise<number[]> {
  const { at, of } = lane ?? { at: 0, of: 1 };
  const { rows } = await sql<{ page: number }>`
    select wanted.page
    from document, unnest(document.scan_pages) with ordinality as wanted (page, place)
    where document.tenant_id = ${cx.acting.tenant} and document.id = ${document} and document.state = 'reading'
      and (wanted.place - 1) % ${of}::int = ${at}::int
      and not exists (
        select from scanned_page
        where scanned_page.tenant_id = document.tenant_id and scanned_page.document_id = document.id
          and scanned_page.page = wanted.page
      )
    order by wanted.page`.execute(cx.db);
  return rows.map(({ page }) => page);
}

export async function listScannedPages(cx: Cx, document: DocumentId): Promise<ScannedPage[]> {
  const rows = await cx.db
    .selectFrom('scannedPage')
    .select('content')
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', document)
    .orderBy('page')
    .execute();
  // Written by insertScannedPage, and never changed.
  return rows.map(({ content }) => content as ScannedPage);
}
