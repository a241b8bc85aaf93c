// SQL of progress: entries with their figures. Both are insert-only.
import type { PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TargetId } from '../plan/plan.ts';
import type { ProgressId } from './progress.ts';

export type NewFigure = {
  readonly targetId: TargetId;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
};
export type NewProgress = {
  readonly id: ProgressId;
  readonly assignmentId: AssignmentId;
  readonly version: number;
  readonly percent: number;
  readonly words: string;
  readonly isReport: boolean;
};

export async function insertProgress(cx: Cx, progress: NewProgress, figures: readonly NewFigure[]): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('progress')
    .values({ tenantId, ...progress, enteredBy: cx.acting.person, enteredAt: cx.now })
    .execute();
  if (figures.length === 0) return;
  await cx.db
    .insertInto('progressFigure')
    .values(figures.map((figure) => ({ tenantId, progressId: progress.id, ...figure })))
    .execute();
}

export type ProgressRow = Awaited<ReturnType<typeof listProgress>>[number];

function entries(cx: Cx) {
  return cx.db
    .selectFrom('progress')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'progress.tenantId').onRef('person.id', '=', 'progress.enteredBy'),
    )
    .selectAll('progress')
    .select('person.name as personName')
    .where('progress.tenantId', '=', cx.acting.tenant);
}

/** The newest first. */
export async function listProgress(cx: Cx, assignment: AssignmentId) {
  return entries(cx).where('progress.assignmentId', '=', assignment).orderBy('progress.version', 'desc').execute();
}

export async function findProgress(cx: Cx, id: ProgressId): Promise<ProgressRow | undefined> {
  return entries(cx).where('progress.id', '=', id).executeTakeFirst();
}

export type FigureRow = Awaited<ReturnType<typeof listFigures>>[number];

export async function listFigures(cx: Cx, ids: readonly ProgressId[]) {
  if (ids.length === 0) return [];
  return cx.db
    .selectFrom('progressFigure as figure')
    .innerJoin('target', (join) =>
      join.onRef('target.tenantId', '=', 'figure.tenantId').onRef('target.id', '=', 'figure.targetId'),
    )
    .select([
      'figure.progressId',
      'figure.targetId',
      'target.text',
      'target.unit',
      'figure.numerator',
      'figure.denominator',
      'figure.value',
    ])
    .where('figure.tenantId', '=', cx.acting.tenant)
    .where('figure.progressId', '=', sql<never>`any(${ids}::uuid[])`)
    .orderBy('target.position')
    .execute();
}

/** Targets of the plan as they stand, each with the last figure that was entered on the assignment. */
export async function listFigureTargets(cx: Cx, plan: PlanId, assignment: AssignmentId) {
  return cx.db
    .selectFrom('target')
    .leftJoinLateral(
      (each) =>
        each
          .selectFrom('progressFigure as figure')
          .innerJoin('progress', (join) =>
            join.onRef('progress.tenantId', '=', 'figure.tenantId').onRef('progress.id', '=', 'figure.progressId'),
          )
          .select(['figure.numerator', 'figure.denominator', 'figure.value as lastValue'])
          .whereRef('figure.tenantId', '=', 'target.tenantId')
          .whereRef('figure.targetId', '=', 'target.id')
          .where('progress.assignmentId', '=', assignment)
          .orderBy('progress.version', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      'target.id',
      'target.text',
      'target.unit',
      'target.comparator',
      'target.value',
      'last.numerator',
      'last.denominator',
      'last.lastValue',
    ])
    .where('target.tenantId', '=', cx.acting.tenant)
    .where('target.planId', '=', plan)
    .where('target.droppedRevision', 'is', null)
    .orderBy('target.position')
    .execute();
}

/** The words of the report that stands, of each, and who made it. */
export async function listReports(cx: Cx, assignments: readonly AssignmentId[]) {
  if (assignments.length === 0) return [];
  return cx.db
    .selectFrom('progress')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'progress.tenantId').onRef('person.id', '=', 'progress.enteredBy'),
    )
    .distinctOn('progress.assignmentId')
    .select(['progress.assignmentId', 'progress.words', 'person.name as by', 'person.id as personId'])
    .where('progress.tenantId', '=', cx.acting.tenant)
    .where('progress.assignmentId', '=', sql<never>`any(${assignments}::uuid[])`)
    .where('progress.isReport', '=', true)
    .orderBy('progress.assignmentId')
    .orderBy('progress.version', 'desc')
    .execute() as Promise<
    { assignmentId: AssignmentId; words: string; by: string | null; personId: PersonId | null }[]
  >;
}
