// Subscriptions of other systems over the wire, for who manages the unit whose they are.
import { EVENT_KINDS, SUBSCRIPTION_PAUSES, TEST_EVENT } from '@sauro/core';
import { z } from 'zod';
import { Named } from '../../assignment/views.ts';
import type { Contract } from '../../kit/contract.ts';

const ById = z.object({ id: z.uuid() });
const Url = z.url({ protocol: /^https?$/ }).max(1000);
const Chosen = {
  name: z.string().trim().min(1).max(100),
  url: Url,
  kinds: z.array(z.enum(EVENT_KINDS)).min(1),
};

const STATES = ['waiting', 'sending', 'sent', 'given-up'] as const;

export const SubscriptionView = z.object({
  id: z.string(),
  unit: Named,
  name: z.string(),
  url: z.string(),
  kinds: z.array(z.enum(EVENT_KINDS)),
  madeAt: z.iso.datetime(),
  /** null: it listens. */
  paused: z.object({ at: z.iso.datetime(), why: z.enum(SUBSCRIPTION_PAUSES) }).nullable(),
  /** Since when events were missed, as far back as they can still be sent; null where none is missed or none is wanted. */
  missedSince: z.iso.datetime().nullable(),
  /** Since when every try has failed; null where the last did not. */
  failingSince: z.iso.datetime().nullable(),
  /** Until when the secret before the last rotation signs too; null where none does. */
  formerUntil: z.iso.datetime().nullable(),
  /** Events that have not been sent yet. */
  waiting: z.number(),
  /** How the latest try ended; null where nothing was tried yet. */
  latest: z
    .object({
      at: z.iso.datetime(),
      state: z.enum(STATES),
      status: z.number().nullable(),
      problem: z.string().nullable(),
    })
    .nullable(),
});

export const SubscriptionDeliveryView = z.object({
  /** What the other system sees as `webhook-id`: the same however often it is tried. */
  id: z.string(),
  kind: z.enum([...EVENT_KINDS, TEST_EVENT]),
  state: z.enum(STATES),
  tries: z.number(),
  madeAt: z.iso.datetime(),
  /** Of the latest try; null where nothing was tried yet. */
  triedAt: z.iso.datetime().nullable(),
  /** When it is tried again; null where it is not. */
  nextAt: z.iso.datetime().nullable(),
  /** What was answered: the status of HTTP and the first part of the rest. */
  status: z.number().nullable(),
  answer: z.string().nullable(),
  /** Why the latest try failed. */
  problem: z.string().nullable(),
  body: z.string(),
});

export const SubscriptionTryView = z.object({
  at: z.iso.datetime(),
  /** null: it goes on, or was cut off. */
  tookMs: z.number().nullable(),
  status: z.number().nullable(),
  problem: z.string().nullable(),
  answer: z.string().nullable(),
});

export const subscriptionContract = {
  listSubscriptions: {
    method: 'GET',
    path: '/api/subscriptions',
    summary: 'Subscriptions of the units that the caller manages, by unit and name, and where she may make one.',
    right: 'people.manage',
    result: z.object({ items: z.array(SubscriptionView), mayMake: z.array(Named) }),
  },
  makeSubscription: {
    method: 'POST',
    path: '/api/subscriptions',
    summary: 'Subscribes another system to what happens in a unit and below it; the secret is shown this once.',
    right: 'people.manage',
    proof: 'fresh',
    body: z.object({ unit: z.uuid(), ...Chosen }),
    result: z.object({ id: z.string(), secret: z.string() }),
    status: 201,
  },
  amendSubscription: {
    method: 'PUT',
    path: '/api/subscriptions/:id',
    summary: 'Gives a subscription another name, address or other kinds; the secret stays.',
    right: 'people.manage',
    proof: 'fresh',
    params: ById,
    body: z.object(Chosen),
  },
  rotateSecret: {
    method: 'POST',
    path: '/api/subscriptions/:id/secret',
    summary: 'Makes another secret, shown this once; for 24 hours the former signs too.',
    right: 'people.manage',
    proof: 'fresh',
    params: ById,
    result: z.object({ secret: z.string(), formerUntil: z.iso.datetime() }),
  },
  pauseSubscription: {
    method: 'POST',
    path: '/api/subscriptions/:id/pause',
    summary:
      'Sends nothing more; what waits goes out once it is resumed, and what happens meanwhile where whoever resumes it wants that.',
    right: 'people.manage',
    params: ById,
  },
  resumeSubscription: {
    method: 'POST',
    path: '/api/subscriptions/:id/resume',
    summary: 'Listens again, and sends what still waits; with `missed=yes` also what happened during the pause.',
    right: 'people.manage',
    params: ById,
    query: z.object({ missed: z.enum(['yes', 'no']).default('no') }),
  },
  removeSubscription: {
    method: 'DELETE',
    path: '/api/subscriptions/:id',
    summary: 'Ends a subscription for good; nothing more is sent.',
    right: 'people.manage',
    params: ById,
  },
  testSubscription: {
    method: 'POST',
    path: '/api/subscriptions/:id/test',
    summary: 'Sends a test event; how it went stands among the deliveries.',
    right: 'people.manage',
    params: ById,
    result: z.object({ delivery: z.string() }),
    status: 202,
  },
  listSubscriptionDeliveries: {
    method: 'GET',
    path: '/api/subscriptions/:id/deliveries',
    summary: 'What was sent, for as many days as it is kept, or waits to be, the latest first.',
    right: 'people.manage',
    isPoll: true,
    params: ById,
    query: z.object({
      state: z.enum(STATES).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    result: z.object({ items: z.array(SubscriptionDeliveryView), total: z.number(), keptDays: z.number() }),
  },
  listSubscriptionTries: {
    method: 'GET',
    path: '/api/subscription-deliveries/:id/tries',
    summary: 'Every try of a delivery: when, how long, what was answered or why there was no answer; the latest first.',
    right: 'people.manage',
    isPoll: true,
    params: ById,
    result: z.object({ items: z.array(SubscriptionTryView) }),
  },
  repeatSubscriptionDelivery: {
    method: 'POST',
    path: '/api/subscription-deliveries/:id/again',
    summary: 'Sends an event once more, at once and under the same id.',
    right: 'people.manage',
    params: ById,
    status: 202,
    result: z.object({ subscription: z.string() }),
  },
} as const satisfies Contract;
