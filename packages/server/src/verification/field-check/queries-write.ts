// SQL that writes samples and what was found. All of it is insert-only.
import type { FieldOutcome, FieldSource, UnitId } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { Cx } from '../../kit/system.ts';
import type { PlanId, TargetId } from '../../plan/plan.ts';
import type { FieldCheckId, FieldResultId } from './field-check.ts';

export type NewCheck = {
  readonly id: FieldCheckId;
  readonly unitId: UnitId;
  readonly source: FieldSource;
  readonly planId: PlanId | null;
  readonly withinUnitId: UnitId | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly wantedCount: number | null;
  readonly wantedPercent: number | null;
  readonly seed: string;
  readonly frame: readonly AssignmentId[];
  readonly frameSha256: string;
  readonly drawnOn: string;
  /** In the order in which they were drawn, each with its version then. */
  readonly pieces: readonly { readonly assignmentId: AssignmentId; readonly version: number }[];
};

export async function insertCheck(cx: Cx, { pieces, frame, ...check }: NewCheck): Promise<void> {
  const tenantId = cx.acting.tenant;
  const made = { size: pieces.length, drawnAt: cx.now, drawnBy: cx.acting.person };
  await cx.db
    .insertInto('fieldCheck')
    .values({ tenantId, ...check, frame: [...frame], ...made })
    .execute();
  await cx.db
    .insertInto('fieldCheckPiece')
    .values(pieces.map((piece, at) => ({ tenantId, checkId: check.id, place: at + 1, ...piece })))
    .execute();
}

export type FoundFigure = {
  readonly targetId: TargetId;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
};
export type NewResult = {
  readonly id: FieldResultId;
  readonly checkId: FieldCheckId;
  readonly assignmentId: AssignmentId;
  readonly version: number;
  readonly outcome: FieldOutcome;
  readonly words: string;
  readonly onDay: string;
  readonly figures: readonly FoundFigure[];
};

export async function insertResult(cx: Cx, { figures, ...result }: NewResult): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('fieldCheckResult')
    .values({ tenantId, ...result, enteredBy: cx.acting.person, enteredAt: cx.now })
    .execute();
  if (figures.length === 0) return;
  await cx.db
    .insertInto('fieldCheckFigure')
    .values(figures.map((figure) => ({ tenantId, resultId: result.id, ...figure })))
    .execute();
}
