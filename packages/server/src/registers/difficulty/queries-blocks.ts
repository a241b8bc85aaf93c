// SQL of what stood in the way of which work at the end of a day: each difficulty as its last step until then had left it.
import { type DifficultyKind, OPEN_DIFFICULTY_STATES, type PlainDate, type UnitId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { endOf } from '../../assignment/queries-standings.ts';
import type { Cx } from '../../kit/system.ts';
import type { DifficultyId, DifficultyRow } from './difficulty.ts';

export type BlockRow = {
  readonly assignment: AssignmentId;
  readonly difficulty: DifficultyId;
  readonly kind: DifficultyKind;
  readonly words: string;
  readonly holderUnitId: UnitId;
  readonly holderName: string;
  readonly sinceOn: string;
  readonly dueOn: string | null;
  readonly raisedOn: string;
};

/**
 * Each of these assignments that the transaction sees with every difficulty of it that waited for an answer, what is due first,
 * first; whether the assignment went on that day is for who asks.
 */
export async function listBlockRows(
  cx: Cx,
  day: PlainDate,
  assignments: readonly AssignmentId[],
): Promise<readonly BlockRow[]> {
  const { rows } = await sql<BlockRow>`
    select block.assignment_id as assignment, block.difficulty_id as difficulty, block.kind, block.words,
      block.holder_unit_id, holder.name as holder_name, block.since_on, block.due_on, block.raised_on
    from (${blocksOn(cx, day, assignments)}) as block
    join assignment on assignment.tenant_id = ${cx.acting.tenant} and assignment.id = block.assignment_id
    join unit as holder on holder.tenant_id = assignment.tenant_id and holder.id = block.holder_unit_id
    order by block.due_on, block.difficulty_id`.execute(cx.db);
  return rows;
}

/**
 * A row for each assignment, of all or of these, and each difficulty of it that waited for an answer. What was not raised yet,
 * or is over since before, is left out before its steps are looked at.
 */
export function blocksOn(cx: Cx, day: PlainDate, assignments?: readonly AssignmentId[]): RawBuilder<unknown> {
  return sql`
    select tie.assignment_id, difficulty.id as difficulty_id, difficulty.kind, difficulty.words, difficulty.raised_on,
      step.due_on, (step.at at time zone 'Asia/Ho_Chi_Minh')::date as since_on,
      -- A merger hands it to the successor and is no step of it: until that day it lay where the step says.
      case when step.version = difficulty.version and exists (
        select from unit as merged where merged.tenant_id = difficulty.tenant_id and merged.id = step.holder_unit_id
          and merged.closed_on <= ${day}::date
      ) then difficulty.holder_unit_id else step.holder_unit_id end as holder_unit_id
    from difficulty
    join difficulty_assignment as tie on tie.tenant_id = difficulty.tenant_id and tie.difficulty_id = difficulty.id
      ${assignments === undefined ? sql`` : sql`and tie.assignment_id = any(${assignments}::uuid[])`}
    join lateral (
      select last.version, last.state, last.holder_unit_id, last.due_on, last.at
      from difficulty_step as last
      where last.tenant_id = difficulty.tenant_id and last.difficulty_id = difficulty.id
        and last.at < ${endOf(day)}
      order by last.version desc
      limit 1
    ) as step on true
    where difficulty.tenant_id = ${cx.acting.tenant} and difficulty.raised_on <= ${day}::date
      and (difficulty.ended_on is null or difficulty.ended_on > ${day}::date)
      and step.state = any(${OPEN_DIFFICULTY_STATES}::text[])`;
}

/**
 * What is not settled of this work and stands in the way of no other that goes on, or that the transaction does not see. Held
 * until the transaction ends, in the order of their ids.
 */
export async function lockSolved(cx: Cx, assignment: AssignmentId): Promise<readonly DifficultyRow[]> {
  return cx.db
    .selectFrom('difficulty')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where((row) => row.or([row('state', 'in', OPEN_DIFFICULTY_STATES), row('promisedOn', 'is not', null)]))
    .where(
      sql<boolean>`difficulty.id in (
        select difficulty_id from difficulty_assignment
        where tenant_id = ${cx.acting.tenant} and assignment_id = ${assignment}::uuid
      ) and not exists (
        select from difficulty_assignment as tie
        left join assignment on assignment.tenant_id = tie.tenant_id and assignment.id = tie.assignment_id
        where tie.tenant_id = difficulty.tenant_id and tie.difficulty_id = difficulty.id
          and tie.assignment_id <> ${assignment}::uuid
          and coalesce(assignment.state, '') not in ('verified', 'withdrawn')
      )`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Of each assignment with difficulties the day on which something was last said of one of them. */
export function spokenOn(cx: Cx, day: PlainDate): RawBuilder<unknown> {
  return sql`
    select tie.assignment_id, max((step.at at time zone 'Asia/Ho_Chi_Minh')::date) as on_day
    from difficulty_assignment as tie
    join difficulty_step as step on step.tenant_id = tie.tenant_id and step.difficulty_id = tie.difficulty_id
    where tie.tenant_id = ${cx.acting.tenant} and step.at < (${day}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
    group by tie.assignment_id`;
}
