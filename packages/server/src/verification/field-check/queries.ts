// SQL that reads samples and their pieces. Row-level security has left out samples of units that the caller does not see.
import type { FieldOutcome, PersonId, UnitId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { Stretch } from '../../assignment/queries-list.ts';
import type { Cx } from '../../kit/system.ts';
import type { FieldCheckId } from './field-check.ts';

export type CheckFilter = {
  readonly check?: string | undefined;
  readonly plan?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};
export type PieceFilter = CheckFilter & {
  readonly assignment?: string | undefined;
  readonly unit?: string | undefined;
  readonly outcome?: FieldOutcome | 'checked' | 'open' | undefined;
};

function checks(cx: Cx, { check, plan, from, to }: CheckFilter) {
  let query = cx.db.selectFrom('fieldCheck').where('fieldCheck.tenantId', '=', cx.acting.tenant);
  if (check !== undefined) query = query.where('fieldCheck.id', '=', check as FieldCheckId);
  if (plan !== undefined) query = query.where(sql<boolean>`field_check.plan_id = ${plan}::uuid`);
  if (from !== undefined) query = query.where('fieldCheck.drawnOn', '>=', from);
  if (to !== undefined) query = query.where('fieldCheck.drawnOn', '<=', to);
  return query;
}

export type CheckRow = Awaited<ReturnType<typeof listChecks>>[number];

/** The newest first, without their frames. */
export async function listChecks(cx: Cx, filter: CheckFilter, { offset, limit }: Stretch) {
  return checks(cx, filter)
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'fieldCheck.tenantId').onRef('unit.id', '=', 'fieldCheck.unitId'),
    )
    .leftJoin('unit as within', (join) =>
      join.onRef('within.tenantId', '=', 'fieldCheck.tenantId').onRef('within.id', '=', 'fieldCheck.withinUnitId'),
    )
    .leftJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'fieldCheck.tenantId').onRef('plan.id', '=', 'fieldCheck.planId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'fieldCheck.tenantId').onRef('person.id', '=', 'fieldCheck.drawnBy'),
    )
    .innerJoinLateral(
      sql<{ checked: number; differing: number }>`(
        select count(one.outcome) as checked, count(*) filter (where one.outcome <> 'as-reported') as differing
        from (${pieces(cx, {})}) as one where one.check_id = field_check.id
      )`.as<'far'>('far'),
      (join) => join.onTrue(),
    )
    .select([
      'fieldCheck.id',
      'fieldCheck.unitId',
      'fieldCheck.source',
      'fieldCheck.planId',
      'fieldCheck.withinUnitId',
      'fieldCheck.fromOn',
      'fieldCheck.toOn',
      'fieldCheck.wantedCount',
      'fieldCheck.wantedPercent',
      'fieldCheck.seed',
      'fieldCheck.frameSha256',
      'fieldCheck.size',
      'fieldCheck.drawnOn',
      'fieldCheck.drawnAt',
      'fieldCheck.drawnBy',
      'unit.name as unitName',
      'within.name as withinName',
      'plan.title as planTitle',
      'plan.number as planNumber',
      'plan.symbol as planSymbol',
      'person.name as drawnByName',
      'far.checked',
      'far.differing',
      sql<number>`cardinality(field_check.frame)`.as('frameSize'),
    ])
    .orderBy('fieldCheck.drawnAt', 'desc')
    .orderBy('fieldCheck.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
}

