// SQL of who goes on for a unit: a unit that was merged into one that was merged again goes on as the last of them.
import type { UnitId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

/** More mergers of one unit than have ever been; a ring would end here. */
const MOST_MERGERS = 50;

/** Each unit of the body with the open one that it goes on as: itself while it stands; none where it was only closed. */
export function goingUnits(cx: Cx): RawBuilder<{ readonly unitId: UnitId; readonly goingId: UnitId }> {
  return sql`(
    with recursive step as (
      select id as unit_id, id as going_id, closed_on, succeeded_by, 0 as mergers
      from unit where tenant_id = ${cx.acting.tenant}::uuid
      union all
      select step.unit_id, unit.id, unit.closed_on, unit.succeeded_by, step.mergers + 1
      from step join unit on unit.tenant_id = ${cx.acting.tenant}::uuid and unit.id = step.succeeded_by
      where step.closed_on is not null and step.mergers < ${sql.lit(MOST_MERGERS)}
    )
    select unit_id, going_id from step where closed_on is null
  )`;
}

/** @param units Rows of a unit each. @returns rows of `unit_id`: those that were merged into one of them, and into these before. */
export function mergedInto(cx: Cx, units: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    with recursive merged as (
      select id as unit_id from unit where tenant_id = ${cx.acting.tenant}::uuid and succeeded_by in (${units})
      union
      select unit.id from merged join unit on unit.tenant_id = ${cx.acting.tenant}::uuid and unit.succeeded_by = merged.unit_id
    )
    select unit_id from merged`;
}

/** Those that were merged into one, the last first. */
export async function listMerged(cx: Cx, unit: UnitId) {
  return cx.db
    .selectFrom('unit')
    .select(['id', 'name', 'closedOn'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', 'in', sql<UnitId>`(${mergedInto(cx, sql`select ${unit}::uuid`)})`)
    .orderBy('closedOn', 'desc')
    .orderBy('name')
    .execute();
}

/** Of a unit that was merged, the open one that it goes on as. */
export async function findUnitNow(cx: Cx, unit: UnitId) {
  const { rows } = await sql<{ readonly id: UnitId; readonly name: string }>`
    with recursive step as (
      select id, name, closed_on, succeeded_by, 0 as mergers from unit where tenant_id = ${cx.acting.tenant}::uuid and id = ${unit}
      union all
      select unit.id, unit.name, unit.closed_on, unit.succeeded_by, step.mergers + 1
      from step join unit on unit.tenant_id = ${cx.acting.tenant}::uuid and unit.id = step.succeeded_by
      where step.closed_on is not null and step.mergers < ${sql.lit(MOST_MERGERS)}
    )
    select id, name from step where closed_on is null and mergers > 0
  `.execute(cx.db);
  return rows[0];
}

export async function findGoing(cx: Cx, unit: UnitId): Promise<UnitId | undefined> {
  const { rows } = await sql<{ goingId: UnitId }>`
    select going.going_id as "goingId" from ${goingUnits(cx)} as going where going.unit_id = ${unit}::uuid
  `.execute(cx.db);
  return rows[0]?.goingId;
}
