// What a report’s spreadsheet says as things stand: a line for each work of the unit, for each figure that is told or asked of it,
// for what stands in its way, for what proves it, and for each section that it words; with the versions by which what comes back
// is written.
import {
  dayText,
  type FormLine,
  type FormLock,
  type FormSheets,
  figureCells,
  formText,
  isShareUnit,
  LONGEST_CELL,
  type PlainDate,
  resultTitleOf,
  targetKey,
  targetLines,
} from '@sauro/core';
import { groupBy } from '../../kit/group-by.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { type RightsAt, rightsAt } from '../../people/reach.ts';
import type { PlanId } from '../../plan/plan.ts';
import { listTargets } from '../../plan/queries-state.ts';
import { cellKey, figureIn, isTimeToTell, kindOf, mayTell } from '../../progress/figures.ts';
import { type CellRow, listCells } from '../../progress/queries-figures.ts';
import { listWords, type RoundRow } from '../submission/queries.ts';
import type { ReportRow } from '../submission/report.ts';
import { textOrNull } from './cell-text.ts';
import { loadDifficulties } from './difficulty-lines.ts';
import { evidenceLines } from './evidence-lines.ts';
import { loadHolders, offeredWorks } from './offered-works.ts';
import { listWork, type WorkRow } from './queries.ts';

export type Form = {
  readonly sheets: FormSheets;
  /** Assignment → its plan. */
  readonly plans: ReadonlyMap<string, PlanId>;
  /** Of each cell of a figure in which something was told, by `cellKey`. */
  readonly figures: ReadonlyMap<string, number>;
  /** Of the words of each section. */
  readonly words: ReadonlyMap<string, number>;
  /** Of each difficulty. */
  readonly difficulties: ReadonlyMap<string, number>;
};

const MOST_LINES = 3000;

/** All work that the spreadsheet may write to. */
export async function listWorkOf(cx: Cx, report: ReportRow, round: RoundRow): Promise<readonly WorkRow[]> {
  return listWork(cx, askedOf(report, round));
}

function askedOf({ unitId: unit }: ReportRow, { plans, fromOn: from, toOn: to }: RoundRow) {
  return { unit, plans, from, to, limit: MOST_LINES + 1 };
}

/**
 * `fresh`: codes of rows that went out empty, of a file that came back: what of them has come to be is told too, and what was
 * added after the cut-off; null for the template.
 * @throws {Problem} `workbook.too-long` where the unit has more work than one looks through in a spreadsheet.
 */
export async function loadForm(
  cx: Cx,
  report: ReportRow,
  round: RoundRow,
  fresh: readonly string[] | null = null,
): Promise<Form> {
  const asked = askedOf(report, round);
  const works = await listWork(cx, asked);
  const cells = await listCells(
    cx,
    works.map(({ id }) => id),
  );
  const at = await rightsAt(
    cx,
    works.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  const targets = await targetsLines(cx, { works, at, cells });
  // Told of what is looked through, not of what goes out.
  const holders = fresh === null ? new Map<string, string>() : await loadHolders(cx, works);
  const offered = offeredWorks(works, { at, holders });
  const raised = await loadDifficulties(cx, { ...asked, ids: fresh ?? [] }, offered);
  const evidence = await evidenceLines(cx, {
    works,
    offered,
    until: fresh === null ? asked.to : null,
    ids: fresh ?? [],
  });
  const sheets = [works, targets, raised.lines, ...(fresh === null ? [evidence] : [])];
  if (sheets.some(({ length }) => length > MOST_LINES)) throw new Problem('workbook.too-long', { most: MOST_LINES });
  const words = await listWords(cx, report.id);
  const typed = new Map(words.map(({ section, text }) => [section, text]));
  return {
    sheets: {
      results: works.map((work) => resultLine(work, at)),
      targets,
      difficulties: raised.lines,
      evidence,
      works: offered,
      words: round.outline.map(({ key, title }) => wordsLine(key, title, typed.get(key) ?? '')),
    },
    plans: new Map(works.map(({ id, planId }) => [id, planId])),
    figures: new Map(cells.map(({ assignmentId, targetId, version }) => [cellKey(assignmentId, targetId), version])),
    words: new Map(words.map(({ section, version }) => [section, version])),
    difficulties: raised.versions,
  };
}

function lockOf(work: WorkRow, at: RightsAt): FormLock | null {
  if (!mayTell(work, at)) return 'not-yours';
  if (isTimeToTell(work.state)) return null;
  return work.state === 'verified' ? 'verified' : 'reported';
}

function resultLine(work: WorkRow, at: RightsAt): FormLine {
  const cells = {
    ...placeOf(work),
    due: work.dueOn === null ? null : dayText(work.dueOn as PlainDate),
    state: resultTitleOf(work.state),
    percent: work.percent,
    words: textOrNull(work.words),
  };
  return { key: work.id, cells, lock: lockOf(work, at) };
}

function placeOf({ plan, text, period }: WorkRow) {
  return { plan: textOrNull(plan), task: textOrNull(text), period: textOrNull(period) };
}

type Told = { readonly works: readonly WorkRow[]; readonly at: RightsAt; readonly cells: readonly CellRow[] };

async function targetsLines(cx: Cx, { works, at, cells }: Told): Promise<readonly FormLine[]> {
  const told = new Map(cells.map((cell) => [cellKey(cell.assignmentId, cell.targetId), cell]));
  const byId = new Map<string, WorkRow>(works.map((work) => [work.id, work]));
  const lines: FormLine[] = [];
  // One after the other: they share one connection.
  for (const [plan, own] of groupBy(works, ({ planId }) => planId)) {
    const targets = await listTargets(cx, plan);
    const targetById = new Map<string, (typeof targets)[number]>(targets.map((target) => [target.id, target]));
    const places = targetLines(
      own.map((work) => ({ id: work.id, task: work.taskId, section: work.section, isOpen: lockOf(work, at) === null })),
      targets,
      (assignment, target) => told.has(cellKey(assignment, target)),
    );
    for (const { assignment, target } of places) {
      const [work, of] = [byId.get(assignment), targetById.get(target)];
      if (work === undefined || of === undefined) continue;
      lines.push(targetLine(work, of, { cell: told.get(cellKey(assignment, target)), lock: lockOf(work, at) }));
    }
  }
  return lines;
}

type Target = Awaited<ReturnType<typeof listTargets>>[number];

function targetLine(
  work: WorkRow,
  target: Target,
  { cell, lock }: { readonly cell: CellRow | undefined; readonly lock: FormLock | null },
): FormLine {
  const { id, text, unit } = target;
  const kind = kindOf(target);
  const usual = isShareUnit(unit) ? null : kind.basis;
  const cells = {
    ...placeOf(work),
    target: textOrNull(text),
    measure: textOrNull(unit ?? ''),
    ...figureCells(cell === undefined ? null : figureIn(cell), usual),
  };
  return { key: targetKey(work.id, id), cells, lock, usual, kind };
}

function wordsLine(key: string, title: string, text: string): FormLine {
  const said = formText(text);
  const isLong = said.length > LONGEST_CELL;
  const cells = { title: textOrNull(title), text: textOrNull(isLong ? said.slice(0, LONGEST_CELL) : said) };
  return { key, cells, lock: isLong ? 'too-long-here' : null };
}
