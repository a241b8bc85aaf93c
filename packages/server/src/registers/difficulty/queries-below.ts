// SQL of the units to which a difficulty is handed down with a direction.
import type { UnitId, UnitKind } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { DifficultyId } from './difficulty.ts';
import { distinctWays, isOutside, type NamedUnit, type Within } from './queries-units.ts';

/** What stands in the way of others is dealt with by an office of the state, and not by a commune or a school beside them. */
const DEALING = ['department', 'room', 'direct'] as const satisfies readonly UnitKind[];

/** Open offices below each that do not lie within the raiser; by their codes. */
export async function listBelow(cx: Cx, ways: readonly Within[]): Promise<readonly (NamedUnit & Within)[]> {
  if (ways.length === 0) return [];
  const { rows } = await sql<NamedUnit & Within>`
    select way.addressed, way.raiser, unit.id, unit.name
    from ${distinctWays(ways, 'addressed')} as way
    join unit_within as within on within.tenant_id = ${cx.acting.tenant} and within.ancestor_id = way.addressed
      and within.unit_id <> way.addressed
    join unit on unit.tenant_id = within.tenant_id and unit.id = within.unit_id and unit.closed_on is null
    where ${isOutside(sql`way.raiser`)} and unit.kind = any(${DEALING}::text[])
    order by unit.code
  `.execute(cx.db);
  return rows;
}

/** The body of which a unit is a room; a unit that is no room is its own. */
export async function findBodyOf(cx: Cx, unit: UnitId): Promise<UnitId> {
  const { rows } = await sql<{ readonly id: UnitId }>`
    select body.id
    from unit_within as within
    join unit as body on body.tenant_id = within.tenant_id and body.id = within.ancestor_id and body.kind <> 'room'
    where within.tenant_id = ${cx.acting.tenant} and within.unit_id = ${unit}::uuid
    order by (select count(*) from unit_within up where up.tenant_id = body.tenant_id and up.unit_id = body.id) desc
    limit 1`.execute(cx.db);
  return rows[0]?.id ?? unit;
}

/** The units that have held it, where it lay last, first. */
export async function listHeld(cx: Cx, id: DifficultyId): Promise<readonly UnitId[]> {
  const rows = await cx.db
    .selectFrom('difficultyStep')
    .select('holderUnitId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('difficultyId', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return [...new Set(rows.map(({ holderUnitId }) => holderUnitId))];
}
