// A unit says how far it is, or that it is done. The id comes from who sends, so that what is sent twice over a bad line is
// written once; a request made on what has changed since is refused, and what was typed stays with who typed it.
import { type FigureBasis, kindFaultOf } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { happen, holdFor, holdYours, mustBeTime, onBehalfOf } from '../assignment/act.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import type { TargetId } from '../plan/plan.ts';
import { listTargets } from '../plan/queries-state.ts';
import { kindOf } from './figures.ts';
import type { ProgressId } from './progress.ts';
import { enteredData, progressEntered, progressReported, reportRecalled } from './progress-facts.ts';
import { findProgress, type NewFigure } from './queries.ts';

type Figure =
  | { readonly target: string; readonly numerator: number; readonly denominator: number }
  | { readonly target: string; readonly value: number; readonly basis?: FigureBasis | undefined };
export type Entry = {
  readonly id: string;
  readonly version: number;
  readonly percent: number;
  readonly words: string;
  readonly figures: readonly Figure[];
  readonly report: boolean;
};

export async function enterProgress(cx: Cx, assignment: AssignmentId, entry: Entry): Promise<ProgressId> {
  const id = entry.id as ProgressId;
  const { row } = await holdYours(cx, assignment, 'progress');
  if (row.version !== entry.version) {
    // Each entry makes a version: one that is there already came with a version of before.
    if (await isThere(cx, id, assignment)) return id;
    throw new Problem('assignment.moved-on', { version: row.version });
  }
  mustBeTime(row, entry.report ? 'report' : 'progress');

  const figures = await figuresOf(cx, row, entry.figures);
  const aside = { words: entry.words, figures };
  const data = enteredData(id, figures);
  if (entry.report) {
    const lender = onBehalfOf(cx.acting, row, 'report');
    await happen(cx, progressReported, row, {
      data: { ...data, ...(lender !== null && { onBehalfOf: lender }) },
      aside,
    });
  } else await happen(cx, progressEntered, row, { data: { percent: entry.percent, ...data }, aside });
  return id;
}

/** A report that nobody has looked at yet. */
export async function recallReport(cx: Cx, id: AssignmentId, { version }: Pick<Entry, 'version'>): Promise<void> {
  const row = await holdFor(cx, id, 'recall', version);
  await happen(cx, reportRecalled, row, { data: {}, aside: {} });
}

/** Sent again: written already. The id of another assignment's entry is nobody's to use. */
async function isThere(cx: Cx, id: ProgressId, assignment: AssignmentId): Promise<boolean> {
  const known = await findProgress(cx, id);
  if (known !== undefined && known.assignmentId !== assignment) throw new Problem('record.exists');
  return known !== undefined;
}

async function figuresOf(cx: Cx, row: AssignmentRow, figures: readonly Figure[]): Promise<readonly NewFigure[]> {
  if (figures.length === 0) return [];
  const targets = new Map((await listTargets(cx, row.planId)).map((target) => [target.id as string, target]));
  const rows = figures.map((figure): NewFigure => {
    const target = targets.get(figure.target);
    if (target === undefined) throw new Problem('progress.other-target');
    const usual = kindOf(target);
    const told = 'value' in figure ? { value: figure.value, basis: figure.basis ?? usual.basis } : figure;
    const made = newFigure(figure.target as TargetId, told);
    const fault = kindFaultOf(usual, made);
    if (fault !== null) throw new Problem(`figure.${fault}`, { text: target.text });
    return made;
  });
  if (new Set(rows.map(({ targetId }) => targetId)).size < rows.length) throw new Problem('progress.other-target');
  return rows;
}

type Told =
  | { readonly numerator: number; readonly denominator: number }
  | { readonly value: number; readonly basis: FigureBasis };

/** `null`: what was entered before is taken back. */
export function newFigure(targetId: TargetId, figure: Told | null): NewFigure {
  if (figure === null) return { targetId, basis: 'cumulative', numerator: null, denominator: null, value: null };
  if ('value' in figure) {
    return { targetId, basis: figure.basis, numerator: null, denominator: null, value: figure.value };
  }
  const { numerator, denominator } = figure;
  return { targetId, basis: 'cumulative', numerator, denominator, value: (100 * numerator) / denominator };
}
