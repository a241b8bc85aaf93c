// SQL of the addresses of people.
import type { PersonId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';

export async function updateEmail(cx: Cx, person: PersonId, email: string | null): Promise<void> {
  await cx.db
    .updateTable('person')
    .set({ email })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', person)
    .execute();
}

export async function findEmail(cx: Cx, person: PersonId): Promise<string | null> {
  const row = await cx.db
    .selectFrom('person')
    .select('email')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', person)
    .executeTakeFirst();
  return row?.email ?? null;
}
