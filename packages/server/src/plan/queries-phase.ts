// SQL of the phases of plans, of the reviews that they announce, and of what is due in a phase.
import type { PlanPhase, PlainDate } from '@sauro/core';
import type { SaidReview } from '@sauro/reader/reviews';
import { type Insertable, sql } from 'kysely';
import type { PlanPhaseTable, PlanReviewTable } from '../db/tables.ts';
import type { Cx } from '../kit/system.ts';
import type { PhaseId, PlanId } from './plan.ts';

const COLUMNS = [
  'id',
  'planId',
  'documentId',
  'itemId',
  'name',
  'fromKnown',
  'toKnown',
  'anchor',
  'byHand',
  'version',
] as const;

function standing(cx: Cx) {
  return cx.db
    .selectFrom('planPhase')
    .select(COLUMNS)
    .where('tenantId', '=', cx.acting.tenant)
    .where('droppedAt', 'is', null);
}

export type PhaseRow = Awaited<ReturnType<typeof listPhases>>[number];

/** Those that stand, what begins first, first. */
export async function listPhases(cx: Cx, plan: PlanId) {
  return standing(cx).where('planId', '=', plan).orderBy('fromKnown').orderBy('toKnown').orderBy('id').execute();
}

/** For a revision: those too that a person has taken away, so that it does not bring them back. */
export async function listPhasesToRevise(cx: Cx, plan: PlanId): Promise<readonly PhaseRow[]> {
  return cx.db
    .selectFrom('planPhase')
    .select(COLUMNS)
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', plan)
    .where(({ eb, or }) => or([eb('droppedAt', 'is', null), eb('byHand', '=', true)]))
    .orderBy(sql`dropped_at is not null`)
    .orderBy('fromKnown')
    .orderBy('id')
    .execute();
}

/** Of several plans, for whoever reviews their work. */
export async function listPhasesOf(cx: Cx, plans: readonly string[]) {
  return standing(cx)
    .where('planId', '=', sql<never>`any(${plans}::uuid[])`)
    .orderBy('fromKnown')
    .orderBy('toKnown')
    .orderBy('id')
    .execute();
}

export type PhaseById = Awaited<ReturnType<typeof listPhasesById>>[number];

/** Those that do not stand any more among them: what reviews them goes on. */
export async function listPhasesById(cx: Cx, ids: readonly PhaseId[]) {
  if (ids.length === 0) return [];
  return cx.db
    .selectFrom('planPhase')
    .select([...COLUMNS, 'droppedAt'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .execute();
}

/** Held until the transaction ends. */
export async function lockPhase(cx: Cx, plan: PlanId, id: PhaseId) {
  return standing(cx).where('planId', '=', plan).where('id', '=', id).forUpdate().executeTakeFirst();
}

export function phaseOf({ id, name, fromKnown, toKnown }: Pick<PhaseRow, 'id' | 'name' | 'fromKnown' | 'toKnown'>) {
  return { id, name, from: fromKnown, to: toKnown } satisfies PlanPhase;
}

export type NewPhase = Omit<Insertable<PlanPhaseTable>, 'tenantId' | 'droppedAt'>;

/** New ones, and those that a revision says otherwise. */
export async function upsertPhases(cx: Cx, phases: readonly NewPhase[]): Promise<void> {
  if (phases.length === 0) return;
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('planPhase')
    .values(phases.map((phase) => ({ tenantId, ...phase })))
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'id']).doUpdateSet(({ ref }) => ({
        documentId: ref('excluded.documentId'),
        itemId: ref('excluded.itemId'),
        name: ref('excluded.name'),
        fromKnown: ref('excluded.fromKnown'),
        toKnown: ref('excluded.toKnown'),
        anchor: ref('excluded.anchor'),
        version: ref('excluded.version'),
      })),
    )
    .execute();
}

type Written = { readonly name: string; readonly fromKnown: string; readonly toKnown: string };

/** One that a person writes; an id that is known already is nobody's to write over. */
export async function insertPhase(cx: Cx, phase: NewPhase): Promise<void> {
  await cx.db
    .insertInto('planPhase')
    .values({ tenantId: cx.acting.tenant, ...phase })
    .execute();
}

/** A person takes it away: no revision brings it back. */
export async function updatePhaseDroppedByHand(cx: Cx, id: PhaseId): Promise<void> {
  await cx.db
    .updateTable('planPhase')
    .set(({ eb }) => ({ droppedAt: cx.now, byHand: true, version: eb('version', '+', 1) }))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

/** From now on it is as a person has it. */
export async function updatePhase(cx: Cx, id: PhaseId, version: number, written: Written): Promise<void> {
  await cx.db
    .updateTable('planPhase')
    .set({ ...written, byHand: true, version })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export async function updatePhasesDropped(cx: Cx, ids: readonly PhaseId[]): Promise<void> {
  if (ids.length === 0) return;
  await cx.db
    .updateTable('planPhase')
    .set(({ eb }) => ({ droppedAt: cx.now, version: eb('version', '+', 1) }))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .execute();
}

/** Tasks of a plan that stand: due in each stretch of days, and without a day. */
export async function countTasksIn(
  cx: Cx,
  plan: PlanId,
  stretches: readonly { readonly from: PlainDate; readonly to: PlainDate }[],
): Promise<{ readonly within: readonly number[]; readonly undated: number }> {
  const { rows } = await sql<{ readonly nth: number; readonly count: number }>`
    select stretch.nth, count(task.id) as count
    from unnest(${stretches.map(({ from }) => from)}::date[], ${stretches.map(({ to }) => to)}::date[])
      with ordinality as stretch (first, last, nth)
    left join task on task.tenant_id = ${cx.acting.tenant} and task.plan_id = ${plan} and task.dropped_revision is null
      and task.due_on between stretch.first and stretch.last
    group by 1 order by 1`.execute(cx.db);
  const { rows: undated } = await sql<{ readonly count: number }>`
    select count(*) as count from task where task.tenant_id = ${cx.acting.tenant} and task.plan_id = ${plan}
      and task.dropped_revision is null and task.due_on is null`.execute(cx.db);
  return { within: rows.map(({ count }) => Number(count)), undated: Number(undated[0]?.count ?? 0) };
}

export type ReviewRow = Awaited<ReturnType<typeof listReviewsOf>>[number];

/** What plans announce and have not taken back, in the order of their documents. */
export async function listReviewsOf(cx: Cx, plans: readonly string[]) {
  const rows = await cx.db
    .selectFrom('planReview')
    .select(['id', 'planId', 'documentId', 'kind', 'moment', 'words'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('planId', '=', sql<never>`any(${plans}::uuid[])`)
    .where('droppedRevision', 'is', null)
    .orderBy('planId')
    .orderBy('position')
    .orderBy('id')
    .execute();
  // Written by phase-rows.ts from the reader's answer and by nothing else.
  return rows.map((row) => ({
    ...row,
    kind: row.kind as SaidReview['kind'],
    moment: row.moment as SaidReview['when'],
  }));
}

export type NewReview = Omit<Insertable<PlanReviewTable>, 'tenantId' | 'droppedRevision'>;

/** New ones, and those that a revision says anew. */
export async function upsertReviews(cx: Cx, reviews: readonly NewReview[]): Promise<void> {
  if (reviews.length === 0) return;
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('planReview')
    .values(reviews.map((review) => ({ tenantId, ...review })))
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'id']).doUpdateSet(({ ref }) => ({
        documentId: ref('excluded.documentId'),
        position: ref('excluded.position'),
        words: ref('excluded.words'),
        anchor: ref('excluded.anchor'),
      })),
    )
    .execute();
}
