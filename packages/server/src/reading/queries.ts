// All SQL about readings that exist; a new one is written with its document (document/queries.ts).
import type { DocumentId, StoredReading } from '../document/document.ts';
import type { Cx } from '../kit/system.ts';

export async function findNewestReading(cx: Cx, documentId: DocumentId): Promise<StoredReading | undefined> {
  const row = await cx.db
    .selectFrom('reading')
    .select('reading')
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', documentId)
    .orderBy('readerVersion', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Written by record-reading.ts and by nothing else.
  return row?.reading as StoredReading | undefined;
}

export type Outdated = { readonly id: DocumentId };
type Wanted = { readonly version: number; readonly after: DocumentId | null; readonly limit: number };

/** Documents without a reading of this version, after the given id, in a bounded batch. */
export async function listOutdated(cx: Cx, { version, after, limit }: Wanted): Promise<Outdated[]> {
  const outdated = cx.db
    .selectFrom('document')
    .select('document.id')
    .where('document.tenantId', '=', cx.acting.tenant)
    .where('document.state', '=', 'read')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reading')
            .select('reading.documentId')
            .whereRef('reading.tenantId', '=', 'document.tenantId')
            .whereRef('reading.documentId', '=', 'document.id')
            .where('reading.readerVersion', '>=', version),
        ),
      ),
    );
  const rest = after === null ? outdated : outdated.where('document.id', '>', after);
  return rest.orderBy('document.id').limit(limit).execute();
}

export async function hasReading(cx: Cx, documentId: DocumentId, version: number): Promise<boolean> {
  const row = await cx.db
    .selectFrom('reading')
    .select('readerVersion')
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', documentId)
    .where('readerVersion', '>=', version)
    .executeTakeFirst();
  return row !== undefined;
}

export async function listDocumentIds(cx: Cx): Promise<DocumentId[]> {
  const rows = await cx.db
    .selectFrom('document')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
