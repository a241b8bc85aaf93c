// SQL of what is set: the switches of a person, the policy of a body, and what has been gone through on a day.
import {
  isLadder,
  type Ladder,
  type NotificationPolicy,
  type PersonId,
  type PlainDate,
  RUNG_HEAD_NAMES,
  STANDARD_POLICY,
} from '@sauro/core';
import { z } from 'zod';
import type { Cx } from '../kit/system.ts';

type Switch = { readonly kind: string; readonly channel: string; readonly isOn: boolean };

export async function upsertSwitches(cx: Cx, person: PersonId, switches: readonly Switch[]): Promise<void> {
  await cx.db
    .insertInto('notificationSwitch')
    .values(switches.map((one) => ({ tenantId: cx.acting.tenant, personId: person, ...one })))
    .onConflict((conflict) =>
      conflict
        .columns(['tenantId', 'personId', 'kind', 'channel'])
        .doUpdateSet(({ ref }) => ({ isOn: ref('excluded.isOn') })),
    )
    .execute();
}

const StoredLadder = z.array(z.object({ after: z.number(), head: z.enum(RUNG_HEAD_NAMES) })).refine(isLadder);

export async function getPolicy(cx: Cx): Promise<NotificationPolicy> {
  const row = await cx.db
    .selectFrom('notificationPolicy')
    .select(['ladder', 'digestHour', 'awaitedMonths'])
    .where('tenantId', '=', cx.acting.tenant)
    .executeTakeFirst();
  if (row === undefined) return STANDARD_POLICY;
  const ladder: Ladder = StoredLadder.parse(row.ladder);
  return { ladder, digestHour: row.digestHour, awaitedMonths: row.awaitedMonths };
}

export async function upsertPolicy(cx: Cx, { ladder, ...policy }: NotificationPolicy): Promise<void> {
  const values = { ladder: JSON.stringify(ladder), ...policy };
  await cx.db
    .insertInto('notificationPolicy')
    .values({ tenantId: cx.acting.tenant, ...values })
    .onConflict((conflict) => conflict.column('tenantId').doUpdateSet(values))
    .execute();
}

export const ROUNDS = ['deadlines', 'ladder', 'digests'] as const;
export type Round = (typeof ROUNDS)[number];

export async function isRoundDone(cx: Cx, name: Round, on: PlainDate): Promise<boolean> {
  const row = await cx.db
    .selectFrom('notificationRound')
    .select('name')
    .where('tenantId', '=', cx.acting.tenant)
    .where('name', '=', name)
    .where('onDay', '=', on)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of two processes that go through it at once both may have: what they leave is there once. */
export async function insertRound(cx: Cx, name: Round, on: PlainDate): Promise<void> {
  await cx.db
    .insertInto('notificationRound')
    .values({ tenantId: cx.acting.tenant, name, onDay: on, doneAt: cx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
