// What is sent because somebody asks for it: a test, and an event once more. Of neither is anything sent while it is paused.
import { TEST_EVENT } from '@sauro/core';
import { newId } from '../../kit/id.ts';
import { enqueue } from '../../kit/jobs.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { eventBody } from './event-schemas.ts';
import { deliveryRepeated, subscriptionTested } from './facts.ts';
import { holdSubscription } from './hold-subscription.ts';
import { updateQuiet } from './queries.ts';
import { countTestsSince, findDelivery } from './queries-deliveries.ts';
import { sendNow } from './send-job.ts';
import type { SubscriptionDeliveryId, SubscriptionId } from './subscription.ts';

/** A button is no means to call an address again and again. */
const MOST_TESTS = 10;
const MINUTE_MS = 60_000;

export async function sendTest(cx: Cx, id: SubscriptionId): Promise<SubscriptionDeliveryId> {
  await holdListening(cx, id);
  const since = new Date(cx.now.getTime() - MINUTE_MS);
  if ((await countTestsSince(cx, id, since)) >= MOST_TESTS) throw new Problem('subscription.tested-too-often');
  const delivery = newId<'subscriptionDelivery'>();
  const data = { subscription: id, path: `/api/subscriptions/${id}/deliveries` };
  const body = eventBody({ id: delivery, type: TEST_EVENT, at: cx.now, data });
  const aside = { id: delivery, factId: null, kind: TEST_EVENT, body };
  await record(cx, subscriptionTested, { subject: id, data: { delivery }, aside });
  await updateQuiet(cx, id, null);
  await enqueue(cx, sendNow(id));
  return delivery;
}

/**
 * Under the same id, and now, though the other system may have asked for time: somebody wants to know. One that is being sent
 * at this moment is left alone.
 */
export async function repeatDelivery(cx: Cx, delivery: SubscriptionDeliveryId): Promise<SubscriptionId> {
  const found = await findDelivery(cx, delivery);
  if (found === undefined) throw new Problem('record.not-found');
  await holdListening(cx, found.subscriptionId);
  if (found.state === 'sending') throw new Problem('subscription.being-sent');
  await record(cx, deliveryRepeated, { subject: found.subscriptionId, data: { delivery } });
  await updateQuiet(cx, found.subscriptionId, null);
  await enqueue(cx, sendNow(found.subscriptionId));
  return found.subscriptionId;
}

async function holdListening(cx: Cx, id: SubscriptionId): Promise<void> {
  const { pausedAt } = await holdSubscription(cx, id);
  if (pausedAt !== null) throw new Problem('subscription.paused');
}
