// SQL of progress: entries with their figures. Both are insert-only.
import type { FigureBasis, PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import { builtOnce, writtenOnce } from '../kit/built-once.ts';
import { GOES_WITH_NEXT } from '../kit/message.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TargetId } from '../plan/plan.ts';
import type { ProgressId } from './progress.ts';

export type NewFigure = {
  readonly targetId: TargetId;
  readonly basis: FigureBasis;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Null: taken back. */
  readonly value: number | null;
};
export type NewEntry = {
  readonly id: ProgressId;
  readonly assignmentId: AssignmentId;
  readonly version: number;
  readonly percent: number;
  readonly words: string;
  readonly isReport: boolean;
  readonly figures: readonly NewFigure[];
};

const ROWS_AT_ONCE = 10_000;

export async function insertEntries(cx: Cx, entries: readonly NewEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += ROWS_AT_ONCE) {
    await insertProgress(cx, entries.slice(from, from + ROWS_AT_ONCE));
  }
  const figures = entries.flatMap(({ id, figures: own }) => own.map((figure) => ({ ...figure, id })));
  for (let from = 0; from < figures.length; from += ROWS_AT_ONCE) {
    await insertFigures(cx, figures.slice(from, from + ROWS_AT_ONCE));
  }
}

const insertProgress = writtenOnce(
  ['id', 'assignmentId', 'version', 'percent', 'words', 'isReport'],
  (cx, to) => sql`
    insert into progress
      (tenant_id, id, assignment_id, version, percent, words, is_report, entered_by, entered_at)
    select ${cx.acting.tenant}::uuid, new.*, ${cx.acting.person}::uuid, ${cx.now}::timestamptz
    from unnest(
      ${to.id}::uuid[], ${to.assignmentId}::uuid[], ${to.version}::integer[], ${to.percent}::smallint[],
      ${to.words}::text[], ${to.isReport}::boolean[]
    ) as new ${GOES_WITH_NEXT}`,
);

const insertFigures = writtenOnce(
  ['id', 'targetId', 'basis', 'numerator', 'denominator', 'value'],
  (cx, to) => sql`
    insert into progress_figure (tenant_id, progress_id, target_id, basis, numerator, denominator, value)
    select ${cx.acting.tenant}::uuid, new.*
    from unnest(
      ${to.id}::uuid[], ${to.targetId}::uuid[], ${to.basis}::text[], ${to.numerator}::double precision[],
      ${to.denominator}::double precision[], ${to.value}::double precision[]
    ) as new ${GOES_WITH_NEXT}`,
);

export type ProgressRow = Awaited<ReturnType<typeof listProgress>>[number];

function entered(cx: Cx) {
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
  return entered(cx).where('progress.assignmentId', '=', assignment).orderBy('progress.version', 'desc').execute();
}

export async function findProgress(cx: Cx, id: ProgressId): Promise<ProgressRow | undefined> {
  const [row] = await entriesById(cx, id);
  return row;
}

export const entriesById = builtOnce((cx, id: ProgressId) =>
  entered(cx).where('progress.id', '=', id).modifyEnd(PLANNED_ONCE),
);

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
      'figure.basis',
    ])
    .where('figure.tenantId', '=', cx.acting.tenant)
    .where('figure.progressId', '=', sql<never>`any(${ids}::uuid[])`)
    .orderBy('target.position')
    .modifyEnd(PLANNED_ONCE)
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
          .select(['figure.numerator', 'figure.denominator', 'figure.value as lastValue', 'figure.basis as lastBasis'])
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
      'target.max',
      'target.figureRange',
      'last.numerator',
      'last.denominator',
      'last.lastValue',
      'last.lastBasis',
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
