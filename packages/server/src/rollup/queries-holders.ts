// SQL of who holds most others up: whose late work keeps tasks open that others are done with, and who lets reports wait.
import type { PlainDate } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { type Standing, standings } from '../assignment/queries-standings.ts';
import { stoodOn } from '../assignment/queries-tree-on.ts';
import type { Cx } from '../kit/system.ts';

export type Holder = {
  readonly unitId: string;
  readonly name: string;
  readonly why: 'late' | 'judging';
  readonly held: number;
  readonly count: number;
  readonly days: number;
};

type Asked = { readonly judgedUntil: PlainDate; readonly limit: number };

/** The most in front. `held`: assignments of others. `judgedUntil`: reports of that day or earlier wait too long. */
export async function listHolders(cx: Cx, filter: Standing, { judgedUntil, limit }: Asked): Promise<readonly Holder[]> {
  const day = sql`${filter.at}::date`;
  const { rows } = await sql<Holder>`
    with one as materialized (
      select stands.unit_id, stands.issuer_unit_id, stands.task_id, stands.period, stands.due_on, stands.done_on, stands.state,
        stands.label = 'overdue' and stands.state <> 'reported' as is_late
      from (${standings(cx, { ...filter, measure: 'total' })}) as stands
      where stands.label = 'overdue' or stands.state in ('reported', 'verified')
    ),
    -- What nobody else is done with holds nobody up, and of what is done only that counts which somebody is late with: both
    -- are looked up in a set before anything is sorted.
    late as materialized (
      select one.unit_id, one.task_id, one.period, one.due_on from one
      where one.is_late and ((one.task_id, one.period) in (select task_id, period from one where not is_late)) is true
    ),
    beside as (
      select late.*, false as is_done from late
      union all
      select one.unit_id, one.task_id, one.period, one.due_on, true from one
      where not one.is_late and ((one.task_id, one.period) in (select task_id, period from late)) is true
    ),
    held as (
      select beside.*, ${doneIn(sql`task_id, period`)} - ${doneIn(sql`task_id, period, unit_id`)} as done from beside
    ),
    holding as (
      select held.unit_id, 'late' as why, sum(held.done)::integer as held, count(*) as count,
        max(${day} - held.due_on) as days
      from held
      where not held.is_done and held.done > 0
      group by held.unit_id
      union all
      select one.issuer_unit_id, 'judging', count(*)::integer, count(*), max(${day} - one.done_on)
      from one
      where one.state = 'reported' and one.done_on <= ${judgedUntil}::date and one.unit_id <> one.issuer_unit_id
      group by one.issuer_unit_id
    )
    select holding.unit_id, stood.name, holding.why, holding.held, holding.count, holding.days
    from holding join (${stoodOn(cx, filter.at)}) as stood on stood.id = holding.unit_id
    order by holding.held desc, holding.days desc, stood.code
    limit ${limit}`.execute(cx.db);
  return rows;
}

function doneIn(parts: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`count(*) filter (where is_done) over (partition by ${parts})`;
}
