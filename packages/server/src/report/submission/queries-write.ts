// SQL that writes reports: called by their facts and by nothing else.
import type { Edit, Id, PersonId, ReportFactKind, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { PLANNED_ONCE } from '../../kit/planned-once.ts';
import type { Cx } from '../../kit/system.ts';
import type { columnsOf, ReportId, RoundId } from './report.ts';

type Columns = ReturnType<typeof columnsOf>;

export type NewReport = {
  readonly id: ReportId;
  readonly roundId: RoundId;
  readonly unitId: UnitId;
  readonly receiverUnitId: UnitId | null;
  readonly runnerUnitId: UnitId;
  readonly level: number;
  readonly dueOn: string;
};

/** As arrays: the statement is the same for one and for three thousand. */
export async function insertReports(cx: Cx, reports: readonly NewReport[]): Promise<void> {
  await sql`
    insert into report (tenant_id, id, round_id, unit_id, receiver_unit_id, runner_unit_id, level, due_on, state, number, version)
    select ${cx.acting.tenant}::uuid, id, round_id, unit_id, receiver_id, runner_id, level, due_on, 'waiting', 0, 1
    from unnest(
      ${reports.map(({ id }) => id)}::uuid[], ${reports.map(({ roundId }) => roundId)}::uuid[],
      ${reports.map(({ unitId }) => unitId)}::uuid[], ${reports.map(({ receiverUnitId }) => receiverUnitId)}::uuid[],
      ${reports.map(({ runnerUnitId }) => runnerUnitId)}::uuid[], ${reports.map(({ level }) => level)}::smallint[],
      ${reports.map(({ dueOn }) => dueOn)}::date[]
    ) as new (id, round_id, unit_id, receiver_id, runner_id, level, due_on) ${PLANNED_ONCE}`.execute(cx.db);
}

export type NewStep = Columns & {
  readonly reportId: ReportId;
  readonly version: number;
  readonly factId: Id<'fact'>;
  readonly kind: ReportFactKind;
  readonly words: string;
  readonly onDay: string;
};

export async function insertSteps(cx: Cx, steps: readonly NewStep[]): Promise<void> {
  await sql`
    insert into report_step (tenant_id, report_id, version, fact_id, kind, words, state, due_on, submitted_on, on_day, person_id, at)
    select ${cx.acting.tenant}::uuid, report_id, version, fact_id, kind, words, state, due_on, submitted_on, on_day,
      ${cx.acting.person}::uuid, ${cx.now}::timestamptz
    from unnest(
      ${steps.map(({ reportId }) => reportId)}::uuid[], ${steps.map(({ version }) => version)}::integer[],
      ${steps.map(({ factId }) => factId)}::uuid[], ${steps.map(({ kind }) => kind)}::text[],
      ${steps.map(({ words }) => words)}::text[], ${steps.map(({ state }) => state)}::text[],
      ${steps.map(({ dueOn }) => dueOn)}::date[], ${steps.map(({ submittedOn }) => submittedOn)}::date[],
      ${steps.map(({ onDay }) => onDay)}::date[]
    ) as new (report_id, version, fact_id, kind, words, state, due_on, submitted_on, on_day) ${PLANNED_ONCE}`.execute(
    cx.db,
  );
}

type NewStanding = Columns & {
  readonly id: ReportId;
  readonly version: number;
  /** Of a sending. */
  readonly number?: number;
  readonly submittedBy?: PersonId | null;
  readonly submittedFor?: PersonId | null;
};

export async function updateStandings(cx: Cx, standings: readonly NewStanding[]): Promise<void> {
  for (const { id, ...columns } of standings) {
    await cx.db
      .updateTable('report')
      .set(columns)
      .where('tenantId', '=', cx.acting.tenant)
      .where('id', '=', id)
      .execute();
  }
}

export type NewSubmission = {
  readonly reportId: ReportId;
  readonly number: number;
  /** As JSON, to the byte. */
  readonly content: string;
  readonly sha256: string;
  readonly missing: readonly ReportId[];
  readonly onDay: string;
};

export async function insertSubmission(cx: Cx, { missing, ...submission }: NewSubmission): Promise<void> {
  const written = { tenantId: cx.acting.tenant, personId: cx.acting.person, at: cx.now };
  await cx.db
    .insertInto('reportSubmission')
    .values({ ...written, ...submission, missing: [...missing] })
    .execute();
}

type NewEdits = {
  readonly reportId: ReportId;
  readonly edits: readonly Edit[];
  readonly version: number;
  readonly at: Date;
};

export async function putEdits(cx: Cx, { reportId, edits, version, at }: NewEdits): Promise<void> {
  const done = { edits: JSON.stringify(edits), version, at, personId: cx.acting.person };
  await cx.db
    .insertInto('reportEdits')
    .values({ tenantId: cx.acting.tenant, reportId, ...done })
    .onConflict((conflict) => conflict.columns(['tenantId', 'reportId']).doUpdateSet(done))
    .execute();
}

type NewWords = {
  readonly reportId: ReportId;
  readonly section: string;
  readonly text: string;
  readonly version: number;
  readonly at: Date;
};

export async function putWords(cx: Cx, { text, version, at, ...key }: NewWords): Promise<void> {
  const said = { text, version, at, personId: cx.acting.person };
  await cx.db
    .insertInto('reportWords')
    .values({ tenantId: cx.acting.tenant, ...key, ...said })
    .onConflict((conflict) => conflict.columns(['tenantId', 'reportId', 'section']).doUpdateSet(said))
    .execute();
}
