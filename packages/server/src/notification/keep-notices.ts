// Housekeeping of notices, every few minutes: what a job should have told or sent and did not is taken up again, and on
// working days, from the hour that the body has set, deadlines, the ladder and the digests, each once a day.
import { CALENDAR, dayOf, hourOf, type TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { eachByItself } from '../kit/each-by-itself.ts';
import { enqueue } from '../kit/jobs.ts';
import type { System } from '../kit/system.ts';
import { DELIVER_JOBS } from './deliver-job.ts';
import { escalate } from './escalate.ts';
import { channelsOf, type Outside } from './outside.ts';
import { listDueDeliveries } from './queries-delivery.ts';
import { getPolicy, insertRound, isRoundDone, type Round, ROUNDS } from './queries-settings.ts';
import { remindAwaited } from './remind-awaited.ts';
import { remindDeadlines } from './remind-deadlines.ts';
import { remindReports } from './remind-reports.ts';
import { sendDigests } from './send-digests.ts';
import { tellFacts } from './tell-facts.ts';

export const KEEP_EVERY_MS = 5 * 60_000;
const AT_ONCE = 200;
/** Whoever has gone home is not written to: what was missed by then waits for the next working day. */
const LAST_HOUR = 20;

/** Run again, or by two processes at once, it leaves nothing twice. */
export async function keepNotices(system: System, tenant: TenantId, outside: Outside): Promise<void> {
  const channels = channelsOf(outside);
  const works = {
    deadlines: () =>
      eachByItself([remindDeadlines, remindReports, remindAwaited], (remind) => remind(system, tenant, channels)),
    ladder: async () => {
      await escalate(system, tenant);
      await tellFacts(system, tenant, channels);
    },
    digests: () => sendDigests(system, tenant, channels),
  } satisfies Record<Round, () => Promise<void>>;
  // First: what is to be sent is sent, whatever fails behind it.
  await eachByItself(
    [
      () => wakeDue(system, tenant),
      () => tellFacts(system, tenant, channels),
      ...ROUNDS.map((name) => () => goRound(system, tenant, name, works[name])),
    ],
    (step) => step(),
  );
}

async function goRound(system: System, tenant: TenantId, name: Round, work: () => Promise<void>): Promise<void> {
  const now = system.clock();
  const today = dayOf(now);
  if (!CALENDAR.isWorkingDay(today)) return;
  const isDue = await transact(system, asSystem(tenant), async (cx) => {
    const { digestHour } = await getPolicy(cx);
    const hour = hourOf(now);
    return hour >= digestHour && hour < Math.max(LAST_HOUR, digestHour + 1) && !(await isRoundDone(cx, name, today));
  });
  if (!isDue) return;
  await work();
  // Only now: cut off before, it is gone through again, and what was left stays left once.
  await transact(system, asSystem(tenant), (cx) => insertRound(cx, name, today));
}

/** Those whose job was lost with its process get another, in place of one that still waits. */
async function wakeDue(system: System, tenant: TenantId): Promise<void> {
  await transact(system, asSystem(tenant), async (cx) => {
    for (const { id, channel } of await listDueDeliveries(cx, AT_ONCE)) {
      await enqueue(cx, { job: DELIVER_JOBS[channel], data: { delivery: id }, key: id, at: cx.now });
    }
  });
}
