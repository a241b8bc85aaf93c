// SQL of assignments whose unit was merged into another.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { goingUnits } from '../people/queries-successors.ts';
import type { AssignmentId, AssignmentRow } from './assignment.ts';

export type Merging = { readonly from: UnitId; readonly into: UnitId };

/** Units that have ended and still have open work, each with the one that goes on. */
export async function listLeftBehind(cx: Cx): Promise<readonly Merging[]> {
  return cx.db
    .selectFrom('assignment')
    .innerJoin(goingUnits(cx).as('going'), (join) => join.onRef('going.unitId', '=', 'assignment.unitId'))
    .select(['going.unitId as from', 'going.goingId as into'])
    .distinct()
    .where('assignment.tenantId', '=', cx.acting.tenant)
    .where('assignment.state', 'not in', ['verified', 'withdrawn'])
    .whereRef('going.unitId', '<>', 'going.goingId')
    .execute();
}

/**
 * Held until the transaction ends: what the unit that ended was given beside the one that goes on, what that one has been given
 * of the same, and what it would now be giving to itself.
 */
export async function lockLeftByMerger(cx: Cx, { from, into }: Merging): Promise<readonly AssignmentRow[]> {
  return cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('state', '<>', 'withdrawn')
    .where(({ or, and, eb, not, exists, selectFrom }) =>
      or([
        and([eb('unitId', '=', from), not(eb('state', '=', 'verified'))]),
        and([
          eb('unitId', '=', into),
          eb('issuerUnitId', '=', into),
          eb('parentId', 'is not', null),
          not(eb('state', '=', 'verified')),
        ]),
        and([
          eb('unitId', '=', into),
          eb('parentId', 'is', null),
          exists(
            selectFrom('assignment as ended')
              .select('ended.id')
              .whereRef('ended.tenantId', '=', 'assignment.tenantId')
              .whereRef('ended.taskId', '=', 'assignment.taskId')
              .whereRef('ended.period', '=', 'assignment.period')
              .where('ended.unitId', '=', from)
              .where('ended.parentId', 'is', null)
              .where('ended.state', 'not in', ['verified', 'withdrawn']),
          ),
        ]),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Also what was taken back, so that who goes on can read it. Where each was is kept: figures of days past stay what they were. */
export async function carryLeft(cx: Cx, { from, into }: Merging, ids: readonly AssignmentId[]): Promise<void> {
  await sql`
    insert into assignment_place (tenant_id, assignment_id, until_on, unit_id, issuer_unit_id)
    select assignment.tenant_id, assignment.id, unit.closed_on, assignment.unit_id, assignment.issuer_unit_id
    from assignment join unit on unit.tenant_id = assignment.tenant_id and unit.id = assignment.unit_id
    where assignment.tenant_id = app_tenant() and assignment.unit_id = ${from} and assignment.id = any(${ids}::uuid[])
    on conflict do nothing
  `.execute(cx.db);
  await sql`
    update assignment set unit_id = ${into}
    where tenant_id = app_tenant() and unit_id = ${from} and id = any(${ids}::uuid[])
  `.execute(cx.db);
}
