// SQL of a report's spreadsheet: the work of the unit that reports, with what was said of it last, and its difficulties.
import type { AssignmentState, PlainDate, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import type { DifficultyId } from '../../registers/difficulty/difficulty.ts';

export type WorkRow = {
  readonly id: AssignmentId;
  readonly planId: PlanId;
  readonly plan: string;
  readonly taskId: string;
  readonly section: string;
  readonly text: string;
  readonly period: string;
  readonly dueOn: string | null;
  readonly state: AssignmentState;
  readonly percent: number;
  readonly unitId: UnitId;
  readonly issuerUnitId: UnitId;
  readonly parentId: AssignmentId | null;
  readonly words: string;
};
type Asked = {
  readonly unit: UnitId;
  /** Of which plans; of all where there are none. */
  readonly plans: readonly PlanId[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly limit: number;
};

/**
 * The unit's own work, in the order of the plans: what was given until the cut-off and was not accepted as done before the
 * period began. The words are those of the last entry that is not of figures alone.
 */
export async function listWork(cx: Cx, { unit, plans, from, to, limit }: Asked): Promise<readonly WorkRow[]> {
  const { rows } = await sql<WorkRow>`
    select assignment.id, assignment.plan_id, plan.title as plan, assignment.task_id, task.section,
      coalesce(assignment.text, task.text) as text, assignment.period, assignment.due_on, assignment.state,
      assignment.percent, assignment.unit_id, assignment.issuer_unit_id, assignment.parent_id,
      coalesce(said.words, '') as words
    from assignment
    join task on task.tenant_id = assignment.tenant_id and task.id = assignment.task_id
    join plan on plan.tenant_id = assignment.tenant_id and plan.id = assignment.plan_id
    left join lateral (
      select progress.words from progress
      where progress.tenant_id = assignment.tenant_id and progress.assignment_id = assignment.id
        and (progress.words <> '' or not exists (
          select from progress_figure as figure
          where figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id
        ))
      order by progress.version desc limit 1
    ) as said on true
    where assignment.tenant_id = ${cx.acting.tenant} and assignment.unit_id = ${unit}
      and assignment.state not in ('withdrawn', 'declined')
      and assignment.issued_on <= ${to}::date
      and (assignment.state <> 'verified' or assignment.done_on >= ${from}::date)
      ${plans.length === 0 ? sql`` : sql`and assignment.plan_id = any(${plans}::uuid[])`}
    order by assignment.plan_id desc, task.position, task.id, assignment.parent_id nulls first, assignment.period desc,
      assignment.id
    limit ${limit}`.execute(cx.db);
  return rows;
}

type AskedRaised = Asked & {
  /** Those that were raised under these ids too, whenever. */
  readonly ids: readonly string[];
};

/** Difficulties that the unit has raised until the cut-off and that were not over before the period began, the oldest first. */
export async function listRaisedBy(
  cx: Cx,
  { unit, plans, from, to, ids, limit }: AskedRaised,
): Promise<readonly DifficultyId[]> {
  const { rows } = await sql<{ readonly id: DifficultyId }>`
    select id from difficulty
    where tenant_id = ${cx.acting.tenant} and raiser_unit_id = ${unit}
      and (id = any(${ids}::uuid[]) or (
        raised_on <= ${to}::date and (ended_on is null or ended_on >= ${from}::date)
        ${plans.length === 0 ? sql`` : sql`and plan_id = any(${plans}::uuid[])`}
      ))
    order by raised_on, id
    limit ${limit}`.execute(cx.db);
  return rows.map(({ id }) => id);
}
