// SQL that reads reports: rows, what is typed, what was sent and what happened.
import type { Edit, Outline, PlainDate, RegimeKind, Review, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { rowsByCursor } from '../../kit/cursor.ts';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import type { ReportId, ReportRow, RoundId } from './report.ts';

export async function findReport(cx: Cx, id: ReportId): Promise<ReportRow | undefined> {
  return report(cx, id).executeTakeFirst();
}

/** Held until the transaction ends. */
export async function lockReport(cx: Cx, id: ReportId): Promise<ReportRow | undefined> {
  return report(cx, id).forUpdate().executeTakeFirst();
}

/** In the order of their ids, as everybody holds them; those that the caller does not see are left out. */
export async function lockReports(cx: Cx, ids: readonly ReportId[]): Promise<readonly ReportRow[]> {
  return cx.db
    .selectFrom('report')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
}

function report(cx: Cx, id: ReportId) {
  return cx.db.selectFrom('report').selectAll().where('tenantId', '=', cx.acting.tenant).where('id', '=', id);
}

export type RoundRow = Awaited<ReturnType<typeof getRoundRow>>;

/** Whoever sees a report of a round sees the round. */
export async function getRoundRow(cx: Cx, id: RoundId) {
  const [row] = await listRoundRows(cx, [id]);
  if (row === undefined) throw new Error(`A report is seen whose round ${id} is not.`);
  return row;
}

/** In no order: who asks has the ids in hers. */
export async function listRoundRows(cx: Cx, ids: readonly RoundId[]) {
  const rows = await cx.db
    .selectFrom('reportRound')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'reportRound.tenantId').onRef('unit.id', '=', 'reportRound.unitId'),
    )
    .selectAll('reportRound')
    .select('unit.name as unitName')
    .where('reportRound.tenantId', '=', cx.acting.tenant)
    .where('reportRound.id', '=', sql<never>`any(${ids}::uuid[])`)
    .execute();
  return rows.map((row) => ({
    ...row,
    // Written when the round was opened, from what the contract has checked.
    kind: row.kind as RegimeKind,
    outline: row.outline as Outline,
    plans: row.plans as PlanId[],
    review: row.review as Review | null,
    fromOn: row.fromOn as PlainDate,
    toOn: row.toOn as PlainDate,
  }));
}

/** Of the unit that writes, and of those above it. */
export async function listWords(cx: Cx, id: ReportId) {
  return cx.db
    .selectFrom('reportWords')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'reportWords.tenantId').onRef('person.id', '=', 'reportWords.personId'),
    )
    .select(['reportWords.section', 'reportWords.text', 'reportWords.version', 'reportWords.at', 'person.name as by'])
    .where('reportWords.tenantId', '=', cx.acting.tenant)
    .where('reportWords.reportId', '=', id)
    .orderBy('reportWords.section')
    .execute();
}

/** What was done to gathered words; none yet: version 0. */
export async function findEdits(cx: Cx, id: ReportId) {
  const row = await cx.db
    .selectFrom('reportEdits')
    .select(['edits', 'version'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('reportId', '=', id)
    .executeTakeFirst();
  // Written by putEdits alone, from what the contract has checked.
  return { edits: (row?.edits ?? []) as readonly Edit[], version: row?.version ?? 0 };
}

export async function listSteps(cx: Cx, id: ReportId) {
  return cx.db
    .selectFrom('reportStep')
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'reportStep.tenantId').onRef('person.id', '=', 'reportStep.personId'),
    )
    .select(['reportStep.version', 'reportStep.kind', 'reportStep.words', 'reportStep.dueOn', 'reportStep.at'])
    .select(['reportStep.personId', 'person.name as personName'])
    .where('reportStep.tenantId', '=', cx.acting.tenant)
    .where('reportStep.reportId', '=', id)
    .orderBy('reportStep.version')
    .execute();
}

/** How often each was sent back; those that never were are not in it. */
export async function countSentBack(cx: Cx, ids: readonly ReportId[]): Promise<ReadonlyMap<ReportId, number>> {
  const rows = await cx.db
    .selectFrom('reportStep')
    .select('reportId')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('reportId', '=', sql<never>`any(${ids}::uuid[])`)
    .where('kind', '=', 'returned')
    .groupBy('reportId')
    .execute();
  return new Map(rows.map(({ reportId, count }) => [reportId, count]));
}

