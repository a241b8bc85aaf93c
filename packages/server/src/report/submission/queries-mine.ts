// SQL of the caller's own reports: those that her units must send, and those that wait for her to accept or approve.
import { dayOf, type Office, type PersonId, type Right, unitsWith, WRITING_RIGHTS } from '@sauro/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import { isAnothers, names } from '../../people/queries-own-matter.ts';
import { mergedInto } from '../../people/queries-successors.ts';
import type { ReportRow } from './report.ts';

export type MySide = 'to-send' | 'to-judge' | 'of-merged';
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
  const reports = cx.db
    .selectFrom('report')
    .innerJoin('reportRound', (join) =>
      join.onRef('reportRound.tenantId', '=', 'report.tenantId').onRef('reportRound.id', '=', 'report.roundId'),
    )
    .where('report.tenantId', '=', cx.acting.tenant);
  if (side === 'of-merged') return reports.where(isOfMerged(cx));
  return reports.where('reportRound.closedOn', 'is', null).where(side === 'to-send' ? isToSend(cx) : isToJudge(cx));
}

const at = (offices: readonly Office[], ...rights: readonly Right[]) => [
  ...new Set(rights.flatMap((right) => unitsWith({ offices }, right))),
];

/** Of the very units of her offices: what those below must send is theirs. */
function isToSend({ acting }: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`report.state in ('waiting', 'returned')
    and report.unit_id = any (${at(acting.offices, ...WRITING_RIGHTS)}::uuid[])`;
}

/** Sent by units that were merged into those of her offices, or before into these: to be read. */
function isOfMerged(cx: Cx): RawBuilder<SqlBool> {
  const own = sql`select unnest(${at(cx.acting.offices, ...WRITING_RIGHTS)}::uuid[])`;
  return sql<SqlBool>`report.number > 0 and report.unit_id in (${mergedInto(cx, own)})`;
}

/** Received by the very units of her offices; at the top, approved in her unit or below it. Never what is her own. */
function isToJudge({ acting }: Cx): RawBuilder<SqlBool> {
  const lets = (offices: readonly Office[]) => sql<SqlBool>`(
    report.receiver_unit_id = any (${at(offices, 'report.compile', 'report.approve-below')}::uuid[])
    or (report.receiver_unit_id is null and report.unit_id in (
      select within.unit_id from unit_within as within
      where within.tenant_id = ${acting.tenant}::uuid and within.ancestor_id = any (${at(offices, 'report.approve')}::uuid[])
    ))
  )`;
  const isOf = (one: PersonId | null) => names(['report.submittedBy', 'report.submittedFor'], one);
  return sql<SqlBool>`report.state = 'submitted' and ${lets(acting.offices)} and ${isAnothers(acting, { isOf, lets })}`;
}
