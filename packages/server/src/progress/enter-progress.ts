// A unit says how far it is, or that it is done. The id comes from who sends, so that what is sent twice over a bad line is
// written once; a request made on what has changed since is refused, and what was typed stays with who typed it.
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { happen, holdFor, mustBeTime, mustBeYours } from '../assignment/act.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { assignmentAction } from '../assignment/assignment-facts.ts';
import { lockAssignment } from '../assignment/queries.ts';
import type { TargetId } from '../plan/plan.ts';
import { listTargets } from '../plan/queries-state.ts';
import type { ProgressId } from './progress.ts';
import { findProgress, insertProgress, type NewFigure } from './queries.ts';

type Figure =
  | { readonly target: string; readonly numerator: number; readonly denominator: number }
  | { readonly target: string; readonly value: number };
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
  const row = await lockAssignment(cx, assignment);
  if (row === undefined) throw new Problem('record.not-found');
  await mustBeYours(cx, row, 'progress');
  if (await isThere(cx, id, assignment)) return id;
  if (row.version !== entry.version) throw new Problem('assignment.moved-on', { version: row.version });
  mustBeTime(row, entry.report ? 'report' : 'progress');

  const figures = await figuresOf(cx, row, entry.figures);
  const percent = entry.report ? 100 : entry.percent;
  const aside = { words: entry.words, figures };
  if (entry.report) await happen(cx, progressReported, row, { data: { progress: id }, aside });
  else await happen(cx, progressEntered, row, { data: { percent, progress: id }, aside });
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
  const known = new Set<string>((await listTargets(cx, row.planId)).map(({ id }) => id));
  const rows = figures.map((figure): NewFigure => {
    if (!known.has(figure.target)) throw new Problem('progress.other-target');
    const targetId = figure.target as TargetId;
    if ('value' in figure) return { targetId, numerator: null, denominator: null, value: figure.value };
    const { numerator, denominator } = figure;
    return { targetId, numerator, denominator, value: (100 * numerator) / denominator };
  });
  if (new Set(rows.map(({ targetId }) => targetId)).size < rows.length) throw new Problem('progress.other-target');
  return rows;
}

type Entered = { readonly progress: ProgressId };
type Aside = { readonly words: string; readonly figures: readonly NewFigure[] };

const progressEntered = assignmentAction<'progressed', Entered, Aside>('progressed', async (cx, facts) => {
  for (const { subject, data, aside } of facts) {
    await keep(cx, subject, { id: data.progress, percent: data.percent, isReport: false, aside });
  }
});

const progressReported = assignmentAction<'reported', Entered, Aside>('reported', async (cx, facts) => {
  for (const { subject, data, aside } of facts) {
    await keep(cx, subject, { id: data.progress, percent: 100, isReport: true, aside });
  }
});

const reportRecalled = assignmentAction('recalled');

type Kept = {
  readonly id: ProgressId;
  readonly percent: number;
  readonly isReport: boolean;
  readonly aside: Aside & { readonly before: AssignmentRow };
};

/** The words stand here and not in the ledger. */
async function keep(cx: Cx, assignmentId: AssignmentId, { aside, ...entry }: Kept): Promise<void> {
  const version = aside.before.version + 1;
  await insertProgress(cx, { ...entry, assignmentId, version, words: aside.words }, aside.figures);
}
