// All SQL of passwords: the one that opens, and those of before.
import { PASSWORDS_REMEMBERED, type PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

export type Held = {
  readonly username: string;
  readonly passwordHash: string;
  /** Newest first. */
  readonly past: readonly string[];
};

export async function getPasswords(cx: Cx, person: PersonId): Promise<Held> {
  const account = await cx.db
    .selectFrom('account')
    .select(['username', 'passwordHash'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .executeTakeFirstOrThrow();
  const past = await cx.db
    .selectFrom('pastPassword')
    .select('passwordHash')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .orderBy('replacedAt', 'desc')
    .limit(PASSWORDS_REMEMBERED - 1)
    .execute();
  return { ...account, past: past.map(({ passwordHash }) => passwordHash) };
}

/** Read again inside the transaction that hangs on it; nobody changes it until that has ended. */
export async function holdPasswordHash(cx: Cx, person: PersonId): Promise<string> {
  const row = await cx.db
    .selectFrom('account')
    .select('passwordHash')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.passwordHash;
}

/** What was the password joins those of before; of these the last few are kept. */
export async function updatePassword(
  cx: Cx,
  person: PersonId,
  next: { readonly passwordHash: string; readonly oneTimeUntil: Date | null },
): Promise<void> {
  await cx.db
    .insertInto('pastPassword')
    .columns(['tenantId', 'personId', 'replacedAt', 'passwordHash'])
    .expression((query) =>
      query
        .selectFrom('account')
        .select(['tenantId', 'personId', sql.val(cx.now).as('replacedAt'), 'passwordHash'])
        .where('tenantId', '=', cx.acting.tenant)
        .where('personId', '=', person),
    )
    .execute();
  await cx.db
    .updateTable('account')
    .set({ ...next, changedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .execute();
  await forgetOldest(cx, person);
}

async function forgetOldest(cx: Cx, person: PersonId): Promise<void> {
  const old = cx.db
    .selectFrom('pastPassword')
    .select('replacedAt')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .orderBy('replacedAt', 'desc')
    .offset(PASSWORDS_REMEMBERED);
  await cx.db
    .deleteFrom('pastPassword')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('replacedAt', 'in', old)
    .execute();
}

/** How the account stands, as its owner may know it; undefined where the person has none. */
export async function findAccountState(cx: Cx, person: PersonId) {
  return cx.db
    .selectFrom('account')
    .select(['username', 'changedAt', 'oneTimeUntil'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .executeTakeFirst();
}
