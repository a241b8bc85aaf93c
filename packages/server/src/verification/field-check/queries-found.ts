// SQL that reads what was reported when a sample was drawn, and what was found of its pieces.
import type { FigureBasis } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { FieldResultId } from './field-check.ts';
import type { PieceRow } from './queries.ts';

type Of = Pick<PieceRow, 'checkId' | 'assignmentId'>;

/** The report that stood then, of each piece. */
export async function listReportedThen(cx: Cx, pieces: readonly Of[]) {
  const { rows } = await sql<Of & { readonly words: string; readonly percent: number; readonly by: string | null }>`
    select distinct on (piece.check_id, piece.assignment_id) piece.check_id, piece.assignment_id, progress.words,
      progress.percent, person.name as by
    from ${named(pieces)}
    join progress on progress.tenant_id = piece.tenant_id and progress.assignment_id = piece.assignment_id
      and progress.version <= piece.version and progress.is_report
    left join person on person.tenant_id = progress.tenant_id and person.id = progress.entered_by
    where piece.tenant_id = ${cx.acting.tenant}
    order by piece.check_id, piece.assignment_id, progress.version desc`.execute(cx.db);
  return rows;
}

export type FigureRow = {
  readonly targetId: string;
  readonly text: string;
  readonly unit: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
  readonly basis: FigureBasis;
};

/** The last figure of each target that had been entered by then; none where it had been taken back. */
export async function listFiguresThen(cx: Cx, pieces: readonly Of[]) {
  const { rows } = await sql<Of & FigureRow>`
    select * from (select distinct on (piece.check_id, piece.assignment_id, target.position, target.id) piece.check_id,
      piece.assignment_id, target.id as target_id, target.text, target.unit, figure.numerator, figure.denominator,
      figure.value, figure.basis
    from ${named(pieces)}
    join progress on progress.tenant_id = piece.tenant_id and progress.assignment_id = piece.assignment_id
      and progress.version <= piece.version
    join progress_figure as figure on figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id
    join target on target.tenant_id = figure.tenant_id and target.id = figure.target_id
    where piece.tenant_id = ${cx.acting.tenant}
    order by piece.check_id, piece.assignment_id, target.position, target.id, progress.version desc) as told
    where told.value is not null`.execute(cx.db);
  return rows;
}

export type ResultRow = Of & {
  readonly id: FieldResultId;
  readonly version: number;
  readonly outcome: string;
  readonly words: string;
  readonly onDay: string;
  readonly enteredAt: Date;
  readonly enteredBy: string | null;
  readonly personName: string | null;
};

/** All that was found of each, the last first. */
export async function listResults(cx: Cx, pieces: readonly Of[]) {
  const { rows } = await sql<ResultRow>`
    select result.id, result.check_id, result.assignment_id, result.version, result.outcome, result.words,
      result.on_day, result.entered_at, result.entered_by, person.name as person_name
    from ${named(pieces)}
    join field_check_result as result on result.tenant_id = piece.tenant_id and result.check_id = piece.check_id
      and result.assignment_id = piece.assignment_id
    left join person on person.tenant_id = result.tenant_id and person.id = result.entered_by
    where piece.tenant_id = ${cx.acting.tenant}
    order by result.version desc`.execute(cx.db);
  return rows;
}

/** The pieces that are one assignment, of every sample of which the caller sees what was found, or the sample itself. */
export async function listPiecesOf(cx: Cx, assignment: AssignmentId) {
  const { rows } = await sql<Of & { readonly mayOpen: boolean }>`
    select piece.check_id, piece.assignment_id, exists (
      select from field_check where field_check.tenant_id = piece.tenant_id and field_check.id = piece.check_id
    ) as may_open
    from field_check_piece as piece
    where piece.tenant_id = ${cx.acting.tenant} and piece.assignment_id = ${assignment}`.execute(cx.db);
  return rows;
}

export async function listFoundFigures(cx: Cx, results: readonly FieldResultId[]) {
  const { rows } = await sql<Omit<FigureRow, 'basis'> & { readonly resultId: FieldResultId }>`
    select figure.result_id, target.id as target_id, target.text, target.unit, figure.numerator, figure.denominator,
      figure.value
    from field_check_figure as figure
    join target on target.tenant_id = figure.tenant_id and target.id = figure.target_id
    where figure.tenant_id = ${cx.acting.tenant} and figure.result_id = any(${results}::uuid[])
    order by target.position`.execute(cx.db);
  return rows;
}

/** The pieces themselves, `piece.…`. */
function named(pieces: readonly Of[]) {
  return sql`field_check_piece as piece join unnest(
    ${pieces.map(({ checkId }) => checkId)}::uuid[], ${pieces.map(({ assignmentId }) => assignmentId)}::uuid[]
  ) as asked (check_id, assignment_id)
    on asked.check_id = piece.check_id and asked.assignment_id = piece.assignment_id`;
}
