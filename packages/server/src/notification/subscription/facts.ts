// What can happen to a subscription, as facts of the ledger. Neither its secret nor its whole address stands in them: of the
// address the machine is enough to tell later where things went.
import { type EventKind, heardBy, type SubscriptionPause, type UnitId } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import * as queries from './queries.ts';
import type { Chosen, NewSubscription, SubscriptionDeliveryId } from './subscription.ts';
import type { NewDelivery } from './queries-deliveries.ts';
import { insertDeliveries, resetDelivery } from './queries-deliveries.ts';

type Told = { readonly name: string; readonly host: string; readonly kinds: readonly EventKind[] };

export const subscriptionMade: Action<'subscription', Told & { readonly unit: UnitId }, NewSubscription> = {
  kind: 'subscription.made',
  apply: (cx, _fact, made) => queries.insertSubscription(cx, made),
};

export const subscriptionAmended: Action<'subscription', Told, Chosen> = {
  kind: 'subscription.amended',
  apply: (cx, { subject }, chosen) => queries.updateChosen(cx, subject, chosen),
};

/** `until`: how long what was signed with the former secret is valid too. */
export const secretRotated: Action<'subscription', { readonly until: string }, { readonly secret: Buffer }> = {
  kind: 'subscription.secret-rotated',
  apply: (cx, { subject, data }, { secret }) => queries.rotateSecret(cx, subject, secret, new Date(data.until)),
};

export const subscriptionPaused: Action<'subscription', { readonly why: SubscriptionPause }> = {
  kind: 'subscription.paused',
  heardBy: heardBy('subscription.paused'),
  apply: (cx, { subject, data }) => queries.updatePaused(cx, subject, data.why),
};

/** `missed`: what happened during the pause is to be sent too. */
export const subscriptionResumed: Action<'subscription', { readonly missed: boolean }> = {
  kind: 'subscription.resumed',
  apply: (cx, { subject, data }) => queries.updateResumed(cx, subject, data.missed),
};

export const subscriptionRemoved: Action<'subscription', { readonly name: string }> = {
  kind: 'subscription.removed',
  apply: (cx, { subject }) => queries.updateRemoved(cx, subject),
};

type OfDelivery = { readonly delivery: SubscriptionDeliveryId };

export const subscriptionTested: Action<'subscription', OfDelivery, NewDelivery> = {
  kind: 'subscription.tested',
  apply: async (cx, { subject }, delivery) => {
    await insertDeliveries(cx, subject, [delivery]);
    await queries.updateQuiet(cx, subject, null);
  },
};

export const deliveryRepeated: Action<'subscription', OfDelivery> = {
  kind: 'subscription.delivery-repeated',
  apply: async (cx, { subject, data }) => {
    await resetDelivery(cx, data.delivery);
    await queries.updateQuiet(cx, subject, null);
  },
};
