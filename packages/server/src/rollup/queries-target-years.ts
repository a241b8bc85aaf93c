// SQL of the targets of a plan with the year by which each holds: what a review holds its years against.
import type { GoalTarget } from '@sauro/core';
import type { Comparator } from '@sauro/reader/reading';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';

export type TargetBy = GoalTarget;

/** As many as a report takes. */
const MOST = 200;

/** In the order of the plan. */
export async function listTargetsBy(cx: Cx, plan: string): Promise<readonly TargetBy[]> {
  const rows = await cx.db
    .selectFrom('target')
    .select(['id', 'text', 'unit', 'comparator', 'value', 'max', 'byYear as by'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan as PlanId)
    .where('droppedRevision', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(MOST)
    .execute();
  // The words of the reading, written by task-rows.ts and by nothing else.
  return rows.map((row) => ({ ...row, comparator: row.comparator as Comparator }));
}
