// SQL that writes regimes: called by their facts and by nothing else.
import type { Id, PersonId, PlainDate, UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import type { RegimeColumns, RegimeId } from './regime.ts';

export type DutyId = Id<'reportDuty'>;
export type NewRegime = RegimeColumns & {
  readonly id: RegimeId;
  readonly unitId: UnitId;
  readonly dutyId: DutyId | null;
  readonly proposal: string | null;
  readonly madeBy: PersonId | null;
  readonly madeAt: Date;
};

export async function insertRegime(cx: Cx, made: NewRegime, plans: readonly PlanId[]): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('reportRegime')
    .values({ tenantId, ...made, version: 1 })
    .execute();
  await insertPlans(cx, made.id, plans);
}

type Changed = { readonly id: RegimeId; readonly version: number };

export async function updateRegime(
  cx: Cx,
  { id, version, ...columns }: Changed & RegimeColumns,
  plans: readonly PlanId[],
): Promise<void> {
  await regime(cx, id)
    .set({ ...columns, version })
    .execute();
  await cx.db
    .deleteFrom('reportRegimePlan')
    .where('tenantId', '=', cx.acting.tenant)
    .where('regimeId', '=', id)
    .execute();
  await insertPlans(cx, id, plans);
}

export async function updateEnded(cx: Cx, { id, version, endedOn }: Changed & { readonly endedOn: PlainDate }) {
  await regime(cx, id).set({ endedOn, version }).execute();
}

function regime(cx: Cx, id: RegimeId) {
  return cx.db.updateTable('reportRegime').where('tenantId', '=', cx.acting.tenant).where('id', '=', id);
}

async function insertPlans(cx: Cx, regimeId: RegimeId, plans: readonly PlanId[]): Promise<void> {
  if (plans.length === 0) return;
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('reportRegimePlan')
    .values([...new Set(plans)].map((planId) => ({ tenantId, regimeId, planId })))
    .execute();
}

type Answer = {
  readonly unitId: UnitId;
  readonly planId: PlanId;
  readonly proposal: string;
  readonly isDismissed: boolean;
};

export async function upsertAnswer(cx: Cx, answer: Answer): Promise<void> {
  const said = { isDismissed: answer.isDismissed, personId: cx.acting.person, at: cx.now };
  await cx.db
    .insertInto('reportProposalAnswer')
    .values({ tenantId: cx.acting.tenant, ...answer, ...said })
    .onConflict((conflict) => conflict.columns(['tenantId', 'unitId', 'proposal']).doUpdateSet(said))
    .execute();
}
