// What a notice asks of whoever reads it may have been done since, by her or by a colleague, or be taken back. That is not
// kept: it is looked up in what the notice is of, so that it is never another answer than the screen that it opens gives.
import { type RawBuilder, type SqlBool, sql } from 'kysely';

// One look-up by key for each notice that asks: never a table of all that is settled, which an `exists` may be made into.
const itIs = (of: RawBuilder<unknown>, state: RawBuilder<unknown>) => sql<SqlBool>`coalesce((
  select ${state} from ${of}), false)`;
const ASSIGNMENT = sql`assignment as a
  where a.tenant_id = notification.tenant_id and a.id = notification.assignment_id`;
const DIFFICULTY = sql`difficulty as d
  where d.tenant_id = notification.tenant_id and d.id = notification.difficulty_id`;
const REPORT = sql`report as r
  where r.tenant_id = notification.tenant_id and r.id = notification.report_id`;

/** Whether what a row of `notification` tells of waits no more. False of what asks for nothing, and of what she may not see. */
export const IS_SETTLED: RawBuilder<SqlBool> = sql<SqlBool>`case
  when kind = 'given' then ${itIs(ASSIGNMENT, sql`a.state = 'withdrawn'`)}
  when kind = 'declined' then ${itIs(ASSIGNMENT, sql`a.state <> 'declined'`)}
  when kind = 'reported' then ${itIs(ASSIGNMENT, sql`a.state <> 'reported'`)}
  when kind = 'extension-asked' then ${itIs(ASSIGNMENT, sql`a.asked_due_on is null`)}
  when kind = 'event-reported' then ${itIs(ASSIGNMENT, sql`a.event_reported_on is null`)}
  when kind = 'difficulty-asked' then ${itIs(DIFFICULTY, sql`d.state in ('answered', 'closed', 'withdrawn')`)}
  when kind = 'report-sent' then ${itIs(REPORT, sql`r.state <> 'submitted'`)}
  else false end`;

/** It rings, was not seen, and is not settled: what the bell counts, and its lines with it. */
export const IS_NEW = sql<boolean>`(notification.rings and notification.seen_at is null and not ${IS_SETTLED})`;
