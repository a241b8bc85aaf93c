// The event that work waited for has come, and from now on it is work like any other: said of one assignment, or at once of all
// that was given of a task. Each goes by the same two tables; its waiting parts follow.
import { dayOf, isPlainDate, type PlainDate } from '@sauro/core';
import { recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { rightsAt } from '../people/reach.ts';
import type { TaskId } from '../plan/plan.ts';
import { canOf, happen, holdFor } from './act.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentEventCame, assignmentEventRefused, assignmentEventReported } from './assignment-facts.ts';
import { partsFollowLater } from './follow-whole.ts';
import { countPiecesOn, lockAwaiting } from './queries-event.ts';

type Said = { readonly came: string; readonly due: string | null; readonly reason: string };
type Came = { readonly came: PlainDate; readonly due: PlainDate | null; readonly reason: string };

export async function tellEvent(
  cx: Cx,
  id: AssignmentId,
  { version, ...said }: Said & { readonly version: number },
): Promise<void> {
  const row = await holdFor(cx, id, 'tell-event', version);
  const data = cameOf(cx, said);
  await happen(cx, assignmentEventCame, row, { data, aside: {} });
  await partsFollowLater(cx, [id], { ...data, awaits: false });
}

type Reported = { readonly came: string; readonly reason: string; readonly evidence: readonly string[] };

/** By the unit that holds it: for whoever gave it to confirm or to refuse, with what shows it among the evidence that stands there. */
export async function reportEvent(
  cx: Cx,
  id: AssignmentId,
  { version, came, reason, evidence }: Reported & { readonly version: number },
): Promise<void> {
  const row = await holdFor(cx, id, 'report-event', version);
  const said = cameOf(cx, { came, due: null, reason });
  const pieces = [...new Set(evidence)];
  if ((await countPiecesOn(cx, id, pieces)) < pieces.length) throw new Problem('record.not-found');
  const data = { came: said.came, reason, ...(pieces.length > 0 ? { pieces } : {}) };
  await happen(cx, assignmentEventReported, row, { data, aside: {} });
}

export async function refuseEvent(
  cx: Cx,
  id: AssignmentId,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<void> {
  const row = await holdFor(cx, id, 'refuse-event', version);
  await happen(cx, assignmentEventRefused, row, { data: { reason }, aside: {} });
}

/** `left`: waits too, and is not hers to say it of. */
export async function tellEventOfTask(
  cx: Cx,
  task: TaskId,
  said: Said,
): Promise<{ readonly told: number; readonly left: number }> {
  const data = cameOf(cx, said);
  const rows = await lockAwaiting(cx, task);
  if (rows.length === 0) throw new Problem('event.nothing-waits');
  const at = await rightsAt(
    cx,
    rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  const hers = rows.filter((row) => canOf(cx.acting, row, at).includes('tell-event'));
  if (hers.length === 0) throw new Problem('right.elsewhere', { right: 'tell-event' });
  await recordMany(
    cx,
    assignmentEventCame,
    hers.map((before) => ({ subject: before.id, data: { on: dayOf(cx.now), ...data }, aside: { before } })),
  );
  await partsFollowLater(
    cx,
    hers.map(({ id }) => id),
    { ...data, awaits: false },
  );
  return { told: hers.length, left: rows.length - hers.length };
}

function cameOf(cx: Cx, { came, due, reason }: Said): Came {
  if (!isPlainDate(came) || (due !== null && !isPlainDate(due))) throw new Problem('request.invalid');
  if (came > dayOf(cx.now)) throw new Problem('event.to-come');
  if (due !== null && due < came) throw new Problem('event.due-before');
  return { came, due, reason };
}
