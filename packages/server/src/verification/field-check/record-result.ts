// What was found of one piece in the field. It has one result; who was wrong, or looks again, corrects it by a further one,
// and what was said before stays.
import {
  dayOf,
  FIELD_RIGHT,
  type FieldOutcome,
  isDayOfCheck,
  isPlainDate,
  isToldEnough,
  kindFaultOf,
} from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { findAssignment } from '../../assignment/queries.ts';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { once } from '../../kit/once.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { isOwnMatter } from '../../people/own-matter.ts';
import { type RightsAt, rightsAt } from '../../people/reach.ts';
import type { TargetId } from '../../plan/plan.ts';
import { listTargets } from '../../plan/queries-state.ts';
import { kindOf } from '../../progress/figures.ts';
import { assignmentRefuted, fieldCheckCorrected, fieldCheckFound } from './field-check-facts.ts';
import { type FieldCheckId, isCheckedAs } from './field-check.ts';
import { listPieces, type PieceRow } from './queries.ts';
import { listResults } from './queries-found.ts';
import type { FoundFigure } from './queries-write.ts';

type Figure =
  | { readonly target: string; readonly numerator: number; readonly denominator: number }
  | { readonly target: string; readonly value: number };
export type Found = {
  readonly id: string;
  /** Of the result that she has seen; 0 where there was none. */
  readonly version: number;
  readonly outcome: FieldOutcome;
  readonly words: string;
  readonly on: string;
  readonly figures: readonly Figure[];
};
type Of = { readonly check: FieldCheckId; readonly assignment: AssignmentId };

export async function recordResult(cx: Cx, { check, assignment }: Of, found: Found): Promise<void> {
  const [piece] = await listPieces(cx, { check, assignment }, { offset: 0, limit: 1 });
  if (piece === undefined) throw new Problem('record.not-found');
  const at = await rightsAt(cx, [piece.checkUnitId]);
  if (!at(piece.checkUnitId).has(FIELD_RIGHT)) {
    throw new Problem('right.elsewhere', { right: FIELD_RIGHT });
  }
  if (isOwnPiece(cx, piece, at)) throw new Problem('field-check.own');
  const sent = { id: found.id, act: 'fieldCheck.result', subject: check, said: { ...found, assignment } };
  await once(cx, sent, () => write(cx, piece, found));
}

type Own = Pick<PieceRow, 'checkUnitId' | 'reportedBy' | 'reportedFor'>;

/** What is checked is her own report. */
export function isOwnPiece(cx: Cx, { checkUnitId, reportedBy, reportedFor }: Own, at: RightsAt): boolean {
  const report = { by: reportedBy, onBehalfOf: reportedFor };
  return isOwnMatter(cx.acting, report, (apart) => at(checkUnitId, apart).has(FIELD_RIGHT));
}

async function write(cx: Cx, piece: PieceRow, { version, outcome, words, on, figures }: Found): Promise<void> {
  const [last] = await listResults(cx, [piece]);
  const stands = last?.version ?? 0;
  if (stands !== version) throw new Problem('field-check.moved-on', { version: stands });
  if (!isToldEnough(outcome, words)) throw new Problem('field-check.says-nothing');
  const days = { drawn: piece.drawnOn, today: dayOf(cx.now) };
  if (!isPlainDate(on) || !isPlainDate(days.drawn) || !isDayOfCheck(on, { ...days, drawn: days.drawn })) {
    throw new Problem('field-check.other-day', days);
  }
  const aside = {
    id: newId<'fieldCheckResult'>(),
    checkId: piece.checkId,
    assignmentId: piece.assignmentId,
    version: version + 1,
    outcome,
    words,
    onDay: on,
    figures: await figuresOf(cx, piece.assignmentId, figures),
  };
  const data = { assignment: piece.assignmentId, outcome, on };
  if (last === undefined) await record(cx, fieldCheckFound, { subject: piece.checkId, data, aside });
  else {
    const before = isCheckedAs(last.outcome);
    await record(cx, fieldCheckCorrected, { subject: piece.checkId, data: { ...data, before }, aside });
  }
  if (outcome !== 'as-reported') {
    await record(cx, assignmentRefuted, { subject: piece.assignmentId, data: { outcome, on } });
  }
}

async function figuresOf(
  cx: Cx,
  assignment: AssignmentId,
  figures: readonly Figure[],
): Promise<readonly FoundFigure[]> {
  if (figures.length === 0) return [];
  const row = await findAssignment(cx, assignment);
  if (row === undefined) throw new Problem('record.not-found');
  const targets = new Map((await listTargets(cx, row.planId)).map((target) => [target.id as string, target]));
  const isEachOnce = new Set(figures.map(({ target }) => target)).size === figures.length;
  if (!isEachOnce) throw new Problem('progress.other-target');
  return figures.map((figure) => {
    const target = targets.get(figure.target);
    if (target === undefined) throw new Problem('progress.other-target');
    const found = foundFigure(target.id, figure);
    const fault = kindFaultOf(kindOf(target), { ...found, basis: 'cumulative' });
    if (fault !== null) throw new Problem(`figure.${fault}`, { text: target.text });
    return found;
  });
}

function foundFigure(targetId: TargetId, figure: Figure): FoundFigure {
  if ('value' in figure) return { targetId, numerator: null, denominator: null, value: figure.value };
  const { numerator, denominator } = figure;
  return { targetId, numerator, denominator, value: (100 * numerator) / denominator };
}