/** What was sent last and stands to be read, as it was frozen; undefined where nothing was sent, or it was taken back. */
export async function findLastSubmission(cx: Cx, { id, number }: Pick<ReportRow, 'id' | 'number'>) {
  return number === 0 || (await isWithdrawn(cx, id)) ? undefined : findSubmission(cx, id, number);
}

/** Of sending and taking back, the latter came last. */
async function isWithdrawn(cx: Cx, id: ReportId): Promise<boolean> {
  const last = await cx.db
    .selectFrom('reportStep')
    .select('kind')
    .where('tenantId', '=', cx.acting.tenant)
    .where('reportId', '=', id)
    .where('kind', 'in', ['submitted', 'withdrawn'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.kind === 'withdrawn';
}

/** Each as it was frozen. */
export async function findSubmission(cx: Cx, id: ReportId, number: number) {
  return cx.db
    .selectFrom('reportSubmission')
    .leftJoin('person', (join) =>
      join
        .onRef('person.tenantId', '=', 'reportSubmission.tenantId')
        .onRef('person.id', '=', 'reportSubmission.personId'),
    )
    .select([
      'reportSubmission.number',
      'reportSubmission.content',
      'reportSubmission.sha256',
      'reportSubmission.missing',
    ])
    .select(['reportSubmission.at', 'person.name as by'])
    .where('reportSubmission.tenantId', '=', cx.acting.tenant)
    .where('reportSubmission.reportId', '=', id)
    .where('reportSubmission.number', '=', number)
    .executeTakeFirst();
}

/** Reports that go into this one, with the name of each unit, in the order of codes. */
export async function listChildren(cx: Cx, { roundId, unitId }: Pick<ReportRow, 'roundId' | 'unitId'>) {
  return cx.db
    .selectFrom('report')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'report.tenantId').onRef('unit.id', '=', 'report.unitId'),
    )
    .selectAll('report')
    .select('unit.name as unitName')
    .where('report.tenantId', '=', cx.acting.tenant)
    .where('report.roundId', '=', roundId)
    .where('report.receiverUnitId', '=', unitId)
    .orderBy('unit.code')
    .execute();
}

type AcceptedRow = {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly content: string;
};
const CONTENTS_AT_ONCE = 50;

/** What the accepted reports below have sent, each as it stands, some at a time, in the order of codes. */
export function acceptedContents(
  cx: Cx,
  { roundId, unitId }: Pick<ReportRow, 'roundId' | 'unitId'>,
): AsyncGenerator<AcceptedRow[]> {
  const query = sql<AcceptedRow>`
    select report.id, report.unit_id, unit.name as unit_name, sent.content
    from report
    join unit on unit.tenant_id = report.tenant_id and unit.id = report.unit_id
    join report_submission as sent
      on sent.tenant_id = report.tenant_id and sent.report_id = report.id and sent.number = report.number
    where report.tenant_id = ${cx.acting.tenant} and report.round_id = ${roundId}
      and report.receiver_unit_id = ${unitId} and report.state = 'accepted'
    order by unit.code`;
  return rowsByCursor(cx, query, { atOnce: CONTENTS_AT_ONCE });
}

/** The report that this one goes into; undefined where there is none in the round. */
export async function findParent(cx: Cx, { roundId, receiverUnitId }: Pick<ReportRow, 'roundId' | 'receiverUnitId'>) {
  if (receiverUnitId === null) return undefined;
  return cx.db
    .selectFrom('report')
    .select(['id', 'state'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('roundId', '=', roundId)
    .where('unitId', '=', receiverUnitId)
    .executeTakeFirst();
}

/** Which sending the caller has looked at last; 0 where none. */
export async function findLook(cx: Cx, id: ReportId): Promise<number> {
  const row = await cx.db
    .selectFrom('reportLook')
    .select('number')
    .where('tenantId', '=', cx.acting.tenant)
    .where('reportId', '=', id)
    .where('personId', '=', sql<never>`app_person()`)
    .executeTakeFirst();
  return row?.number ?? 0;
}

export async function listUnitsNamed(cx: Cx, ids: readonly (UnitId | null)[]) {
  const rows = await cx.db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${[...new Set(ids.filter((id) => id !== null))]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
