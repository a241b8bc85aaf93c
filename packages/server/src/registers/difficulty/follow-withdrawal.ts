// Work was withdrawn: what stood in the way of it, and of nothing else that goes on, waits for no answer any more.
import { dayOf } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { workWithdrawnJob } from '../../assignment/withdraw-parts.ts';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { worker } from '../../kit/jobs.ts';
import { recordMany } from '../../kit/ledger.ts';
import type { Cx } from '../../kit/system.ts';
import { difficultyWithdrawn } from './difficulty-facts.ts';
import type { DifficultyRow } from './difficulty.ts';
import { lockPointless } from './queries.ts';

/** Run again it finds nothing open. */
export const followWithdrawal = worker(workWithdrawnJob, async (system, tenant, { assignments }) => {
  await transact(system, asSystem(tenant), async (cx) => {
    await endWithWork(cx, await lockPointless(cx, assignments as AssignmentId[]));
  });
});

/** By itself, for its work is over. */
export async function endWithWork(cx: Cx, held: readonly DifficultyRow[]): Promise<void> {
  const data = { on: dayOf(cx.now), why: 'work-over' as const };
  await recordMany(
    cx,
    difficultyWithdrawn,
    held.map((before) => ({ subject: before.id, data, aside: { before, words: '' } })),
  );
}
