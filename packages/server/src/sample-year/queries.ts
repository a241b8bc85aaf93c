// SQL of how far the sample's year has come, where a start was cut off in the middle of it.
import { sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import type { DifficultyId } from '../registers/difficulty/difficulty.ts';

export async function findYearPlan(cx: Cx): Promise<PlanId | undefined> {
  const row = await cx.db
    .selectFrom('plan')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy('id')
    .executeTakeFirst();
  return row?.id;
}

/** When something was last done about work; null where nothing was yet. */
export async function findLastAct(cx: Cx): Promise<Date | null> {
  const { rows } = await sql<{ last: Date | null }>`
    select max(happened_at) as last from fact
    where tenant_id = ${cx.acting.tenant} and split_part(kind, '.', 1) in ('assignment', 'progress', 'difficulty')
  `.execute(cx.db);
  return rows[0]?.last ?? null;
}

/** What was raised of an assignment; of the sample's at most one is. */
export async function findRaised(cx: Cx, assignment: AssignmentId): Promise<DifficultyId | undefined> {
  const row = await cx.db
    .selectFrom('difficultyAssignment')
    .select('difficultyId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', assignment)
    .executeTakeFirst();
  return row?.difficultyId;
}
