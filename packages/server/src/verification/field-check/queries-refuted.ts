// SQL of reports that a check in the field has found otherwise than they say, as known at the end of a day.
import type { FieldOutcome, PlainDate } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { endOf } from '../../assignment/queries-standings.ts';
import type { Cx } from '../../kit/system.ts';

export type RefutedRow = {
  readonly assignmentId: AssignmentId;
  readonly outcome: FieldOutcome;
  readonly onDay: string;
  readonly words: string;
};

export async function listRefuted(
  cx: Cx,
  day: PlainDate,
  assignments: readonly AssignmentId[],
): Promise<readonly RefutedRow[]> {
  const { rows } = await sql<RefutedRow>`${refutedOn(cx, day, assignments)}`.execute(cx.db);
  return rows;
}

/**
 * A row for each assignment, of all or of these, of which the last that was found in whatever sample is not as reported. What
 * was reported anew since the sample was drawn is another report, and nothing was found of it yet.
 */
export function refutedOn(cx: Cx, day: PlainDate, assignments?: readonly AssignmentId[]): RawBuilder<unknown> {
  const until = endOf(day);
  return sql`
    select last.assignment_id, last.outcome, last.on_day, last.words
    from (
      select distinct on (result.assignment_id) result.assignment_id, result.check_id, result.outcome, result.on_day, result.words
      from field_check_result as result
      where result.tenant_id = ${cx.acting.tenant} and result.entered_at < ${until}
        ${assignments === undefined ? sql`` : sql`and result.assignment_id = any(${assignments}::uuid[])`}
      order by result.assignment_id, result.entered_at desc, result.version desc
    ) as last
    join field_check_piece as piece on piece.tenant_id = ${cx.acting.tenant}
      and piece.check_id = last.check_id and piece.assignment_id = last.assignment_id
    where last.outcome <> 'as-reported' and not exists (
      select from progress where progress.tenant_id = ${cx.acting.tenant}
        and progress.assignment_id = last.assignment_id and progress.version > piece.version
        and progress.is_report and progress.entered_at < ${until}
    )`;
}
