// Where every change of a subscription begins: it is there, it is held, and the caller manages the unit whose it is. What is
// another unit's is answered like what is not there.
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { reachesEvery } from '../../people/reach.ts';
import { findSubscription, type SubscriptionRow } from './queries.ts';
import type { SubscriptionId } from './subscription.ts';

export async function holdSubscription(cx: Cx, id: SubscriptionId): Promise<SubscriptionRow> {
  const row = await findSubscription(cx, id);
  if (row === undefined || !(await reachesEvery(cx, 'people.manage', [row.unitId]))) {
    throw new Problem('record.not-found');
  }
  return row;
}
