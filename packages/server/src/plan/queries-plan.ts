// SQL of plans and their revisions.
import type { DraftId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { DocumentId } from '../document/document.ts';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanSort } from './contract.ts';
import type { PlanId } from './plan.ts';
import type { RevisionMode } from './views.ts';

const COLUMNS = [
  'id',
  'documentId',
  'revision',
  'kind',
  'number',
  'symbol',
  'issuer',
  'issuedOn',
  'title',
  'taskCount',
  'targetCount',
  'score',
  'clear',
  'confirmedAt',
] as const;

export type PlanRow = NonNullable<Awaited<ReturnType<typeof findPlan>>>;

function plans(cx: Cx) {
  return cx.db.selectFrom('plan').select(COLUMNS).where('plan.tenantId', '=', cx.acting.tenant);
}

export async function findPlan(cx: Cx, id: PlanId) {
  return plans(cx).where('id', '=', id).executeTakeFirst();
}

/** Two who revise one plan at once wait for each other here. */
export async function lockPlan(cx: Cx, id: PlanId): Promise<PlanRow | undefined> {
  return plans(cx).where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function listPlansById(cx: Cx, ids: readonly PlanId[]): Promise<readonly PlanRow[]> {
  return ids.length === 0 ? [] : plans(cx).where('id', 'in', ids).execute();
}

/** What each order compares; plans that are alike in it stand by their ids. A day that is not known is before all others. */
const ORDERS = {
  confirmed: { by: sql<Date>`plan.confirmed_at`, up: false },
  issued: { by: sql<string>`coalesce(plan.issued_on, '')`, up: false },
  'score-down': { by: sql<number>`plan.score`, up: false },
  'score-up': { by: sql<number>`plan.score`, up: true },
  tasks: { by: sql<number>`plan.task_count`, up: false },
} as const satisfies Record<PlanSort, { readonly by: RawBuilder<unknown>; readonly up: boolean }>;

export type PlansPage = {
  readonly words: readonly string[];
  readonly sort: PlanSort;
  readonly after: PlanId | undefined;
  readonly limit: number;
};

/** In the order asked for. `words` are folded by search-text.ts, and each must occur. */
export async function listPlans(cx: Cx, { words, sort, after, limit }: PlansPage): Promise<readonly PlanRow[]> {
  const { by, up } = ORDERS[sort];
  const way = up ? 'asc' : 'desc';
  let query = plans(cx).orderBy(by, way).orderBy('id', way).limit(limit);
  for (const word of words) query = query.where('searchText', 'like', containing(word));
  if (after !== undefined) {
    const last = sql`(select ${by}, plan.id from plan where plan.tenant_id = ${cx.acting.tenant} and plan.id = ${after})`;
    query = query.where(up ? sql<boolean>`(${by}, plan.id) > ${last}` : sql<boolean>`(${by}, plan.id) < ${last}`);
  }
  return query.execute();
}

export async function countPlans(cx: Cx, words: readonly string[]): Promise<number> {
  let query = cx.db
    .selectFrom('plan')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('tenantId', '=', cx.acting.tenant);
  for (const word of words) query = query.where('searchText', 'like', containing(word));
  return Number((await query.executeTakeFirstOrThrow()).count);
}

/** The plans in which a document has a part, and how it came to: the newest first. */
export async function listPlansOfDocument(
  cx: Cx,
  document: DocumentId,
): Promise<readonly { readonly planId: PlanId; readonly mode: RevisionMode }[]> {
  const rows = await cx.db
    .selectFrom('planRevision')
    .select(['planId', 'mode'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('documentId', '=', document)
    .where('mode', '<>', 'corrects')
    .orderBy('confirmedAt', 'desc')
    .orderBy('planId', 'desc')
    .execute();
  // Held by plan_revision_mode_is_known.
  return rows.map(({ planId, mode }) => ({ planId, mode: mode as RevisionMode }));
}

export async function listRevisions(cx: Cx, plan: PlanId) {
  return cx.db
    .selectFrom('planRevision')
    .innerJoin('document', (join) =>
      join
        .onRef('document.tenantId', '=', 'planRevision.tenantId')
        .onRef('document.id', '=', 'planRevision.documentId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'planRevision.tenantId').onRef('person.id', '=', 'planRevision.confirmedBy'),
    )
    .select([
      'planRevision.revision',
      'planRevision.mode',
      'planRevision.documentId',
      'document.name as documentName',
      'planRevision.added',
      'planRevision.changed',
      'planRevision.dropped',
      'person.id as personId',
      'person.name as personName',
      'planRevision.confirmedAt',
    ])
    .where('planRevision.tenantId', '=', cx.acting.tenant)
    .where('planRevision.planId', '=', plan)
    .orderBy('planRevision.revision', 'desc')
    .execute();
}

export type NewPlan = {
  readonly id: PlanId;
  readonly documentId: DocumentId;
  readonly revision: number;
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly title: string;
  readonly taskCount: number;
  readonly targetCount: number;
  readonly score: number;
  /** As JSON. */
  readonly clear: string;
  readonly searchText: string;
};

export async function upsertPlan(cx: Cx, plan: NewPlan): Promise<void> {
  const { id, ...state } = { ...plan, confirmedAt: cx.now };
  await cx.db
    .insertInto('plan')
    .values({ tenantId: cx.acting.tenant, id, ...state })
    .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet(state))
    .execute();
}

export type NewRevision = {
  readonly planId: PlanId;
  readonly revision: number;
  readonly documentId: DocumentId;
  readonly draftId: DraftId;
  readonly mode: RevisionMode;
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
};

export async function insertRevision(cx: Cx, revision: NewRevision): Promise<void> {
  await cx.db
    .insertInto('planRevision')
    .values({ tenantId: cx.acting.tenant, ...revision, confirmedBy: cx.acting.person, confirmedAt: cx.now })
    .execute();
}
