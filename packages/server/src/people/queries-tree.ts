// SQL that reads the tree: children a page at a time, units by their words, one unit with all that is known of it.
import type { UnitId, UnitKind } from '@sauro/core';
import { sql } from 'kysely';
import { builtOnce } from '../kit/built-once.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';

export type UnitRow = {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly form: string | null;
  readonly parent: UnitId | null;
  readonly parentName: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly children: number;
  readonly head: string | null;
};

/** Lines of a list of units: of those that the transaction sees, closed ones only where they are asked for. */
export function lines(cx: Cx) {
  return cx.db
    .selectFrom('unit')
    .leftJoin('unit as above', (join) =>
      join.onRef('above.tenantId', '=', 'unit.tenantId').onRef('above.id', '=', 'unit.parentId'),
    )
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where(sql<boolean>`app_sees_unit(unit.id)`)
    .select(['unit.id', 'unit.code', 'unit.name', 'unit.kind', 'unit.form', 'unit.openedOn', 'unit.closedOn'])
    .select(['unit.parentId as parent', 'above.name as parentName'])
    .select([
      sql<number>`(
        select count(*) from unit child
        where child.tenant_id = unit.tenant_id and child.parent_id = unit.id and child.closed_on is null
      )`.as('children'),
      sql<string | null>`(
        select person.name from office join person on person.tenant_id = office.tenant_id and person.id = office.person_id
        where office.tenant_id = unit.tenant_id and office.unit_id = unit.id and office.is_head and office.to_on is null
        limit 1
      )`.as('head'),
    ]);
}

/** The order in which an administration lists its units: by kind from the top, then by code. */
export const ORDER = sql`array_position(array['province', 'department', 'room', 'direct', 'commune', 'school'], unit.kind)`;

export type Page = { readonly limit: number; readonly offset: number };

export async function listChildren(cx: Cx, parent: UnitId, { limit, offset }: Page): Promise<readonly UnitRow[]> {
  return lines(cx)
    .where('unit.parentId', '=', parent)
    .where('unit.closedOn', 'is', null)
    .orderBy(ORDER)
    .orderBy('unit.code')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** The highest units of hers: where the tree begins that she sees. */
export async function listSeenTops(cx: Cx): Promise<readonly UnitRow[]> {
  const { sees } = cx.acting;
  const query = lines(cx).where('unit.closedOn', 'is', null);
  if (sees === 'all') return query.where('unit.parentId', 'is', null).execute();
  if (sees.length === 0) return [];
  return query
    .where('unit.id', 'in', sees)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('unitWithin')
            .select('unitId')
            .whereRef('unitWithin.tenantId', '=', 'unit.tenantId')
            .whereRef('unitWithin.unitId', '=', 'unit.id')
            .whereRef('unitWithin.ancestorId', '<>', 'unit.id')
            .where('unitWithin.ancestorId', 'in', sees),
        ),
      ),
    )
    .orderBy(ORDER)
    .orderBy('unit.code')
    .execute();
}

export async function findUnit(cx: Cx, id: UnitId) {
  const row = await lines(cx)
    .where('unit.id', '=', id)
    .select(['unit.agencyCode', 'unit.oldAgencyCode', 'unit.succeededBy'])
    .executeTakeFirst();
  return row;
}

/** From the top down to the unit itself, as far up as the transaction sees. */
export async function listPath(cx: Cx, id: UnitId): Promise<readonly { readonly id: UnitId; readonly name: string }[]> {
  return cx.db
    .selectFrom('unitWithin')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'unitWithin.tenantId').onRef('unit.id', '=', 'unitWithin.ancestorId'),
    )
    .select(['unit.id', 'unit.name'])
    .where('unitWithin.tenantId', '=', cx.acting.tenant)
    .where('unitWithin.unitId', '=', id)
    .where(sql<boolean>`app_sees_unit(unit.id)`)
    .orderBy(sql`(select count(*) from unit_within up where up.tenant_id = unit.tenant_id and up.unit_id = unit.id)`)
    .execute();
}

