// SQL of access tokens.
import type { PersonId, Right, UnitId } from '@sauro/core';
import { dayOf } from '@sauro/core';
import { sql } from 'kysely';
import { PLANNED_ONCE } from '../../kit/planned-once.ts';
import type { Cx } from '../../kit/system.ts';
import type { AccessTokenId, NewToken } from './facts.ts';

export async function insertToken(
  cx: Cx,
  { person, unit, until, rights, ...token }: NewToken & { readonly id: AccessTokenId; readonly tokenHash: Buffer },
): Promise<void> {
  await cx.db
    .insertInto('accessToken')
    .values({
      tenantId: cx.acting.tenant,
      personId: person,
      unitId: unit,
      rights: [...rights],
      madeAt: cx.now,
      expiresAt: new Date(until),
      ...token,
    })
    .execute();
}

/** Those that are neither revoked nor over. */
function usable(cx: Cx) {
  return cx.db
    .selectFrom('accessToken')
    .where('accessToken.tenantId', '=', cx.acting.tenant)
    .where('accessToken.revokedAt', 'is', null)
    .where('accessToken.expiresAt', '>', cx.now);
}

/** With whether its person has a password of her own: who is locked out has not. */
export async function findToken(cx: Cx, tokenHash: Buffer) {
  const row = await usable(cx)
    .innerJoin('account', (join) =>
      join
        .onRef('account.tenantId', '=', 'accessToken.tenantId')
        .onRef('account.personId', '=', 'accessToken.personId'),
    )
    .select(['accessToken.id', 'accessToken.personId as person', 'accessToken.mode', 'accessToken.rights'])
    .select(['accessToken.unitId as unit', 'accessToken.usedOn', 'account.oneTimeUntil'])
    .where('accessToken.tokenHash', '=', tokenHash)
    .modifyEnd(PLANNED_ONCE)
    .executeTakeFirst();
  // Put there by makeToken, whose contract takes rights alone; one that this version does not know opens nothing.
  return row && { ...row, rights: row.rights as Right[] };
}

/** To the day is what is shown, and spares a write with every request. */
export async function touchToken(cx: Cx, id: AccessTokenId): Promise<void> {
  await cx.db
    .updateTable('accessToken')
    .set({ usedOn: dayOf(cx.now) })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

function lines(cx: Cx) {
  return usable(cx)
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'accessToken.tenantId').onRef('person.id', '=', 'accessToken.personId'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'accessToken.tenantId').onRef('unit.id', '=', 'accessToken.unitId'),
    )
    .select(['accessToken.id', 'accessToken.name', 'accessToken.mode', 'accessToken.rights'])
    .select(['accessToken.madeAt', 'accessToken.expiresAt', 'accessToken.usedOn'])
    .select(['accessToken.personId as person', 'person.name as personName'])
    .select(['accessToken.unitId as unit', 'unit.name as unitName'])
    .orderBy('accessToken.id', 'desc');
}

export async function listTokensOf(cx: Cx, person: PersonId) {
  return lines(cx).where('accessToken.personId', '=', person).execute();
}

export async function listAllTokens(cx: Cx, { limit, offset }: { readonly limit: number; readonly offset: number }) {
  const rows = await lines(cx).limit(limit).offset(offset).execute();
  const { total } = await usable(cx)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
}

/** Held, so that two who make one at once are counted one after the other. */
export async function countTokens(cx: Cx, person: PersonId): Promise<number> {
  await sql`
    select from person where tenant_id = ${cx.acting.tenant} and id = ${person} for update`.execute(cx.db);
  const { count } = await usable(cx)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('accessToken.personId', '=', person)
    .executeTakeFirstOrThrow();
  return count;
}

export async function findOwner(cx: Cx, id: AccessTokenId): Promise<PersonId | undefined> {
  const row = await usable(cx)
    .select('accessToken.personId as person')
    .where('accessToken.id', '=', id)
    .executeTakeFirst();
  return row?.person;
}

export async function revokeToken(cx: Cx, id: AccessTokenId): Promise<void> {
  await cx.db
    .updateTable('accessToken')
    .set({ revokedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export async function revokeTokensOf(cx: Cx, person: PersonId): Promise<void> {
  await cx.db
    .updateTable('accessToken')
    .set({ revokedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('revokedAt', 'is', null)
    .execute();
}

/** Of these units those that lie within `root`, and whether `root` lies within one of them. */
export async function listWithin(cx: Cx, units: readonly UnitId[], root: UnitId) {
  if (units.length === 0) return [];
  return cx.db
    .selectFrom('unitWithin')
    .select(['unitId', 'ancestorId'])
    .where('tenantId', '=', cx.acting.tenant)
    .where((row) =>
      row.or([
        row.and([row('unitId', 'in', units), row('ancestorId', '=', root)]),
        row.and([row('unitId', '=', root), row('ancestorId', 'in', units)]),
      ]),
    )
    .execute();
}
