// The issuer sets another deadline: the event that the work waited for has come, or there is another reason.
import { isPlainDate } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { happen, holdFor } from './act.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentAmended } from './assignment-facts.ts';

type Amendment = { readonly version: number; readonly due: string | null; readonly reason: string };

export async function amendAssignment(cx: Cx, id: AssignmentId, { version, due, reason }: Amendment): Promise<void> {
  const row = await holdFor(cx, id, 'amend', version);
  if (due !== null && !isPlainDate(due)) throw new Problem('request.invalid');
  await happen(cx, assignmentAmended, row, { data: { due, reason }, aside: {} });
}
