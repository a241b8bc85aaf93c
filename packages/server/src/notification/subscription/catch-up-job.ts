// The job that gathers what one subscription missed. Known to who resumes it and to who gathers.
import { z } from 'zod';
import type { Job, Wanted } from '../../kit/jobs.ts';
import type { SubscriptionId } from './subscription.ts';

/** No transaction is open for longer: what one that began before the end of the pause adds late is there by then. */
export const LATE_MS = 5 * 60_000;

export const catchUpJob = {
  name: 'subscription.catch-up',
  data: z.object({ subscription: z.uuid(), isLast: z.boolean() }),
  isLong: true,
} as const satisfies Job;

/** Now, and once more for what was written late. */
export function catchUpBoth(subscription: SubscriptionId, now: Date): readonly Wanted[] {
  const at = new Date(now.getTime() + LATE_MS);
  return [
    { job: catchUpJob, data: { subscription, isLast: false }, key: subscription },
    { job: catchUpJob, data: { subscription, isLast: true }, key: `${subscription} last`, at },
  ];
}
