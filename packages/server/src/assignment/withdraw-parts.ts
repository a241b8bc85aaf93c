// Where work is withdrawn, its open parts are too, on all levels. Done by the system after it: who gave the whole need not
// see who below was given a part. What hangs on work that is withdrawn follows too: whoever keeps it takes the last job.
import { dayOf } from '@sauro/core';
import { z } from 'zod';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { enqueue, type Job, worker } from '../kit/jobs.ts';
import { recordMany } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentWithdrawn } from './assignment-facts.ts';
import { lockOpenParts } from './queries.ts';

const withdrawPartsJob = {
  name: 'assignment.withdraw-parts',
  data: z.object({ assignment: z.uuid(), reason: z.string() }),
} as const satisfies Job;

/** Of many that were withdrawn together. */
const withdrawPartsOfJob = {
  name: 'assignment.withdraw-parts-of',
  data: z.object({ assignments: z.array(z.uuid()), reason: z.string() }),
} as const satisfies Job;

/** Work was withdrawn, whole or part: what stood in its way is looked at again. */
export const workWithdrawnJob = {
  name: 'assignment.work-withdrawn',
  data: z.object({ assignments: z.array(z.uuid()) }),
} as const satisfies Job;

export async function withdrawPartsLater(cx: Cx, assignment: AssignmentId, reason: string): Promise<void> {
  await enqueue(cx, { job: withdrawPartsJob, data: { assignment, reason }, key: assignment });
}

/** A transaction's worth of the job. */
const AT_ONCE = 2000;

export async function withdrawPartsOfLater(
  cx: Cx,
  assignments: readonly AssignmentId[],
  reason: string,
): Promise<void> {
  for (let from = 0; from < assignments.length; from += AT_ONCE) {
    const data = { assignments: assignments.slice(from, from + AT_ONCE), reason };
    await enqueue(cx, { job: withdrawPartsOfJob, data });
  }
}

export const withdrawParts = worker(withdrawPartsJob, async (system, tenant, { assignment, reason }) => {
  await transact(system, asSystem(tenant), (cx) => withdrawBelow(cx, [assignment as AssignmentId], reason));
});

export const withdrawPartsOf = worker(withdrawPartsOfJob, async (system, tenant, { assignments, reason }) => {
  await transact(system, asSystem(tenant), (cx) => withdrawBelow(cx, assignments as AssignmentId[], reason));
});

/** Run again it finds nothing open. */
async function withdrawBelow(cx: Cx, parents: readonly AssignmentId[], reason: string): Promise<void> {
  await enqueue(cx, { job: workWithdrawnJob, data: { assignments: [...parents] } });
  const parts = await lockOpenParts(cx, parents);
  if (parts.length === 0) return;
  const data = { on: dayOf(cx.now), reason };
  await recordMany(
    cx,
    assignmentWithdrawn,
    parts.map((before) => ({ subject: before.id, data, aside: { before } })),
  );
  await withdrawBelow(
    cx,
    parts.map(({ id }) => id),
    reason,
  );
}
