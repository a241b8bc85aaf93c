// Of what one is warned on a day: each with its reasons as sentences, with the figures that make them.
import {
  CALENDAR,
  countWorkingDays,
  type Facet,
  FACETS,
  forecast,
  type PacePoint,
  type PlainDate,
  plainDate,
  type WarningBlock,
  type WarningDetails,
  type WarningFinding,
  type WarningKind,
  warningDays,
  warningSentence,
} from '@sauro/core';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { cutOff } from '../assignment/cut-off.ts';
import { viewsOf } from '../assignment/list-views.ts';
import type { AssignmentView } from '../assignment/views.ts';
import type { Standing } from '../assignment/queries-standings.ts';
import { listPercents } from '../assignment/queries-versions.ts';
import { listBlocks } from '../registers/difficulty/list-blocks.ts';
import { listRefuted } from '../verification/field-check/queries-refuted.ts';
import type { rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import { getPolicy } from './policy.ts';
import { listHolders } from './queries-holders.ts';
import { nameUnits } from '../assignment/queries-names.ts';
import {
  addCounts,
  countWarnedBelow,
  listWarned,
  listWarnedTasks,
  type WarnedRow,
  type WarnedTaskRow,
  type Watching,
} from './queries-warnings.ts';

type Asked = Input<(typeof rollupContract)['listWarnings']>['query'];
type Answer = Output<(typeof rollupContract)['listWarnings']>;
type ByTaskAsked = Input<(typeof rollupContract)['listWarningsByTask']>['query'];
type ByTask = Output<(typeof rollupContract)['listWarningsByTask']>;
type CountsAsked = Input<(typeof rollupContract)['countWarnings']>['query'];
type CountsAnswer = Output<(typeof rollupContract)['countWarnings']>;
export type Warned = Answer['items'][number];

const HOLDERS = 10;

export async function watching(cx: Cx, filter: Omit<Standing, 'at'>, at: PlainDate): Promise<Watching> {
  const policy = await getPolicy(cx);
  return { filter: { ...filter, at }, days: warningDays(policy, CALENDAR, at), policy };
}

export async function listWarnings(cx: Cx, { kind, offset, limit, ...narrow }: Asked): Promise<Answer> {
  const watched = await watching(cx, narrow, await cutOff(cx, narrow.at));
  const { rows, counts } = await listWarned(cx, watched, { kind, offset, limit });
  return {
    at: watched.days.day,
    items: await warnedViews(cx, watched, rows),
    total: kind === undefined ? counts.any : counts.kinds[kind],
  };
}

/** The same by task: what many units have in common is told once. */
export async function listWarningsByTask(cx: Cx, { kind, offset, limit, ...narrow }: ByTaskAsked): Promise<ByTask> {
  const watched = await watching(cx, narrow, await cutOff(cx, narrow.at));
  const { rows, total } = await listWarnedTasks(cx, watched, { kind, offset, limit });
  return { at: watched.days.day, items: await warnedTaskViews(cx, watched, rows), total };
}

export async function warnedTaskViews(
  cx: Cx,
  watched: Watching,
  rows: readonly WarnedTaskRow[],
): Promise<ByTask['items']> {
  const views = await warnedViews(
    cx,
    watched,
    rows.map(({ first }) => first),
  );
  const firsts = new Map(views.map((view) => [view.assignment.id, view]));
  return rows.flatMap(({ task, text, counts: { any, kinds }, units, overdue, first: { id } }) => {
    const first = firsts.get(id);
    return first === undefined ? [] : [{ task: { id: task, text }, any, kinds, units, overdue, first }];
  });
}

export async function countWarnings(cx: Cx, asked: CountsAsked): Promise<CountsAnswer> {
  const at = await cutOff(cx, asked.at);
  const watched = await watching(cx, asked, at);
  const base = await baseOf(cx, asked.unit);
  const rows = await countWarnedBelow(cx, watched, { base });
  const below = new Map(rows.map((row) => [row.key, row]));
  const named = await nameUnits(cx, { keys: [...below.keys()], at });
  return {
    at,
    ...addCounts(rows),
    units: named.flatMap(({ key, label, hasBelow }) => {
      const row = below.get(key);
      return row === undefined ? [] : [{ ...row, label, hasBelow: hasBelow && key !== base }];
    }),
    holders: await holdersOf(cx, watched),
  };
}

export async function holdersOf(cx: Cx, { filter, days }: Watching, limit = HOLDERS): Promise<CountsAnswer['holders']> {
  const rows = await listHolders(cx, filter, { judgedUntil: days.judgedUntil, limit });
  return rows.map(({ unitId, name, ...holder }) => ({ unit: { id: unitId, name }, ...holder }));
}

export async function warnedViews(cx: Cx, { days }: Watching, rows: readonly WarnedRow[]): Promise<Warned[]> {
  const ids = rows.map(({ id }) => id);
  const views = new Map((await viewsOf(cx, ids, days.day)).map((view) => [view.id, view]));
  const points = await pointsOf(cx, rows, days.day);
  const blocks = await firstBlocks(cx, rows, days.day);
  const findings = await findingsOf(cx, rows, days.day);
  return rows.flatMap((row) => {
    const assignment = views.get(row.id);
    if (assignment === undefined) return [];
    const details = detailsOf(row, {
      assignment,
      points: points.get(row.id) ?? [],
      block: blocks.get(row.id) ?? null,
      finding: findings.get(row.id) ?? null,
      day: days.day,
    });
    return [{ assignment, warnings: row.kinds.map((kind) => told(kind, details, days.day)) }];
  });
}

function told(kind: WarningKind, details: WarningDetails, day: PlainDate): Warned['warnings'][number] {
  const sentence = (language: 'vi' | 'en') => warningSentence(kind, { details, day }, language);
  return { kind, vi: sentence('vi'), en: sentence('en') };
}

type Beside = {
  readonly assignment: AssignmentView;
  readonly points: readonly PacePoint[];
  readonly block: WarningBlock | null;
  readonly finding: WarningFinding | null;
  readonly day: PlainDate;
};

function detailsOf(row: WarnedRow, { assignment, points, block, finding, day }: Beside): WarningDetails {
  const dayOrNull = (text: string | null) => (text === null ? null : plainDate(text));
  const quietSince = plainDate(row.quietSince);
  const due = dayOrNull(assignment.due);
  return {
    state: assignment.state,
    due,
    percent: assignment.percent,
    returns: row.returns,
    quietSince,
    issuedOn: plainDate(row.issuedOn),
    unclear: FACETS.filter((facet: Facet) => row.unclear.includes(facet)),
    block,
    finding,
    quietWorkingDays: countWorkingDays(CALENDAR, quietSince, day),
    workingDaysLeft: due === null ? null : countWorkingDays(CALENDAR, day, due),
    forecast: forecast(points, day),
  };
}

/** Of each that is blocked, the difficulty that is due first. */
async function firstBlocks(cx: Cx, rows: readonly WarnedRow[], day: PlainDate) {
  const ids = rows.filter(({ kinds }) => kinds.includes('blocked')).map(({ id }) => id);
  const first = new Map<string, WarningBlock>();
  if (ids.length === 0) return first;
  for (const { assignment, kind, words, at, days, isOverdue } of await listBlocks(cx, day, ids)) {
    if (!first.has(assignment)) first.set(assignment, { kind, words, at: at.name, workingDays: days, isOverdue });
  }
  return first;
}

/** Of each that is refuted, what was found. */
async function findingsOf(cx: Cx, rows: readonly WarnedRow[], day: PlainDate) {
  const ids = rows.filter(({ kinds }) => kinds.includes('refuted')).map(({ id }) => id);
  const found = ids.length === 0 ? [] : await listRefuted(cx, day, ids);
  return new Map<string, WarningFinding>(
    found.map(({ assignmentId, outcome, onDay, words }) => [assignmentId, { outcome, on: plainDate(onDay), words }]),
  );
}

/** How far each was on which day, from 0 per cent on the day of issue. */
async function pointsOf(cx: Cx, rows: readonly WarnedRow[], day: PlainDate) {
  const drifting = rows.filter(({ kinds }) => kinds.includes('drifting'));
  const points = new Map(
    drifting.map(({ id, issuedOn }) => [id, [{ on: plainDate(issuedOn), percent: 0 }] as PacePoint[]]),
  );
  const ids = drifting.map(({ id }) => id);
  for (const { assignmentId, onDay, percent } of await listPercents(cx, ids, day)) {
    points.get(assignmentId)?.push({ on: plainDate(onDay), percent });
  }
  return points;
}
