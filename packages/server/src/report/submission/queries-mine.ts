// SQL of the caller's own reports: those that her units must send, and those that wait for her to accept or approve.
import { dayOf, type Right, unitsWith, WRITING_RIGHTS } from '@sauro/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { ReportRow } from './report.ts';

export type MySide = 'to-send' | 'to-judge';
type Stretch = { readonly offset: number; readonly limit: number };

/** What is due first stands first. */
export async function listMine(cx: Cx, side: MySide, { offset, limit }: Stretch): Promise<readonly ReportRow[]> {
  return mine(cx, side)
    .selectAll('report')
    .orderBy('report.dueOn')
    .orderBy('report.id')
    .offset(offset)
    .limit(limit)
    .execute();
}

export async function countMine(cx: Cx, side: MySide): Promise<{ readonly all: number; readonly overdue: number }> {
  return mine(cx, side)
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .select(sql<number>`count(*) filter (where report.due_on < ${dayOf(cx.now)}::date)`.as('overdue'))
    .executeTakeFirstOrThrow();
}

function mine(cx: Cx, side: MySide) {
  return cx.db
    .selectFrom('report')
    .innerJoin('reportRound', (join) =>
      join.onRef('reportRound.tenantId', '=', 'report.tenantId').onRef('reportRound.id', '=', 'report.roundId'),
    )
    .where('report.tenantId', '=', cx.acting.tenant)
    .where('reportRound.closedOn', 'is', null)
    .where(side === 'to-send' ? isToSend(cx) : isToJudge(cx));
}

const at = (cx: Cx, ...rights: readonly Right[]) => [
  ...new Set(rights.flatMap((right) => unitsWith(cx.acting, right))),
];

/** Of the very units of her offices: what those below must send is theirs. */
function isToSend(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`report.state in ('waiting', 'returned') and report.unit_id = any (${at(cx, ...WRITING_RIGHTS)}::uuid[])`;
}

/** Received by the very units of her offices; at the top, approved in her unit or below it. Never what she has sent herself. */
function isToJudge(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`report.state = 'submitted' and report.submitted_by is distinct from ${cx.acting.person}::uuid and (
    report.receiver_unit_id = any (${at(cx, 'report.compile', 'report.approve-below')}::uuid[])
    or (report.receiver_unit_id is null and report.unit_id in (
      select within.unit_id from unit_within as within
      where within.tenant_id = ${cx.acting.tenant}::uuid and within.ancestor_id = any (${at(cx, 'report.approve')}::uuid[])
    ))
  )`;
}
