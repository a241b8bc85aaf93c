// One assignment whole: as it stands, what happened to it and what each fact changed, its extensions and its parts.
import type { AssignmentState, PersonId, UnitId } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { listPhones } from '../people/queries-contacts.ts';
import { findUnitNow } from '../people/queries-successors.ts';
import type { TaskId } from '../plan/plan.ts';
import type { AssignmentId } from './assignment.ts';
import type { assignmentContract } from './contract.ts';
import { named, viewOfOne, viewsOf } from './list-views.ts';
import { namePieces, type NamedPiece } from './queries-event.ts';
import { listExtensions } from './queries-extension.ts';
import { listCopies, listUnitsBefore } from './queries-merged.ts';
import { listFacts, listPartIds } from './queries.ts';
import { findNamed } from './queries-issue.ts';

type Whole = Output<(typeof assignmentContract)['getAssignment']>;

export async function getAssignment(cx: Cx, id: AssignmentId): Promise<Whole> {
  // Refuses what the caller does not see, before its facts are looked at.
  const assignment = await viewOfOne(cx, id);
  const facts = await listFacts(cx, id);
  const copies = await listCopies(cx, id);
  return {
    assignment,
    timeline: withCopies(id, timelineOf(facts, await namePieces(cx, facts.flatMap(shownBy))), copies),
    extensions: (await listExtensions(cx, id)).map(extensionView),
    parts: await viewsOf(cx, await listPartIds(cx, [id])),
    kin: await viewsOf(cx, [assignment.parent, assignment.replaces].filter((one) => one !== null) as AssignmentId[]),
    named: await findNamed(cx, assignment.task.id as TaskId),
    phones: await phonesOf(cx, [assignment.person, assignment.decider]),
    merger: {
      now: (await findUnitNow(cx, assignment.unit.id as UnitId)) ?? null,
      before: unitsBefore(assignment.unit.id, await listUnitsBefore(cx, id)),
      gone: copies.flatMap(({ gone, goneOf }) => (gone === id ? [] : [{ id: gone, unit: goneOf }])),
      stays:
        copies.map(({ stays, staysWith }) => ({ id: stays, unit: staysWith })).find((one) => one.id !== id) ?? null,
    },
  };
}

/** Each that another had after it: where only who gave the work was merged, the unit is the same as the next. */
function unitsBefore(now: string, before: Awaited<ReturnType<typeof listUnitsBefore>>): Whole['merger']['before'] {
  return before
    .filter(({ unit }, at) => unit !== (before[at + 1]?.unit ?? now))
    .map(({ unit, name, until }) => ({ unit: { id: unit, name }, until }));
}

type Copies = Awaited<ReturnType<typeof listCopies>>;

/** That a copy was taken back is a fact of that copy: it is told of the one that stays, too, and of the other where it goes on. */
function withCopies(id: AssignmentId, timeline: Whole['timeline'], copies: Copies): Whole['timeline'] {
  const own = timeline.map((fact) => {
    const copy = copies.find((one) => one.fact === fact.id);
    return copy === undefined ? fact : { ...fact, other: { id: copy.stays, unit: copy.staysWith } };
  });
  const joined = copies.flatMap(({ fact, at, gone, goneOf }) =>
    gone === id
      ? []
      : [{ ...NOTHING, id: fact, kind: 'joined', at: at.toISOString(), other: { id: gone, unit: goneOf } }],
  );
  return [...own, ...joined].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

const NOTHING: Pick<
  Whole['timeline'][number],
  'by' | 'onBehalfOf' | 'reason' | 'before' | 'after' | 'to' | 'came' | 'person' | 'evidence' | 'pieces'
> = {
  by: null,
  onBehalfOf: null,
  reason: null,
  before: null,
  after: null,
  to: null,
  came: null,
  person: null,
  evidence: null,
  pieces: [],
};

async function phonesOf(cx: Cx, people: readonly ({ readonly id: string } | null)[]): Promise<Whole['phones']> {
  const ids = people.flatMap((one) => (one === null ? [] : [one.id as PersonId]));
  return [...(await listPhones(cx, ids))].map(([person, phone]) => ({ person, phone }));
}

type FactRow = Awaited<ReturnType<typeof listFacts>>[number];

/** The pieces of evidence that a reported event is shown by. */
function shownBy({ kind, data }: FactRow): readonly string[] {
  const pieces: unknown = kind === 'assignment.event-reported' ? new Map(Object.entries(data ?? {})).get('pieces') : [];
  return Array.isArray(pieces) ? pieces.filter((one) => typeof one === 'string') : [];
}

function timelineOf(facts: readonly FactRow[], names: ReadonlyMap<string, NamedPiece>): Whole['timeline'] {
  // A fact that leaves the assignment as it was (it was told up the ladder) has no standing of its own.
  let last: ReturnType<typeof standingOf> = null;
  return facts.map((fact) => {
    const [before, after] = [last, standingOf(fact)];
    last = after ?? before;
    const data = new Map(Object.entries(fact.data ?? {}));
    const text = (key: string): string | null => {
      const value: unknown = data.get(key);
      return typeof value === 'string' && value !== '' ? value : null;
    };
    return {
      id: fact.id,
      kind: fact.kind.replace(/^assignment\./, ''),
      at: fact.happenedAt.toISOString(),
      by: named(fact.personId, fact.personName),
      onBehalfOf: named(fact.lenderId, fact.lenderName),
      reason: text('reason'),
      before,
      after,
      to: fact.kind.startsWith('assignment.extension') ? text('to') : null,
      came: fact.kind.startsWith('assignment.event-') ? text('came') : null,
      person: named(fact.toldId, fact.toldName),
      other: null,
      evidence: pieceOf(fact),
      pieces: shownBy(fact).flatMap((piece) => names.get(piece) ?? []),
    };
  });
}

function pieceOf({ pieceId, pieceName, pieceUrl, pieceRemovedAt }: FactRow): Whole['timeline'][number]['evidence'] {
  if (pieceId === null || pieceName === null) return null;
  return { id: pieceId, name: pieceName, url: pieceUrl, isKept: pieceRemovedAt === null };
}

function standingOf({ state, dueOn, percent }: FactRow): Whole['timeline'][number]['after'] {
  // Versions are written by core's fold.
  return state === null || percent === null ? null : { state: state as AssignmentState, due: dueOn, percent };
}

type ExtensionRow = Awaited<ReturnType<typeof listExtensions>>[number];

function extensionView(row: ExtensionRow): Whole['extensions'][number] {
  return {
    id: row.id,
    from: row.fromDueOn,
    asked: row.askedDueOn,
    reason: row.reason,
    askedBy: named(row.askedBy, row.askerName),
    askedAt: row.askedAt.toISOString(),
    // Written by answerOpenExtensions, the constraint says which.
    outcome: row.outcome as 'granted' | 'refused' | 'lapsed' | 'taken-back' | null,
    granted: row.grantedDueOn,
    answer: row.answer,
    answeredBy: named(row.answeredBy, row.answererName),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}
