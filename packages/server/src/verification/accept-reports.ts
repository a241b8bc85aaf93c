// Many reports are accepted at once: those that were named with the versions that were seen, or all that the queue held within
// a filter at an instant. What has changed since, is one's own, is not one's to judge or, unnamed, was found otherwise in the
// field is left as it is and told.
import { dayOf, MOST_ACCEPTED } from '@sauro/core';
import { canOf } from '../assignment/act.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { lockAssignments } from '../assignment/queries.ts';
import { listReportedBy } from '../assignment/queries-list.ts';
import { recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { rightsAt } from '../people/reach.ts';
import type { QueueFilter } from './contract.ts';
import { listRefuted } from './field-check/queries-refuted.ts';
import { inQueue, listMovedSince } from './queries-queue.ts';
import { reportAccepted } from './verify-report.ts';

export type Chosen =
  | { readonly items: readonly { readonly id: string; readonly version: number }[] }
  | { readonly filter: QueueFilter; readonly until: string };

export async function acceptReports(cx: Cx, chosen: Chosen): Promise<{ accepted: string[]; left: string[] }> {
  const asked = 'items' in chosen ? chosen.items.map(({ id }) => id as AssignmentId) : await held(cx, chosen);
  const rows = await lockAssignments(cx, asked);
  const judged = await judgeable(cx, rows);
  const unseen = 'items' in chosen ? new Set() : await unseenAmong(cx, asked, chosen);
  const accepted = judged.filter(seenIn(chosen)).filter(({ id }) => !unseen.has(id));
  const data = { on: dayOf(cx.now) };
  await recordMany(
    cx,
    reportAccepted,
    accepted.map((before) => ({ subject: before.id, data, aside: { before } })),
  );
  const done = new Set(accepted.map(({ id }) => id));
  return { accepted: [...done], left: asked.filter((id) => !done.has(id)) };
}

/** Held now: what was returned and reported again since it was looked at is another report. */
function seenIn(chosen: Chosen): (row: AssignmentRow) => boolean {
  if ('until' in chosen) return ({ stateAt }) => stateAt <= new Date(chosen.until);
  const seen = new Map(chosen.items.map(({ id, version }) => [id, version]));
  return ({ id, version }) => seen.get(id) === version;
}

/** A list that was looked at before that is another by now. */
const LOOKED_AT_MS = 7 * 86_400_000;

type Unnamed = Extract<Chosen, { until: string }>;

async function held(cx: Cx, { filter, until }: Unnamed): Promise<readonly AssignmentId[]> {
  const on = new Date(until);
  // By a clock that runs ahead, what nobody has looked at would be accepted.
  if (on > cx.now || cx.now.getTime() - on.getTime() > LOOKED_AT_MS) throw new Problem('verification.not-looked-at');
  return listReportedBy(inQueue(cx, filter, on), { until: on, limit: MOST_ACCEPTED });
}

/** Of which the field says otherwise, which nobody accepts without having named them, and what was changed since. */
async function unseenAmong(cx: Cx, asked: readonly AssignmentId[], { filter, until }: Unnamed) {
  const refuted = (await listRefuted(cx, dayOf(cx.now), asked)).map(({ assignmentId }) => assignmentId);
  const since = { since: new Date(until), parts: filter.parts !== undefined };
  return new Set([...refuted, ...(await listMovedSince(cx, asked, since))]);
}

async function judgeable(cx: Cx, rows: readonly AssignmentRow[]): Promise<readonly AssignmentRow[]> {
  const at = await rightsAt(
    cx,
    rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  return rows.filter((row) => canOf(cx.acting, row, at).includes('verify'));
}
