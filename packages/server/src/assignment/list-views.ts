// Assignments as they travel: with their names, their label today, their parts, and what the caller can do with each.
import { CALENDAR, countWorkingDays, dayOf, labelOf, type PlainDate } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import type { Acting } from '../kit/acting.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { Asker, Question } from '../kit/together.ts';
import { placesOf, type RightsAt } from '../people/reach.ts';
import { canOf, ownActsOf, rightsBeside } from './act.ts';
import { type AssignmentId, type AssignmentPart, standingOf } from './assignment.ts';
import { listShown, shownAssignments, type ShownRow } from './queries.ts';
import { listVersionsOn, type VersionRow } from './queries-versions.ts';
import type { AssignmentView } from './views.ts';

/**
 * In the order of the ids; those that the caller does not see are left out. Before today each is as it stood at the end of
 * that day, and nothing can be done with it.
 */
export async function viewsOf(
  cx: Cx,
  ids: readonly AssignmentId[],
  on: PlainDate = dayOf(cx.now),
): Promise<AssignmentView[]> {
  if (ids.length === 0) return [];
  if (on >= dayOf(cx.now)) return viewsFrom(cx, ids, await listShown(cx, ids));
  const rows = new Map((await listShown(cx, ids)).map((row) => [row.id, row]));
  for (const { assignmentId, ...standing } of await listVersionsOn(cx, ids, on)) {
    const row = rows.get(assignmentId);
    if (row !== undefined) rows.set(assignmentId, asItWas(row, standing));
  }
  return inOrder(ids, rows, { today: on, at: NOWHERE, acting: cx.acting });
}

/** What is to be asked for their views today, together with others. */
export function shownQuestion(by: Asker, ids: readonly AssignmentId[]): Question<ShownRow> {
  return shownAssignments.question(by, ids, placesOf(by.acting));
}

/** As viewsOf today, of the rows that were asked for. */
export function viewsFrom(
  { acting, now }: Asker,
  ids: readonly AssignmentId[],
  shown: readonly ShownRow[],
): AssignmentView[] {
  const rows = new Map(shown.map((row) => [row.id, row]));
  return inOrder(ids, rows, { today: dayOf(now), at: rightsBeside(acting, shown), acting });
}

function inOrder(
  ids: readonly AssignmentId[],
  rows: ReadonlyMap<AssignmentId, ShownRow>,
  around: Around,
): AssignmentView[] {
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [viewOf(row, around)];
  });
}

/** Nobody acts on what was. */
const NOWHERE: RightsAt = () => new Set();

/** What a version does not keep is not told. */
function asItWas(row: ShownRow, standing: Omit<VersionRow, 'assignmentId'>): ShownRow {
  return { ...row, ...standing, askedDueOn: null, eventReportedOn: null, dropProposed: false, partsPercent: null };
}

export async function viewOfOne(cx: Cx, id: AssignmentId): Promise<AssignmentView> {
  return theOne(await viewsOf(cx, [id]));
}

/** Of the views of one. */
export function theOne([view]: readonly AssignmentView[]): AssignmentView {
  if (view === undefined) throw new Problem('record.not-found');
  return view;
}

type Around = { readonly today: PlainDate; readonly at: RightsAt; readonly acting: Pick<Acting, 'person'> };

function viewOf(row: ShownRow, { today, at, acting }: Around): AssignmentView {
  const standing = standingOf(row);
  const asked = { by: row.askedBy, onBehalfOf: row.askedFor };
  const {
    state,
    due,
    firstDue,
    askedDue,
    percent,
    begunOn,
    doneOn,
    verifiedOn,
    correctBy,
    keptOn,
    dropProposed,
    evidence,
    awaitsEvent,
    eventReported,
  } = standing;
  return {
    id: row.id,
    plan: { id: row.planId, title: row.title, number: row.number, symbol: row.symbol },
    // Written by the plan from the reader's own type.
    task: { id: row.taskId, section: row.section, product: row.product, deadline: row.deadline as Deadline | null },
    text: row.text ?? row.taskText,
    unit: { id: row.unitId, name: row.unitName },
    issuer: { id: row.issuerUnitId, name: row.issuerName },
    part: row.part as AssignmentPart,
    name: row.name,
    fromGroup: row.fromGroup,
    parent: row.parentId,
    replaces: row.replacesId,
    person: named(row.personId, row.personName),
    decider: named(row.deciderId, row.deciderName),
    period:
      row.periodFrom === null || row.periodTo === null
        ? null
        : { key: row.period, from: row.periodFrom, to: row.periodTo },
    state,
    label: labelOf(standing, today),
    due,
    awaitsEvent,
    eventReported,
    firstDue,
    askedDue,
    workingDaysLeft: due === null ? null : countWorkingDays(CALENDAR, today, due),
    percent,
    begunOn,
    doneOn,
    verifiedOn,
    correction: correctBy === null || keptOn === null ? null : { by: correctBy, keeps: keptOn },
    evidence,
    dropProposed,
    issuedOn: row.issuedOn,
    since: row.stateAt.toISOString(),
    parts: row.partsPercent === null ? null : { total: row.parts, done: row.partsDone, percent: row.partsPercent },
    version: row.version,
    can: [...canOf(acting, row, at, asked)],
    own: [...ownActsOf(acting, row, { at, asked })],
  };
}

export function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null || name === null ? null : { id, name };
}
