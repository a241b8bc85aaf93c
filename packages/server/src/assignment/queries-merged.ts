// SQL of what mergers of units have left: on an assignment, which unit had it before and which copies of it were taken back; and
// beside a unit, the work that stayed with those that were merged into it.
import type { UnitId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { mergedInto } from '../people/queries-successors.ts';
import type { AssignmentId } from './assignment.ts';
import { placesToWork } from './queries-list.ts';

type Before = { readonly unit: UnitId; readonly name: string; readonly until: string };

/** Who had it until a merger carried it over, the first before all; where only who gave it was merged, the same unit again. */
export async function listUnitsBefore(cx: Cx, id: AssignmentId): Promise<readonly Before[]> {
  return cx.db
    .selectFrom('assignmentPlace as place')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'place.tenantId').onRef('unit.id', '=', 'place.unitId'),
    )
    .select(['unit.id as unit', 'unit.name', 'place.untilOn as until'])
    .where('place.tenantId', '=', cx.acting.tenant)
    .where('place.assignmentId', '=', id)
    .orderBy('place.untilOn')
    .execute();
}

type Copy = {
  readonly fact: string;
  readonly at: Date;
  readonly gone: AssignmentId;
  /** Whose the copy was that went. */
  readonly goneOf: string;
  readonly stays: AssignmentId;
  /** Whose the other is now. */
  readonly staysWith: string;
};

/** Copies of one task and period that a merger took back for it, and the one for which it was taken back itself. */
export async function listCopies(cx: Cx, id: AssignmentId): Promise<readonly Copy[]> {
  const { rows } = await sql<Copy>`
    select fact.id as fact, fact.happened_at as at, copy.id as gone, of_unit.name as "goneOf", kept.id as stays,
      with_unit.name as "staysWith"
    from assignment as one
    join assignment as copy on copy.tenant_id = one.tenant_id and copy.task_id = one.task_id and copy.period = one.period
      and copy.state = 'withdrawn'
    join fact on fact.tenant_id = copy.tenant_id and fact.subject_id = copy.id and fact.kind = 'assignment.withdrawn'
    join assignment as kept on kept.tenant_id = fact.tenant_id and kept.id = (fact.data ->> 'stays')::uuid
    join unit as with_unit on with_unit.tenant_id = kept.tenant_id and with_unit.id = kept.unit_id
    join unit as of_unit on of_unit.tenant_id = copy.tenant_id and of_unit.id = coalesce(
      (fact.data ->> 'of')::uuid,
      (select place.unit_id from assignment_place as place
        where place.tenant_id = copy.tenant_id and place.assignment_id = copy.id order by place.until_on desc limit 1),
      copy.unit_id)
    where one.tenant_id = ${cx.acting.tenant} and one.id = ${id} and one.id in (copy.id, kept.id)
    order by fact.id`.execute(cx.db);
  return rows;
}

type MergedUnit = {
  readonly id: UnitId;
  readonly name: string;
  readonly closedOn: string;
  readonly assignments: number;
};

/** Units that were merged into those in which the caller works, or were before into these, as far as work stayed with them. */
export async function listMergedUnits(cx: Cx): Promise<readonly MergedUnit[]> {
  const { rows } = await sql<MergedUnit>`
    select unit.id, unit.name, unit.closed_on as "closedOn", stayed.count as assignments
    from (${mergedInto(cx, workedIn(cx))}) as merged
    join unit on unit.tenant_id = ${cx.acting.tenant} and unit.id = merged.unit_id
    join lateral (
      select count(*) as count from assignment
      where assignment.tenant_id = unit.tenant_id and assignment.unit_id = unit.id and assignment.state <> 'withdrawn'
    ) as stayed on stayed.count > 0
    order by unit.closed_on desc, unit.name, unit.id`.execute(cx.db);
  return rows;
}

function workedIn(cx: Cx): RawBuilder<unknown> {
  return sql`
    select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = any(${placesToWork(cx)}::uuid[])`;
}
