// SQL that reads reconciliations, each with the names that are shown beside it, and the systems of others.
import { fold, type Id } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import type { ReconciliationFilter } from './contract.ts';
import type { ReconciliationId, ReconciliationRow } from './reconciliation.ts';
import type { SystemView } from './views.ts';

export async function listSystemRows(cx: Cx): Promise<readonly SystemView[]> {
  return cx.db
    .selectFrom('outsideSystem')
    .select(['code', 'name', 'note', 'isActive'])
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy('code')
    .execute();
}

/** Held until the transaction ends: two who act on one at once act one after the other. */
export async function lockReconciliation(cx: Cx, id: ReconciliationId): Promise<ReconciliationRow | undefined> {
  return cx.db
    .selectFrom('reconciliation')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export type ShownRow = Awaited<ReturnType<typeof listShown>>[number];
type Asked = Omit<Partial<ReconciliationFilter>, 'state'> & { readonly ids?: readonly ReconciliationId[] };

/** All within a filter but its states, which are worked out; the latest days first. */
export async function listShown(cx: Cx, { ids, system, plan, unit, q = '' }: Asked) {
  let query = shown(cx);
  if (ids !== undefined) query = query.where('reconciliation.id', '=', sql<never>`any(${ids}::uuid[])`);
  if (system !== undefined) query = query.where('reconciliation.system', '=', system);
  if (plan !== undefined) query = query.where('reconciliation.planId', '=', plan as PlanId);
  if (unit !== undefined) query = query.where(isWithin(cx, unit));
  for (const word of fold(q).split(' ')) {
    if (word !== '') query = query.where('reconciliation.searchText', 'like', containing(word));
  }
  return query.orderBy('reconciliation.day', 'desc').orderBy('reconciliation.id', 'desc').execute();
}

function shown(cx: Cx) {
  return cx.db
    .selectFrom('reconciliation')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'reconciliation.tenantId').onRef('unit.id', '=', 'reconciliation.unitId'),
    )
    .leftJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'reconciliation.tenantId').onRef('plan.id', '=', 'reconciliation.planId'),
    )
    .leftJoin('target', (join) =>
      join.onRef('target.tenantId', '=', 'reconciliation.tenantId').onRef('target.id', '=', 'reconciliation.targetId'),
    )
    .leftJoin('person as comparer', (join) =>
      join
        .onRef('comparer.tenantId', '=', 'reconciliation.tenantId')
        .onRef('comparer.id', '=', 'reconciliation.comparedBy'),
    )
    .leftJoin('person as explainer', (join) =>
      join
        .onRef('explainer.tenantId', '=', 'reconciliation.tenantId')
        .onRef('explainer.id', '=', 'reconciliation.explainedBy'),
    )
    .leftJoin('person as closer', (join) =>
      join.onRef('closer.tenantId', '=', 'reconciliation.tenantId').onRef('closer.id', '=', 'reconciliation.closedBy'),
    )
    .selectAll('reconciliation')
    .select([
      'unit.name as unitName',
      'plan.title as planTitle',
      'plan.number as planNumber',
      'plan.symbol as planSymbol',
      'target.text as targetText',
      'target.unit as targetUnit',
      'comparer.name as comparerName',
      'explainer.name as explainerName',
      'closer.name as closerName',
    ])
    .where('reconciliation.tenantId', '=', cx.acting.tenant);
}

function isWithin(cx: Cx, unit: string): RawBuilder<boolean> {
  return sql`reconciliation.unit_id in (
    select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = ${unit}::uuid
  )`;
}

/** In that order: to be read by a cursor. */
export function idsInOrder(ids: readonly ReconciliationId[]): RawBuilder<{ readonly id: ReconciliationId }> {
  return sql`select id from unnest(${ids}::uuid[]) with ordinality as listed (id, place) order by place`;
}

export type StepRow = Awaited<ReturnType<typeof listSteps>>[number];

/** The oldest first. */
export async function listSteps(cx: Cx, id: ReconciliationId) {
  return cx.db
    .selectFrom('reconciliationStep as step')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'step.tenantId').onRef('person.id', '=', 'step.personId'),
    )
    .selectAll('step')
    .select('person.name as personName')
    .where('step.tenantId', '=', cx.acting.tenant)
    .where('step.reconciliationId', '=', id)
    .orderBy('step.version')
    .execute();
}

export type FoundTarget = {
  readonly id: Id<'target'>;
  readonly text: string;
  readonly unit: string | null;
  readonly planId: PlanId;
};

/** One that its plan still has. */
export async function findTarget(cx: Cx, id: string): Promise<FoundTarget | undefined> {
  return cx.db
    .selectFrom('target')
    .select(['id', 'text', 'unit', 'planId'])
    .where('tenantId', '=', cx.acting.tenant)
    .where(sql<boolean>`id = ${id}::uuid`)
    .where('droppedRevision', 'is', null)
    .executeTakeFirst();
}

export async function findUnitName(cx: Cx, id: string): Promise<string | undefined> {
  const row = await cx.db
    .selectFrom('unit')
    .select('name')
    .where('tenantId', '=', cx.acting.tenant)
    .where(sql<boolean>`id = ${id}::uuid`)
    .executeTakeFirst();
  return row?.name;
}
