// SQL of groups: what a body has named, and who is in a part of a group on a day.
import type { GroupPart, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

export type GroupRow = {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parts: readonly GroupPart[];
  readonly isRemoved: boolean;
};

export async function listGroupRows(cx: Cx): Promise<readonly GroupRow[]> {
  const rows = await cx.db
    .selectFrom('unitGroup')
    .select(['code', 'name', 'aliases', 'parts', 'isRemoved'])
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy('name')
    .execute();
  // Written by `upsertGroup` alone.
  return rows.map((row) => ({ ...row, parts: row.parts as readonly GroupPart[] }));
}

export async function upsertGroup(cx: Cx, { code, aliases, parts, ...row }: GroupRow): Promise<void> {
  const values = { ...row, aliases: [...aliases], parts: JSON.stringify(parts) };
  await cx.db
    .insertInto('unitGroup')
    .values({ tenantId: cx.acting.tenant, code, ...values })
    .onConflict((conflict) => conflict.columns(['tenantId', 'code']).doUpdateSet(values))
    .execute();
}

/** On whom a part is asked: below `roots`, without the issuer itself. */
type Asked = {
  readonly part: GroupPart;
  readonly roots: readonly UnitId[];
  readonly issuer: UnitId | null;
  readonly on: string;
};

export async function listPartMembers(cx: Cx, { part, roots, issuer, on }: Asked): Promise<readonly UnitId[]> {
  const { rows } = await sql<{ id: UnitId }>`
    with recursive place as materialized (
      select unit_id, parent_id from unit_place
      where tenant_id = app_tenant() and from_on <= ${on} and (to_on is null or to_on >= ${on})
    ),
    below (unit_id, depth) as (
      select unit_id, 0 from place where unit_id = any (${roots}::uuid[])
      union all
      select place.unit_id, below.depth + 1 from below join place on place.parent_id = below.unit_id
      where ${part.depth === 'any'} or below.depth = 0
    )
    select distinct unit.id, unit.code
    from below
    join place on place.unit_id = below.unit_id
    join unit on unit.tenant_id = app_tenant() and unit.id = below.unit_id
    left join unit parent on parent.tenant_id = app_tenant() and parent.id = place.parent_id
    where below.depth > 0
      and unit.kind = any (${part.kinds}::text[])
      and (${part.forms.length === 0} or unit.form = any (${part.forms}::text[]))
      and (${part.parents.length === 0} or parent.kind = any (${part.parents}::text[]))
      and unit.id is distinct from ${issuer}::uuid
    order by unit.code
  `.execute(cx.db);
  return rows.map(({ id }) => id);
}

/** The unit with those above it on a day, itself first. */
export async function listAbove(cx: Cx, unit: UnitId, on: string) {
  const { rows } = await sql<{ id: UnitId; kind: string }>`
    with recursive up (unit_id, parent_id, step) as (
      select unit_id, parent_id, 0 from unit_place
      where tenant_id = app_tenant() and unit_id = ${unit} and from_on <= ${on} and (to_on is null or to_on >= ${on})
      union all
      select place.unit_id, place.parent_id, up.step + 1
      from up join unit_place place on place.tenant_id = app_tenant() and place.unit_id = up.parent_id
        and place.from_on <= ${on} and (place.to_on is null or place.to_on >= ${on})
    )
    select unit.id, unit.kind from up join unit on unit.tenant_id = app_tenant() and unit.id = up.unit_id
    order by up.step
  `.execute(cx.db);
  return rows;
}

/** The highest units of the tree on a day: one, for a province. */
export async function listRoots(cx: Cx, on: string): Promise<readonly UnitId[]> {
  const rows = await cx.db
    .selectFrom('unitPlace')
    .select('unitId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('parentId', 'is', null)
    .where('fromOn', '<=', on)
    .where((place) => place.or([place('toOn', 'is', null), place('toOn', '>=', on)]))
    .orderBy('unitId')
    .execute();
  return rows.map(({ unitId }) => unitId);
}
