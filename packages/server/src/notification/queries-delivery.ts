// SQL of messages on their way: taken for a try, ended by it, and those that nobody tries though it is time.
import type { PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { DeliveryId, OutChannel } from './notification.ts';

/** A try that has not ended by then was cut off: the longest takes far less. */
const CUT_OFF_MS = 10 * 60_000;

export type Taken = {
  readonly personId: PersonId;
  readonly channel: OutChannel;
  readonly tries: number;
  readonly digestOn: string | null;
};

/** Takes it for a try, if it is time and nobody else tries it. */
export async function takeDelivery(cx: Cx, id: DeliveryId): Promise<Taken | undefined> {
  const row = await cx.db
    .updateTable('notificationDelivery')
    .set(({ eb }) => ({ state: 'sending', tries: eb('tries', '+', 1), startedAt: cx.now }))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .where(isDue(cx))
    .returning(['personId', 'channel', 'tries', 'digestOn'])
    .executeTakeFirst();
  // Held by a constraint of the table.
  return row === undefined ? undefined : { ...row, channel: row.channel as OutChannel };
}

function isDue(cx: Cx) {
  const cutOff = new Date(cx.now.getTime() - CUT_OFF_MS);
  return sql<boolean>`(
    (state in ('gathering', 'waiting') and next_at <= ${cx.now}::timestamptz)
    or (state = 'sending' and started_at < ${cutOff}::timestamptz)
  )`;
}

export async function listDueDeliveries(
  cx: Cx,
  limit: number,
): Promise<readonly { readonly id: DeliveryId; readonly channel: OutChannel }[]> {
  const rows = await cx.db
    .selectFrom('notificationDelivery')
    .select(['id', 'channel'])
    .where('tenantId', '=', cx.acting.tenant)
    .where(sql<boolean>`state in ('gathering', 'sending', 'waiting')`)
    .where('nextAt', '<=', cx.now)
    .where(isDue(cx))
    .orderBy('nextAt')
    .limit(limit)
    .execute();
  // Held by a constraint of the table.
  return rows.map(({ id, channel }) => ({ id, channel: channel as OutChannel }));
}

export type Ended =
  | { readonly state: 'sent' | 'empty' }
  | { readonly state: 'waiting'; readonly problem: string; readonly nextAt: Date }
  | { readonly state: 'given-up'; readonly problem: string };

export async function endTry(cx: Cx, id: DeliveryId, ended: Ended): Promise<void> {
  await cx.db
    .updateTable('notificationDelivery')
    .set({
      state: ended.state,
      sentAt: ended.state === 'sent' ? cx.now : null,
      problem: 'problem' in ended ? ended.problem : null,
      ...('nextAt' in ended ? { nextAt: ended.nextAt } : {}),
    })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}

export async function getRecipient(cx: Cx, person: PersonId) {
  return cx.db
    .selectFrom('person')
    .leftJoin('account', (join) =>
      join.onRef('account.tenantId', '=', 'person.tenantId').onRef('account.personId', '=', 'person.id'),
    )
    .select(['person.id', 'person.email', 'account.username'])
    .where('person.tenantId', '=', cx.acting.tenant)
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
}

/** The latest of each channel: whether what is sent to her arrives. */
export async function listLatestDeliveries(cx: Cx, person: PersonId) {
  return cx.db
    .selectFrom('notificationDelivery')
    .distinctOn('channel')
    .select(['channel', 'state', 'startedAt', 'problem'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('startedAt', 'is not', null)
    .where('state', '<>', 'empty')
    .orderBy('channel')
    .orderBy('id', 'desc')
    .execute();
}
