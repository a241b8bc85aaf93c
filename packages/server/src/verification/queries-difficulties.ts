// SQL of what still stands in the way of work that was reported: whoever judges it knows.
import { OPEN_DIFFICULTY_STATES } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';

export type OpenRow = {
  readonly assignmentId: AssignmentId;
  readonly count: number;
  /** Since when the oldest of them is there. */
  readonly since: string;
  /** At whom they lie. */
  readonly holders: string[];
};

/** Of each of these that has some: those that wait for an answer, or for what one promised. */
export async function listOpenDifficulties(cx: Cx, assignments: readonly AssignmentId[]): Promise<readonly OpenRow[]> {
  const { rows } = await sql<OpenRow>`
    select tie.assignment_id, count(*)::integer as count, min(difficulty.raised_on) as since,
      array_agg(distinct holder.name) as holders
    from difficulty_assignment as tie
    join difficulty on difficulty.tenant_id = tie.tenant_id and difficulty.id = tie.difficulty_id
    join unit as holder on holder.tenant_id = difficulty.tenant_id and holder.id = difficulty.holder_unit_id
    where tie.tenant_id = ${cx.acting.tenant} and tie.assignment_id = any(${assignments}::uuid[]) and ${isUnsettled()}
    group by tie.assignment_id`.execute(cx.db);
  return rows;
}

/** All in whose way something stands. */
export function blockedOn(cx: Cx): RawBuilder<unknown> {
  return sql`
    select tie.assignment_id from difficulty_assignment as tie
    join difficulty on difficulty.tenant_id = tie.tenant_id and difficulty.id = tie.difficulty_id
    where tie.tenant_id = ${cx.acting.tenant} and ${isUnsettled()}`;
}

function isUnsettled(): RawBuilder<unknown> {
  return sql`(difficulty.state = any(${OPEN_DIFFICULTY_STATES}::text[]) or difficulty.promised_on is not null)`;
}
