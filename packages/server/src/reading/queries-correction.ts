// SQL of corrections, and of who has a draft open.
import type { ActName, CorrectionId, DraftId, ItemChange, ItemId, PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { StoredItem } from './draft.ts';
import { BATCH } from './queries-draft.ts';

export type NewCorrection = {
  readonly id: CorrectionId;
  readonly draftId: DraftId;
  readonly seq: number;
  readonly act: ActName;
  readonly changes: readonly ItemChange[];
  readonly undoes: CorrectionId | null;
};

/** With the items as they stand after it. */
export async function insertCorrection(
  cx: Cx,
  { changes, ...correction }: NewCorrection,
  items: readonly StoredItem[],
): Promise<void> {
  const tenantId = cx.acting.tenant;
  const { draftId, seq } = correction;
  await cx.db
    .insertInto('correction')
    .values({
      tenantId,
      ...correction,
      changes: JSON.stringify(changes),
      personId: cx.acting.person,
      correctedAt: cx.now,
    })
    .execute();
  await cx.db.updateTable('draft').set({ seq }).where('tenantId', '=', tenantId).where('id', '=', draftId).execute();
  for (let from = 0; from < items.length; from += BATCH) {
    const rows = items.slice(from, from + BATCH).map(({ id, kind, position, value, removed, check }) => ({
      tenantId,
      draftId,
      id,
      kind,
      position,
      value: JSON.stringify(value),
      removed,
      checkedBy: check?.by ?? null,
      checkedAt: check === null ? null : new Date(check.at),
      seq,
    }));
    await cx.db
      .insertInto('draftItem')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'draftId', 'id']).doUpdateSet((row) => ({
          position: row.ref('excluded.position'),
          value: row.ref('excluded.value'),
          removed: row.ref('excluded.removed'),
          checkedBy: row.ref('excluded.checkedBy'),
          checkedAt: row.ref('excluded.checkedAt'),
          seq: row.ref('excluded.seq'),
        })),
      )
      .execute();
  }
}

export async function findCorrection(cx: Cx, id: CorrectionId) {
  const row = await cx.db
    .selectFrom('correction')
    .select(['id', 'draftId', 'seq', 'act', 'changes', 'undoes'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  // Written by insertCorrection and by nothing else.
  return row && { ...row, changes: row.changes as readonly ItemChange[] };
}

export type CorrectionPage = {
  readonly item: ItemId | undefined;
  readonly before: number | undefined;
  readonly limit: number;
};

export async function listCorrections(cx: Cx, draftId: DraftId, { item, before, limit }: CorrectionPage) {
  let query = cx.db
    .selectFrom('correction')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'correction.tenantId').onRef('person.id', '=', 'correction.personId'),
    )
    .select([
      'correction.id',
      'correction.seq',
      'correction.act',
      'correction.changes',
      'correction.undoes',
      'correction.correctedAt',
      'person.id as personId',
      'person.name as personName',
    ])
    .where('correction.tenantId', '=', cx.acting.tenant)
    .where('correction.draftId', '=', draftId);
  if (before !== undefined) query = query.where('correction.seq', '<', before);
  if (item !== undefined) {
    query = query.where(sql<boolean>`correction.changes @> ${JSON.stringify([{ item }])}::jsonb`);
  }
  return query.orderBy('correction.seq', 'desc').limit(limit).execute();
}

export async function upsertPresence(
  cx: Cx,
  draftId: DraftId,
  personId: PersonId,
  itemId: ItemId | null,
): Promise<void> {
  await cx.db
    .insertInto('draftPresence')
    .values({ tenantId: cx.acting.tenant, draftId, personId, itemId, seenAt: cx.now })
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'draftId', 'personId']).doUpdateSet({ itemId, seenAt: cx.now }),
    )
    .execute();
}

/** Others who were there since the instant. */
export async function listPresent(cx: Cx, draftId: DraftId, since: Date) {
  return cx.db
    .selectFrom('draftPresence')
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'draftPresence.tenantId').onRef('person.id', '=', 'draftPresence.personId'),
    )
    .select(['person.id as person', 'person.name', 'draftPresence.itemId as item'])
    .where('draftPresence.tenantId', '=', cx.acting.tenant)
    .where('draftPresence.draftId', '=', draftId)
    .where('draftPresence.seenAt', '>', since)
    .where('draftPresence.personId', 'is distinct from', cx.acting.person)
    .orderBy('person.name')
    .execute();
}
