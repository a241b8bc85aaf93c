// SQL of whom a notice is for: whoever may do the act that comes next, in the unit itself; where nobody there may, in the
// nearest unit above in which somebody may. Who stands in for an absent holder is told beside her.
import { type AssignmentAct, dayOf, type PersonId, POLICY, type Right } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';
import { listRoles } from '../people/roles.ts';
import type { PlanId } from '../plan/plan.ts';

export type Audience = {
  readonly assignment: AssignmentId;
  readonly plan: PlanId;
  readonly person: PersonId;
  /** Who made the report that stands: she does not judge it. */
  readonly reportedBy: PersonId | null;
};

/** Of each assignment, each person once. On the unit's side, who is named to do it too. */
export async function listAudience(
  cx: Cx,
  act: AssignmentAct,
  assignments: readonly AssignmentId[],
): Promise<readonly Audience[]> {
  const { side, roles, partRoles } = await rolesFor(cx, act);
  const today = dayOf(cx.now);
  const { rows } = await sql<Audience>`
    with place as (
      select id, plan_id, parent_id, person_id, reported_by, ${sql.ref(side)} as unit_id
      from assignment
      where tenant_id = ${cx.acting.tenant}::uuid and id = any(${assignments}::uuid[])
    ), held as (
      select id, unit_id, role, person_id from office
      where tenant_id = ${cx.acting.tenant}::uuid and role = any(${[...roles, ...partRoles]}::text[])
        and from_on <= ${today}::date and ended_at is null and (to_on is null or to_on >= ${today}::date)
    ), holder as (
      select unit_id, role, person_id from held
      union
      select held.unit_id, held.role, delegation.delegate_id
      from held join delegation on delegation.office_id = held.id
      where delegation.tenant_id = ${cx.acting.tenant}::uuid
        and delegation.from_on <= ${today}::date and delegation.to_on >= ${today}::date
    ), ranked as (
      select place.id, holder.person_id, rank() over (partition by place.id order by (
        select count(*) from unit_within up
        where up.tenant_id = ${cx.acting.tenant}::uuid and up.unit_id = holder.unit_id) desc) as nearness
      from place
      join unit_within w on w.tenant_id = ${cx.acting.tenant}::uuid and w.unit_id = place.unit_id
      join holder on holder.unit_id = w.ancestor_id
      where holder.role = any(${roles}::text[])
        or (place.parent_id is not null and holder.role = any(${partRoles}::text[]))
    ), found as (
      select id, person_id from ranked where nearness = 1
      union
      select id, person_id from place where person_id is not null and ${side} = 'unit_id'
    )
    select place.id as assignment, place.plan_id as plan, found.person_id as person, place.reported_by
    from found join place on place.id = found.id
    order by place.id, found.person_id
  `.execute(cx.db);
  return rows;
}

/** `partRoles` count only for parts that a unit has split off. All ways of an act that is told of lie on one side. */
async function rolesFor(cx: Cx, act: AssignmentAct) {
  const ways: readonly { readonly right: Right; readonly side: 'unit' | 'issuer'; readonly ofParts?: true }[] =
    POLICY[act];
  const bodyRoles = await listRoles(cx);
  const rolesWith = (ofParts: boolean) => {
    const rights = ways.filter((way) => (way.ofParts === true) === ofParts).map(({ right }) => right);
    return bodyRoles.filter((role) => role.rights.some((right) => rights.includes(right))).map(({ code }) => code);
  };
  const side = ways[0]?.side === 'unit' ? ('unit_id' as const) : ('issuer_unit_id' as const);
  return { side, roles: rolesWith(false), partRoles: rolesWith(true) };
}

/** Plans of assignments, for those who are told by name. */
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
