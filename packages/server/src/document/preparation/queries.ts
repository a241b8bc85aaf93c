// SQL of who prepares a document.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { DocumentId } from '../document.ts';

/** `brought`: its people have brought the bytes. */
export type DocumentUnit = { readonly unit: UnitId; readonly brought: boolean };

/** Those who change who sees it wait for each other, and for who confirms it. */
export async function lockPreparation(
  cx: Cx,
  id: DocumentId,
): Promise<{ readonly inPreparation: boolean } | undefined> {
  return cx.db
    .selectFrom('document')
    .select('inPreparation')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The first first. */
export async function listDocumentUnits(cx: Cx, document: DocumentId) {
  return cx.db
    .selectFrom('documentUnit')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'documentUnit.tenantId').onRef('unit.id', '=', 'documentUnit.unitId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'documentUnit.tenantId').onRef('person.id', '=', 'documentUnit.addedBy'),
    )
    .select(['unit.id', 'unit.name', 'documentUnit.addedAt', 'person.id as personId', 'person.name as personName'])
    .where('documentUnit.tenantId', '=', cx.acting.tenant)
    .where('documentUnit.documentId', '=', document)
    .orderBy('documentUnit.addedAt')
    .orderBy('unit.id')
    .execute();
}

export async function isUnitOpen(cx: Cx, unit: UnitId): Promise<boolean> {
  const row = await cx.db
    .selectFrom('unit')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', unit)
    .where('closedOn', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who brings what her unit was let in to prepare has brought it there. */
export async function insertDocumentUnit(cx: Cx, document: DocumentId, { unit, brought }: DocumentUnit): Promise<void> {
  const { tenant: tenantId, person: addedBy } = cx.acting;
  await cx.db
    .insertInto('documentUnit')
    .values({ tenantId, documentId: document, unitId: unit, addedBy, addedAt: cx.now, brought })
    .onConflict((conflict) =>
      conflict
        .columns(['tenantId', 'documentId', 'unitId'])
        .doUpdateSet(({ ref }) => ({ addedBy: ref('excluded.addedBy'), brought: ref('excluded.brought') }))
        .where(sql<boolean>`excluded.brought and not document_unit.brought`),
    )
    .execute();
}

/** Whether it is hers: she has brought it, or prepares in a unit that has or above one. To be asked of what she sees. */
export async function isOwn(cx: Cx, document: DocumentId): Promise<boolean> {
  const { rows } = await sql<{ isOwn: boolean }>`
    select
      document.uploaded_by is not distinct from app_person()
      or exists (
        select from document_unit as prepared
        where prepared.tenant_id = app_tenant() and prepared.document_id = document.id and prepared.brought and (
          prepared.added_by = app_person()
          or prepared.unit_id in (
            select within.unit_id from unit_within as within
            where within.tenant_id = app_tenant() and within.ancestor_id = any (app_prepares())
          )
        )
      ) as is_own
    from document
    where document.tenant_id = app_tenant() and document.id = ${document}`.execute(cx.db);
  return rows[0]?.isOwn === true;
}

/** Whether she prepares in the unit, or above it. */
export async function preparesWithin(cx: Cx, unit: UnitId): Promise<boolean> {
  const { rows } = await sql`
    select from unit_within as within
    where within.tenant_id = app_tenant() and within.unit_id = ${unit} and within.ancestor_id = any (app_prepares())
    limit 1`.execute(cx.db);
  return rows.length > 0;
}

export async function deleteDocumentUnit(cx: Cx, documentId: DocumentId, unitId: UnitId): Promise<void> {
  await cx.db
    .deleteFrom('documentUnit')
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', documentId)
    .where('unitId', '=', unitId)
    .execute();
}

export async function updateShown(cx: Cx, id: DocumentId): Promise<void> {
  await cx.db
    .updateTable('document')
    .set({ inPreparation: false })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}
