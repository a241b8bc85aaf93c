// Sessions that are over, tries to sign in that count no more and ceremonies that nobody finished are removed: a bounded batch at a time, so that no
// transaction is long.
import type { TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { System } from '../kit/system.ts';
import { deleteOldCeremonies } from './queries-ceremony.ts';
import { deleteEndedSessions, deleteOldTries } from './queries-session.ts';
import { stretchBefore } from './tries.ts';

const BATCH = 1000;

export async function sweepSessions(system: System, tenant: TenantId, batch = BATCH): Promise<void> {
  let removed: number;
  do {
    removed = await transact(system, asSystem(tenant), async (cx) => {
      const sessions = await deleteEndedSessions(cx, batch);
      const tries = await deleteOldTries(cx, { since: stretchBefore(cx.now), limit: batch });
      return Math.max(sessions, tries, await deleteOldCeremonies(cx, batch));
    });
  } while (removed === batch);
}
