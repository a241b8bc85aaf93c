// A unit takes on what it was given or says that it is not its work; the issuer may leave it where it is all the same.
import type { Cx } from '../kit/system.ts';
import { happen, holdFor } from './act.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentAccepted, assignmentDeclined, assignmentInsistedOn } from './assignment-facts.ts';

export type Said = { readonly version: number; readonly reason: string };

export async function acceptAssignment(cx: Cx, id: AssignmentId, { version }: Pick<Said, 'version'>): Promise<void> {
  const row = await holdFor(cx, id, 'accept', version);
  await happen(cx, assignmentAccepted, row, { data: {}, aside: {} });
}

export async function declineAssignment(cx: Cx, id: AssignmentId, { version, reason }: Said): Promise<void> {
  const row = await holdFor(cx, id, 'decline', version);
  await happen(cx, assignmentDeclined, row, { data: { reason }, aside: {} });
}

export async function insistOnAssignment(cx: Cx, id: AssignmentId, { version, reason }: Said): Promise<void> {
  const row = await holdFor(cx, id, 'insist', version);
  await happen(cx, assignmentInsistedOn, row, { data: { reason }, aside: {} });
}
