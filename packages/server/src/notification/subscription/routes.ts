// Subscriptions of other systems, answered.
import { type UnitId, unitsWith } from '@sauro/core';
import type { Output } from '../../kit/contract.ts';
import { type Routes, routes } from '../../kit/http/serve.ts';
import type { Cx } from '../../kit/system.ts';
import { listUnitNames } from '../../people/queries-units.ts';
import { amendSubscription, makeSubscription } from './make-subscription.ts';
import { missedFrom } from './catch-up.ts';
import { pauseSubscription, removeSubscription, resumeSubscription, rotateSecret } from './change-subscription.ts';
import { subscriptionContract as contract } from './contract.ts';
import { seeSubscription, seeTries } from './hold-subscription.ts';
import { knownKinds, listSubscriptions } from './queries.ts';
import { listDeliveries } from './queries-deliveries.ts';
import { repeatDelivery, sendTest } from './send-again.ts';
import type { SubscriptionDeliveryId, SubscriptionId, SubscriptionWay } from './subscription.ts';

/** Checked to be an id by the contract. */
const idOf = ({ id }: { readonly id: string }) => id as SubscriptionId;

export function subscriptionRoutes(way: SubscriptionWay): Routes {
  return routes(contract, {
    listSubscriptions: async (cx) => {
      const roots = unitsWith(cx.acting, 'people.manage');
      return {
        items: (await listSubscriptions(cx, roots)).map((row) => subscriptionView(row, cx)),
        mayMake: (await listUnitNames(cx, roots)).map(({ id, name }) => ({ id, name })),
      };
    },
    makeSubscription: (cx, { body: { unit, ...chosen } }) =>
      makeSubscription(cx, way, { unit: unit as UnitId, ...chosen }),
    amendSubscription: (cx, { params, body }) => amendSubscription(cx, way, { id: idOf(params), ...body }),
    rotateSecret: (cx, { params }) => rotateSecret(cx, way, idOf(params)),
    pauseSubscription: (cx, { params }) => pauseSubscription(cx, idOf(params)),
    resumeSubscription: (cx, { params, query }) => resumeSubscription(cx, idOf(params), query.missed === 'yes'),
    removeSubscription: (cx, { params }) => removeSubscription(cx, idOf(params)),
    testSubscription: async (cx, { params }) => ({ delivery: await sendTest(cx, idOf(params)) }),
    listSubscriptionDeliveries: async (cx, { params, query }) => {
      const { id } = await seeSubscription(cx, idOf(params));
      const { rows, total } = await listDeliveries(cx, id, query);
      return { items: rows.map(deliveryView), total, keptDays: cx.limits.eventDays };
    },
    listSubscriptionTries: async (cx, { params }) => ({
      items: (await seeTries(cx, params.id as SubscriptionDeliveryId)).map(({ id: _id, startedAt, ...one }) => ({
        at: startedAt.toISOString(),
        ...one,
      })),
    }),
    repeatSubscriptionDelivery: async (cx, { params }) => ({
      subscription: await repeatDelivery(cx, params.id as SubscriptionDeliveryId),
    }),
  });
}

type Contract = typeof contract;
type SubscriptionItem = Output<Contract['listSubscriptions']>['items'][number];
type DeliveryItem = Output<Contract['listSubscriptionDeliveries']>['items'][number];

function subscriptionView(row: Awaited<ReturnType<typeof listSubscriptions>>[number], cx: Cx): SubscriptionItem {
  const { id, name, url, formerUntil, startedAt, missedSince } = row;
  return {
    id,
    name,
    url,
    unit: { id: row.unitId, name: row.unitName },
    kinds: knownKinds(row.kinds),
    madeAt: row.madeAt.toISOString(),
    // Held by constraints of the table, here and below.
    paused:
      row.pausedAt === null
        ? null
        : { at: row.pausedAt.toISOString(), why: row.pauseReason as NonNullable<SubscriptionItem['paused']>['why'] },
    missedSince: missedSince === null ? null : missedFrom(cx, missedSince).toISOString(),
    failingSince: row.failingSince?.toISOString() ?? null,
    formerUntil: formerUntil !== null && formerUntil > cx.now ? formerUntil.toISOString() : null,
    waiting: row.waiting ?? 0,
    latest:
      startedAt === null
        ? null
        : {
            at: startedAt.toISOString(),
            state: row.state as DeliveryItem['state'],
            status: row.status,
            problem: row.problem,
          },
  };
}

function deliveryView(row: Awaited<ReturnType<typeof listDeliveries>>['rows'][number]): DeliveryItem {
  const { id, body, tries, status, problem, answer, startedAt } = row;
  const state = row.state as DeliveryItem['state'];
  return {
    id,
    kind: row.kind as DeliveryItem['kind'],
    state,
    tries,
    madeAt: row.madeAt.toISOString(),
    triedAt: startedAt?.toISOString() ?? null,
    nextAt: state === 'waiting' ? row.nextAt.toISOString() : null,
    status,
    answer,
    problem,
    body,
  };
}
