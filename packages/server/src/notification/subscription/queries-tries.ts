// SQL of the tries of an event: each is written down when it begins, and what came of it when it ends.
import type { Id } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import type { SubscriptionDeliveryId } from './subscription.ts';

export type SubscriptionTryId = Id<'subscriptionTry'>;

export async function insertTry(cx: Cx, delivery: SubscriptionDeliveryId, id: SubscriptionTryId): Promise<void> {
  await cx.db
    .insertInto('subscriptionTry')
    .values({ tenantId: cx.acting.tenant, id, deliveryId: delivery, startedAt: cx.now })
    .execute();
}

export type TryOutcome = {
  readonly tookMs: number;
  readonly status: number | null;
  readonly problem: string | null;
  readonly answer: string | null;
};

/** Also of one that ended so late that another has begun: it happened. */
export async function updateTry(
  cx: Cx,
  id: SubscriptionTryId,
  { tookMs, status, problem, answer }: TryOutcome,
): Promise<void> {
  await cx.db
    .updateTable('subscriptionTry')
    .set({ tookMs, status, problem, answer })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

const MOST_LISTED = 100;

/** The latest first. */
export async function listTries(cx: Cx, delivery: SubscriptionDeliveryId) {
  return cx.db
    .selectFrom('subscriptionTry')
    .select(['id', 'startedAt', 'tookMs', 'status', 'problem', 'answer'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('deliveryId', '=', delivery)
    .orderBy('startedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_LISTED)
    .execute();
}
