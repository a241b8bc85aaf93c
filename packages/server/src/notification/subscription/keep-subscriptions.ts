// Housekeeping of what is sent to other systems, every few minutes: what a job should have sent and did not is taken up again,
// and what is older than it is kept (EVENT_LOG_DAYS) is thrown away, with every try of it.
import type { TenantId } from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { enqueue } from '../../kit/jobs.ts';
import type { System } from '../../kit/system.ts';
import { deleteDeliveriesBefore, listWithDue } from './queries-deliveries.ts';
import { sendNow } from './send-job.ts';

const DAY_MS = 86_400_000;

export async function keepSubscriptions(system: System, tenant: TenantId): Promise<void> {
  await transact(system, asSystem(tenant), async (cx) => {
    for (const id of await listWithDue(cx)) await enqueue(cx, sendNow(id));
    await deleteDeliveriesBefore(cx, new Date(cx.now.getTime() - system.limits.eventDays * DAY_MS));
  });
}
