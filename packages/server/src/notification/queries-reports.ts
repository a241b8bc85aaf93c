// SQL of notices of reports: whom one is for, and which deadlines nobody has been told of.
import { type PlainDate, type ReportAct, REPORT_POLICY } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { ReportId } from '../report/submission/report.ts';
import { type Audience, audienceAt, NOBODY } from './queries-audience.ts';

/**
 * `submit`: who writes for the unit. `accept`: who receives it, or at the top who approves it there. Each person once, and
 * nobody about what she has sent herself.
 */
export async function listReportAudience(
  cx: Cx,
  act: Extract<ReportAct, 'submit' | 'accept'>,
  reports: readonly ReportId[],
): Promise<readonly Audience<ReportId>[]> {
  const isTaken = act === 'accept';
  const places = (isTop: boolean) => sql`
    select id, null::uuid as plan_id, false as is_part,
      ${isTaken && !isTop ? sql.ref('receiver_unit_id') : sql.ref('unit_id')} as unit_id, null::uuid as person_id,
      ${isTaken ? sql`array[submitted_by, submitted_for]` : NOBODY} as apart
    from report
    where tenant_id = ${cx.acting.tenant}::uuid and id = any(${reports}::uuid[])
      ${isTaken ? sql`and (receiver_unit_id is null) = ${isTop}` : sql``}`;
  const way = (rights: (typeof REPORT_POLICY)[ReportAct]['rights']) => ({ rights, partRights: [], isAlsoAbove: true });
  if (!isTaken) return audienceAt(cx, places(false), way(REPORT_POLICY.submit.rights));
  const received = await audienceAt<ReportId>(cx, places(false), way(REPORT_POLICY.accept.rights));
  return [...received, ...(await audienceAt<ReportId>(cx, places(true), way(REPORT_POLICY.approve.rights)))];
}

type Days = {
  readonly today: PlainDate;
  readonly until: PlainDate;
  readonly after: ReportId | null;
  readonly limit: number;
};

/** Owed in open rounds, and not told of, in the order of their ids: near their day, or past it. */
export async function listReportDeadlines(
  cx: Cx,
  kind: 'report-due-soon' | 'report-overdue',
  { today, until, after, limit }: Days,
) {
  const isLate = kind === 'report-overdue';
  const { rows } = await sql<{ id: ReportId; dueOn: string }>`
    select report.id, report.due_on from report
    join report_round as round on round.tenant_id = report.tenant_id and round.id = report.round_id
    where report.tenant_id = ${cx.acting.tenant}::uuid and report.state in ('waiting', 'returned')
      and round.closed_on is null
      and ${isLate ? sql`report.due_on < ${today}::date` : sql`report.due_on between ${today}::date and ${until}::date`}
      and not exists (
        select from notification as n
        where n.tenant_id = report.tenant_id and n.report_id = report.id and n.kind = ${kind}
          and n.occasion = report.due_on::text
      )
      ${after === null ? sql`` : sql`and report.id > ${after}::uuid`}
    order by report.id
    limit ${limit}`.execute(cx.db);
  return rows;
}
