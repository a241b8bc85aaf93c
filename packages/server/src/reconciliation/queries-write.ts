// SQL that writes reconciliations and the list of systems: called by their facts and by nothing else.
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { ReconciliationStepTable, ReconciliationTable } from '../db/tables.ts';
import type { Cx } from '../kit/system.ts';
import type { ReconciliationId } from './reconciliation.ts';
import type { SystemView } from './views.ts';

export async function upsertSystem(cx: Cx, { code, ...said }: SystemView): Promise<void> {
  await cx.db
    .insertInto('outsideSystem')
    .values({ tenantId: cx.acting.tenant, code, ...said })
    .onConflict((conflict) => conflict.columns(['tenantId', 'code']).doUpdateSet(said))
    .execute();
}

export async function insertReconciliation(
  cx: Cx,
  row: Omit<Insertable<ReconciliationTable>, 'tenantId'>,
): Promise<void> {
  await cx.db
    .insertInto('reconciliation')
    .values({ tenantId: cx.acting.tenant, ...row })
    .execute();
}

export async function updateReconciliation(
  cx: Cx,
  id: ReconciliationId,
  change: Omit<Updateable<ReconciliationTable>, 'tenantId' | 'id'>,
): Promise<void> {
  await cx.db
    .updateTable('reconciliation')
    .set(change)
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

export type NewStep = Omit<Selectable<ReconciliationStepTable>, 'tenantId' | 'personId' | 'at'>;

export async function insertStep(cx: Cx, step: NewStep): Promise<void> {
  await cx.db
    .insertInto('reconciliationStep')
    .values({ tenantId: cx.acting.tenant, personId: cx.acting.person, at: cx.now, ...step })
    .execute();
}
