// SQL of the units of a plan that may have to make a plan of their own under it.
import type { UnitId, UnitKind } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from './plan.ts';

/** Units that hold work of a plan, whoever gave it; none before anything is issued. */
export async function listUnitsGiven(cx: Cx, plan: PlanId): Promise<readonly UnitId[]> {
  const { rows } = await sql<{ id: UnitId }>`
    select distinct unit_id as id from app_issued(${plan})`.execute(cx.db);
  return rows.map(({ id }) => id);
}

/** Units that lead or help with a task of a plan, as the plan names them one by one. */
export async function listUnitsNamed(cx: Cx, plan: PlanId): Promise<readonly UnitId[]> {
  const rows = await cx.db
    .selectFrom('taskUnit')
    .innerJoin('task', (join) =>
      join.onRef('task.tenantId', '=', 'taskUnit.tenantId').onRef('task.id', '=', 'taskUnit.taskId'),
    )
    .select('taskUnit.unitId')
    .distinct()
    .where('taskUnit.tenantId', '=', cx.acting.tenant)
    .where('task.planId', '=', plan)
    .where('task.droppedRevision', 'is', null)
    .execute();
  return rows.map(({ unitId }) => unitId);
}

/** All names of who leads or helps, each as it is written. */
export async function listNamesOfPlan(cx: Cx, plan: PlanId): Promise<readonly string[]> {
  const rows = await cx.db
    .selectFrom('task')
    .select(['lead', 'coordinate'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('droppedRevision', 'is', null)
    .execute();
  return [...new Set(rows.flatMap(({ lead, coordinate }) => [...lead, ...coordinate]))];
}

type Asked = { readonly units: readonly UnitId[]; readonly issued: readonly string[] };

/** `issued`: of them, those that have made a plan under it. */
export async function countUnitsByKind(cx: Cx, { units, issued }: Asked) {
  const { rows } = await sql<{ readonly kind: UnitKind; readonly all: number; readonly issued: number }>`
    select kind, count(*) as all, count(*) filter (where id = any(${issued}::uuid[])) as issued
    from unit
    where tenant_id = ${cx.acting.tenant} and id = any(${units}::uuid[])
    group by kind`.execute(cx.db);
  return rows;
}

type Stretch = Asked & {
  readonly kind: UnitKind;
  /** Only those that have made none. */
  readonly open: boolean;
  readonly offset: number;
  readonly limit: number;
};

/** Of one kind, in the order of their names. */
export async function listUnitsOfKind(cx: Cx, { units, issued, kind, open, offset, limit }: Stretch) {
  let query = cx.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('kind', '=', kind)
    .where('id', '=', sql<never>`any(${units}::uuid[])`);
  if (open) query = query.where(sql<boolean>`not (id = any(${issued}::uuid[]))`);
  return query.orderBy(sql`sort_key(name) collate "C"`).orderBy('id').offset(offset).limit(limit).execute();
}
