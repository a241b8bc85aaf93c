// SQL of events on their way to other systems: left by what happened, taken for a try, ended by it, listed, and thrown away.
import type { Id } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { SubscriptionDeliveryId, SubscriptionId } from './subscription.ts';

/** A try that has not ended by then was cut off: the longest takes far less. */
const CUT_OFF_MS = 10 * 60_000;
export const DELIVERY_STATES = ['waiting', 'sending', 'sent', 'given-up'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export type NewDelivery = {
  readonly id: SubscriptionDeliveryId;
  /** null: a test. */
  readonly factId: Id<'fact'> | null;
  readonly kind: string;
  readonly body: string;
};

/** What was left before is not left again. How many are new. */
export async function insertDeliveries(
  cx: Cx,
  subscription: SubscriptionId,
  deliveries: readonly NewDelivery[],
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into subscription_delivery
      (tenant_id, id, subscription_id, fact_id, kind, body, state, tries, made_at, next_at)
    select ${cx.acting.tenant}::uuid, id, ${subscription}::uuid, fact_id, kind, body, 'waiting', 0,
      ${cx.now}::timestamptz, ${cx.now}::timestamptz
    from unnest(
      ${deliveries.map(({ id }) => id)}::uuid[], ${deliveries.map(({ factId }) => factId)}::uuid[],
      ${deliveries.map(({ kind }) => kind)}::text[], ${deliveries.map(({ body }) => body)}::text[]
    ) as new (id, fact_id, kind, body)
    on conflict on constraint subscription_delivery_is_made_once do nothing`.execute(cx.db);
  return Number(numAffectedRows);
}

function isDue(cx: Cx) {
  const cutOff = new Date(cx.now.getTime() - CUT_OFF_MS);
  return sql<boolean>`(
    (state = 'waiting' and next_at <= ${cx.now}::timestamptz)
    or (state = 'sending' and started_at < ${cutOff}::timestamptz)
  )`;
}

export type TakenDelivery = {
  readonly id: SubscriptionDeliveryId;
  readonly body: string;
  readonly tries: number;
};

/** The one that has waited longest, for a try; what somebody else tries is left to her. */
export async function takeDelivery(cx: Cx, subscription: SubscriptionId): Promise<TakenDelivery | undefined> {
  return cx.db
    .updateTable('subscriptionDelivery')
    .set(({ eb }) => ({ state: 'sending', tries: eb('tries', '+', 1), startedAt: cx.now }))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', (from) =>
      from
        .selectFrom('subscriptionDelivery')
        .select('id')
        .where('tenantId', '=', cx.acting.tenant)
        .where('subscriptionId', '=', subscription)
        .where(isDue(cx))
        .orderBy('nextAt')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'body', 'tries'])
    .executeTakeFirst();
}

export type EndedTry = {
  readonly state: Exclude<DeliveryState, 'sending'>;
  readonly status: number | null;
  readonly problem: string | null;
  readonly answer: string | null;
  readonly nextAt: Date | null;
};

/** Ends this try, and no later one: cut off, it may have been taken by another meanwhile. */
export async function endTry(cx: Cx, { id, tries }: TakenDelivery, { nextAt, ...ended }: EndedTry): Promise<void> {
  await cx.db
    .updateTable('subscriptionDelivery')
    .set({ ...ended, endedAt: cx.now, ...(nextAt === null ? {} : { nextAt }) })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('tries', '=', tries)
    .execute();
}

/** When the next of a subscription is to be tried; undefined where none waits. */
export async function findNext(cx: Cx, subscription: SubscriptionId): Promise<Date | undefined> {
  const row = await cx.db
    .selectFrom('subscriptionDelivery')
    .select(({ fn }) => fn.min('nextAt').as('at'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('subscriptionId', '=', subscription)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** From the beginning, at once, under the same id. */
export async function resetDelivery(cx: Cx, id: SubscriptionDeliveryId): Promise<void> {
  await cx.db
    .updateTable('subscriptionDelivery')
    .set({ state: 'waiting', tries: 0, nextAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export async function findDelivery(cx: Cx, id: SubscriptionDeliveryId) {
  return cx.db
    .selectFrom('subscriptionDelivery')
    .select(['subscriptionId', 'state'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function findSubscriptionOf(cx: Cx, id: SubscriptionDeliveryId): Promise<SubscriptionId | undefined> {
  const row = await cx.db
    .selectFrom('subscriptionDelivery')
    .select('subscriptionId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.subscriptionId;
}

type Asked = { readonly state?: DeliveryState | undefined; readonly limit: number; readonly offset: number };

/** The latest first. */
export async function listDeliveries(cx: Cx, subscription: SubscriptionId, { state, limit, offset }: Asked) {
  let query = cx.db
    .selectFrom('subscriptionDelivery')
    .where('tenantId', '=', cx.acting.tenant)
    .where('subscriptionId', '=', subscription);
  if (state !== undefined) query = query.where('state', '=', state);
  const { total } = await query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await query
    .select(['id', 'kind', 'body', 'state', 'tries', 'madeAt', 'nextAt', 'startedAt', 'status', 'problem', 'answer'])
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows, total };
}

/** Those that listen, have something that it is time for, and are not left quiet. */
export async function listWithDue(cx: Cx): Promise<readonly SubscriptionId[]> {
  const rows = await cx.db
    .selectFrom('subscription as own')
    .select('own.id')
    .where('own.tenantId', '=', cx.acting.tenant)
    .where('own.pausedAt', 'is', null)
    .where('own.removedAt', 'is', null)
    .where((row) => row.or([row('own.quietUntil', 'is', null), row('own.quietUntil', '<=', cx.now)]))
    .where((row) =>
      row.exists(
        row
          .selectFrom('subscriptionDelivery')
          .select('id')
          .whereRef('subscriptionDelivery.tenantId', '=', 'own.tenantId')
          .whereRef('subscriptionDelivery.subscriptionId', '=', 'own.id')
          .where(isDue(cx)),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** With their tries. What is still to be sent stays, however old; one that is asked for again at this moment goes the next time. */
export async function deleteDeliveriesBefore(cx: Cx, before: Date): Promise<void> {
  const old = await cx.db
    .selectFrom('subscriptionDelivery')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('madeAt', '<', before)
    .where('state', 'in', ['sent', 'given-up'])
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = old.map(({ id }) => id);
  for (const [table, column] of [
    ['subscriptionTry', 'deliveryId'],
    ['subscriptionDelivery', 'id'],
  ] as const) {
    await cx.db
      .deleteFrom(table)
      .where('tenantId', '=', cx.acting.tenant)
      .where(column, '=', sql<SubscriptionDeliveryId>`any(${ids}::uuid[])`)
      .execute();
  }
}

export async function countTestsSince(cx: Cx, subscription: SubscriptionId, since: Date): Promise<number> {
  const { count } = await cx.db
    .selectFrom('subscriptionDelivery')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('subscriptionId', '=', subscription)
    .where('factId', 'is', null)
    .where('madeAt', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}
