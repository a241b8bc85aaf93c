// SQL of work that a check in the field has found otherwise than reported and that was sent back for it: unlocked where it had
// been accepted, returned where it waited to be. Whatever became of it since, that stays so.
import type { FieldOutcome, SentBack } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { Stretch } from '../../assignment/queries-list.ts';
import { endOf, type Standing, standings } from '../../assignment/queries-standings.ts';
import type { Cx } from '../../kit/system.ts';

/** `since`: the first day on which it was sent back; the last is the cut-off day. */
export type SentBackFilter = Standing & { readonly since: string; readonly how?: SentBack | undefined };

export type SentBackRow = {
  readonly id: AssignmentId;
  readonly outcome: FieldOutcome;
  readonly onDay: string;
  readonly words: string;
  readonly how: SentBack;
  readonly sentOn: string;
  readonly reason: string;
};

/**
 * A row for each assignment, of the last time. What stood of the very report that was sent back, when it was, is that it was
 * found otherwise: one that was reported anew since the sample was drawn is another, and was sent back for another reason.
 */
export function sentBackWithin(cx: Cx, { since, how, ...filter }: SentBackFilter): RawBuilder<unknown> {
  return sql`
    select * from (
      select distinct on (one.id) one.id, one.unit_id, found.outcome, found.on_day, found.words, back.outcome as how,
        back.verified_at as sent_at, (back.verified_at at time zone 'Asia/Ho_Chi_Minh')::date as sent_on, back.reason
      from (${standings(cx, { ...filter, measure: 'total' })}) as one
      join verification as back on back.tenant_id = ${cx.acting.tenant} and back.assignment_id = one.id
        and back.outcome in ('unlocked', 'returned')
        and back.verified_at >= (${since}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
        and back.verified_at < ${endOf(filter.at)}
      join lateral (
        select result.check_id, result.outcome, result.on_day, result.words from field_check_result as result
        where result.tenant_id = ${cx.acting.tenant} and result.assignment_id = one.id
          and result.entered_at <= back.verified_at
        order by result.entered_at desc, result.version desc limit 1
      ) as found on found.outcome <> 'as-reported'
      join field_check_piece as piece on piece.tenant_id = ${cx.acting.tenant}
        and piece.check_id = found.check_id and piece.assignment_id = one.id
      where not exists (
        select from progress where progress.tenant_id = ${cx.acting.tenant} and progress.assignment_id = one.id
          and progress.version > piece.version and progress.is_report and progress.entered_at <= back.verified_at
      )
      order by one.id, back.verified_at desc
    ) as last
    ${how === undefined ? sql`` : sql`where last.how = ${how}`}`;
}

export async function listSentBack(
  cx: Cx,
  filter: SentBackFilter,
  { offset, limit }: Stretch,
): Promise<readonly SentBackRow[]> {
  const { rows } = await sql<SentBackRow>`
    select back.id, back.outcome, back.on_day, back.words, back.how, back.sent_on, back.reason
    from (${sentBackWithin(cx, filter)}) as back
    order by back.sent_at desc, back.id
    offset ${offset} limit ${limit}`.execute(cx.db);
  return rows;
}

export async function countSentBack(cx: Cx, filter: SentBackFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (${sentBackWithin(cx, filter)}) as back`.execute(cx.db);
  return rows[0]?.count ?? 0;
}
