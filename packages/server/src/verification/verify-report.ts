// What was reported is accepted or returned, by another person than who reported it. An accepted one is locked on every path
// but being unlocked, from the top down: a part opens only when what it is a part of is open.
import { CALENDAR, correctionDay, dayOf, firstCorrectionDay, plainDate, type PlainDate } from '@sauro/core';
import { happen, holdFor } from '../assignment/act.ts';
import { type AssignmentId, type AssignmentRow, standingOf } from '../assignment/assignment.ts';
import { assignmentAction, type Happened } from '../assignment/assignment-facts.ts';
import { findAssignment, lockAssignments } from '../assignment/queries.ts';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { findCorrectionDays, insertVerifications, type NewVerification } from './queries.ts';

type Said = { readonly version: number; readonly reason: string };

export async function acceptReport(cx: Cx, id: AssignmentId, { version }: Pick<Said, 'version'>): Promise<void> {
  const row = await holdFor(cx, id, 'verify', version);
  await happen(cx, reportAccepted, row, { data: {}, aside: {} });
}

export async function returnReport(cx: Cx, id: AssignmentId, { version, reason }: Said): Promise<void> {
  const row = await holdFor(cx, id, 'return', version);
  await happen(cx, reportReturned, row, { data: { reason }, aside: {} });
}

type Unlocking = Said & { readonly correctBy?: string | undefined };

export async function unlockAssignment(cx: Cx, id: AssignmentId, opening: Unlocking): Promise<void> {
  const { version, reason } = opening;
  const whole = await holdWholeOf(cx, id);
  const row = await holdFor(cx, id, 'unlock', version);
  if (whole?.state === 'verified') throw new Problem('verification.above-locked');
  await happen(cx, assignmentUnlocked, row, {
    data: { reason, correctBy: await correctionOf(cx, row, opening) },
    aside: {},
  });
}

async function correctionOf(cx: Cx, row: AssignmentRow, { correctBy }: Unlocking): Promise<PlainDate> {
  const today = dayOf(cx.now);
  const { due } = standingOf(row);
  if (correctBy === undefined) return correctionDay(CALENDAR, today, { due, days: await findCorrectionDays(cx) });
  const first = firstCorrectionDay(due, today);
  if (correctBy < first) throw new Problem('verification.correct-earlier', { day: first });
  return plainDate(correctBy);
}

/** With the part itself and in the order of all who hold several: it may be accepted at this moment. */
async function holdWholeOf(cx: Cx, id: AssignmentId): Promise<AssignmentRow | undefined> {
  const parent = (await findAssignment(cx, id))?.parentId ?? null;
  if (parent === null) return undefined;
  const held = await lockAssignments(cx, [parent, id]);
  return held.find((one) => one.id === parent);
}

export const reportAccepted = assignmentAction('verified', (cx, facts) =>
  insertVerifications(
    cx,
    facts.map((fact) => said(fact, 'accepted', null)),
  ),
);

const reportReturned = assignmentAction('returned', (cx, facts) =>
  insertVerifications(
    cx,
    facts.map((fact) => said(fact, 'returned', fact.data.reason)),
  ),
);

const assignmentUnlocked = assignmentAction('unlocked', (cx, facts) =>
  insertVerifications(
    cx,
    facts.map((fact) => said(fact, 'unlocked', fact.data.reason)),
  ),
);

type Judged = Pick<Happened<'verified' | 'returned' | 'unlocked', object, object>, 'subject' | 'aside'>;

function said({ subject, aside: { before } }: Judged, outcome: NewVerification['outcome'], reason: string | null) {
  return {
    id: newId<'verification'>(),
    assignmentId: subject,
    version: before.version + 1,
    outcome,
    reason,
    reportedBy: before.reportedBy,
  };
}
