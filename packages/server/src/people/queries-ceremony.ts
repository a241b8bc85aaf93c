// All SQL of ceremonies: what was begun in a browser and waits for its second half.
import type { Id, PersonId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';

export type CeremonyId = Id<'ceremony'>;

type NewCeremony = {
  readonly id: CeremonyId;
  readonly tokenHash: Buffer;
  readonly kind: string;
  readonly person: PersonId | null;
  readonly data: string;
  readonly expiresAt: Date;
};

export async function insertCeremony(cx: Cx, { person, ...ceremony }: NewCeremony): Promise<void> {
  await cx.db
    .insertInto('ceremony')
    .values({ tenantId: cx.acting.tenant, personId: person, ...ceremony })
    .execute();
}

/** Read and held: nobody else takes it until the transaction has ended. */
export async function holdCeremony(cx: Cx, tokenHash: Buffer) {
  return cx.db
    .selectFrom('ceremony')
    .select(['id', 'kind', 'personId as person', 'data'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', cx.now)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateCeremony(cx: Cx, id: CeremonyId, data: string): Promise<void> {
  await cx.db
    .updateTable('ceremony')
    .set({ data })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

/** Whether it was still there. */
export async function deleteCeremony(cx: Cx, id: CeremonyId): Promise<boolean> {
  const { numDeletedRows } = await cx.db
    .deleteFrom('ceremony')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function deleteCeremoniesOf(cx: Cx, person: PersonId): Promise<void> {
  await cx.db.deleteFrom('ceremony').where('tenantId', '=', cx.acting.tenant).where('personId', '=', person).execute();
}

export async function deleteOldCeremonies(cx: Cx, limit: number): Promise<number> {
  const old = cx.db
    .selectFrom('ceremony')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('expiresAt', '<=', cx.now)
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const { numDeletedRows } = await cx.db
    .deleteFrom('ceremony')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', 'in', old)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
