// SQL of publications.
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import type { NewPublication, PublicationId } from './publication-facts.ts';
import { type Snapshot, titleOf } from './snapshot.ts';

export async function findBodyName(cx: Cx): Promise<string> {
  const { name } = await cx.db
    .selectFrom('tenant')
    .select('name')
    .where('id', '=', cx.acting.tenant)
    .executeTakeFirstOrThrow();
  return name;
}

/** Whoever has ever worked in the body. */
export async function listPersonNames(cx: Cx): Promise<readonly string[]> {
  const rows = await cx.db
    .selectFrom('person')
    .select('name')
    .distinct()
    .where('tenantId', '=', cx.acting.tenant)
    .execute();
  return rows.map(({ name }) => name);
}

export async function insertPublication(
  cx: Cx,
  { plan, content, ...publication }: NewPublication & { readonly id: PublicationId; readonly content: Snapshot },
): Promise<void> {
  await cx.db
    .insertInto('publication')
    .values({
      tenantId: cx.acting.tenant,
      planId: plan,
      title: titleOf(content),
      content: JSON.stringify(content),
      publishedAt: cx.now,
      ...publication,
    })
    .execute();
}

/**
 * What may have been withdrawn for a good reason is not kept either: of awards the title neither, for it is of no plan that
 * stands in the register, and a decision may be about somebody by name.
 */
export async function withdrawPublication(cx: Cx, id: PublicationId): Promise<void> {
  await cx.db
    .updateTable('publication')
    .set(({ eb, ref }) => ({
      content: null,
      withdrawnAt: cx.now,
      title: eb.case().when('kind', '=', 'awards').then('').else(ref('title')).end(),
    }))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

const LINE = ['id', 'slug', 'kind', 'title', 'asOf', 'publishedAt', 'withdrawnAt', 'planId'] as const;

/** Held: who withdraws it at the same time waits. */
export async function holdPublication(cx: Cx, id: PublicationId) {
  return cx.db
    .selectFrom('publication')
    .select(LINE)
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Of a plan; null: the lists of awards. */
export async function listPublicationsOf(cx: Cx, plan: PlanId | null) {
  return cx.db
    .selectFrom('publication')
    .select(LINE)
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', plan === null ? 'is' : '=', plan)
    .orderBy('id', 'desc')
    .execute();
}

export type PublicRow = NonNullable<Awaited<ReturnType<typeof findPublic>>>;

export async function findPublic(cx: Cx, slug: string) {
  return cx.db
    .selectFrom('publication')
    .select([...LINE, 'sha256', 'content'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** The newest first, those that were withdrawn too: who follows them is told. */
export async function listPublic(cx: Cx, limit: number) {
  return cx.db
    .selectFrom('publication')
    .select([...LINE, 'sha256'])
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
