// SQL of how much the figure of a target rests on: how many units have been given what it was told on, and of how many of these
// reports a check in the field has found otherwise.
import { plainDate } from '@sauro/core';
import { sql } from 'kysely';
import { endOf, type Standing, standings } from '../assignment/queries-standings.ts';
import type { Cx } from '../kit/system.ts';
import { refutedOn } from '../verification/field-check/queries-refuted.ts';

export type ToldBy = { readonly given: number; readonly refuted: number };

/** By target; of those of which nothing was told there is none. */
export async function countToldBy(
  cx: Cx,
  filter: Omit<Standing, 'target'>,
  targets: readonly string[],
): Promise<ReadonlyMap<string, ToldBy>> {
  if (targets.length === 0) return new Map();
  const { rows } = await sql<ToldBy & { readonly targetId: string }>`
    with told as (
      select distinct figure.target_id, progress.assignment_id, assignment.task_id
      from progress_figure as figure
      join progress on progress.tenant_id = figure.tenant_id and progress.id = figure.progress_id
      join assignment on assignment.tenant_id = progress.tenant_id and assignment.id = progress.assignment_id
      where figure.tenant_id = ${cx.acting.tenant} and figure.target_id = any(${targets}::uuid[])
        and progress.entered_at < ${endOf(filter.at)}
    )
    select task.target_id, count(distinct one.unit_id)::integer as given,
      count(distinct refuted.assignment_id)::integer as refuted
    from (select distinct target_id, task_id from told) as task
    join (${standings(cx, { ...filter, measure: 'total' })}) as one on one.task_id = task.task_id
    left join told on told.target_id = task.target_id and told.assignment_id = one.id
    left join (${refutedOn(cx, plainDate(filter.at))}) as refuted
      on refuted.assignment_id = told.assignment_id and one.state in ('reported', 'verified')
    group by 1`.execute(cx.db);
  return new Map(rows.map(({ targetId, ...told }) => [targetId, told]));
}
