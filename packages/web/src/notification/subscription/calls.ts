// The calls of subscriptions, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call } from '../../client.ts';
import type { DeliveryState } from './search.ts';

type Subscriptions = typeof contract.subscriptions;
export type SubscriptionList = Answer<Subscriptions['listSubscriptions']>;
export type Subscription = SubscriptionList['items'][number];
export type NewSubscription = Request<Subscriptions['makeSubscription']>['body'];
export type Chosen = Request<Subscriptions['amendSubscription']>['body'];
export type MadeSubscription = Answer<Subscriptions['makeSubscription']>;
export type RotatedSecret = Answer<Subscriptions['rotateSecret']>;
export type DeliveryPage = Answer<Subscriptions['listSubscriptionDeliveries']>;
export type Delivery = DeliveryPage['items'][number];
export type DeliveryTry = Answer<Subscriptions['listSubscriptionTries']>['items'][number];

const at = (id: string, part = '') => `/api/subscriptions/${encodeURIComponent(id)}${part}`;

export function listSubscriptions(): Promise<SubscriptionList> {
  return call('GET', '/api/subscriptions');
}

export function makeSubscription(made: NewSubscription): Promise<MadeSubscription> {
  return call('POST', '/api/subscriptions', made);
}

export function amendSubscription(id: string, chosen: Chosen): Promise<void> {
  return call('PUT', at(id), chosen);
}

export function rotateSecret(id: string): Promise<RotatedSecret> {
  return call('POST', at(id, '/secret'));
}

export type Step = 'pause' | 'resume' | 'resume-missed' | 'remove' | 'test';

export async function doStep(id: string, step: Step): Promise<void> {
  if (step === 'remove') await call('DELETE', at(id));
  else await call('POST', step === 'resume-missed' ? at(id, '/resume?missed=yes') : at(id, `/${step}`));
}

type Asked = { readonly state?: DeliveryState | undefined; readonly offset: number };

export function listDeliveries(id: string, asked: Asked): Promise<DeliveryPage> {
  return call('GET', addressOf(at(id, '/deliveries'), asked));
}

export function listTries(id: string): Promise<Answer<Subscriptions['listSubscriptionTries']>> {
  return call('GET', `/api/subscription-deliveries/${encodeURIComponent(id)}/tries`);
}

export async function repeatDelivery(id: string): Promise<void> {
  await call('POST', `/api/subscription-deliveries/${encodeURIComponent(id)}/again`);
}
