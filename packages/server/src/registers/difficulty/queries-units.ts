// SQL of the units among which a difficulty goes its way, and of what a plan says of that way.
import { ANSWERING_RIGHTS, rightsOfRole, type UnitId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import { heldOffices } from '../../people/queries.ts';
import { listRoleRows } from '../../people/queries-roles.ts';
import type { PlanId } from '../../plan/plan.ts';

export type NamedUnit = { readonly id: UnitId; readonly name: string };

/** Who must answer, and who raised it: a unit never answers itself, nor does what lies within it. */
export type Upward = { readonly holder: UnitId; readonly raiser: UnitId };

/** Open units above each holder that do not lie within its raiser, the nearest first. */
export async function listAbove(cx: Cx, ways: readonly Upward[]): Promise<readonly (NamedUnit & Upward)[]> {
  if (ways.length === 0) return [];
  const { rows } = await sql<NamedUnit & Upward>`
    select way.holder, way.raiser, unit.id, unit.name
    from ${distinctWays(ways, 'holder')} as way
    join unit_within as within on within.tenant_id = ${cx.acting.tenant} and within.unit_id = way.holder
      and within.ancestor_id <> way.holder
    join unit on unit.tenant_id = within.tenant_id and unit.id = within.ancestor_id and unit.closed_on is null
    where ${isOutside(sql`way.raiser`)}
    order by (select count(*) from unit_within up where up.tenant_id = unit.tenant_id and up.unit_id = unit.id) desc
  `.execute(cx.db);
  return rows;
}

export type Within = { readonly addressed: UnitId; readonly raiser: UnitId };

/** Rooms of the body that is addressed, and itself: between a room and its body lie only rooms. In the order of their codes. */
export async function listRooms(cx: Cx, { addressed, raiser }: Within): Promise<readonly NamedUnit[]> {
  return inside(cx, { addressed, raiser })
    .where(isRoomOf(sql`${addressed}::uuid`))
    .execute();
}

/** As listRooms, for many at once and in no order. */
export async function listRoomsOfEach(cx: Cx, ways: readonly Within[]) {
  if (ways.length === 0) return [];
  const { rows } = await sql<Within & { readonly id: UnitId }>`
    select way.addressed, way.raiser, unit.id
    from ${distinctWays(ways, 'addressed')} as way
    join unit_within as within on within.tenant_id = ${cx.acting.tenant} and within.ancestor_id = way.addressed
    join unit on unit.tenant_id = within.tenant_id and unit.id = within.unit_id and unit.closed_on is null
    where ${isOutside(sql`way.raiser`)} and ${isRoomOf(sql`way.addressed`)}
  `.execute(cx.db);
  return rows;
}

function isRoomOf(addressed: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`not exists (
    select from unit_within as up
    join unit as body on body.tenant_id = up.tenant_id and body.id = up.ancestor_id
      and body.id <> ${addressed} and body.kind <> 'room'
    join unit_within as down on down.tenant_id = body.tenant_id and down.unit_id = body.id
      and down.ancestor_id = ${addressed}
    where up.tenant_id = unit.tenant_id and up.unit_id = unit.id
  )`;
}

/** All that lies in and below the one that is addressed. */
export async function listIn(cx: Cx, within: Within): Promise<readonly NamedUnit[]> {
  return inside(cx, within).execute();
}

/** Each once, as rows of the unit of that name and of who raised it. */
export function distinctWays<Name extends 'holder' | 'addressed'>(
  ways: readonly (Readonly<Record<Name, UnitId>> & { readonly raiser: UnitId })[],
  name: Name,
): RawBuilder<unknown> {
  const column = sql.ref(name);
  return sql`(
    select distinct ${column}, raiser
    from unnest(${ways.map((way) => way[name])}::uuid[], ${ways.map(({ raiser }) => raiser)}::uuid[])
      as asked (${column}, raiser)
  )`;
}

export function isOutside(raiser: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`not exists (
    select from unit_within as own
    where own.tenant_id = unit.tenant_id and own.unit_id = unit.id and own.ancestor_id = ${raiser}
  )`;
}

/** Open units in and below one that do not lie within the raiser. */
function inside(cx: Cx, { addressed, raiser }: Within) {
  return cx.db
    .selectFrom('unitWithin as within')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'within.tenantId').onRef('unit.id', '=', 'within.unitId'),
    )
    .select(['unit.id', 'unit.name'])
    .where('within.tenantId', '=', cx.acting.tenant)
    .where('within.ancestorId', '=', addressed)
    .where('unit.closedOn', 'is', null)
    .where(isOutside(sql`${raiser}::uuid`))
    .orderBy('unit.code');
}

/** Those of the units in which somebody holds an office today by which she may answer. */
export async function findAnswering(cx: Cx, units: readonly UnitId[]): Promise<ReadonlySet<UnitId>> {
  const answers = await findAnsweringRoles(cx);
  const offices = await heldOffices(cx)
    .select(['office.unitId', 'office.role'])
    .distinct()
    .where('office.unitId', '=', sql<never>`any(${units}::uuid[])`)
    .execute();
  return new Set(offices.flatMap(({ unitId, role }) => (answers(role) ? [unitId] : [])));
}

/** Of the persons whom these units have named, those who hold an office today, there or above, by which they may answer. */
export async function listAnsweringFocals(cx: Cx, units: readonly UnitId[]) {
  const answers = await findAnsweringRoles(cx);
  const rows = await heldOffices(cx)
    .innerJoin('unitWithin as within', (join) =>
      join.onRef('within.tenantId', '=', 'office.tenantId').onRef('within.ancestorId', '=', 'office.unitId'),
    )
    .innerJoin('focalPerson as focal', (join) =>
      join
        .onRef('focal.tenantId', '=', 'within.tenantId')
        .onRef('focal.unitId', '=', 'within.unitId')
        .onRef('focal.personId', '=', 'office.personId'),
    )
    .select(['focal.unitId as unit', 'focal.personId as person', 'focal.subject', 'office.role'])
    .where('focal.unitId', '=', sql<never>`any(${units}::uuid[])`)
    .where('focal.toOn', 'is', null)
    .orderBy('focal.subject')
    .execute();
  return rows.filter(({ role }) => answers(role));
}

async function findAnsweringRoles(cx: Cx): Promise<(role: string) => boolean> {
  const changes = new Map((await listRoleRows(cx)).map((row) => [row.code, row]));
  return (role) => {
    const rights = rightsOfRole(role, changes.get(role));
    return ANSWERING_RIGHTS.some((right) => rights.includes(right));
  };
}

/** Through which rooms the plan says that one reports ("qua Phòng …"), and whose plan it is. */
export async function listFocalRoomNames(cx: Cx, plan: PlanId) {
  const duties = await cx.db
    .selectFrom('reportDuty')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'reportDuty.tenantId').onRef('plan.id', '=', 'reportDuty.planId'),
    )
    .select(['reportDuty.via', 'plan.issuer'])
    .distinct()
    .where('reportDuty.tenantId', '=', cx.acting.tenant)
    .where('reportDuty.planId', '=', plan)
    .where('reportDuty.droppedRevision', 'is', null)
    .where('reportDuty.via', 'is not', null)
    .execute();
  return {
    issuer: duties[0]?.issuer ?? null,
    names: duties.flatMap(({ via }) => (via === null ? [] : [via])),
  };
}
