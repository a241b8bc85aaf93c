// SQL of work that is sought by words while one types. Text of assignments has no index that row-level security would let be
// used: so the words are sought among the tasks, as the search has them, and among the little that is hers or of a named unit.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';
import { isMine, narrowed, onSide } from './queries-list.ts';

export type SoughtWork = {
  readonly q: string;
  /** Units that are named among the words, and the words without their codes. */
  readonly units: readonly UnitId[];
  readonly rest: string;
  readonly limit: number;
};

/** Of what has the words, so many of the newest tasks are looked at. */
const MOST_TASKS = 50;

/**
 * Hers first, then what is still to be done, then what is due first; of a task that many do one each before any has a second.
 * `searchAmong` of the search has told the transaction the words.
 */
export async function listFound(cx: Cx, { q, units, rest, limit }: SoughtWork): Promise<readonly AssignmentId[]> {
  const hers = onSide(cx, narrowed(cx, { q }), 'unit').select('assignment.id');
  const ofUnits = narrowed(cx, { q: rest })
    .where('assignment.unitId', '=', sql<never>`any(${units}::uuid[])`)
    .select('assignment.id');
  const tasks = sql<never>`(
    select subject_id from search_entry where tenant_id = ${cx.acting.tenant} and kind = 'task'
    order by subject_id desc limit ${MOST_TASKS})`;
  const ofTasks = narrowed(cx, {}).where('assignment.taskId', 'in', tasks).select('assignment.id');
  const { rows } = await sql<{ readonly id: AssignmentId }>`
    select id
    from (
      select id, is_mine, is_over, due_on, row_number() over (
        partition by task_id, text order by is_mine desc, is_over, due_on nulls last, id
      ) as turn
      from (
        select assignment.id, assignment.task_id, assignment.text, assignment.due_on, ${isMine(cx)} as is_mine,
          assignment.state = 'verified' as is_over
        from assignment
        where assignment.tenant_id = ${cx.acting.tenant} and assignment.state <> 'withdrawn'
          and assignment.id in (${hers} union ${ofUnits} union ${ofTasks})
      ) as found
    ) as one
    order by is_mine desc, turn, is_over, due_on nulls last, id
    limit ${limit}`.execute(cx.db);
  return rows.map(({ id }) => id);
}
