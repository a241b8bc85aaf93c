// SQL of the tree of units: what comes to be in it, where each unit stood on which day, and who lies under whom.
import { type UnitId, unitFormOf } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { NewUnit } from './actions.ts';

const ROWS_AT_ONCE = 500;

/** With their place in the tree; a parent may stand before its children in the same list. */
export async function insertUnits(cx: Cx, units: readonly (NewUnit & { readonly id: UnitId })[]): Promise<void> {
  const tenantId = cx.acting.tenant;
  for (let from = 0; from < units.length; from += ROWS_AT_ONCE) {
    const some = units.slice(from, from + ROWS_AT_ONCE);
    await cx.db
      .insertInto('unit')
      .values(
        some.map(({ parent, aliases: _aliases, ...unit }) => ({
          tenantId,
          parentId: parent,
          form: unitFormOf(unit.kind, unit.name),
          ...unit,
        })),
      )
      .execute();
    await cx.db
      .insertInto('unitPlace')
      .values(
        some.map(({ id, parent, name, openedOn }) => ({
          tenantId,
          unitId: id,
          parentId: parent,
          name,
          fromOn: openedOn,
        })),
      )
      .execute();
  }
  await writeAncestors(
    cx,
    units.map(({ id }) => id),
  );
}

/** Writes out which units these lie within, by their parents as they stand now. */
export async function writeAncestors(cx: Cx, ids: readonly UnitId[]): Promise<void> {
  await sql`
    with recursive up (unit_id, ancestor_id) as (
      select unit.id, unit.id from unit where unit.tenant_id = app_tenant() and unit.id = any (${ids}::uuid[])
      union all
      select up.unit_id, unit.parent_id
      from up join unit on unit.tenant_id = app_tenant() and unit.id = up.ancestor_id
      where unit.parent_id is not null
    )
    insert into unit_within (tenant_id, unit_id, ancestor_id)
    select app_tenant(), unit_id, ancestor_id from up
  `.execute(cx.db);
}

/** Each with the unit that it stands under and its other names; all that are open where none are named. */
export async function listUnitNames(cx: Cx, ids?: readonly UnitId[]) {
  if (ids?.length === 0) return [];
  const all = cx.db
    .selectFrom('unit')
    .leftJoin('unit as parent', (join) =>
      join.onRef('parent.tenantId', '=', 'unit.tenantId').onRef('parent.id', '=', 'unit.parentId'),
    )
    .select(['unit.id', 'unit.name', 'unit.code', 'parent.name as parent'])
    .select(
      sql<string[]>`array(
        select alias.name from unit_alias alias
        where alias.tenant_id = unit.tenant_id and alias.unit_id = unit.id order by alias.name
      )`.as('aliases'),
    )
    .where('unit.tenantId', '=', cx.acting.tenant);
  return (ids === undefined ? all.where('unit.closedOn', 'is', null) : all.where('unit.id', 'in', ids)).execute();
}

/** Of the closed ones too, for a code is never given twice. */
export async function listCodesOfAll(cx: Cx) {
  return cx.db.selectFrom('unit').select(['id', 'code', 'closedOn']).where('tenantId', '=', cx.acting.tenant).execute();
}

/** Each as it is called, in the order in which they are given. */
export async function listNamedInOrder(cx: Cx, units: readonly UnitId[]) {
  return cx.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${units}::uuid[])`)
    .orderBy(sql`array_position(${units}::uuid[], id)`)
    .execute();
}
