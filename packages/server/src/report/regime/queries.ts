// SQL that reads regimes. Row-level security has left out those of units that the caller does not see.
import type { PlainDate, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import { type RegimeId, type RegimeRow, rowOf } from './regime.ts';

/** Those in force first, then by title. */
export async function listRegimeRows(cx: Cx): Promise<readonly RegimeRow[]> {
  const rows = await cx.db
    .selectFrom('reportRegime')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy(sql`ended_on is not null`)
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(rowOf);
}

export async function findRegime(cx: Cx, id: RegimeId): Promise<RegimeRow | undefined> {
  const row = await regime(cx, id).executeTakeFirst();
  return row === undefined ? undefined : rowOf(row);
}

/** Held until the transaction ends. */
export async function lockRegime(cx: Cx, id: RegimeId): Promise<RegimeRow | undefined> {
  const row = await regime(cx, id).forUpdate().executeTakeFirst();
  return row === undefined ? undefined : rowOf(row);
}

function regime(cx: Cx, id: RegimeId) {
  return cx.db.selectFrom('reportRegime').selectAll().where('tenantId', '=', cx.acting.tenant).where('id', '=', id);
}

export type PlanOfRegime = {
  readonly regimeId: RegimeId;
  readonly id: PlanId;
  readonly title: string;
  readonly number: string | null;
  readonly symbol: string | null;
};

export async function listRegimePlans(cx: Cx, regimes: readonly RegimeId[]): Promise<readonly PlanOfRegime[]> {
  return cx.db
    .selectFrom('reportRegimePlan')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'reportRegimePlan.tenantId').onRef('plan.id', '=', 'reportRegimePlan.planId'),
    )
    .select(['reportRegimePlan.regimeId', 'plan.id', 'plan.title', 'plan.number', 'plan.symbol'])
    .where('reportRegimePlan.tenantId', '=', cx.acting.tenant)
    .where('reportRegimePlan.regimeId', '=', sql<never>`any(${regimes}::uuid[])`)
    .orderBy('plan.title')
    .execute();
}

/** Regime and key of the periods whose round has been opened, whoever sees it. */
export async function listOpenedPeriods(cx: Cx, regimes: readonly RegimeId[]) {
  return cx.db
    .selectFrom('reportRound')
    .select(['regimeId', 'period'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('regimeId', '=', sql<never>`any(${regimes}::uuid[])`)
    .execute();
}

export type StandingDuty = Awaited<ReturnType<typeof listOpenDuties>>[number];

/** By which a proposal from a duty is known. */
export function dutyKey(id: string): string {
  return `duty:${id}`;
}

type OpenDuties = {
  /** Keys of proposals. */
  readonly dismissed: readonly string[];
  /** Whether those are asked for, or all others. */
  readonly isDismissed: boolean;
  readonly limit: number;
};

/** Duties of plans that stand and that no regime in force has taken up; the latest plan first. */
export async function listOpenDuties(cx: Cx, { dismissed, isDismissed, limit }: OpenDuties) {
  return duties(cx)
    .where(sql<boolean>`(${dutyKey('')}::text || report_duty.id::text = any(${dismissed}::text[])) = ${isDismissed}`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reportRegime')
            .select('reportRegime.id')
            .whereRef('reportRegime.tenantId', '=', 'reportDuty.tenantId')
            .whereRef('reportRegime.dutyId', '=', 'reportDuty.id')
            .where('reportRegime.endedOn', 'is', null),
        ),
      ),
    )
    .orderBy('plan.confirmedAt', 'desc')
    .orderBy('reportDuty.position')
    .limit(limit)
    .execute();
}

function duties(cx: Cx) {
  return cx.db
    .selectFrom('reportDuty')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'reportDuty.tenantId').onRef('plan.id', '=', 'reportDuty.planId'),
    )
    .select(['reportDuty.id', 'reportDuty.planId', 'reportDuty.reporters', 'reportDuty.addressee', 'reportDuty.via'])
    .select(['reportDuty.frequency', 'reportDuty.due', 'reportDuty.adHoc'])
    .select(['plan.title', 'plan.number', 'plan.symbol', 'plan.issuer', 'plan.issuedOn'])
    .where('reportDuty.tenantId', '=', cx.acting.tenant)
    .where('reportDuty.droppedRevision', 'is', null);
}

/** Keys that each of these units has dismissed: what one of them has not is still to be looked at. */
export async function listDismissed(cx: Cx, units: readonly UnitId[]): Promise<readonly string[]> {
  const rows = await cx.db
    .selectFrom('reportProposalAnswer')
    .select('proposal')
    .where('tenantId', '=', cx.acting.tenant)
    .where('isDismissed', '=', true)
    .where('unitId', '=', sql<never>`any(${units}::uuid[])`)
    .groupBy('proposal')
    .having(sql<boolean>`count(*) = ${new Set(units).size}`)
    .execute();
  return rows.map(({ proposal }) => proposal);
}

/** Proposals of reviews that a regime in force has taken up. */
export async function listTakenUp(cx: Cx): Promise<readonly string[]> {
  const rows = await cx.db
    .selectFrom('reportRegime')
    .select('proposal')
    .where('tenantId', '=', cx.acting.tenant)
    .where('proposal', 'is not', null)
    .where('endedOn', 'is', null)
    .execute();
  return rows.flatMap(({ proposal }) => proposal ?? []);
}

/** Plans that have phases or announce reviews, the latest first. */
export async function listPlansToReview(
  cx: Cx,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) {
  return cx.db
    .selectFrom('plan')
    .select(['id', 'title', 'number', 'symbol', 'issuer', 'issuedOn'])
    .where('tenantId', '=', cx.acting.tenant)
    .where(
      sql<boolean>`(exists (select from plan_phase as phase where phase.tenant_id = plan.tenant_id
          and phase.plan_id = plan.id and phase.dropped_at is null)
        or exists (select from plan_review as review where review.tenant_id = plan.tenant_id
          and review.plan_id = plan.id and review.dropped_revision is null))`,
    )
    .orderBy('confirmedAt', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
}

/** The first duty to report of each plan: whom it binds is bound to its reviews as well. */
export async function listFirstDuties(cx: Cx, plans: readonly PlanId[]): Promise<readonly StandingDuty[]> {
  return duties(cx)
    .where('reportDuty.planId', '=', sql<never>`any(${plans}::uuid[])`)
    .distinctOn('reportDuty.planId')
    .orderBy('reportDuty.planId')
    .orderBy('reportDuty.position')
    .execute();
}

/** In force on a day: what a job opens rounds of. */
export async function listRegimesInForce(cx: Cx, on: PlainDate): Promise<readonly RegimeRow[]> {
  const rows = await cx.db
    .selectFrom('reportRegime')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('endedOn', 'is', null)
    .where('startsOn', '<=', on)
    .where('frequency', '<>', 'on-request')
    .execute();
  return rows.map(rowOf);
}
