// A list of figures against what stands: which lines would be told, which say what is there already, which cannot be, and what
// is strange about those that can. Asked twice: for the dry run, and again when the list is brought in.
import {
  type Aim,
  checkFigures,
  type CheckedFigures,
  type Figure,
  FIGURE_COLUMNS,
  type FigureColumn,
  type FigureGround,
  type FigureWarning,
  figureWarningsOf,
  type ImportedFigure,
  type ImportRow,
  tableBy,
  type Tongue,
} from '@sauro/core';
import { groupBy } from '../kit/group-by.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from '../assignment/assignment.ts';
import { rightsAt } from '../people/reach.ts';
import type { PlanId } from '../plan/plan.ts';
import { listTargets } from '../plan/queries-state.ts';
import { cellKey, figureIn, isTimeToTell, kindOf, mayTell } from './figures.ts';
import type { NamedRow } from './queries-figure-imports.ts';
import { listBefore, listCells } from './queries-figures.ts';

export type FigureRow = ImportRow<FigureColumn>;
/** `tongue`: in whose notation its numbers are written. */
export type FigureList = { readonly rows: readonly FigureRow[]; readonly tongue: Tongue };
export type StrangeRow = FigureWarning & { readonly row: number };

/** Refused where the head row is not that of the template. */
export function figureRows(table: readonly (readonly string[])[]): readonly FigureRow[] {
  const read = tableBy<FigureColumn>(FIGURE_COLUMNS, table);
  if ('missing' in read) throw new Problem('import.columns-missing', { columns: read.missing.join(', ') });
  // Programs may write codes as they like.
  return read.rows.map(({ row, cells }) => ({
    row,
    cells: { ...cells, assignment: cells.assignment.toLowerCase(), target: cells.target.toLowerCase() },
  }));
}

type Load<Row> = (ids: readonly AssignmentId[]) => Promise<readonly Row[]>;

/** `load`: how the assignments are looked at, or held. */
export async function lookThroughFigures<Row extends NamedRow>(
  cx: Cx,
  plan: PlanId,
  { rows, tongue }: FigureList,
  load: Load<Row>,
): Promise<CheckedFigures & { readonly named: ReadonlyMap<string, Row> }> {
  const named = (await load(idsIn(rows))).filter(({ planId }) => planId === plan);
  const at = await rightsAt(
    cx,
    named.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  const cells = await listCells(
    cx,
    named.map(({ id }) => id),
  );
  const stands = new Map(cells.map((cell) => [cellKey(cell.assignmentId, cell.targetId), cell]));
  const targets = await listTargets(cx, plan);
  const ground: FigureGround = {
    assignments: new Map(named.map((row) => [row.id, { isYours: mayTell(row, at), isOpen: isTimeToTell(row.state) }])),
    targets: new Map(targets.map((target) => [target.id, kindOf(target)])),
    stands: (assignment, target) => {
      const cell = stands.get(cellKey(assignment, target));
      return cell === undefined ? null : figureIn(cell);
    },
    isMovedOn: (assignment, target, seen) => {
      const cell = stands.get(cellKey(assignment, target));
      return cell !== undefined && cell.version !== seen && cell.enteredBy !== cx.acting.person;
    },
  };
  const checked = checkFigures(rows, ground, tongue);
  return { ...checked, named: new Map(named.map((row) => [row.id, row])) };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** What is no id names nothing. */
function idsIn(rows: readonly FigureRow[]): readonly AssignmentId[] {
  const ids = new Set(rows.map(({ cells }) => cells.assignment).filter((id) => UUID.test(id)));
  return [...ids] as AssignmentId[];
}

/** That a target is not reached yet is no slip: most are not, until the end. */
export async function strangeRows(
  cx: Cx,
  plan: PlanId,
  told: readonly ImportedFigure[],
): Promise<readonly StrangeRow[]> {
  const targets = new Map((await listTargets(cx, plan)).map((target) => [target.id as string, target]));
  const before = await figuresBefore(cx, told);
  return told.flatMap(({ row, assignment, target, figure }) => {
    const of = targets.get(target);
    if (of === undefined) return [];
    // As the reader has it: the plan writes no other.
    const aim: Aim = { comparator: of.comparator as Aim['comparator'], value: of.value, max: of.max };
    const context = { unit: of.unit, text: of.text, aim, before: before.get(cellKey(assignment, target)) ?? [] };
    const warnings = figureWarningsOf(figure, context).filter(({ code }) => code !== 'target-missed');
    return warnings.map((warning) => ({ row, ...warning }));
  });
}

async function figuresBefore(cx: Cx, told: readonly ImportedFigure[]): Promise<ReadonlyMap<string, readonly Figure[]>> {
  const ids = [...new Set(told.map(({ assignment }) => assignment))] as AssignmentId[];
  const rows = await listBefore(cx, ids, null);
  const byCell = groupBy(rows, (row) => cellKey(row.of, row.targetId));
  return new Map([...byCell].map(([key, some]) => [key, some.map(figureIn).filter((figure) => figure !== null)]));
}
