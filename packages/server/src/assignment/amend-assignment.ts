// The issuer sets another deadline, for a reason that is told. What waited for an event and has a day now waits no more.
import { isPlainDate } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { happen, holdFor } from './act.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentAmended } from './assignment-facts.ts';
import { partsFollowLater } from './follow-whole.ts';

type Amendment = { readonly version: number; readonly due: string | null; readonly reason: string };

export async function amendAssignment(cx: Cx, id: AssignmentId, { version, due, reason }: Amendment): Promise<void> {
  const row = await holdFor(cx, id, 'amend', version);
  if (due !== null && !isPlainDate(due)) throw new Problem('request.invalid');
  await happen(cx, assignmentAmended, row, { data: { due, reason }, aside: {} });
  if (row.awaitsEvent && due !== null) await partsFollowLater(cx, [id], { due, awaits: false, reason });
}
