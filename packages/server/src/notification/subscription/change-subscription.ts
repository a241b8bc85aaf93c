// What is done to a subscription once it is there: another secret, a pause and its end, removal.
import { enqueue } from '../../kit/jobs.ts';
import { record } from '../../kit/ledger.ts';
import type { Cx } from '../../kit/system.ts';
import { catchUpBoth } from './catch-up-job.ts';
import { secretRotated, subscriptionPaused, subscriptionRemoved, subscriptionResumed } from './facts.ts';
import { holdSubscription } from './hold-subscription.ts';
import { newSecret, sealSecret } from './secret.ts';
import { sendNow } from './send-job.ts';
import type { SubscriptionId, SubscriptionWay } from './subscription.ts';

/** For so long both secrets sign: the other system is given the new one meanwhile, and refuses nothing. */
const FORMER_MS = 24 * 3_600_000;

type Rotated = { readonly secret: string; readonly formerUntil: string };

/** The secret is told this once. Rotated twice within a day, the first of all is valid no more. */
export async function rotateSecret(cx: Cx, { seal }: SubscriptionWay, id: SubscriptionId): Promise<Rotated> {
  await holdSubscription(cx, id);
  const secret = newSecret();
  const formerUntil = new Date(cx.now.getTime() + FORMER_MS).toISOString();
  await record(cx, secretRotated, {
    subject: id,
    data: { until: formerUntil },
    aside: { secret: sealSecret(seal, { tenant: cx.acting.tenant, id }, secret) },
  });
  return { secret, formerUntil };
}

/** Paused already, it stays as it is. */
export async function pauseSubscription(cx: Cx, id: SubscriptionId): Promise<void> {
  const { pausedAt } = await holdSubscription(cx, id);
  if (pausedAt === null) await record(cx, subscriptionPaused, { subject: id, data: { why: 'by-hand' } });
}

/** What waited when it was paused goes out; where `missed`, what happened since is gathered and goes out too. */
export async function resumeSubscription(cx: Cx, id: SubscriptionId, missed: boolean): Promise<void> {
  const { pausedAt } = await holdSubscription(cx, id);
  if (pausedAt === null) return;
  await record(cx, subscriptionResumed, { subject: id, data: { missed } });
  await enqueue(cx, sendNow(id));
  if (missed) for (const job of catchUpBoth(id, cx.now)) await enqueue(cx, job);
}

export async function removeSubscription(cx: Cx, id: SubscriptionId): Promise<void> {
  const { name } = await holdSubscription(cx, id);
  await record(cx, subscriptionRemoved, { subject: id, data: { name } });
}
