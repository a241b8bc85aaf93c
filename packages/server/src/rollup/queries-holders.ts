// SQL of who holds most others up: whose late work keeps tasks open that others are done with, and who lets reports wait.
import { sql } from 'kysely';
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

/** Days for which a report may wait before it counts as held up. */
const JUDGED_WITHIN_DAYS = 3;

/** The most in front. `held`: assignments of others. */
export async function listHolders(cx: Cx, filter: Standing, limit: number): Promise<readonly Holder[]> {
  const day = sql`${filter.at}::date`;
  const { rows } = await sql<Holder>`
    with one as materialized (
      select stands.*,
        count(*) filter (where stands.state in ('reported', 'verified')) over (
          partition by stands.task_id, stands.period
        ) as done
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
      where one.state = 'reported' and one.done_on <= ${day} - ${JUDGED_WITHIN_DAYS}::integer
      group by one.issuer_unit_id
    )
    select holding.unit_id, stood.name, holding.why, holding.held, holding.count, holding.days
    from holding join (${stoodOn(cx, filter.at)}) as stood on stood.id = holding.unit_id
    order by holding.held desc, holding.days desc, stood.code
    limit ${limit}`.execute(cx.db);
  return rows;
}
