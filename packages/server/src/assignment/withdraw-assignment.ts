// Work is taken back; its open parts follow.
import type { Cx } from '../kit/system.ts';
import { happen, holdFor } from './act.ts';
import type { Said } from './answer-assignment.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentWithdrawn } from './assignment-facts.ts';
import { withdrawPartsLater } from './withdraw-parts.ts';

export async function withdrawAssignment(cx: Cx, id: AssignmentId, { version, reason }: Said): Promise<void> {
  const row = await holdFor(cx, id, 'withdraw', version);
  await happen(cx, assignmentWithdrawn, row, { data: { reason }, aside: {} });
  await withdrawPartsLater(cx, id, reason);
}
