// SQL that reads written reports.
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { WrittenReportId } from './written-report.ts';

type Filter = { readonly unit?: string | undefined; readonly frozen?: 'yes' | 'no' | undefined };
type Stretch = { readonly offset: number; readonly limit: number };

function reports(cx: Cx) {
  return cx.db
    .selectFrom('writtenReport as written')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'written.tenantId').onRef('unit.id', '=', 'written.unitId'),
    )
    .leftJoin('person as maker', (join) =>
      join.onRef('maker.tenantId', '=', 'written.tenantId').onRef('maker.id', '=', 'written.madeBy'),
    )
    .leftJoin('writtenReportFrozen as frozen', (join) =>
      join.onRef('frozen.tenantId', '=', 'written.tenantId').onRef('frozen.reportId', '=', 'written.id'),
    )
    .leftJoin('person as freezer', (join) =>
      join.onRef('freezer.tenantId', '=', 'frozen.tenantId').onRef('freezer.id', '=', 'frozen.frozenBy'),
    )
    .where('written.tenantId', '=', cx.acting.tenant);
}

const COLUMNS = [
  'unit.name as unitName',
  'maker.name as madeByName',
  'frozen.frozenBy',
  'freezer.name as frozenByName',
  'frozen.docxSha256',
] as const;

export type ReportRow = NonNullable<Awaited<ReturnType<typeof findReport>>>;

export async function findReport(cx: Cx, id: WrittenReportId) {
  return reports(cx).selectAll('written').select(COLUMNS).where('written.id', '=', id).executeTakeFirst();
}

/** The newest first. */
export async function listReports(cx: Cx, filter: Filter, { offset, limit }: Stretch): Promise<readonly ReportRow[]> {
  return narrowed(cx, filter)
    .selectAll('written')
    .select(COLUMNS)
    .orderBy('written.madeAt', 'desc')
    .orderBy('written.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
}

export async function countReports(cx: Cx, filter: Filter): Promise<number> {
  const { count } = await narrowed(cx, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function narrowed(cx: Cx, { unit, frozen }: Filter) {
  let query = reports(cx);
  if (unit !== undefined) {
    query = query.where(
      sql<boolean>`written.unit_id in (
        select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = ${unit}::uuid
      )`,
    );
  }
  if (frozen !== undefined) query = query.where('written.frozenAt', frozen === 'yes' ? 'is not' : 'is', null);
  return query;
}

/** Held until the transaction ends. */
export async function lockReport(cx: Cx, id: WrittenReportId): Promise<void> {
  await cx.db
    .selectFrom('writtenReport')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

export async function listPlansOf(cx: Cx, id: WrittenReportId) {
  return cx.db
    .selectFrom('writtenReportPlan as told')
    .innerJoin('plan', (join) => join.onRef('plan.tenantId', '=', 'told.tenantId').onRef('plan.id', '=', 'told.planId'))
    .select(['plan.id', 'plan.title'])
    .where('told.tenantId', '=', cx.acting.tenant)
    .where('told.reportId', '=', id)
    .orderBy('told.place')
    .execute();
}

export type FrozenRow = NonNullable<Awaited<ReturnType<typeof findFrozen>>>;

export async function findFrozen(cx: Cx, id: WrittenReportId) {
  return cx.db
    .selectFrom('writtenReportFrozen')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('reportId', '=', id)
    .executeTakeFirst();
}

type Scope = Pick<ReportRow, 'unitId' | 'isGiven' | 'atOn'> & { readonly plans: readonly { readonly id: string }[] };

/** Of the work that a report is about and of what stands in its way, after an instant and before its cut-off day is over. */
export async function countFactsAfter(cx: Cx, after: Date, { unitId, isGiven, atOn, plans }: Scope): Promise<number> {
  const within = sql`(select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = ${unitId}::uuid)`;
  const ofPlans = plans.length === 0 ? sql`` : sql`and plan_id = any(${plans.map(({ id }) => id)}::uuid[])`;
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from fact
    where tenant_id = ${cx.acting.tenant} and happened_at > ${after}
      and happened_at < ((${atOn}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
      and subject_id in (
        select id from assignment where tenant_id = ${cx.acting.tenant} ${ofPlans}
          and ${sql.ref(isGiven ? 'issuer_unit_id' : 'unit_id')} in ${within}
        union all
        select id from difficulty where tenant_id = ${cx.acting.tenant} ${ofPlans}
          and (raiser_unit_id in ${within} or holder_unit_id in ${within})
      )`.execute(cx.db);
  return rows[0]?.count ?? 0;
}

/** Of any body: whose report a paper is, by the reference that it bears. */
export async function findReportByHash(cx: Cx, docxSha256: string): Promise<WrittenReportId | undefined> {
  const row = await cx.db
    .selectFrom('writtenReportFrozen')
    .select('reportId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('docxSha256', '=', docxSha256)
    .executeTakeFirst();
  return row?.reportId;
}
