// A unit takes on what it was given, one by one or many at once, or says that it is not its work; the issuer may leave it where it
// is all the same.
import { dayOf, isTimeFor, isYours } from '@sauro/core';
import { recordMany } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { rightsAt, type RightsAt } from '../people/reach.ts';
import { happen, holdFor, standpointOf } from './act.ts';
import { type AssignmentId, type AssignmentRow, standingOf } from './assignment.ts';
import { assignmentAccepted, assignmentDeclined, assignmentInsistedOn } from './assignment-facts.ts';
import type { WHY_LEFT } from './contract.ts';
import { lockAssignments } from './queries.ts';

export type Said = { readonly version: number; readonly reason: string };

export async function acceptAssignment(cx: Cx, id: AssignmentId, { version }: Pick<Said, 'version'>): Promise<void> {
  const row = await holdFor(cx, id, 'accept', version);
  await happen(cx, assignmentAccepted, row, { data: {}, aside: {} });
}

type Seen = { readonly id: string; readonly version: number };
type WhyLeft = (typeof WHY_LEFT)[number];
type Left = { readonly id: string; readonly code: WhyLeft };

/** Each with the version that was seen, and refused by itself. What is under way already is taken on: asked again, it is no fault. */
export async function acceptAssignments(cx: Cx, items: readonly Seen[]): Promise<{ accepted: string[]; left: Left[] }> {
  const seen = new Map(items.map(({ id, version }) => [id, version]));
  const rows = await lockAssignments(cx, [...seen.keys()] as AssignmentId[]);
  const at = await rightsAt(
    cx,
    rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  const byId = new Map<string, AssignmentRow>(rows.map((row) => [row.id, row]));
  const left = [...seen].flatMap(([id, version]): Left[] => {
    const code = whyLeft(byId.get(id), version, at);
    return code === null ? [] : [{ id, code }];
  });
  const data = { on: dayOf(cx.now) };
  const isLeft = new Set(left.map(({ id }) => id));
  const fit = rows.filter((row) => row.state === 'issued' && !isLeft.has(row.id));
  await recordMany(
    cx,
    assignmentAccepted,
    fit.map((before) => ({ subject: before.id, data, aside: { before } })),
  );
  return { accepted: [...seen.keys()].filter((id) => !isLeft.has(id)), left };
}

function whyLeft(row: AssignmentRow | undefined, version: number, at: RightsAt): WhyLeft | null {
  if (row === undefined) return 'record.not-found';
  if (!isYours('accept', standpointOf(row, at))) return 'right.elsewhere';
  if (row.state === 'accepted' || row.state === 'in-progress') return null;
  if (!isTimeFor(standingOf(row), 'accept')) return 'assignment.not-now';
  return row.version === version ? null : 'assignment.moved-on';
}

export async function declineAssignment(cx: Cx, id: AssignmentId, { version, reason }: Said): Promise<void> {
  const row = await holdFor(cx, id, 'decline', version);
  await happen(cx, assignmentDeclined, row, { data: { reason }, aside: {} });
}

export async function insistOnAssignment(cx: Cx, id: AssignmentId, { version, reason }: Said): Promise<void> {
  const row = await holdFor(cx, id, 'insist', version);
  await happen(cx, assignmentInsistedOn, row, { data: { reason }, aside: {} });
}
