// SQL of subscriptions. Secrets leave these rows for nobody but who signs.
import { EVENT_KINDS, type SubscriptionPause, type UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { Chosen, NewSubscription, SubscriptionId } from './subscription.ts';

export async function insertSubscription(cx: Cx, { unit, kinds, ...made }: NewSubscription): Promise<void> {
  await cx.db
    .insertInto('subscription')
    .values({
      tenantId: cx.acting.tenant,
      unitId: unit,
      kinds: [...kinds],
      madeBy: cx.acting.person,
      madeAt: cx.now,
      ...made,
    })
    .execute();
}

function change(cx: Cx, id: SubscriptionId) {
  return cx.db.updateTable('subscription').where('tenantId', '=', cx.acting.tenant).where('id', '=', id);
}

/** What failed at another address says nothing of this one. */
export async function updateChosen(cx: Cx, id: SubscriptionId, { kinds, ...chosen }: Chosen): Promise<void> {
  await change(cx, id)
    .set(({ ref, eb }) => ({
      ...chosen,
      kinds: [...kinds],
      quietUntil: null,
      failingSince: eb.case().when('url', '=', chosen.url).then(ref('failingSince')).else(null).end(),
    }))
    .execute();
}

export async function rotateSecret(cx: Cx, id: SubscriptionId, secret: Buffer, until: Date): Promise<void> {
  await change(cx, id)
    .set(({ ref }) => ({ formerSecret: ref('secret'), formerUntil: until, secret }))
    .execute();
}

/** What it missed of an earlier pause and was not left yet is missed still. */
export async function updatePaused(cx: Cx, id: SubscriptionId, why: SubscriptionPause): Promise<void> {
  await change(cx, id)
    .set({
      pausedAt: cx.now,
      pauseReason: why,
      missedSince: sql<Date>`coalesce(missed_since, ${cx.now}::timestamptz)`,
    })
    .execute();
}

/** From the beginning. `keepsMissed`: since when it misses stays known until that has been left for it. */
export async function updateResumed(cx: Cx, id: SubscriptionId, keepsMissed: boolean): Promise<void> {
  await change(cx, id)
    .set({
      pausedAt: null,
      pauseReason: null,
      failingSince: null,
      quietUntil: null,
      ...(keepsMissed ? {} : { missedSince: null }),
    })
    .execute();
}

export async function updateMissed(cx: Cx, id: SubscriptionId, since: Date | null): Promise<void> {
  await change(cx, id).set({ missedSince: since }).execute();
}

export async function updateRemoved(cx: Cx, id: SubscriptionId): Promise<void> {
  await change(cx, id).set({ removedAt: cx.now, secret: null, formerSecret: null, formerUntil: null }).execute();
}

export async function updateQuiet(cx: Cx, id: SubscriptionId, until: Date | null): Promise<void> {
  await change(cx, id).set({ quietUntil: until }).execute();
}

export async function updateWorks(cx: Cx, id: SubscriptionId): Promise<void> {
  await change(cx, id)
    .set({ quietUntil: null, failingSince: null })
    .where((row) => row.or([row('quietUntil', 'is not', null), row('failingSince', 'is not', null)]))
    .execute();
}

/** Since when it has failed, with this failure. */
export async function noteFailing(cx: Cx, id: SubscriptionId): Promise<Date> {
  const { failingSince } = await change(cx, id)
    .set({ failingSince: sql<Date>`coalesce(failing_since, ${cx.now}::timestamptz)` })
    .returning('failingSince')
    .executeTakeFirstOrThrow();
  return failingSince ?? cx.now;
}

export type SubscriptionRow = NonNullable<Awaited<ReturnType<typeof findSubscription>>>;

export async function findSubscription(cx: Cx, id: SubscriptionId) {
  return withSecret(await own(cx, id).executeTakeFirst());
}

/** Held until the transaction ends, so that of two who change it one sees what the other did. */
export async function lockSubscription(cx: Cx, id: SubscriptionId): Promise<SubscriptionRow | undefined> {
  return withSecret(await own(cx, id).forNoKeyUpdate().executeTakeFirst());
}

function own(cx: Cx, id: SubscriptionId) {
  return cx.db
    .selectFrom('subscription')
    .select(['id', 'unitId', 'name', 'url', 'kinds', 'pausedAt', 'secret', 'formerSecret', 'formerUntil', 'quietUntil'])
    .select('missedSince')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .where('removedAt', 'is', null);
}

/** Held by a constraint of the table: only what was removed has no secret. */
function withSecret<Row extends { readonly secret: Buffer | null }>(row: Row | undefined) {
  return row && { ...row, secret: row.secret ?? Buffer.alloc(0) };
}

export async function countOfUnit(cx: Cx, unit: UnitId): Promise<number> {
  await sql`select from unit where tenant_id = ${cx.acting.tenant} and id = ${unit} for update`.execute(cx.db);
  const { count } = await cx.db
    .selectFrom('subscription')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', '=', unit)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Within these units and those below, by unit and name; with what waits, and how the latest try ended. */
export async function listSubscriptions(cx: Cx, roots: readonly UnitId[]) {
  if (roots.length === 0) return [];
  return cx.db
    .selectFrom('subscription as own')
    .innerJoin('unit', (join) => join.onRef('unit.tenantId', '=', 'own.tenantId').onRef('unit.id', '=', 'own.unitId'))
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('subscriptionDelivery as one')
          .select(['one.state', 'one.status', 'one.problem', 'one.startedAt'])
          .whereRef('one.tenantId', '=', 'own.tenantId')
          .whereRef('one.subscriptionId', '=', 'own.id')
          .where('one.startedAt', 'is not', null)
          .orderBy('one.startedAt', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select(['own.id', 'own.unitId', 'unit.name as unitName', 'own.name', 'own.url', 'own.kinds', 'own.madeAt'])
    .select(['own.pausedAt', 'own.pauseReason', 'own.failingSince', 'own.formerUntil', 'own.missedSince'])
    .select(['latest.state', 'latest.status', 'latest.problem', 'latest.startedAt'])
    .select((row) =>
      row
        .selectFrom('subscriptionDelivery as waiting')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('waiting.tenantId', '=', 'own.tenantId')
        .whereRef('waiting.subscriptionId', '=', 'own.id')
        .where('waiting.state', 'in', ['waiting', 'sending'])
        .as('waiting'),
    )
    .where('own.tenantId', '=', cx.acting.tenant)
    .where('own.removedAt', 'is', null)
    .where('own.unitId', 'in', (from) =>
      from
        .selectFrom('unitWithin')
        .select('unitWithin.unitId')
        .where('unitWithin.tenantId', '=', cx.acting.tenant)
        .where('unitWithin.ancestorId', 'in', roots),
    )
    .orderBy('unit.name')
    .orderBy('own.name')
    .orderBy('own.id')
    .execute();
}

/** Those that listen, with the kinds that this version knows. */
export async function listListening(cx: Cx) {
  const rows = await cx.db
    .selectFrom('subscription')
    .select(['id', 'unitId', 'kinds'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('pausedAt', 'is', null)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ kinds, ...row }) => ({ ...row, kinds: knownKinds(kinds) }));
}

/** What a newer version offered is left to that version. */
export function knownKinds(kinds: readonly string[]) {
  return EVENT_KINDS.filter((kind) => kinds.includes(kind));
}
