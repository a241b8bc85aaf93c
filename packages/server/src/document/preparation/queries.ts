// SQL of who prepares a document.
import type { UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import type { DocumentId } from '../document.ts';

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

export async function insertDocumentUnit(cx: Cx, documentId: DocumentId, unitId: UnitId): Promise<void> {
  const { tenant: tenantId, person: addedBy } = cx.acting;
  await cx.db
    .insertInto('documentUnit')
    .values({ tenantId, documentId, unitId, addedBy, addedAt: cx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
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
