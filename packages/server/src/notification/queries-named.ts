// SQL of those who are told by name: who was named before, and who stands in for a head that is away.
import { dayOf, type Id, type PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from '../people/queries.ts';
import type { PlanId } from '../plan/plan.ts';

/** Plans of assignments. */
export async function listPlansOf(
  cx: Cx,
  assignments: readonly AssignmentId[],
): Promise<ReadonlyMap<AssignmentId, PlanId>> {
  const rows = await cx.db
    .selectFrom('assignment')
    .select(['id', 'planId'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${assignments}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, planId }) => [id, planId]));
}

/** Of each fact that names persons, what the one before it on the same assignment says; the first has none. */
export async function listNamedBefore(cx: Cx, facts: readonly Id<'fact'>[]) {
  const { rows } = await sql<{ readonly fact: Id<'fact'>; readonly data: unknown }>`
    select own.id as fact, before.data
    from fact as own
    cross join lateral (
      select data from fact
      where fact.tenant_id = own.tenant_id and fact.subject_id = own.subject_id
        and fact.kind = 'assignment.named' and fact.id < own.id
      order by fact.id desc limit 1
    ) as before
    where own.tenant_id = ${cx.acting.tenant}::uuid and own.id = any(${facts}::uuid[])
  `.execute(cx.db);
  return rows;
}

type StandIn = { readonly assignment: AssignmentId; readonly head: PersonId; readonly delegate: PersonId };

/** Who exercises today an office of a head on the way up from the unit, or of the unit that gave it. */
export async function listStandIns(cx: Cx, assignments: readonly AssignmentId[]): Promise<readonly StandIn[]> {
  const today = dayOf(cx.now);
  const heads = heldOffices(cx)
    .where('office.isHead', '=', true)
    .select(['office.id', 'office.unitId', 'office.personId']);
  const { rows } = await sql<StandIn>`
    with head as (${heads})
    select distinct a.id as assignment, head.person_id as head, delegation.delegate_id as delegate
    from assignment as a
    join head on head.unit_id = a.issuer_unit_id or head.unit_id in (
      select ancestor_id from unit_within where tenant_id = a.tenant_id and unit_id = a.unit_id
    )
    join delegation on delegation.tenant_id = a.tenant_id and delegation.office_id = head.id
      and delegation.from_on <= ${today}::date and delegation.to_on >= ${today}::date
    where a.tenant_id = ${cx.acting.tenant}::uuid and a.id = any(${assignments}::uuid[])
  `.execute(cx.db);
  return rows;
}
