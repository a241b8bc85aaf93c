// All SQL of signing in: sessions, and tries to open one.
import type { PersonId } from '@sauro/core';
import { sql } from 'kysely';
import { builtOnce } from '../kit/built-once.ts';
import type { SessionId } from '../kit/http/exchange.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import type { Agent } from './agent.ts';

type NewSession = {
  readonly id: SessionId;
  readonly person: PersonId;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
  readonly way: string;
  readonly agent: Agent;
};
export async function insertSession(cx: Cx, { person, agent, ...session }: NewSession): Promise<void> {
  await cx.db
    .insertInto('session')
    .values({
      tenantId: cx.acting.tenant,
      personId: person,
      openedAt: cx.now,
      seenAt: cx.now,
      provedAt: cx.now,
      ...agent,
      ...session,
    })
    .execute();
}

/** Not ended, not past its end, and used since `idleSince`. */
export const openSessions = builtOnce((cx, tokenHash: Buffer, idleSince: Date) =>
  cx.db
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.tenantId', '=', 'session.tenantId').onRef('account.personId', '=', 'session.personId'),
    )
    .select([
      'session.id',
      'session.personId as person',
      'session.seenAt',
      'session.provedAt',
      'session.way',
      'account.oneTimeUntil',
    ])
    .where('session.tenantId', '=', cx.acting.tenant)
    .where('session.tokenHash', '=', tokenHash)
    .where('session.endedAt', 'is', null)
    .where('session.expiresAt', '>', cx.now)
    .where('session.seenAt', '>', idleSince)
    .modifyEnd(PLANNED_ONCE),
);

export async function findWay(cx: Cx, session: SessionId): Promise<string | null> {
  const row = await cx.db
    .selectFrom('session')
    .select('way')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', session)
    .executeTakeFirst();
  return row?.way ?? null;
}

/** The person's own, newest first; what would not be taken any more is not listed. */
export async function listSessions(cx: Cx, person: PersonId, idleSince: Date) {
  return cx.db
    .selectFrom('session')
    .select(['id', 'openedAt', 'seenAt', 'way', 'browser', 'system'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', cx.now)
    .where('seenAt', '>', idleSince)
    .orderBy('seenAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
}

export async function proveSession(cx: Cx, session: SessionId): Promise<void> {
  await cx.db
    .updateTable('session')
    .set({ provedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', session)
    .execute();
}

/** Whether the person had such a session, and it ran. */
export async function endSessionOf(cx: Cx, person: PersonId, session: SessionId): Promise<boolean> {
  const { numUpdatedRows } = await cx.db
    .updateTable('session')
    .set({ endedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('id', '=', session)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function touchSession(cx: Cx, session: SessionId): Promise<void> {
  await cx.db
    .updateTable('session')
    .set({ seenAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', session)
    .execute();
}

export async function endSession(cx: Cx, session: SessionId): Promise<void> {
  await cx.db
    .updateTable('session')
    .set({ endedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', session)
    .execute();
}

/** All of them where none is kept. */
export async function endOtherSessions(cx: Cx, person: PersonId, kept: SessionId | null): Promise<void> {
  await cx.db
    .updateTable('session')
    .set({ endedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('endedAt', 'is', null)
    .$if(kept !== null, (all) => all.where('id', '<>', kept))
    .execute();
}

/** Counts one more try within the stretch of time, and says how many there were with it. */
export async function countTry(
  cx: Cx,
  { key, since }: { readonly key: string; readonly since: Date },
): Promise<{ readonly tries: number; readonly since: Date }> {
  return cx.db
    .insertInto('throttle')
    .values({ tenantId: cx.acting.tenant, key, tries: 1, since: cx.now })
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'key']).doUpdateSet((row) => ({
        tries: sql<number>`case when ${row.ref('throttle.since')} < ${since} then 1 else ${row.ref('throttle.tries')} + 1 end`,
        since: sql<Date>`case when ${row.ref('throttle.since')} < ${since} then ${cx.now} else ${row.ref('throttle.since')} end`,
      })),
    )
    .returning(['tries', 'since'])
    .executeTakeFirstOrThrow();
}

export async function forgetTries(cx: Cx, key: string): Promise<void> {
  await cx.db.deleteFrom('throttle').where('tenantId', '=', cx.acting.tenant).where('key', '=', key).execute();
}

/** Too old to count: guessed usernames must not fill the table. One that is being counted anew is left alone. */
export async function deleteOldTries(
  cx: Cx,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<number> {
  const old = cx.db
    .selectFrom('throttle')
    .select('key')
    .where('tenantId', '=', cx.acting.tenant)
    .where('since', '<', since)
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const { numDeletedRows } = await cx.db
    .deleteFrom('throttle')
    .where('tenantId', '=', cx.acting.tenant)
    .where('key', 'in', old)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Signed out, ended by a changed password, or past their end. */
export async function deleteEndedSessions(cx: Cx, limit: number): Promise<number> {
  const ended = cx.db
    .selectFrom('session')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where((row) => row.or([row('endedAt', 'is not', null), row('expiresAt', '<=', cx.now)]))
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const { numDeletedRows } = await cx.db
    .deleteFrom('session')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', 'in', ended)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function takeBackTry(cx: Cx, key: string): Promise<void> {
  await cx.db
    .updateTable('throttle')
    .set((row) => ({ tries: row('tries', '-', 1) }))
    .where('tenantId', '=', cx.acting.tenant)
    .where('key', '=', key)
    .where('tries', '>', 0)
    .execute();
}
