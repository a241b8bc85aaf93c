// SQL that writes what a revision leaves of a plan's tasks, targets and report duties; in batches, for a plan may hold ten
// thousand tasks and a statement takes 65,535 values.
import type { FigureRange, UnitId } from '@sauro/core';
import { type Insertable, sql } from 'kysely';
import type { ReportDutyTable, TargetTable, TaskTable } from '../db/tables.ts';
import type { Cx } from '../kit/system.ts';
import type { TargetId, TaskId } from './plan.ts';

export type NewTask = Omit<Insertable<TaskTable>, 'tenantId' | 'droppedRevision'>;
export type NewTarget = Omit<Insertable<TargetTable>, 'tenantId' | 'droppedRevision' | 'figureRange'>;
export type NewDuty = Omit<Insertable<ReportDutyTable>, 'tenantId' | 'droppedRevision'>;

const ROWS_AT_ONCE = 1000;

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}

/** New ones, and those that stand otherwise now; a dropped one that is given back is no longer dropped. */
export async function upsertTasks(cx: Cx, tasks: readonly NewTask[]): Promise<void> {
  for (const some of batches(tasks)) {
    await cx.db
      .insertInto('task')
      .values(some.map((task) => ({ tenantId: cx.acting.tenant, ...task, droppedRevision: null })))
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'id']).doUpdateSet(({ ref }) => ({
          documentId: ref('excluded.documentId'),
          itemId: ref('excluded.itemId'),
          position: ref('excluded.position'),
          section: ref('excluded.section'),
          sectionTitle: ref('excluded.sectionTitle'),
          part: ref('excluded.part'),
          text: ref('excluded.text'),
          lead: ref('excluded.lead'),
          coordinate: ref('excluded.coordinate'),
          product: ref('excluded.product'),
          deadline: ref('excluded.deadline'),
          deadlineKind: ref('excluded.deadlineKind'),
          dueOn: ref('excluded.dueOn'),
          clearPerson: ref('excluded.clearPerson'),
          clearWork: ref('excluded.clearWork'),
          clearTime: ref('excluded.clearTime'),
          clearResponsibility: ref('excluded.clearResponsibility'),
          clearProduct: ref('excluded.clearProduct'),
          clearAuthority: ref('excluded.clearAuthority'),
          clearCount: ref('excluded.clearCount'),
          anchor: ref('excluded.anchor'),
          changedRevision: ref('excluded.changedRevision'),
          droppedRevision: ref('excluded.droppedRevision'),
        })),
      )
      .execute();
  }
}

export async function upsertTargets(cx: Cx, targets: readonly NewTarget[]): Promise<void> {
  for (const some of batches(targets)) {
    await cx.db
      .insertInto('target')
      .values(some.map((target) => ({ tenantId: cx.acting.tenant, ...target, droppedRevision: null })))
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'id']).doUpdateSet(({ ref }) => ({
          documentId: ref('excluded.documentId'),
          itemId: ref('excluded.itemId'),
          position: ref('excluded.position'),
          section: ref('excluded.section'),
          text: ref('excluded.text'),
          comparator: ref('excluded.comparator'),
          value: ref('excluded.value'),
          max: ref('excluded.max'),
          unit: ref('excluded.unit'),
          byYear: ref('excluded.byYear'),
          lead: ref('excluded.lead'),
          anchor: ref('excluded.anchor'),
          droppedRevision: ref('excluded.droppedRevision'),
        })),
      )
      .execute();
  }
}

/** Null: by its words. */
export async function updateFigureRange(cx: Cx, target: TargetId, figureRange: FigureRange | null): Promise<void> {
  await cx.db
    .updateTable('target')
    .set({ figureRange })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', target)
    .execute();
}

type Dropping = { readonly table: 'task' | 'target' | 'reportDuty' | 'planReview'; readonly revision: number };

export async function updateDropped(cx: Cx, { table, revision }: Dropping, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await cx.db
    .updateTable(table)
    .set({ droppedRevision: revision })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .execute();
}

/** `value` as JSON; null for what the revision drops. */
export type NewVersion<Of> = { readonly of: Of; readonly value: string | null };

export async function insertTaskVersions(
  cx: Cx,
  revision: number,
  versions: readonly NewVersion<TaskId>[],
): Promise<void> {
  for (const some of batches(versions)) {
    const rows = some.map(({ of, value }) => ({ tenantId: cx.acting.tenant, taskId: of, revision, value }));
    await cx.db.insertInto('taskVersion').values(rows).execute();
  }
}

export async function insertTargetVersions(
  cx: Cx,
  revision: number,
  versions: readonly NewVersion<TargetId>[],
): Promise<void> {
  for (const some of batches(versions)) {
    const rows = some.map(({ of, value }) => ({ tenantId: cx.acting.tenant, targetId: of, revision, value }));
    await cx.db.insertInto('targetVersion').values(rows).execute();
  }
}

export type TaskUnit = { readonly taskId: TaskId; readonly unitId: UnitId; readonly role: 'lead' | 'coordinate' };
export type TaskLead = { readonly taskId: TaskId; readonly place: number; readonly name: string };

/** Who leads and helps with the tasks, instead of who did. */
export async function replaceTaskNames(
  cx: Cx,
  tasks: readonly TaskId[],
  { leads, units }: { readonly leads: readonly TaskLead[]; readonly units: readonly TaskUnit[] },
): Promise<void> {
  const tenantId = cx.acting.tenant;
  const any = sql<never>`any(${tasks}::uuid[])`;
  await cx.db.deleteFrom('taskLead').where('tenantId', '=', tenantId).where('taskId', '=', any).execute();
  await cx.db.deleteFrom('taskUnit').where('tenantId', '=', tenantId).where('taskId', '=', any).execute();
  for (const some of batches(leads)) {
    await cx.db
      .insertInto('taskLead')
      .values(some.map((row) => ({ tenantId, ...row })))
      .execute();
  }
  for (const some of batches(units)) {
    await cx.db
      .insertInto('taskUnit')
      .values(some.map((row) => ({ tenantId, ...row })))
      .execute();
  }
}

export type LikenessKey = { readonly band: number; readonly subject: TaskId | TargetId };

/** As two arrays: a plan of ten thousand tasks has half a million keys. */
export async function insertLikeness(cx: Cx, keys: readonly LikenessKey[]): Promise<void> {
  const KEYS_AT_ONCE = 50_000;
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const some = keys.slice(from, from + KEYS_AT_ONCE);
    await sql`
      insert into task_likeness (tenant_id, band, subject_id)
      select ${cx.acting.tenant}::uuid, band, subject_id
      from unnest(${some.map(({ band }) => band)}::bigint[], ${some.map(({ subject }) => subject)}::uuid[]) as key (band, subject_id)
      order by band
      on conflict do nothing
    `.execute(cx.db);
  }
}

export async function insertDuties(cx: Cx, duties: readonly NewDuty[]): Promise<void> {
  for (const some of batches(duties)) {
    await cx.db
      .insertInto('reportDuty')
      .values(some.map((duty) => ({ tenantId: cx.acting.tenant, ...duty })))
      .execute();
  }
}
