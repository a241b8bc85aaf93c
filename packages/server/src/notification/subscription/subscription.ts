// A subscription and a delivery on the server: their ids, and what the process holds to make and to send them.
import type { EventKind, Id, UnitId } from '@sauro/core';
import type { Networks } from '../../kit/outside-networks.ts';
import type { Seal } from '../../kit/seal.ts';

export type SubscriptionId = Id<'subscription'>;
export type SubscriptionDeliveryId = Id<'subscriptionDelivery'>;

export type SubscriptionWay = {
  readonly seal: Seal;
  /** Where addresses that people enter may lead. */
  readonly networks: Networks;
};

/** What somebody chooses of a subscription. */
export type Chosen = { readonly name: string; readonly url: string; readonly kinds: readonly EventKind[] };
export type NewSubscription = Chosen & { readonly id: SubscriptionId; readonly unit: UnitId; readonly secret: Buffer };
