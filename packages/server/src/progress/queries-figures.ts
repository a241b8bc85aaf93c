// SQL of the grid of figures: the assignments of a plan, and of each cell the last that was told. Row-level security leaves out
// what the caller may not see.
import type { AssignmentState, UnitId, PersonId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import { beginsSql } from '../assignment/queries-standings.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TargetId } from '../plan/plan.ts';
import type { FigureColumns } from './figures.ts';

export type GridFilter = {
  readonly task?: string | undefined;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly beside?: string | undefined;
};
export type GridRow = {
  readonly id: AssignmentId;
  readonly unitId: UnitId;
  readonly unitCode: string;
  readonly unitName: string;
  readonly issuerUnitId: UnitId;
  readonly parentId: AssignmentId | null;
  readonly taskId: string;
  readonly text: string;
  readonly period: string;
  readonly state: AssignmentState;
};
type Stretch = { readonly offset: number; readonly limit: number };

/** In the order of the tasks and the units; of recurring work the newest period first. */
export async function listGridRows(cx: Cx, plan: PlanId, asked: GridFilter & Stretch): Promise<readonly GridRow[]> {
  const { rows } = await sql<GridRow>`
    select assignment.id, assignment.unit_id, unit.code as unit_code, unit.name as unit_name,
      assignment.issuer_unit_id, assignment.parent_id, assignment.task_id,
      coalesce(assignment.text, task.text) as text, assignment.period, assignment.state
    from assignment
    join task on task.tenant_id = assignment.tenant_id and task.id = assignment.task_id
    join unit on unit.tenant_id = assignment.tenant_id and unit.id = assignment.unit_id
    where ${inGrid(cx, plan, asked)}
    order by task.position, task.id, unit.code, unit.id, assignment.parent_id nulls first, assignment.period desc,
      assignment.id
    offset ${asked.offset} limit ${asked.limit}`.execute(cx.db);
  return rows;
}

export async function countGridRows(cx: Cx, plan: PlanId, filter: GridFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from assignment where ${inGrid(cx, plan, filter)}`.execute(cx.db);
  return rows[0]?.count ?? 0;
}

/** Work that was taken back or declined tells nothing. */
function inGrid(cx: Cx, plan: PlanId, { task, unit, period, beside }: GridFilter): RawBuilder<unknown> {
  return sql`assignment.tenant_id = ${cx.acting.tenant} and assignment.plan_id = ${plan}
    and assignment.state not in ('withdrawn', 'declined')
    ${task === undefined ? sql`` : sql`and assignment.task_id = ${task}::uuid`}
    ${period === undefined ? sql`` : sql`and assignment.period = ${period === 'once' ? '' : period}`}
    ${
      unit === undefined
        ? sql``
        : sql`and assignment.unit_id in (
      select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = ${unit}::uuid)`
    }
    ${
      beside === undefined
        ? sql``
        : sql`and (assignment.task_id, assignment.unit_id, coalesce(assignment.parent_id, assignment.task_id)) = (
      select one.task_id, one.unit_id, coalesce(one.parent_id, one.task_id) from assignment as one
      where one.tenant_id = ${cx.acting.tenant} and one.id = ${beside}::uuid)`
    }`;
}

/** Tasks and periods of which the caller sees an assignment. */
export async function listGridParts(cx: Cx, plan: PlanId) {
  const { rows: tasks } = await sql<{ id: string; name: string }>`
    select task.id, task.text as name from task
    where task.tenant_id = ${cx.acting.tenant} and exists (
      select from assignment where ${inGrid(cx, plan, {})} and assignment.task_id = task.id)
    order by task.position, task.id`.execute(cx.db);
  const { rows: periods } = await sql<{ period: string }>`
    select distinct period from assignment where ${inGrid(cx, plan, {})} order by period desc`.execute(cx.db);
  return { tasks, periods: periods.map(({ period }) => period) };
}

export type CellRow = FigureColumns & {
  readonly assignmentId: AssignmentId;
  readonly targetId: TargetId;
  readonly version: number;
  readonly enteredBy: PersonId;
};

/** Of each cell the last that was told, taken back or not. */
export async function listCells(cx: Cx, assignments: readonly AssignmentId[]): Promise<readonly CellRow[]> {
  if (assignments.length === 0) return [];
  const { rows } = await sql<CellRow>`
    select distinct on (progress.assignment_id, figure.target_id) progress.assignment_id, figure.target_id,
      progress.version, progress.entered_by, figure.basis, figure.value, figure.numerator, figure.denominator
    from progress
    join progress_figure as figure
      on figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id
    where progress.tenant_id = ${cx.acting.tenant} and progress.assignment_id = any(${assignments}::uuid[])
    order by progress.assignment_id, figure.target_id, progress.version desc`.execute(cx.db);
  return rows;
}

type Cell = { readonly assignment: string; readonly target: string };

/**
 * Version of the entry that told each cell last, taken back or not; a cell of which nothing was told is absent. From the newest
 * entry of each assignment backwards, so that it costs the same however often a cell was told before.
 */
export async function listCellVersions(
  cx: Cx,
  cells: readonly Cell[],
): Promise<readonly Pick<CellRow, 'assignmentId' | 'targetId' | 'version'>[]> {
  if (cells.length === 0) return [];
  const { rows } = await sql<Pick<CellRow, 'assignmentId' | 'targetId' | 'version'>>`
    select cell.assignment_id, cell.target_id, last.version
    from unnest(${cells.map(({ assignment }) => assignment)}::uuid[], ${cells.map(({ target }) => target)}::uuid[])
      as cell(assignment_id, target_id)
    cross join lateral (
      select version from progress
      where tenant_id = ${cx.acting.tenant} and assignment_id = cell.assignment_id and (
        -- By the entry alone: with old statistics the database would go through all that was ever told of the target.
        select bool_or(figure.target_id = cell.target_id) from progress_figure as figure
        where figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id)
      order by version desc limit 1) as last`.execute(cx.db);
  return rows;
}

/** The newest first. */
export async function listCellEntries(cx: Cx, assignment: AssignmentId, target: TargetId) {
  return cx.db
    .selectFrom('progress')
    .innerJoin('progressFigure as figure', (join) =>
      join.onRef('figure.tenantId', '=', 'progress.tenantId').onRef('figure.progressId', '=', 'progress.id'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'progress.tenantId').onRef('person.id', '=', 'progress.enteredBy'),
    )
    .select(['progress.version', 'progress.enteredAt', 'progress.enteredBy', 'person.name as personName'])
    .select(['figure.basis', 'figure.value', 'figure.numerator', 'figure.denominator'])
    .where('progress.tenantId', '=', cx.acting.tenant)
    .where('progress.assignmentId', '=', assignment)
    .where('figure.targetId', '=', target)
    .orderBy('progress.version', 'desc')
    .execute();
}

/** Ids of the progress that is there already, each with its assignment and version. */
export async function listKnownEntries(cx: Cx, ids: readonly string[]) {
  return cx.db
    .selectFrom('progress')
    .select(['id', 'assignmentId', 'version'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .execute();
}

export type BeforeRow = CellRow & { readonly of: AssignmentId; readonly period: string };

/**
 * What the same work of the same unit has told of the target in earlier periods, the oldest first: of each the last, where
 * it was not taken back. `of`: the assignment that was asked for.
 */
export async function listBefore(
  cx: Cx,
  assignments: readonly AssignmentId[],
  target: TargetId | null,
): Promise<readonly BeforeRow[]> {
  const { rows } = await sql<BeforeRow>`
    select * from (
      select distinct on (one.id, before.id, figure.target_id) one.id as of, before.id as assignment_id, before.period,
        ${beginsSql('before')} as begins_on, figure.target_id, progress.version, figure.basis, figure.value,
        figure.numerator, figure.denominator
      from assignment as one
      join assignment as before on before.tenant_id = one.tenant_id and before.task_id = one.task_id
        and before.unit_id = one.unit_id and before.parent_id is not distinct from one.parent_id
        and ${beginsSql('before')} < ${beginsSql('one')} and before.state not in ('withdrawn', 'declined')
      join progress on progress.tenant_id = before.tenant_id and progress.assignment_id = before.id
      join progress_figure as figure
        on figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id
        ${target === null ? sql`` : sql`and figure.target_id = ${target}::uuid`}
      where one.tenant_id = ${cx.acting.tenant} and one.id = any(${assignments}::uuid[])
      order by one.id, before.id, figure.target_id, progress.version desc
    ) as told
    where value is not null
    order by begins_on, assignment_id`.execute(cx.db);
  return rows;
}
