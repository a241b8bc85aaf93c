// SQL that finds tasks and targets of other plans by fingerprints of their words.
import type { Anchor, Deadline } from '@sauro/reader/reading';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from './plan.ts';

/** `of`: a number of the caller's for what is probed. */
export type Probe = { readonly of: number; readonly band: number };
export type Candidate = { readonly of: number; readonly subject: string };

/** For each thing probed those that share the most fingerprints with it, `most` at the utmost. */
export async function listCandidates(cx: Cx, probes: readonly Probe[], most: number): Promise<readonly Candidate[]> {
  if (probes.length === 0) return [];
  const { rows } = await sql<Candidate>`
    select of, subject_id as subject from (
      select of, subject_id, row_number() over (partition by of order by count(*) desc, subject_id) as place
      from unnest(${probes.map(({ of }) => of)}::integer[], ${probes.map(({ band }) => band)}::bigint[]) as probe (of, band)
      join task_likeness as likeness on likeness.tenant_id = ${cx.acting.tenant} and likeness.band = probe.band
      group by of, subject_id
    ) as ranked
    where place <= ${most}
  `.execute(cx.db);
  return rows;
}

const PLAN = ['plan.id as planId', 'plan.title as planTitle', 'plan.number', 'plan.symbol'] as const;

/** As they stand; those of the plans named are left out. */
export async function listOverlapTasks(cx: Cx, ids: readonly string[], without: readonly PlanId[]) {
  const rows = await cx.db
    .selectFrom('task')
    .innerJoin('plan', (join) => join.onRef('plan.tenantId', '=', 'task.tenantId').onRef('plan.id', '=', 'task.planId'))
    .select([...PLAN, 'task.id', 'task.documentId', 'task.text', 'task.product', 'task.deadline', 'task.anchor'])
    .where('task.tenantId', '=', cx.acting.tenant)
    .where('task.id', '=', sql<never>`any(${ids}::uuid[])`)
    .where('task.droppedRevision', 'is', null)
    .where('task.planId', '<>', sql<never>`all(${without}::uuid[])`)
    .execute();
  // Written by task-rows.ts and by nothing else; so are the targets below.
  return rows.map((row) => ({ ...row, deadline: row.deadline as Deadline | null, anchor: row.anchor as Anchor }));
}
export type OverlapTask = Awaited<ReturnType<typeof listOverlapTasks>>[number];

export async function listOverlapTargets(cx: Cx, ids: readonly string[], without: readonly PlanId[]) {
  const rows = await cx.db
    .selectFrom('target')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'target.tenantId').onRef('plan.id', '=', 'target.planId'),
    )
    .select([
      ...PLAN,
      'target.id',
      'target.documentId',
      'target.text',
      'target.comparator',
      'target.value',
      'target.max',
      'target.unit',
      'target.byYear',
      'target.anchor',
    ])
    .where('target.tenantId', '=', cx.acting.tenant)
    .where('target.id', '=', sql<never>`any(${ids}::uuid[])`)
    .where('target.droppedRevision', 'is', null)
    .where('target.planId', '<>', sql<never>`all(${without}::uuid[])`)
    .execute();
  return rows.map((row) => ({ ...row, anchor: row.anchor as Anchor }));
}
export type OverlapTarget = Awaited<ReturnType<typeof listOverlapTargets>>[number];
