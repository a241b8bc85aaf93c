// SQL of what follows by itself: assignments whose plan was revised.
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import type { AssignmentId } from './assignment.ts';

export type FollowingRow = Awaited<ReturnType<typeof lockFollowing>>[number];

/** Those of a plan that are open and older than its revision, each with its task as it was and as it is; held. */
export async function lockFollowing(cx: Cx, plan: PlanId, revision: number) {
  return cx.db
    .selectFrom('assignment')
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'assignment.tenantId').onRef('task.id', '=', 'assignment.taskId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'assignment.tenantId').onRef('unit.id', '=', 'assignment.unitId'),
    )
    .selectAll('assignment')
    .select([
      'task.text as taskText',
      'task.droppedRevision',
      'task.deadline',
      'task.deadlineKind as taskDeadlineKind',
      'task.dueOn as taskDueOn',
      'unit.name as unitName',
      // From what the revision that the assignment knows had; other words for the same time are no other deadline.
      sql<boolean>`task.deadline - 'text' is distinct from (
        select nullif(version.value -> 'deadline', 'null'::jsonb) - 'text' from task_version as version
        where version.tenant_id = task.tenant_id and version.task_id = task.id and version.revision <= assignment.revision
        order by version.revision desc limit 1
      )`.as('isOtherDeadline'),
      sql<string[]>`array(
        select beside.period from assignment as beside
        where beside.tenant_id = assignment.tenant_id and beside.task_id = assignment.task_id
          and beside.unit_id = assignment.unit_id and beside.id <> assignment.id and beside.period <> ''
          and beside.parent_id is null and beside.state <> 'withdrawn'
      )`.as('periodsBeside'),
    ])
    .where('assignment.tenantId', '=', cx.acting.tenant)
    .where('assignment.planId', '=', plan)
    .where('assignment.revision', '<', revision)
    .where('assignment.state', 'not in', ['verified', 'withdrawn'])
    .orderBy('assignment.id')
    .forUpdate('assignment')
    .execute();
}

export type FromPlan = {
  readonly id: AssignmentId;
  readonly deadlineKind: string | null;
  readonly period: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly searchText: string;
};

/** What the revision says of them, beside what a fact says. */
export async function updateFromPlan(cx: Cx, rows: readonly FromPlan[], revision: number): Promise<void> {
  const column = <Key extends keyof FromPlan>(key: Key) => rows.map((row) => row[key]);
  await sql`
    update assignment set
      revision = ${revision}, deadline_kind = new.deadline_kind, period = new.period,
      period_from = new.period_from, period_to = new.period_to, search_text = new.search_text
    from unnest(
      ${column('id')}::uuid[], ${column('deadlineKind')}::text[], ${column('period')}::text[],
      ${column('periodFrom')}::date[], ${column('periodTo')}::date[], ${column('searchText')}::text[]
    ) as new (id, deadline_kind, period, period_from, period_to, search_text)
    where assignment.tenant_id = ${cx.acting.tenant} and assignment.id = new.id
  `.execute(cx.db);
}
