// Where every change of a subscription begins: it is there, it is held, and the caller manages the unit whose it is. What is
// another unit's is answered like what is not there.
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { reachesEvery } from '../../people/reach.ts';
import { findSubscription, lockSubscription, type SubscriptionRow } from './queries.ts';
import { findSubscriptionOf } from './queries-deliveries.ts';
import { listTries } from './queries-tries.ts';
import type { SubscriptionDeliveryId, SubscriptionId } from './subscription.ts';

export async function holdSubscription(cx: Cx, id: SubscriptionId): Promise<SubscriptionRow> {
  return managed(cx, await lockSubscription(cx, id));
}

/** To look at, held from nobody. */
export async function seeSubscription(cx: Cx, id: SubscriptionId): Promise<SubscriptionRow> {
  return managed(cx, await findSubscription(cx, id));
}

/** Of a delivery of a unit that she manages. */
export async function seeTries(cx: Cx, delivery: SubscriptionDeliveryId) {
  const subscription = await findSubscriptionOf(cx, delivery);
  if (subscription === undefined) throw new Problem('record.not-found');
  await seeSubscription(cx, subscription);
  return listTries(cx, delivery);
}

async function managed(cx: Cx, row: SubscriptionRow | undefined): Promise<SubscriptionRow> {
  if (row === undefined || !(await reachesEvery(cx, 'people.manage', [row.unitId]))) {
    throw new Problem('record.not-found');
  }
  return row;
}
