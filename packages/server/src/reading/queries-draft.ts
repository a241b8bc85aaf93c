// SQL of drafts: a reading being checked, and its items as they stand.
import type { DraftId, Id, ItemId, ItemKind, ItemValues } from '@sauro/core';
import type { DocumentId, StoredReading } from '../document/document.ts';
import type { Cx } from '../kit/system.ts';

export type DraftState = 'open' | 'confirmed';
export type DraftRow = {
  readonly id: DraftId;
  readonly documentId: DocumentId;
  readonly readingId: Id<'reading'>;
  readonly state: DraftState;
  readonly seq: number;
};

const DRAFT = ['id', 'documentId', 'readingId', 'state', 'seq'] as const;
const ITEM = ['id', 'kind', 'position', 'read', 'value', 'removed', 'checkedBy', 'checkedAt', 'seq'] as const;
/** Rows of one statement. */
export const BATCH = 1000;

export type ItemRow = NonNullable<Awaited<ReturnType<typeof listItems>>[number]>;

/** Two who open a document at once wait for each other here. */
export async function lockDocument(cx: Cx, id: DocumentId): Promise<boolean> {
  const row = await cx.db
    .selectFrom('document')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function findNewestReadingWithId(
  cx: Cx,
  documentId: DocumentId,
): Promise<{ readonly id: Id<'reading'>; readonly reading: StoredReading } | undefined> {
  const row = await cx.db
    .selectFrom('reading')
    .select(['id', 'reading'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', documentId)
    .orderBy('readerVersion', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Written by record-reading.ts and by nothing else.
  return row && { id: row.id, reading: row.reading as StoredReading };
}

export async function findReading(cx: Cx, id: Id<'reading'>): Promise<StoredReading | undefined> {
  const row = await cx.db
    .selectFrom('reading')
    .select('reading')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.reading as StoredReading | undefined;
}

export async function findDraft(cx: Cx, id: DraftId): Promise<DraftRow | undefined> {
  return draftOf(await drafts(cx).where('id', '=', id).executeTakeFirst());
}

export async function findDraftOfDocument(cx: Cx, documentId: DocumentId): Promise<DraftRow | undefined> {
  return draftOf(await drafts(cx).where('documentId', '=', documentId).executeTakeFirst());
}

/** Corrections of one draft come one after another: each holds the draft until it is done. */
export async function lockDraft(cx: Cx, id: DraftId): Promise<DraftRow | undefined> {
  return draftOf(await drafts(cx).where('id', '=', id).forUpdate().executeTakeFirst());
}

function drafts(cx: Cx) {
  return cx.db.selectFrom('draft').select(DRAFT).where('tenantId', '=', cx.acting.tenant);
}

function draftOf(row: (Omit<DraftRow, 'state'> & { readonly state: string }) | undefined): DraftRow | undefined {
  // Held by draft_state_is_known.
  return row && { ...row, state: row.state as DraftState };
}

export async function insertDraft(
  cx: Cx,
  draft: { readonly id: DraftId; readonly documentId: DocumentId; readonly readingId: Id<'reading'> },
): Promise<void> {
  await cx.db
    .insertInto('draft')
    .values({ tenantId: cx.acting.tenant, ...draft, state: 'open', seq: 0, openedAt: cx.now })
    .execute();
}

export async function updateDraft(
  cx: Cx,
  id: DraftId,
  change: { readonly state?: DraftState; readonly readingId?: Id<'reading'> },
): Promise<void> {
  await cx.db.updateTable('draft').set(change).where('tenantId', '=', cx.acting.tenant).where('id', '=', id).execute();
}

export async function deleteItems(cx: Cx, draftId: DraftId): Promise<void> {
  await cx.db.deleteFrom('draftItem').where('tenantId', '=', cx.acting.tenant).where('draftId', '=', draftId).execute();
}

export type NewItem = {
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly position: number;
  readonly value: ItemValues[ItemKind];
};

/** As they were read. */
export async function insertItems(cx: Cx, draftId: DraftId, items: readonly NewItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    const rows = items.slice(from, from + BATCH).map(({ value, ...item }) => ({
      tenantId: cx.acting.tenant,
      draftId,
      ...item,
      read: JSON.stringify(value),
      value: JSON.stringify(value),
      seq: 0,
    }));
    await cx.db.insertInto('draftItem').values(rows).execute();
  }
}

/** All items; or those of the ids, of the kind, or changed after a number. */
export async function listItems(
  cx: Cx,
  draftId: DraftId,
  only: { readonly ids?: readonly ItemId[]; readonly kind?: ItemKind; readonly after?: number } = {},
) {
  let query = cx.db
    .selectFrom('draftItem')
    .select(ITEM)
    .where('tenantId', '=', cx.acting.tenant)
    .where('draftId', '=', draftId);
  const { ids, kind, after } = only;
  if (ids !== undefined) query = query.where('id', 'in', [...ids]);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (after !== undefined) query = query.where('seq', '>', after);
  return query.orderBy('kind').orderBy('position').orderBy('id').execute();
}
