// The job that sends what waits for one subscription. Known to who leaves events and to who sends them.
import { z } from 'zod';
import type { Job, Wanted } from '../../kit/jobs.ts';
import type { SubscriptionId } from './subscription.ts';

export const sendJob = {
  name: 'subscription.send',
  data: z.object({ subscription: z.uuid() }),
  isOutside: true,
} as const satisfies Job;

export function sendNow(subscription: SubscriptionId): Wanted {
  return { job: sendJob, data: { subscription }, key: subscription };
}

/** Under a key of its own: what is to be sent now is not put off by what is to be tried again later. */
export function sendLater(subscription: SubscriptionId, at: Date): Wanted {
  return { job: sendJob, data: { subscription }, key: `${subscription} later`, at };
}
