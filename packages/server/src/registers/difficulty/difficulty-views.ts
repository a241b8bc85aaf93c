// Difficulties as they travel: with their names, who must act next and for how long, and what the caller can do with each.
import {
  CALENDAR,
  dayOf,
  type DifficultyAct,
  type DifficultyKind,
  type DifficultyOutcome,
  type DifficultyState,
  nextActor,
  type PlainDate,
  type UnitId,
} from '@sauro/core';
import { named } from '../../assignment/list-views.ts';
import { groupBy } from '../../kit/group-by.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { type RightsAt, rightsAt } from '../../people/reach.ts';
import { canOf, isOwnOf } from './act.ts';
import { type DifficultyId, standingOf, upwardOf, withinHolderOf } from './difficulty.ts';
import { findNextAbove } from './find-way.ts';
import { listLast, listShown, listWorks, type ShownRow, type StepRow, type WorkRow } from './queries.ts';
import { listBelow } from './queries-below.ts';
import { findAnswering, listRoomsOfEach, type Within } from './queries-units.ts';
import type { DifficultyView } from './views.ts';

/** In the order of the ids; those that the caller does not see are left out. */
export async function difficultyViews(cx: Cx, ids: readonly DifficultyId[]): Promise<DifficultyView[]> {
  const rows = new Map((await listShown(cx, ids)).map((row) => [row.id, row]));
  const works = groupBy(await listWorks(cx, ids), ({ difficultyId }) => difficultyId);
  const lastOf = async (kind: 'answered' | 'directed') =>
    new Map((await listLast(cx, kind, ids)).map((step) => [step.difficultyId, step]));
  const [answers, directions] = [await lastOf('answered'), await lastOf('directed')];
  const at = await rightsAt(
    cx,
    [...rows.values()].flatMap(({ raiserUnitId, holderUnitId }) => [raiserUnitId, holderUnitId]),
  );
  const canNow = await actsOf(cx, [...rows.values()], at);
  const today = dayOf(cx.now);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const around = { works: works.get(id) ?? [], answer: answers.get(id), direction: directions.get(id), today };
    return [{ ...viewOf(row, around), can: [...canNow(row)], isOwn: isOwnOf(cx, row, at) }];
  });
}

/** Nothing is offered to go up where nobody above could answer, nor on or down where there is no unit that could. */
async function actsOf(
  cx: Cx,
  rows: readonly ShownRow[],
  at: RightsAt,
): Promise<(row: ShownRow) => readonly DifficultyAct[]> {
  const those = (act: DifficultyAct) => rows.filter((row) => canOf(cx, row, at).includes(act));
  const above = await findNextAbove(cx, those('escalate').map(upwardOf));
  const rooms = await listRoomsOfEach(cx, those('route').map(withinOf));
  const below = await listBelow(cx, those('direct').map(withinHolderOf));
  const answering = await findAnswering(cx, [...new Set([...rooms, ...below].map(({ id }) => id))]);
  const hasOne = (row: ShownRow, units: readonly (Within & { readonly id: UnitId })[], { addressed, raiser }: Within) =>
    units.some(
      (unit) =>
        unit.addressed === addressed &&
        unit.raiser === raiser &&
        unit.id !== row.holderUnitId &&
        answering.has(unit.id),
    );
  return (row) =>
    canOf(cx, row, at).filter((act) => {
      if (act === 'escalate') return above(upwardOf(row)) !== undefined;
      if (act === 'direct') return hasOne(row, below, withinHolderOf(row));
      return act !== 'route' || hasOne(row, rooms, withinOf(row));
    });
}

function withinOf({ addressedUnitId: addressed, raiserUnitId: raiser }: ShownRow): Within {
  return { addressed, raiser };
}

export async function difficultyView(cx: Cx, id: DifficultyId): Promise<DifficultyView> {
  const [view] = await difficultyViews(cx, [id]);
  if (view === undefined) throw new Problem('record.not-found');
  return view;
}

type Around = {
  readonly works: readonly WorkRow[];
  readonly answer: StepRow | undefined;
  readonly direction: StepRow | undefined;
  readonly today: PlainDate;
};

function viewOf(row: ShownRow, { works, answer, direction, today }: Around): Omit<DifficultyView, 'can' | 'isOwn'> {
  return {
    id: row.id,
    plan: { id: row.planId, title: row.title, number: row.number, symbol: row.symbol },
    // Written by raiseDifficulty and core's fold, whose words are those of the constraints.
    kind: row.kind as DifficultyKind,
    words: row.words,
    proposal: row.proposal,
    urgent: row.urgent,
    beyondAuthority: row.beyondAuthority,
    state: row.state as DifficultyState,
    raiser: { id: row.raiserUnitId, name: row.raiserName },
    raisedBy: named(row.raisedBy, row.askerName),
    raisedAt: row.raisedAt.toISOString(),
    addressed: { id: row.addressedUnitId, name: row.addressedName },
    holder: { id: row.holderUnitId, name: row.holderName },
    next: nextView(row, today),
    works: works.map(({ taskId, section, text, seen }) => ({ task: taskId, section, text, assignment: seen })),
    answer: answer === undefined ? null : answerView(answer),
    direction: direction === undefined ? null : directionView(direction),
    escalations: row.escalations,
    reopenings: row.reopenings,
    isWorkAccepted: row.isWorkAccepted,
    version: row.version,
  };
}

function nextView(row: ShownRow, today: PlainDate): DifficultyView['next'] {
  const next = nextActor(standingOf(row), today, CALENDAR);
  if (next === null) return null;
  const { unit, person, ...time } = next;
  const name = unit === row.holderUnitId && next.must !== 'confirm' ? row.holderName : row.raiserName;
  return { ...time, unit: { id: unit, name }, person: named(person, row.personName) };
}

function answerView(step: StepRow): DifficultyView['answer'] {
  return {
    outcome: outcomeOf(step) ?? 'resolved',
    promised: step.promisedOn,
    words: step.words,
    by: step.personName,
    at: step.at.toISOString(),
    document: named(step.documentId, step.documentName),
  };
}

function directionView(step: StepRow): DifficultyView['direction'] {
  return {
    words: step.words,
    by: step.personName,
    at: step.at.toISOString(),
    to: { id: step.holderUnitId, name: step.holderName },
    due: step.dueOn,
  };
}

/** Written by core's facts, the constraint says which. */
export function outcomeOf({ outcome }: Pick<StepRow, 'outcome'>): DifficultyOutcome | null {
  return outcome as DifficultyOutcome | null;
}
