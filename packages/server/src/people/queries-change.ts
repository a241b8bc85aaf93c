// SQL that changes the tree: another name or place from a day on, and a unit that closes.
import type { UnitId } from '@sauro/core';
import { unitFormOf, type UnitKind, unitKey } from '@sauro/core';
import { sql } from 'kysely';
import { newId } from '../kit/id.ts';
import type { Cx } from '../kit/system.ts';
import { writeAncestors } from './queries-units.ts';

/**
 * The tree of the body, held until the transaction ends: two who move units into each other touch different rows, and
 * would make a ring of them.
 */
export async function holdTree(cx: Cx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${treeKey(cx)})`.execute(cx.db);
}

/**
 * The tree stays as it is until the transaction ends; many may hold it so at once. To be asked before any other row is held:
 * who changes the tree has it, and waits for those.
 */
export async function keepTree(cx: Cx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${treeKey(cx)})`.execute(cx.db);
}

function treeKey(cx: Cx) {
  return sql`hashtextextended(${`tree ${cx.acting.tenant}`}, 0)`;
}

/** Held until the transaction ends: of two who change the tree at once, the second sees what the first has done. */
export async function holdUnit(cx: Cx, id: UnitId) {
  return cx.db
    .selectFrom('unit')
    .innerJoin('unitPlace', (join) =>
      join.onRef('unitPlace.tenantId', '=', 'unit.tenantId').onRef('unitPlace.unitId', '=', 'unit.id'),
    )
    .select([
      'unit.id',
      'unit.code',
      'unit.name',
      'unit.kind',
      'unit.parentId as parent',
      'unit.openedOn',
      'unit.closedOn',
    ])
    .select('unitPlace.fromOn as since')
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where('unit.id', '=', id)
    .orderBy('unitPlace.fromOn', 'desc')
    .limit(1)
    .forUpdate('unit')
    .executeTakeFirst();
}

/** From the day on, under that name at that place; a second change on one day replaces the first. */
export async function setPlace(
  cx: Cx,
  {
    id,
    name,
    parent,
    kind,
  }: { readonly id: UnitId; readonly name: string; readonly parent: UnitId | null; readonly kind: UnitKind },
  on: string,
): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db
    .updateTable('unitPlace')
    .set({ toOn: sql`${on}::date - 1` })
    .where('tenantId', '=', tenantId)
    .where('unitId', '=', id)
    .where('toOn', 'is', null)
    .where('fromOn', '<', on)
    .execute();
  await cx.db
    .insertInto('unitPlace')
    .values({ tenantId, unitId: id, fromOn: on, parentId: parent, name })
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'unitId', 'fromOn']).doUpdateSet({ parentId: parent, name }),
    )
    .execute();
  await cx.db
    .updateTable('unit')
    .set({ name, parentId: parent, form: unitFormOf(kind, name) })
    .where('tenantId', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** Ancestors written anew for the unit and all below it: done after it was moved. */
export async function rewriteAncestors(cx: Cx, id: UnitId): Promise<void> {
  const below = await listBelow(cx, id);
  await cx.db.deleteFrom('unitWithin').where('tenantId', '=', cx.acting.tenant).where('unitId', 'in', below).execute();
  await writeAncestors(cx, below);
}

/** The unit and all that lies within it. */
export async function listBelow(cx: Cx, id: UnitId): Promise<readonly UnitId[]> {
  const rows = await cx.db
    .selectFrom('unitWithin')
    .select('unitId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('ancestorId', '=', id)
    .execute();
  return rows.map(({ unitId }) => unitId);
}

export async function listOpenChildren(cx: Cx, id: UnitId): Promise<readonly UnitId[]> {
  const rows = await cx.db
    .selectFrom('unit')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('parentId', '=', id)
    .where('closedOn', 'is', null)
    .orderBy('code')
    .execute();
  return rows.map((row) => row.id);
}

/** The open units right below one, as they are called. */
export async function listSisters(cx: Cx, parent: UnitId) {
  return cx.db
    .selectFrom('unit')
    .select(['id', 'code', 'name'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('parentId', '=', parent)
    .where('closedOn', 'is', null)
    .execute();
}

/** Its last day is the one before; it keeps its place among those above it, so that its past can be seen. */
export async function closeUnit(cx: Cx, id: UnitId, on: string, successor: UnitId | null): Promise<void> {
  const last = sql<string>`greatest(${on}::date - 1, from_on)`;
  await cx.db
    .updateTable('unitPlace')
    .set({ toOn: last })
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', '=', id)
    .where('toOn', 'is', null)
    .execute();
  await cx.db
    .updateTable('unit')
    .set({ closedOn: sql`greatest(${on}::date - 1, opened_on)`, succeededBy: successor })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

type Codes = { readonly code: string; readonly agencyCode: string | null; readonly oldAgencyCode: string | null };
export async function setCodes(cx: Cx, id: UnitId, codes: Codes): Promise<void> {
  await cx.db.updateTable('unit').set(codes).where('tenantId', '=', cx.acting.tenant).where('id', '=', id).execute();
}

export type NewAlias = {
  readonly kind: 'short' | 'former' | 'other';
  readonly name: string;
  readonly until: string | null;
};
/** A name that the unit has already stays as it is: a merger may bring it a second time. */
export async function insertAliases(cx: Cx, unit: UnitId, aliases: readonly NewAlias[]): Promise<void> {
  if (aliases.length === 0) return;
  await cx.db
    .insertInto('unitAlias')
    .values(
      aliases.map(({ name, kind, until }) => ({
        tenantId: cx.acting.tenant,
        id: newId<'unitAlias'>(),
        unitId: unit,
        kind,
        name,
        nameKey: unitKey(name),
        untilOn: until,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenantId', 'unitId', 'nameKey']).doNothing())
    .execute();
}

export async function deleteAlias(cx: Cx, unit: UnitId, nameKey: string): Promise<void> {
  await cx.db
    .deleteFrom('unitAlias')
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', '=', unit)
    .where('nameKey', '=', nameKey)
    .execute();
}
