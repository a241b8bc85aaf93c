// What can happen to an assignment, as facts of the ledger. Each is applied by core's fold; the row and its version are what
// the fold leaves. What a stage keeps beside it (an entry, a reason, an answer) is written by that stage's `also`.
import {
  type AssignmentFact,
  type AssignmentFactKind,
  applyFact,
  issuedStanding,
  heardBy,
  type PersonId,
  type UnitId,
} from '@sauro/core';
import { z } from 'zod';
import { enqueue, type Job } from '../kit/jobs.ts';
import type { Fact, ManyAction } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { type AssignmentId, type AssignmentRow, columnsOf, standingOf } from './assignment.ts';
import { answerOpenExtensions } from './queries-extension.ts';
import {
  insertAssignments,
  insertVersions,
  setLead,
  type Moved,
  type NewAssignment,
  updatePersons,
  updateStandings,
} from './queries-write.ts';

export type FactData<Kind extends AssignmentFactKind> = Omit<Extract<AssignmentFact, { kind: Kind }>, 'kind'>;
type Held = { readonly before: AssignmentRow };
export type Happened<Kind extends AssignmentFactKind, More, Aside> = Fact<'assignment', FactData<Kind> & More> & {
  readonly aside: Held & Aside;
};

/** `More` stands in the ledger beside what core knows of the fact; `Aside` is only for `also`. */
export function assignmentAction<Kind extends AssignmentFactKind, More extends object = object, Aside = object>(
  kind: Kind,
  also: (cx: Cx, facts: readonly Happened<Kind, More, Aside>[]) => Promise<void> = async () => undefined,
): ManyAction<'assignment', FactData<Kind> & More, Held & Aside> {
  return {
    kind: `assignment.${kind}`,
    heardBy: heardBy(`assignment.${kind}`),
    applyMany: async (cx, facts) => {
      const moved = facts.map(({ id, data, aside: { before } }): Moved => {
        const standing = standingOf(before);
        // Kind and data were taken apart from one fact of core's by FactData.
        const fact = { ...data, kind } as unknown as AssignmentFact;
        const after = applyFact(standing, fact);
        return {
          id: before.id,
          version: before.version + 1,
          fact: id,
          on: data.on,
          before: standing,
          after,
          ...reporterOf(cx, fact, before),
        };
      });
      await updateStandings(cx, moved);
      await also(cx, facts);
      const begun = facts.filter(({ aside: { before } }, place) => begins(before, moved[place]));
      if (begun.length > 0)
        await beginWholesLater(
          cx,
          begun.map(({ subject }) => subject),
        );
      // Answered by `also` where it was; else what happened has made it pointless.
      const asked = moved.filter(({ before, after }) => before.askedDue !== null && after.askedDue === null);
      if (asked.length > 0) {
        const ids = asked.map(({ id }) => id);
        await answerOpenExtensions(cx, ids, { outcome: 'lapsed', granted: null, answer: null });
      }
    },
  };
}

function reporterOf(cx: Cx, fact: AssignmentFact, { reportedBy, reportedFor }: AssignmentRow) {
  if (fact.kind !== 'reported') return { reportedBy, reportedFor };
  return { reportedBy: cx.acting.person, reportedFor: fact.onBehalfOf ?? null };
}

/** Parts were begun: what they are parts of is under way too. */
export const beginWholesJob = {
  name: 'assignment.begin-wholes',
  data: z.object({ parts: z.array(z.uuid()) }),
} as const satisfies Job;

/** A transaction's worth of the job. */
const BEGUN_AT_ONCE = 2000;

async function beginWholesLater(cx: Cx, parts: readonly AssignmentId[]): Promise<void> {
  for (let from = 0; from < parts.length; from += BEGUN_AT_ONCE) {
    const data = { parts: parts.slice(from, from + BEGUN_AT_ONCE) };
    await enqueue(cx, { job: beginWholesJob, data });
  }
}

function begins(before: AssignmentRow, moved: Moved | undefined): boolean {
  return before.parentId !== null && before.begunOn === null && moved !== undefined && moved.after.begunOn !== null;
}

type Issued = FactData<'issued'> & {
  readonly unit: string;
  readonly period: string;
  readonly from: AssignmentId | null;
};

export const assignmentIssued: ManyAction<'assignment', Issued, NewAssignment> = {
  kind: 'assignment.issued',
  heardBy: 'people',
  applyMany: async (cx, facts) => {
    await insertAssignments(
      cx,
      facts.map(({ aside }) => aside),
    );
    const first = facts.map(({ id, subject, data }) => ({
      id: subject,
      version: 1,
      fact: id,
      on: data.on,
      after: issuedStanding(data),
    }));
    await insertVersions(cx, first);
  },
};

export const assignmentAccepted = assignmentAction('accepted');
export const assignmentDeclined = assignmentAction('declined');
export const assignmentInsistedOn = assignmentAction('insisted');
/** `stays`: of two copies that a merger has brought together, the one that goes on in its place; `of`: whose this one was. */
export const assignmentWithdrawn = assignmentAction<
  'withdrawn',
  { readonly stays?: AssignmentId; readonly of?: UnitId }
>('withdrawn');
export const assignmentReassigned = assignmentAction<
  'reassigned',
  { readonly unit: string; readonly to: AssignmentId }
>('reassigned');
/** `from`: the work whose lead it takes over. */
export const assignmentMadeLead = assignmentAction<'made-lead', { readonly from: AssignmentId }>(
  'made-lead',
  async (cx, facts) => {
    for (const { subject } of facts) await setLead(cx, subject);
  },
);
export const assignmentPartBegun = assignmentAction('part-begun');
export const assignmentSplit = assignmentAction('split');
export const assignmentAmended = assignmentAction<'amended', { readonly revision?: number }>('amended');
export const assignmentEventCame = assignmentAction('event-came');
/** `pieces`: of the evidence of the assignment, those that show it. */
export const assignmentEventReported = assignmentAction<'event-reported', { readonly pieces?: readonly string[] }>(
  'event-reported',
);
export const assignmentEventRefused = assignmentAction('event-refused');
export const assignmentDueKept = assignmentAction<'due-kept', { readonly revision: number }>('due-kept');
export const assignmentDropProposed = assignmentAction<'drop-proposed', { readonly revision: number }>('drop-proposed');

type Persons = { readonly person: PersonId | null; readonly decider: PersonId | null };
export const assignmentNamed = assignmentAction<'named', Persons>('named', async (cx, facts) => {
  for (const { subject, data } of facts) {
    await updatePersons(cx, subject, { personId: data.person, deciderId: data.decider });
  }
});

/** What an assignment is when it has just been issued. */
export function issuedColumns(issued: FactData<'issued'>) {
  return {
    ...columnsOf(issuedStanding(issued)),
    version: 1,
    reportedBy: null,
    reportedFor: null,
    changedOn: issued.on,
  };
}
