// The label of an assignment in SQL: core's labelOf, so that lists are filtered and counts are made where the rows are.
// list-work.test.ts holds the two together over all that can stand.
import type { AssignmentLabel } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';

/** `row`: what holds state, due_on, begun_on and done_on. */
export function labelSql(row: string, day: string): RawBuilder<AssignmentLabel> {
  const column = (name: string) => sql.ref(`${row}.${name}`);
  return sql<AssignmentLabel>`
    case
      when ${column('state')} in ('withdrawn', 'declined') then ${column('state')}
      when coalesce(${column('doneOn')}, ${day}::date) > ${column('dueOn')}
        then case ${column('state')} when 'verified' then 'done-late' else 'overdue' end
      when ${column('state')} = 'verified' then 'done-in-time'
      when ${column('begunOn')} is null then 'not-begun'
      else 'in-progress'
    end`;
}
