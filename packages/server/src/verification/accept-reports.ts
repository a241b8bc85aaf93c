// Many reports are accepted at once: those that were named with the versions that were seen, or all that the queue held at
// an instant. What has changed since, is one's own, is not one's to judge or, unnamed, was found otherwise in the field is left
// as it is and told.
import { dayOf } from '@sauro/core';
import { canOf } from '../assignment/act.ts';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import { lockAssignments } from '../assignment/queries.ts';
import { listReportedBy, narrowed, toVerify } from '../assignment/queries-list.ts';
import { recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { rightsAt } from '../people/reach.ts';
import { listRefuted } from './field-check/queries-refuted.ts';
import { reportAccepted } from './verify-report.ts';

export type Chosen =
  | { readonly items: readonly { readonly id: string; readonly version: number }[] }
  | {
      readonly filter: {
        readonly plan?: string | undefined;
        readonly task?: string | undefined;
        readonly unit?: string | undefined;
        readonly q: string;
      };
      readonly until: string;
    };

/** As many as are accepted with one request; who has more asks again. */
const MOST = 1000;

export async function acceptReports(cx: Cx, chosen: Chosen): Promise<{ accepted: string[]; left: string[] }> {
  const asked = 'items' in chosen ? chosen.items.map(({ id }) => id as AssignmentId) : await inQueue(cx, chosen);
  const rows = await lockAssignments(cx, asked);
  const judged = await judgeable(cx, rows);
  const refuted = 'items' in chosen ? new Set() : await refutedAmong(cx, asked);
  const accepted = judged.filter(seenIn(chosen)).filter(({ id }) => !refuted.has(id));
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

async function inQueue(
  cx: Cx,
  { filter, until }: Extract<Chosen, { until: string }>,
): Promise<readonly AssignmentId[]> {
  // By a clock that runs ahead, what nobody has looked at would be accepted.
  if (new Date(until) > cx.now) throw new Problem('verification.not-looked-at');
  return listReportedBy(toVerify(cx, narrowed(cx, filter)), { until: new Date(until), limit: MOST });
}

/** Of which the field says otherwise: nobody accepts those without having named them. */
async function refutedAmong(cx: Cx, asked: readonly AssignmentId[]): Promise<ReadonlySet<AssignmentId>> {
  return new Set((await listRefuted(cx, dayOf(cx.now), asked)).map(({ assignmentId }) => assignmentId));
}

async function judgeable(cx: Cx, rows: readonly AssignmentRow[]): Promise<readonly AssignmentRow[]> {
  const at = await rightsAt(
    cx,
    rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  return rows.filter((row) => canOf(cx.acting, row, at).includes('verify'));
}
