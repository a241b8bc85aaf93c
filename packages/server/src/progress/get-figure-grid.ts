// The grid of a plan's figures, as far as the caller sees it: targets, a stretch of the assignments, and their cells.
import type { Input, Output } from '../kit/contract.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { type RightsAt, rightsAt } from '../people/reach.ts';
import type { PlanId } from '../plan/plan.ts';
import { findPlan } from '../plan/queries-plan.ts';
import { listTargets } from '../plan/queries-state.ts';
import { cellKey, figureIn, isTimeToTell, kindOf, mayTell } from './figures.ts';
import type { figuresContract } from './figures-contract.ts';
import { countComments } from './queries-comments.ts';
import { countGridRows, type GridRow, listCells, listGridParts, listGridRows } from './queries-figures.ts';

type Asked = Input<(typeof figuresContract)['getFigureGrid']>['query'];
type Answer = Output<(typeof figuresContract)['getFigureGrid']>;

export async function getFigureGrid(cx: Cx, plan: PlanId, asked: Asked): Promise<Answer> {
  if ((await findPlan(cx, plan)) === undefined) throw new Problem('record.not-found');
  const targets = (await listTargets(cx, plan)).map(targetView);
  const rows = await listGridRows(cx, plan, asked);
  const at = await rightsAt(
    cx,
    rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  const shown = new Set(targets.map(({ id }) => id));
  return {
    targets,
    items: rows.map((row) => rowView(row, at)),
    cells: (await cellsOf(cx, rows)).filter(({ target }) => shown.has(target)),
    total: await countGridRows(cx, plan, asked),
    ...(await listGridParts(cx, plan)),
  };
}

type TargetRow = Awaited<ReturnType<typeof listTargets>>[number];

export function targetView(row: TargetRow): Answer['targets'][number] {
  const { id, text, section, comparator, value, max } = row;
  return { id, text, section, comparator, aim: value, max, ...kindOf(row) };
}

function rowView(row: GridRow, at: RightsAt): Answer['items'][number] {
  return {
    id: row.id,
    unit: { id: row.unitId, name: row.unitName },
    task: { id: row.taskId, name: row.text },
    period: row.period,
    state: row.state,
    mayEnter: isTimeToTell(row.state) && mayTell(row, at),
  };
}

async function cellsOf(cx: Cx, rows: readonly GridRow[]): Promise<Answer['cells']> {
  const ids = rows.map(({ id }) => id);
  const comments = new Map(
    (await countComments(cx, ids)).map(({ assignmentId, targetId, count }) => [cellKey(assignmentId, targetId), count]),
  );
  const told = (await listCells(cx, ids)).map(({ assignmentId, targetId, version, ...figure }) => {
    const key = cellKey(assignmentId, targetId);
    const count = comments.get(key) ?? 0;
    comments.delete(key);
    return { assignment: assignmentId, target: targetId, version, figure: figureIn(figure), comments: count };
  });
  // A cell may be remarked upon for being empty.
  const remarked = [...comments].map(([key, count]) => {
    const [assignment = '', target = ''] = key.split(' ');
    return { assignment, target, version: 0, figure: null, comments: count };
  });
  return [...told, ...remarked];
}
