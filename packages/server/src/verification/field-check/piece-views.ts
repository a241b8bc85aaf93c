// Pieces as they travel: the assignment as it stands now, what was reported when the sample was drawn, and what was found.
import { FIELD_RIGHT } from '@sauro/core';
import { viewsOf } from '../../assignment/list-views.ts';
import { listEvidenceCounts } from '../../evidence/queries.ts';
import type { Cx } from '../../kit/system.ts';
import { rightsAt } from '../../people/reach.ts';
import { isCheckedAs } from './field-check.ts';
import type { PieceRow } from './queries.ts';
import {
  type FigureRow,
  listFiguresThen,
  listFoundFigures,
  listReportedThen,
  listResults,
  type ResultRow,
} from './queries-found.ts';
import { isOwnPiece } from './record-result.ts';
import type { FieldPieceView, FieldResultView } from './views.ts';

/** In the order of the rows. */
export async function pieceViews(cx: Cx, rows: readonly PieceRow[]): Promise<FieldPieceView[]> {
  const ids = rows.map(({ assignmentId }) => assignmentId);
  const assignments = new Map((await viewsOf(cx, ids)).map((view) => [view.id, view]));
  const reported = byPiece(await listReportedThen(cx, rows));
  const figures = byPiece(await listFiguresThen(cx, rows));
  const evidence = new Map((await listEvidenceCounts(cx, ids)).map(({ assignmentId, count }) => [assignmentId, count]));
  const results = byPiece(await resultsOf(cx, rows));
  const at = await rightsAt(
    cx,
    rows.map(({ checkUnitId }) => checkUnitId),
  );
  return rows.flatMap((row) => {
    const assignment = assignments.get(row.assignmentId);
    if (assignment === undefined) return [];
    const [report] = reported(row);
    const mayField = at(row.checkUnitId).has(FIELD_RIGHT);
    const isOwn = mayField && isOwnPiece(cx, row, at);
    return {
      check: row.checkId,
      drawnOn: row.drawnOn,
      place: row.place,
      assignment,
      report: {
        words: report?.words ?? '',
        percent: report?.percent ?? null,
        by: report?.by ?? null,
        figures: figures(row).map((figure) => ({ ...figureView(figure), basis: figure.basis })),
      },
      evidence: evidence.get(row.assignmentId) ?? 0,
      results: results(row).map(({ view }) => view),
      mayCheck: mayField && !isOwn,
      isOwn,
    };
  });
}

/** The one that stands. */
export async function getResultView(
  cx: Cx,
  piece: Pick<PieceRow, 'checkId' | 'assignmentId'>,
): Promise<FieldResultView> {
  const [last] = await resultsOf(cx, [piece]);
  if (last === undefined) throw new Error('A result that was just written is not there.');
  return last.view;
}

/** Of each piece all that was found, the last first. */
export async function resultsOf(cx: Cx, pieces: readonly Pick<PieceRow, 'checkId' | 'assignmentId'>[]) {
  const rows = await listResults(cx, pieces);
  const figures = await listFoundFigures(
    cx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    checkId: row.checkId,
    assignmentId: row.assignmentId,
    view: resultView(
      row,
      figures.filter(({ resultId }) => resultId === row.id),
    ),
  }));
}

function resultView(row: ResultRow, figures: readonly Omit<FigureRow, 'basis'>[]): FieldResultView {
  return {
    version: row.version,
    outcome: isCheckedAs(row.outcome),
    words: row.words,
    on: row.onDay,
    figures: figures.map(figureView),
    by: row.enteredBy === null || row.personName === null ? null : { id: row.enteredBy, name: row.personName },
    at: row.enteredAt.toISOString(),
  };
}

function figureView({ targetId, text, unit, numerator, denominator, value }: Omit<FigureRow, 'basis'>) {
  return { target: targetId, text, unit, numerator, denominator, value };
}

type Of = Pick<PieceRow, 'checkId' | 'assignmentId'>;

function byPiece<Row extends Of>(rows: readonly Row[]): (of: Of) => readonly Row[] {
  const keyOf = ({ checkId, assignmentId }: Of) => `${checkId} ${assignmentId}`;
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return (of) => found.get(keyOf(of)) ?? [];
}
