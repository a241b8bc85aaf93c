// SQL of the units among which a difficulty goes its way, and of what a plan says of that way.
import { ANSWERING_RIGHTS, rightsOfRole, type UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import { heldOffices } from '../../people/queries.ts';
import { listRoleRows } from '../../people/queries-roles.ts';
import type { PlanId } from '../../plan/plan.ts';

export type NamedUnit = { readonly id: UnitId; readonly name: string };

/** Open units above each of these, the nearest first. */
export async function listAbove(
  cx: Cx,
  units: readonly UnitId[],
): Promise<readonly (NamedUnit & { readonly of: UnitId })[]> {
  if (units.length === 0) return [];
  return cx.db
    .selectFrom('unitWithin as within')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'within.tenantId').onRef('unit.id', '=', 'within.ancestorId'),
    )
    .select(['within.unitId as of', 'unit.id', 'unit.name'])
    .where('within.tenantId', '=', cx.acting.tenant)
    .where('within.unitId', '=', sql<never>`any(${units}::uuid[])`)
    .whereRef('within.ancestorId', '<>', 'within.unitId')
    .where('unit.closedOn', 'is', null)
    .orderBy(
      sql`(select count(*) from unit_within up where up.tenant_id = unit.tenant_id and up.unit_id = unit.id)`,
      'desc',
    )
    .execute();
}

/** Open units in and below one, in the order of their codes. */
export async function listIn(cx: Cx, unit: UnitId): Promise<readonly NamedUnit[]> {
  return cx.db
    .selectFrom('unitWithin as within')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'within.tenantId').onRef('unit.id', '=', 'within.unitId'),
    )
    .select(['unit.id', 'unit.name'])
    .where('within.tenantId', '=', cx.acting.tenant)
    .where('within.ancestorId', '=', unit)
    .where('unit.closedOn', 'is', null)
    .orderBy('unit.code')
    .execute();
}

/** Those of the units in which somebody holds an office today by which she may answer. */
export async function findAnswering(cx: Cx, units: readonly UnitId[]): Promise<ReadonlySet<UnitId>> {
  const changes = new Map((await listRoleRows(cx)).map((row) => [row.code, row]));
  const offices = await heldOffices(cx)
    .select(['office.unitId', 'office.role'])
    .distinct()
    .where('office.unitId', '=', sql<never>`any(${units}::uuid[])`)
    .execute();
  const may = (role: string) => {
    const rights = rightsOfRole(role, changes.get(role));
    return ANSWERING_RIGHTS.some((right) => rights.includes(right));
  };
  return new Set(offices.flatMap(({ unitId, role }) => (may(role) ? [unitId] : [])));
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
