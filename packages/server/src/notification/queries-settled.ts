// What a notice asks of whoever reads it may have been done since, by her or by a colleague, or be taken back. That is not
// kept: it is looked up in what the notice is of, so that it is never another answer than the screen that it opens gives.
import { type RawBuilder, type SqlBool, sql } from 'kysely';

const assignmentIs = (state: RawBuilder<unknown>) => sql<SqlBool>`exists (
  select from assignment as a
  where a.tenant_id = notification.tenant_id and a.id = notification.assignment_id and ${state})`;

/** Whether what a row of `notification` tells of waits no more. False of what asks for nothing, and of what she may not see. */
export const IS_SETTLED: RawBuilder<SqlBool> = sql<SqlBool>`case
  when kind = 'given' then ${assignmentIs(sql`a.state = 'withdrawn'`)}
  when kind = 'declined' then ${assignmentIs(sql`a.state <> 'declined'`)}
  when kind = 'reported' then ${assignmentIs(sql`a.state <> 'reported'`)}
  when kind = 'extension-asked' then ${assignmentIs(sql`a.asked_due_on is null`)}
  when kind = 'event-reported' then ${assignmentIs(sql`a.event_reported_on is null`)}
  when kind = 'difficulty-asked' then exists (
    select from difficulty as d
    where d.tenant_id = notification.tenant_id and d.id = notification.difficulty_id
      and d.state in ('answered', 'closed', 'withdrawn'))
  when kind = 'report-sent' then exists (
    select from report as r
    where r.tenant_id = notification.tenant_id and r.id = notification.report_id and r.state <> 'submitted')
  else false end`;
