// SQL of what plans held and hold: tasks and targets with all their versions, targets and report duties as they stand.
import type { TargetWording, TaskWording } from '@sauro/core';
import type { Anchor } from '@sauro/reader/reading';
import type { DocumentId } from '../document/document.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from './plan.ts';

/** Where a task or target stands: kept with each version, so that an earlier one can be given back whole. */
export type Placement = {
  readonly document: DocumentId;
  readonly item: string;
  readonly position: number;
  readonly anchor: Anchor;
};
export type TaskVersion = TaskWording & Placement;
export type TargetVersion = TargetWording & Placement;

export type VersionRow<Version> = {
  readonly id: string;
  readonly revision: number;
  /** Of the revision that made it. */
  readonly by: DocumentId;
  readonly value: Version | null;
};

/** Of all tasks of a plan, dropped ones too; of each the oldest first. */
export async function listTaskVersions(cx: Cx, plan: PlanId): Promise<readonly VersionRow<TaskVersion>[]> {
  const rows = await cx.db
    .selectFrom('task')
    .innerJoin('taskVersion as version', (join) =>
      join.onRef('version.tenantId', '=', 'task.tenantId').onRef('version.taskId', '=', 'task.id'),
    )
    .innerJoin('planRevision', (join) =>
      join
        .onRef('planRevision.tenantId', '=', 'task.tenantId')
        .onRef('planRevision.planId', '=', 'task.planId')
        .onRef('planRevision.revision', '=', 'version.revision'),
    )
    .select(['task.id', 'version.revision', 'planRevision.documentId as by', 'version.value'])
    .where('task.tenantId', '=', cx.acting.tenant)
    .where('task.planId', '=', plan)
    .orderBy('version.revision')
    .orderBy('task.id')
    .execute();
  // Written by insertTaskVersions and by nothing else; so are the targets below.
  return rows.map((row) => ({ ...row, value: row.value as TaskVersion | null }));
}

export async function listTargetVersions(cx: Cx, plan: PlanId): Promise<readonly VersionRow<TargetVersion>[]> {
  const rows = await cx.db
    .selectFrom('target')
    .innerJoin('targetVersion as version', (join) =>
      join.onRef('version.tenantId', '=', 'target.tenantId').onRef('version.targetId', '=', 'target.id'),
    )
    .innerJoin('planRevision', (join) =>
      join
        .onRef('planRevision.tenantId', '=', 'target.tenantId')
        .onRef('planRevision.planId', '=', 'target.planId')
        .onRef('planRevision.revision', '=', 'version.revision'),
    )
    .select(['target.id', 'version.revision', 'planRevision.documentId as by', 'version.value'])
    .where('target.tenantId', '=', cx.acting.tenant)
    .where('target.planId', '=', plan)
    .orderBy('version.revision')
    .orderBy('target.id')
    .execute();
  return rows.map((row) => ({ ...row, value: row.value as TargetVersion | null }));
}

/** In which revision each task came and was last changed. */
export async function listTaskMarks(cx: Cx, plan: PlanId) {
  return cx.db
    .selectFrom('task')
    .select(['id', 'sinceRevision', 'changedRevision'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .execute();
}

export async function listTargets(cx: Cx, plan: PlanId) {
  return cx.db
    .selectFrom('target')
    .select(['id', 'documentId', 'section', 'text', 'comparator', 'value', 'max', 'unit', 'byYear', 'lead', 'anchor'])
    .select('figureRange')
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('droppedRevision', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function listDuties(cx: Cx, plan: PlanId) {
  return cx.db
    .selectFrom('reportDuty')
    .select([
      'id',
      'documentId',
      'itemId',
      'position',
      'reporters',
      'addressee',
      'via',
      'frequency',
      'due',
      'adHoc',
      'anchor',
    ])
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where('droppedRevision', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
export type DutyRow = Awaited<ReturnType<typeof listDuties>>[number];
