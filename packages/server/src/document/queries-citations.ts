// SQL of what documents cite, and of the number under which a document is cited itself.
import type { DocumentId } from './document.ts';
import type { Cx } from '../kit/system.ts';
import type { DocumentHead } from './queries.ts';

export type NewCitation = {
  readonly numberKey: string;
  readonly number: string;
  readonly citedOn: string | null;
  readonly relation: string;
};

/** Those of a document, in its order, instead of those it had. */
export async function replaceCitations(cx: Cx, document: DocumentId, citations: readonly NewCitation[]): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db.deleteFrom('citation').where('tenantId', '=', tenantId).where('documentId', '=', document).execute();
  if (citations.length === 0) return;
  const rows = citations.map((citation, position) => ({ tenantId, documentId: document, position, ...citation }));
  await cx.db.insertInto('citation').values(rows).execute();
}

export async function isChecked(cx: Cx, id: DocumentId): Promise<boolean> {
  const row = await cx.db
    .selectFrom('document')
    .select('isChecked')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.isChecked === true;
}

export type CheckedHead = Pick<DocumentHead, 'kind' | 'number' | 'symbol' | 'issuer' | 'issuedOn' | 'title'>;

/** From then on it is in preparation no more. `searchText` begins anew with the name that the document was brought under. */
export async function updateCheckedHead(
  cx: Cx,
  id: DocumentId,
  { numberKey, ...head }: CheckedHead & { readonly numberKey: string | null; readonly searchText: string },
): Promise<void> {
  await cx.db
    .updateTable('document')
    .set({ ...head, numberKey, isChecked: true, inPreparation: false })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export async function getDocumentName(cx: Cx, id: DocumentId): Promise<string> {
  const { name } = await cx.db
    .selectFrom('document')
    .select('name')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return name;
}
