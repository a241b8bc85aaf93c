// Where work is withdrawn, its open parts are too, on all levels. Done by the system after it: who gave the whole need not
// see who below was given a part.
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

export async function withdrawPartsLater(cx: Cx, assignment: AssignmentId, reason: string): Promise<void> {
  await enqueue(cx, { job: withdrawPartsJob, data: { assignment, reason }, key: assignment });
}

export const withdrawParts = worker(withdrawPartsJob, async (system, tenant, { assignment, reason }) => {
  await transact(system, asSystem(tenant), (cx) => withdrawBelow(cx, assignment as AssignmentId, reason));
});

/** Run again it finds nothing open. */
async function withdrawBelow(cx: Cx, parent: AssignmentId, reason: string): Promise<void> {
  const parts = await lockOpenParts(cx, parent);
  const data = { on: dayOf(cx.now), reason };
  await recordMany(
    cx,
    assignmentWithdrawn,
    parts.map((before) => ({ subject: before.id, data, aside: { before } })),
  );
  for (const part of parts) await withdrawBelow(cx, part.id, reason);
}
