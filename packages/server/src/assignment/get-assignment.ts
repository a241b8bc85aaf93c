// One assignment whole: as it stands, what happened to it and what each fact changed, its extensions and its parts.
import type { AssignmentState, PersonId } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { listPhones } from '../people/queries-contacts.ts';
import type { TaskId } from '../plan/plan.ts';
import type { AssignmentId } from './assignment.ts';
import type { assignmentContract } from './contract.ts';
import { named, viewOfOne, viewsOf } from './list-views.ts';
import { listExtensions } from './queries-extension.ts';
import { listFacts, listPartIds } from './queries.ts';
import { findNamed } from './queries-issue.ts';

type Whole = Output<(typeof assignmentContract)['getAssignment']>;

export async function getAssignment(cx: Cx, id: AssignmentId): Promise<Whole> {
  // Refuses what the caller does not see, before its facts are looked at.
  const assignment = await viewOfOne(cx, id);
  return {
    assignment,
    timeline: timelineOf(await listFacts(cx, id)),
    extensions: (await listExtensions(cx, id)).map(extensionView),
    parts: await viewsOf(cx, await listPartIds(cx, [id])),
    kin: await viewsOf(cx, [assignment.parent, assignment.replaces].filter((one) => one !== null) as AssignmentId[]),
    named: await findNamed(cx, assignment.task.id as TaskId),
    phones: await phonesOf(cx, [assignment.person, assignment.decider]),
  };
}

async function phonesOf(cx: Cx, people: readonly ({ readonly id: string } | null)[]): Promise<Whole['phones']> {
  const ids = people.flatMap((one) => (one === null ? [] : [one.id as PersonId]));
  return [...(await listPhones(cx, ids))].map(([person, phone]) => ({ person, phone }));
}

type FactRow = Awaited<ReturnType<typeof listFacts>>[number];

function timelineOf(facts: readonly FactRow[]): Whole['timeline'] {
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
      evidence: pieceOf(fact),
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
