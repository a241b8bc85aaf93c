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
      select stands.*,
        ${doneIn(sql`stands.task_id, stands.period`)} - ${doneIn(sql`stands.task_id, stands.period, stands.unit_id`)} as done
      from (${standings(cx, { ...filter, measure: 'total' })}) as stands
    ),
    holding as (
      select one.unit_id, 'late' as why, sum(one.done)::integer as held, count(*) as count,
        max(${day} - one.due_on) as days
      from one
      where one.label = 'overdue' and one.state <> 'reported' and one.done > 0
      group by one.unit_id
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
  return sql`count(*) filter (where stands.state in ('reported', 'verified')) over (partition by ${parts})`;
}
