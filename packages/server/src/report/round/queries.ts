// SQL that reads rounds and how their reports stand on a day. What is counted is counted of the reports that the caller sees.
import {
  fold,
  type PlainDate,
  type ReportLabel,
  type ReportState,
  ROUND_COUNT_NAMES,
  type RoundCount,
} from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { containing } from '../../kit/like.ts';
import type { Cx } from '../../kit/system.ts';
import type { RegimeId } from '../regime/regime.ts';
import type { ReportId, ReportRow, RoundId } from '../submission/report.ts';
import type { RoundCounts } from './views.ts';

type Stretch = { readonly offset: number; readonly limit: number };
export type RoundFilter = { readonly open?: 'yes' | 'no' | undefined; readonly regime?: RegimeId | undefined };

/** Those that are open first, then the latest. */
export async function listRoundIds(
  cx: Cx,
  filter: RoundFilter,
  { offset, limit }: Stretch,
): Promise<readonly RoundId[]> {
  const rows = await rounds(cx, filter)
    .select('id')
    .orderBy(sql`closed_on is not null`)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function countRounds(cx: Cx, filter: RoundFilter): Promise<number> {
  const { count } = await rounds(cx, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function rounds(cx: Cx, { open, regime }: RoundFilter) {
  let query = cx.db.selectFrom('reportRound').where('tenantId', '=', cx.acting.tenant);
  if (open !== undefined) query = query.where('closedOn', open === 'yes' ? 'is' : 'is not', null);
  if (regime !== undefined) query = query.where('regimeId', '=', regime);
  return query;
}

/** Whether there is one that the caller sees. */
export async function findRoundId(cx: Cx, id: RoundId): Promise<RoundId | undefined> {
  const row = await rounds(cx, {}).select('id').where('id', '=', id).executeTakeFirst();
  return row?.id;
}

/** Held until the transaction ends. */
export async function lockRound(cx: Cx, id: RoundId) {
  return cx.db
    .selectFrom('reportRound')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** As core's `reportLabel` has it: the same five, of the same columns. */
const labelOn = (at: PlainDate) => sql<ReportLabel>`case
  when stands.state = 'excused' then 'excused'
  when stands.submitted_on is not null then case when stands.submitted_on <= stands.due_on then 'sent-in-time' else 'sent-late' end
  when ${at}::date <= stands.due_on then 'waiting'
  else 'overdue' end`;

/** Each report with what its last step up to the end of the day left. */
const standsOn = (cx: Cx, at: PlainDate): RawBuilder<unknown> => sql`
  report join lateral (
    select step.state, step.due_on, step.submitted_on,
      count(*) filter (where step.kind = 'returned') over () as sent_back
    from report_step as step
    where step.tenant_id = report.tenant_id and step.report_id = report.id and step.on_day <= ${at}::date
    order by step.version desc limit 1
  ) as stands on report.tenant_id = ${cx.acting.tenant}::uuid`;

/** Core's ROUND_COUNTS, of a report as it stands. */
function isCounted(at: PlainDate): Readonly<Record<RoundCount, RawBuilder<unknown>>> {
  const label = labelOn(at);
  return {
    expected: sql`stands.state <> 'excused'`,
    received: sql`stands.submitted_on is not null and stands.state <> 'excused'`,
    inTime: sql`${label} = 'sent-in-time'`,
    late: sql`${label} = 'sent-late'`,
    toAccept: sql`stands.state = 'submitted'`,
    accepted: sql`stands.state in ('accepted', 'approved')`,
    unsent: sql`stands.submitted_on is null and stands.state <> 'excused'`,
    missing: sql`${label} = 'overdue'`,
    returned: sql`stands.state = 'returned'`,
    sentBack: sql`stands.sent_back > 0`,
    excused: sql`stands.state = 'excused'`,
  };
}

export type LevelCounts = {
  readonly roundId: RoundId;
  readonly level: number;
  readonly counts: RoundCounts;
  /** The latest due day of the level that was not moved for one unit: what most have. */
  readonly due: string;
};

/** `but`: without the report of that unit. */
export async function countLevels(
  cx: Cx,
  of: readonly RoundId[],
  at: PlainDate,
  but: string | null = null,
): Promise<readonly LevelCounts[]> {
  const held = isCounted(at);
  const counts = ROUND_COUNT_NAMES.map((name) => sql`${sql.lit(name)}, count(*) filter (where ${held[name]})`);
  const { rows } = await sql<LevelCounts>`
    select report.round_id, report.level, mode() within group (order by stands.due_on) as due,
      jsonb_build_object(${sql.join(counts)}) as counts
    from ${standsOn(cx, at)}
    where report.round_id = any (${of}::uuid[]) and report.unit_id is distinct from ${but}::uuid
    group by report.round_id, report.level
    order by report.round_id, report.level`.execute(cx.db);
  return rows;
}

export type ReportFilter = {
  readonly level?: number | undefined;
  readonly state?: readonly ReportState[] | undefined;
  readonly label?: readonly ReportLabel[] | undefined;
  /** Those that the round counts so. */
  readonly of?: RoundCount | undefined;
  readonly q: string;
};
type Asked = ReportFilter & { readonly round: RoundId; readonly at: PlainDate };

/** By level and code. */
export async function listRoundReports(
  cx: Cx,
  asked: Asked,
  { offset, limit }: Stretch,
): Promise<readonly ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select report.* from ${reportsIn(cx, asked)} order by report.level, unit.code, report.id
    offset ${offset} limit ${limit}`.execute(cx.db);
  return rows;
}

export async function countRoundReports(cx: Cx, asked: Asked): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${reportsIn(cx, asked)}`.execute(cx.db);
  return rows[0]?.count ?? 0;
}

function reportsIn(cx: Cx, { round, at, level, state, label, of, q }: Asked): RawBuilder<unknown> {
  const words = fold(q)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => sql`and unit.folded like ${containing(word)}`);
  return sql`${standsOn(cx, at)}
    join unit on unit.tenant_id = report.tenant_id and unit.id = report.unit_id
    where report.round_id = ${round}::uuid
      ${level === undefined ? sql`` : sql`and report.level = ${level}`}
      ${state === undefined ? sql`` : sql`and stands.state = any (${state}::text[])`}
      ${label === undefined ? sql`` : sql`and ${labelOn(at)} = any (${label}::text[])`}
      ${of === undefined ? sql`` : sql`and ${isCounted(at)[of]}`}
      ${sql.join(words, sql` `)}`;
}

/** Reports of a round that are not finished: neither accepted, approved nor excused. */
export async function listUnfinished(cx: Cx, round: RoundId) {
  return cx.db
    .selectFrom('report')
    .select(['id', 'state', 'unitId', 'dueOn'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('roundId', '=', round)
    .where('state', 'not in', ['accepted', 'approved', 'excused'])
    .execute();
}

/** Reports still owed in open rounds by units that are closed: their successor has one of its own. */
export async function listOwedOfClosedUnits(cx: Cx): Promise<readonly ReportId[]> {
  const rows = await cx.db
    .selectFrom('report')
    .innerJoin('reportRound', (join) =>
      join.onRef('reportRound.tenantId', '=', 'report.tenantId').onRef('reportRound.id', '=', 'report.roundId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'report.tenantId').onRef('unit.id', '=', 'report.unitId'),
    )
    .select('report.id')
    .where('report.tenantId', '=', cx.acting.tenant)
    .where('reportRound.closedOn', 'is', null)
    .where('unit.closedOn', 'is not', null)
    .where('report.state', 'in', ['waiting', 'returned'])
    .execute();
  return rows.map(({ id }) => id);
}
