// All SQL of what proves a person besides her password: codes of an application, recovery codes, passkeys, the provider.
import type { Id, PersonId, TenantId } from '@sauro/core';
import { sql } from 'kysely';
import type { Db } from '../kit/db.ts';
import type { Cx } from '../kit/system.ts';

export type PasskeyId = Id<'passkey'>;

export async function insertTotp(
  cx: Cx,
  { person, secret, step }: { readonly person: PersonId; readonly secret: Buffer; readonly step: number },
): Promise<void> {
  await cx.db
    .insertInto('totp')
    .values({ tenantId: cx.acting.tenant, personId: person, secret, lastStep: step, since: cx.now })
    .execute();
}

export async function findTotp(cx: Cx, person: PersonId) {
  return cx.db
    .selectFrom('totp')
    .select(['secret', 'lastStep', 'since'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .executeTakeFirst();
}

/** Whether the step is newer than the last one used; from now on it is the last one. */
export async function useTotpStep(cx: Cx, person: PersonId, step: number): Promise<boolean> {
  const { numUpdatedRows } = await cx.db
    .updateTable('totp')
    .set({ lastStep: step })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('lastStep', '<', step)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function deleteTotp(cx: Cx, person: PersonId): Promise<boolean> {
  const { numDeletedRows } = await cx.db
    .deleteFrom('totp')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function replaceRecoveryCodes(cx: Cx, person: PersonId, hashes: readonly Buffer[]): Promise<void> {
  await cx.db
    .deleteFrom('recoveryCode')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .execute();
  if (hashes.length === 0) return;
  await cx.db
    .insertInto('recoveryCode')
    .values(hashes.map((codeHash) => ({ tenantId: cx.acting.tenant, personId: person, codeHash })))
    .execute();
}

/** Whether it was there and not used; from now on it is used. */
export async function useRecoveryCode(cx: Cx, person: PersonId, codeHash: Buffer): Promise<boolean> {
  const { numUpdatedRows } = await cx.db
    .updateTable('recoveryCode')
    .set({ usedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function countRecoveryCodes(cx: Cx, person: PersonId): Promise<number> {
  const { left } = await cx.db
    .selectFrom('recoveryCode')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
}

export type NewPasskey = {
  readonly id: PasskeyId;
  readonly name: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
};

export async function insertPasskey(cx: Cx, person: PersonId, passkey: NewPasskey): Promise<void> {
  await cx.db
    .insertInto('passkey')
    .values({
      tenantId: cx.acting.tenant,
      personId: person,
      addedAt: cx.now,
      ...passkey,
      transports: [...passkey.transports],
    })
    .execute();
}

export async function listPasskeys(cx: Cx, person: PersonId) {
  return cx.db
    .selectFrom('passkey')
    .select(['id', 'name', 'credentialId', 'transports', 'addedAt', 'usedAt'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .orderBy('id')
    .execute();
}

export async function findPasskey(cx: Cx, credentialId: string) {
  return cx.db
    .selectFrom('passkey')
    .select(['id', 'personId as person', 'credentialId', 'publicKey', 'counter', 'transports'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('credentialId', '=', credentialId)
    .executeTakeFirst();
}

/** Whether it is still there. */
export async function touchPasskey(cx: Cx, id: PasskeyId, counter: number): Promise<boolean> {
  const { numUpdatedRows } = await cx.db
    .updateTable('passkey')
    .set({ counter, usedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function deletePasskey(cx: Cx, person: PersonId, id: PasskeyId): Promise<boolean> {
  const { numDeletedRows } = await cx.db
    .deleteFrom('passkey')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function deletePasskeysOf(cx: Cx, person: PersonId): Promise<void> {
  await cx.db.deleteFrom('passkey').where('tenantId', '=', cx.acting.tenant).where('personId', '=', person).execute();
}

type Identity = { readonly issuer: string; readonly subject: string };

export async function findLinked(cx: Cx, { issuer, subject }: Identity): Promise<PersonId | undefined> {
  const row = await cx.db
    .selectFrom('identity')
    .select('personId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.personId;
}

export async function hasIdentity(cx: Cx, person: PersonId, issuer: string): Promise<boolean> {
  const row = await cx.db
    .selectFrom('identity')
    .select('subject')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('issuer', '=', issuer)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertIdentity(cx: Cx, person: PersonId, identity: Identity): Promise<void> {
  await cx.db
    .insertInto('identity')
    .values({ tenantId: cx.acting.tenant, personId: person, linkedAt: cx.now, ...identity })
    .execute();
}

/** Whether the tenant has that code; without a code, whether it is the only one here. */
export async function isTenantMeant(db: Db | Cx['db'], tenant: TenantId, code: string | null): Promise<boolean> {
  const rows = await db
    .selectFrom('tenant')
    .select(['id', 'code'])
    .orderBy(sql`id = ${tenant}`, 'desc')
    .limit(2)
    .execute();
  if (code === null) return rows.length === 1 && rows[0]?.id === tenant;
  return rows.some((row) => row.id === tenant && row.code === code);
}
