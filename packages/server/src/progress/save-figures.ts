// Rows of the grid are saved: each as one entry of progress with its figures, so that what is told in a cell and what is told
// with progress are one truth. A row is taken or refused by itself; ids and the versions of the cells come from who sends.
import type { Output } from '../kit/contract.ts';
import { recordMany } from '../kit/ledger.ts';
import type { ProblemCode } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { dayOf, kindFaultOf } from '@sauro/core';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { lockAssignments } from '../assignment/queries.ts';
import { type RightsAt, rightsAt } from '../people/reach.ts';
import type { PlanId, TargetId } from '../plan/plan.ts';
import { listTargets } from '../plan/queries-state.ts';
import { newFigure } from './enter-progress.ts';
import { cellKey, isTimeToTell, kindOf, mayTell } from './figures.ts';
import type { FigureEntry, figuresContract } from './figures-contract.ts';
import type { ProgressId } from './progress.ts';
import { enteredData, progressEntered, versionAfter } from './progress-facts.ts';
import type { NewFigure } from './queries.ts';
import { listCellVersions, listKnownEntries } from './queries-figures.ts';

type Outcome = Output<(typeof figuresContract)['saveFigures']>['outcomes'][number];
type Refused = NonNullable<Outcome['refused']>;
type Decided =
  | { readonly id: string; readonly there: number }
  | { readonly id: string; readonly refused: Refused }
  | { readonly id: string; readonly row: AssignmentRow; readonly figures: readonly NewFigure[] };

export async function saveFigures(cx: Cx, plan: PlanId, entries: readonly FigureEntry[]): Promise<Outcome[]> {
  const held = await hold(cx, plan, entries);
  const decided = entries.map((entry) => decide(entry, held));
  await recordFigures(
    cx,
    decided.flatMap((one) => ('row' in one ? [one] : [])),
  );
  return decided.map((one): Outcome => {
    if ('refused' in one) return { id: one.id, version: null, refused: one.refused };
    return { id: one.id, version: 'there' in one ? one.there : versionAfter(one.row), refused: null };
  });
}

type Told = { readonly id: string; readonly row: AssignmentRow; readonly figures: readonly NewFigure[] };

/** Figures change nothing else: the work is as far as it was. Each row is held, and each assignment is named once. */
export async function recordFigures(cx: Cx, told: readonly Told[]): Promise<void> {
  const on = dayOf(cx.now);
  await recordMany(
    cx,
    progressEntered,
    told.map(({ id, row, figures }) => ({
      subject: row.id,
      data: { on, percent: row.percent, ...enteredData(id as ProgressId, figures) },
      aside: { before: row, words: '', figures },
    })),
  );
}

type TargetRow = Awaited<ReturnType<typeof listTargets>>[number];
type Held = {
  readonly rows: ReadonlyMap<string, AssignmentRow>;
  readonly at: RightsAt;
  readonly targets: ReadonlyMap<string, TargetRow>;
  /** Version of each cell in which something was told. */
  readonly cells: ReadonlyMap<string, number>;
  readonly known: ReadonlyMap<string, { readonly assignmentId: AssignmentId; readonly version: number }>;
};

/** All that is asked of, with a statement each; the assignments are held until the transaction ends. */
async function hold(cx: Cx, plan: PlanId, entries: readonly FigureEntry[]): Promise<Held> {
  const asked = entries.map(({ assignment }) => assignment as AssignmentId);
  const rows = (await lockAssignments(cx, asked)).filter(({ planId }) => planId === plan);
  const known = await listKnownEntries(
    cx,
    entries.map(({ id }) => id),
  );
  const cells = await listCellVersions(
    cx,
    entries.flatMap(({ assignment, figures }) => figures.map(({ target }) => ({ assignment, target }))),
  );
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    at: await rightsAt(
      cx,
      rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
    ),
    targets: new Map((await listTargets(cx, plan)).map((target) => [target.id, target])),
    cells: new Map(cells.map(({ assignmentId, targetId, version }) => [cellKey(assignmentId, targetId), version])),
    known: new Map(known.map(({ id, ...entry }) => [id, entry])),
  };
}

/** Who may not is told nothing of when one may. */
function decide({ id, assignment, figures }: FigureEntry, { rows, at, targets, cells, known }: Held): Decided {
  const row = rows.get(assignment);
  if (row === undefined) return refuse(id, 'record.not-found');
  if (!mayTell(row, at)) return refuse(id, 'right.elsewhere', { right: 'progress.enter' });
  const there = known.get(id);
  if (there !== undefined) {
    return there.assignmentId === row.id ? { id, there: there.version } : refuse(id, 'record.exists');
  }
  if (!isTimeToTell(row.state)) return refuse(id, 'assignment.not-now', { state: row.state });
  if (figures.some(({ target }) => !targets.has(target))) return refuse(id, 'progress.other-target');
  const told = figures.map(({ target, figure }) => ({ target, figure: newFigure(target as TargetId, figure) }));
  const fault = faultIn(told, targets);
  if (fault !== null) return refuse(id, ...fault);
  const moved = figures.find(({ target, version }) => (cells.get(cellKey(assignment, target)) ?? 0) !== version);
  if (moved !== undefined) return refuse(id, 'figure.moved-on', { target: moved.target });
  return { id, row, figures: told.map(({ figure }) => figure) };
}

type ToldFigure = { readonly target: string; readonly figure: NewFigure };

/** The first of them that cannot be. */
function faultIn(told: readonly ToldFigure[], targets: Held['targets']): [ProblemCode, Refused['details']] | null {
  for (const { target, figure } of told) {
    const of = targets.get(target);
    const fault = of === undefined ? null : kindFaultOf(kindOf(of), figure);
    if (of !== undefined && fault !== null) return [`figure.${fault}`, { target, text: of.text }];
  }
  return null;
}

function refuse(id: string, code: ProblemCode, details: Refused['details'] = {}): Decided {
  return { id, refused: { code, details } };
}
