// SQL of whom a notice is for: whoever may do the act that comes next, in the unit itself; where nobody there may, in the
// nearest unit above in which somebody may. Who stands in for an absent holder is told beside her.
import {
  type AssignmentAct,
  dayOf,
  DIFFICULTY_POLICY,
  type DifficultyAct,
  type PersonId,
  POLICY,
  type Right,
} from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from '../people/queries.ts';
import { listRoles } from '../people/roles.ts';
import type { PlanId } from '../plan/plan.ts';
import type { DifficultyId } from '../registers/difficulty/difficulty.ts';
import type { SubjectId } from './notification.ts';

/** Nobody is left out. */
export const NOBODY = sql`null::uuid[]`;

export type Audience<Subject extends SubjectId = SubjectId> = {
  readonly subject: Subject;
  readonly plan: PlanId | null;
  readonly person: PersonId;
};

/** Of each assignment, each person once. On the unit's side, who is named to do it too. Nobody judges her own. */
export async function listAudience(
  cx: Cx,
  act: AssignmentAct,
  assignments: readonly AssignmentId[],
): Promise<readonly Audience<AssignmentId>[]> {
  const ways: readonly { readonly right: Right; readonly side: 'unit' | 'issuer'; readonly ofParts?: true }[] =
    POLICY[act];
  const rights = (ofParts: boolean) =>
    ways.filter((way) => (way.ofParts === true) === ofParts).map(({ right }) => right);
  // All ways of an act that is told of lie on one side.
  const isUnits = ways[0]?.side === 'unit';
  const places = sql`
    select id, plan_id, parent_id is not null as is_part, ${sql.ref(isUnits ? 'unit_id' : 'issuer_unit_id')} as unit_id,
      ${isUnits ? sql.ref('person_id') : sql`null::uuid`} as person_id,
      ${apartFrom(act)} as apart
    from assignment
    where tenant_id = ${cx.acting.tenant}::uuid and id = any(${assignments}::uuid[])`;
  return audienceAt(cx, places, { rights: rights(false), partRights: rights(true), isAlsoAbove: true });
}

/** Whose own it is. */
function apartFrom(act: AssignmentAct): RawBuilder<unknown> {
  if (act === 'verify') return sql`array[reported_by, reported_for]`;
  if (act !== 'answer-extension') return NOBODY;
  return sql`(
    select array[asked_by, asked_for] from assignment_extension as asked
    where asked.tenant_id = assignment.tenant_id and asked.assignment_id = assignment.id and asked.outcome is null
  )`;
}

/** Of each difficulty, each person once. Beside them whom the holder has named for such things, or who raised it; nobody
 * answers her own. */
export async function listDifficultyAudience(
  cx: Cx,
  act: DifficultyAct,
  difficulties: readonly DifficultyId[],
): Promise<readonly Audience<DifficultyId>[]> {
  const { side, rights } = DIFFICULTY_POLICY[act];
  const isHolders = side === 'holder';
  const places = sql`
    select id, plan_id, false as is_part, ${sql.ref(isHolders ? 'holder_unit_id' : 'raiser_unit_id')} as unit_id,
      ${sql.ref(isHolders ? 'person_id' : 'raised_by')} as person_id,
      ${isHolders ? sql`array[raised_by, raised_for]` : NOBODY} as apart
    from difficulty
    where tenant_id = ${cx.acting.tenant}::uuid and id = any(${difficulties}::uuid[])`;
  return audienceAt(cx, places, { rights, partRights: [], isAlsoAbove: isHolders });
}

/**
 * `partRights` count only for parts that a unit has split off. `isAlsoAbove`: where nobody in the unit may, the nearest above
 * may; what a unit has raised nobody above closes for it.
 */
type Rights = {
  readonly rights: readonly Right[];
  readonly partRights: readonly Right[];
  readonly isAlsoAbove: boolean;
};

/**
 * `places`: where each thing lies, who is named there, and who are left out, in whoever's hands their offices are. Who is named
 * and has left is not told.
 */
export async function audienceAt<Subject extends SubjectId>(
  cx: Cx,
  places: RawBuilder<unknown>,
  { rights, partRights, isAlsoAbove }: Rights,
): Promise<readonly Audience<Subject>[]> {
  const today = dayOf(cx.now);
  const bodyRoles = await listRoles(cx);
  const rolesWith = (wanted: readonly Right[]) =>
    bodyRoles.filter((role) => role.rights.some((right) => wanted.includes(right))).map(({ code }) => code);
  const [roles, partRoles] = [rolesWith(rights), rolesWith(partRights)];
  const offices = heldOffices(cx).select(['office.id', 'office.unitId', 'office.role', 'office.personId']);
  const { rows } = await sql<Audience<Subject>>`
    with place as (${places}), held as (${offices}), holder as (
      select unit_id, role, person_id, null::uuid as lender
      from held where role = any(${[...roles, ...partRoles]}::text[])
      union
      select held.unit_id, held.role, delegation.delegate_id, held.person_id
      from held join delegation on delegation.office_id = held.id
      where delegation.tenant_id = ${cx.acting.tenant}::uuid and held.role = any(${[...roles, ...partRoles]}::text[])
        and delegation.from_on <= ${today}::date and delegation.to_on >= ${today}::date
    ), ranked as (
      select place.id, holder.person_id, holder.lender = any(place.apart) as is_apart,
        rank() over (partition by place.id order by (
        select count(*) from unit_within up
        where up.tenant_id = ${cx.acting.tenant}::uuid and up.unit_id = holder.unit_id) desc) as nearness
      from place
      join unit_within w on w.tenant_id = ${cx.acting.tenant}::uuid and w.unit_id = place.unit_id
      join holder on holder.unit_id = w.ancestor_id
      where (holder.role = any(${roles}::text[]) or (place.is_part and holder.role = any(${partRoles}::text[])))
        and (${isAlsoAbove} or holder.unit_id = place.unit_id)
    ), found as (
      select id, person_id from ranked where nearness = 1 and is_apart is not true
      union
      select place.id, place.person_id
      from place
      join unit_within w on w.tenant_id = ${cx.acting.tenant}::uuid and w.unit_id = place.unit_id
      join held on held.unit_id = w.ancestor_id and held.person_id = place.person_id
    )
    select place.id as subject, place.plan_id as plan, found.person_id as person
    from found join place on place.id = found.id
    where (found.person_id = any(place.apart)) is not true
    order by place.id, found.person_id
  `.execute(cx.db);
  return rows;
}
