// The label of an assignment in SQL: core's labelOf, so that lists are filtered and counts are made where the rows are.
// list-work.test.ts holds the two together over all that can stand.
import type { AssignmentLabel } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';

/** `row`: what holds state, due_on, begun_on, done_on, correct_by, kept_on and awaits_event. */
export function labelSql(row: string, day: string): RawBuilder<AssignmentLabel> {
  return labelByParts(labelParts(row, day));
}

/** All that a label depends on. */
type LabelParts = Readonly<Record<'state' | 'isLate' | 'isBegun' | 'isAwaiting', RawBuilder<unknown>>>;

export function labelParts(row: string, day: string): LabelParts {
  const column = (name: string) => sql.ref(`${row}.${name}`);
  return {
    state: column('state'),
    isLate: sql`${countedSql(row, day)} > ${column('dueOn')}`,
    isBegun: sql`${column('begunOn')} is not null`,
    isAwaiting: column('awaitsEvent'),
  };
}

/** Core's countedOn. */
export function countedSql(row: string, day: string): RawBuilder<string> {
  const column = (name: string) => sql.ref(`${row}.${name}`);
  const done = sql`coalesce(${column('doneOn')}, ${day}::date)`;
  return sql`case when ${done} <= ${column('correctBy')} then ${column('keptOn')} else ${done} end`;
}

export function labelByParts({ state, isLate, isBegun, isAwaiting }: LabelParts): RawBuilder<AssignmentLabel> {
  return sql<AssignmentLabel>`
    case
      when ${state} in ('withdrawn', 'declined') then ${state}
      when ${isLate} then case ${state} when 'verified' then 'done-late' else 'overdue' end
      when ${state} = 'verified' then 'done-in-time'
      when ${isBegun} then 'in-progress'
      when ${isAwaiting} and ${state} in ('issued', 'accepted') then 'awaits-event'
      else 'not-begun'
    end`;
}