export async function countChecks(cx: Cx, filter: CheckFilter): Promise<number> {
  const { count } = await checks(cx, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** From what it was drawn, and what was drawn, in the order of drawing. */
export async function getDrawn(cx: Cx, id: FieldCheckId) {
  const [kept, drawn] = await Promise.all([
    checks(cx, { check: id }).select(['frame', 'frameSha256', 'seed', 'size']).executeTakeFirstOrThrow(),
    cx.db
      .selectFrom('fieldCheckPiece')
      .select('assignmentId')
      .where('tenantId', '=', cx.acting.tenant)
      .where('checkId', '=', id)
      .orderBy('place')
      .execute(),
  ]);
  return { ...kept, pieces: drawn.map(({ assignmentId }) => assignmentId) };
}

export type PieceRow = {
  readonly checkId: FieldCheckId;
  readonly assignmentId: AssignmentId;
  readonly place: number;
  readonly version: number;
  readonly drawnOn: string;
  /** Of the sample: in whose name it was drawn. */
  readonly checkUnitId: UnitId;
  /** Who made the report that is checked, whoever has reported since. */
  readonly reportedBy: PersonId | null;
  /** Whose office it was made with, where its holder was away. */
  readonly reportedFor: PersonId | null;
};

/** Of one sample by unit, of several the newest first. */
export async function listPieces(cx: Cx, filter: PieceFilter, { offset, limit }: Stretch) {
  const { rows } = await sql<PieceRow>`
    select one.check_id, one.assignment_id, one.place, one.version, one.drawn_on, one.check_unit_id, one.reported_by,
      (
        select (fact.data ->> 'onBehalfOf')::uuid
        from assignment_version as told
        join fact on fact.tenant_id = told.tenant_id and fact.id = told.fact_id
        where told.tenant_id = ${cx.acting.tenant} and told.assignment_id = one.assignment_id
          and told.version = one.reported_version
      ) as reported_for
    from (${pieces(cx, filter)}) as one
    join unit on unit.tenant_id = ${cx.acting.tenant} and unit.id = one.unit_id
    order by one.drawn_at desc, one.check_id desc, unit.code, one.place
    offset ${offset} limit ${limit}`.execute(cx.db);
  return rows;
}

export async function countPieces(cx: Cx, filter: PieceFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from (${pieces(cx, filter)}) as one`.execute(cx.db);
  return rows[0]?.count ?? 0;
}

/** Counts by unit: the unit that does the work now, after whatever merger. */
export async function countFound(cx: Cx, filter: CheckFilter) {
  const { rows } = await sql<{
    unitId: UnitId;
    unitName: string;
    drawn: number;
    checked: number;
    agreeing: number;
    differing: number;
    notThere: number;
  }>`
    select one.unit_id, unit.name as unit_name, count(*) as drawn, count(one.outcome) as checked,
      count(*) filter (where one.outcome = 'as-reported') as agreeing,
      count(*) filter (where one.outcome = 'differs') as differing,
      count(*) filter (where one.outcome = 'not-there') as not_there
    from (${pieces(cx, filter)}) as one
    join unit on unit.tenant_id = ${cx.acting.tenant} and unit.id = one.unit_id
    group by one.unit_id, unit.name, unit.code
    order by unit.code`.execute(cx.db);
  return rows;
}

/** The one place where a piece meets what stands of it: the last that was found. */
function pieces(cx: Cx, { check, assignment, plan, from, to, unit, outcome }: PieceFilter): RawBuilder<unknown> {
  const found =
    outcome === 'checked'
      ? sql`and last.outcome is not null`
      : outcome === 'open'
        ? sql`and last.outcome is null`
        : sql`and last.outcome = ${outcome}`;
  return sql`
    select piece.check_id, piece.assignment_id, piece.place, piece.version, sample.drawn_on, sample.drawn_at,
      sample.unit_id as check_unit_id, assignment.unit_id, report.entered_by as reported_by,
      report.version as reported_version, last.outcome
    from field_check_piece as piece
    join field_check as sample on sample.tenant_id = piece.tenant_id and sample.id = piece.check_id
    join assignment on assignment.tenant_id = piece.tenant_id and assignment.id = piece.assignment_id
    left join lateral (
      select progress.entered_by, progress.version from progress
      where progress.tenant_id = piece.tenant_id and progress.assignment_id = piece.assignment_id
        and progress.version <= piece.version and progress.is_report
      order by progress.version desc limit 1
    ) as report on true
    left join lateral (
      select result.outcome from field_check_result as result
      where result.tenant_id = piece.tenant_id and result.check_id = piece.check_id
        and result.assignment_id = piece.assignment_id
      order by result.version desc limit 1
    ) as last on true
    where piece.tenant_id = ${cx.acting.tenant}
      ${check === undefined ? sql`` : sql`and piece.check_id = ${check}::uuid`}
      ${assignment === undefined ? sql`` : sql`and piece.assignment_id = ${assignment}::uuid`}
      ${plan === undefined ? sql`` : sql`and assignment.plan_id = ${plan}::uuid`}
      ${from === undefined ? sql`` : sql`and sample.drawn_on >= ${from}::date`}
      ${to === undefined ? sql`` : sql`and sample.drawn_on <= ${to}::date`}
      ${unit === undefined ? sql`` : sql`and assignment.unit_id = ${unit}::uuid`}
      ${outcome === undefined ? sql`` : found}`;
}