export async function listAliases(cx: Cx, unit: UnitId) {
  return cx.db
    .selectFrom('unitAlias')
    .select(['id', 'kind', 'name', 'untilOn'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', '=', unit)
    .orderBy('kind', 'desc')
    .orderBy('name')
    .execute();
}

/** Where it stood and what it was called, the latest first. */
export async function listPlaces(cx: Cx, unit: UnitId) {
  return cx.db
    .selectFrom('unitPlace')
    .leftJoin('unit as above', (join) =>
      join.onRef('above.tenantId', '=', 'unitPlace.tenantId').onRef('above.id', '=', 'unitPlace.parentId'),
    )
    .select(['unitPlace.name', 'unitPlace.fromOn', 'unitPlace.toOn', 'above.name as parentName'])
    .where('unitPlace.tenantId', '=', cx.acting.tenant)
    .where('unitPlace.unitId', '=', unit)
    .orderBy('unitPlace.fromOn', 'desc')
    .execute();
}

/** What the ledger holds of it, the latest first. */
export async function listUnitFacts(cx: Cx, unit: UnitId, limit: number) {
  return cx.db
    .selectFrom('fact')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'fact.tenantId').onRef('person.id', '=', 'fact.personId'),
    )
    .select(['fact.id', 'fact.kind', 'fact.happenedAt', 'fact.data', 'person.name as by'])
    .where('fact.tenantId', '=', cx.acting.tenant)
    .where('fact.subjectId', '=', unit)
    .orderBy('fact.id', 'desc')
    .limit(limit)
    .execute();
}

/** The children of a unit as the tree was on a day; the top of it where none is named. */
export async function listChildrenOn(cx: Cx, parent: UnitId | null, on: string) {
  return cx.db
    .selectFrom('unitPlace')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'unitPlace.tenantId').onRef('unit.id', '=', 'unitPlace.unitId'),
    )
    .select(['unit.id', 'unit.code', 'unitPlace.name', 'unit.kind'])
    .select((row) => [
      row
        .selectFrom('unitPlace as below')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('below.tenantId', '=', cx.acting.tenant)
        .whereRef('below.parentId', '=', 'unit.id')
        .where('below.fromOn', '<=', on)
        .where((place) => place.or([place('below.toOn', 'is', null), place('below.toOn', '>=', on)]))
        .as('children'),
    ])
    .where('unitPlace.tenantId', '=', cx.acting.tenant)
    .where('unitPlace.parentId', parent === null ? 'is' : '=', parent)
    .where('unitPlace.fromOn', '<=', on)
    .where((place) => place.or([place('unitPlace.toOn', 'is', null), place('unitPlace.toOn', '>=', on)]))
    .where(sql<boolean>`app_sees_unit(unit.id)`)
    .orderBy(ORDER)
    .orderBy('unit.code')
    .execute();
}

/** Whether every one of the units lies within one of the roots. */
export async function areWithin(cx: Cx, units: readonly UnitId[], roots: readonly UnitId[]): Promise<boolean> {
  const rows = await cx.db
    .selectFrom('unitWithin')
    .select('unitId')
    .distinct()
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', 'in', units)
    .where('ancestorId', 'in', roots)
    .execute();
  return rows.length === new Set(units).size;
}

/** The units that lie under none. */
export async function listTops(cx: Cx): Promise<readonly UnitId[]> {
  const rows = await cx.db
    .selectFrom('unit')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('parentId', 'is', null)
    .where('closedOn', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

export type Lying = { readonly unit: UnitId; readonly above: UnitId };

/** Which of `places` each unit lies within; within itself, too. */
export async function listUnitsAbove(
  cx: Cx,
  units: readonly UnitId[],
  places: readonly UnitId[],
): Promise<readonly Lying[]> {
  return units.length === 0 ? [] : unitsAbove(cx, units, places);
}

const unitsAbove = builtOnce((cx, units: readonly UnitId[], places: readonly UnitId[]) =>
  cx.db
    .selectFrom('unitWithin')
    .select(['unitId as unit', 'ancestorId as above'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', '=', sql<never>`any(${units}::uuid[])`)
    .where('ancestorId', '=', sql<never>`any(${places}::uuid[])`)
    .modifyEnd(PLANNED_ONCE),
);

export type TreeUnit = {
  readonly id: UnitId;
  readonly name: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly parent: UnitId | null;
};

/** All that are open, in the order of their codes: a province has some fifteen hundred. */
export async function listTree(cx: Cx): Promise<readonly TreeUnit[]> {
  const rows = await cx.db
    .selectFrom('unit')
    .select(['id', 'name', 'code', 'kind', 'parentId as parent'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('closedOn', 'is', null)
    .orderBy('code')
    .execute();
  // Written by openUnit, whose kinds are core's.
  return rows.map((row) => ({ ...row, kind: row.kind as UnitKind }));
}
