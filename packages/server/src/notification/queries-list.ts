// SQL of one's own notices: the lines of the bell, where many of a kind on one day are one line, and what a line opens. Both
// are narrowed by one function, so that the number on the line is the length of the list. What a message says is asked here too.
import { type NoticeKind, NOTICE_KINDS } from '@sauro/core';
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Tables } from '../db/tables.ts';
import type { Cx } from '../kit/system.ts';
import { signedInPerson } from '../people/caller.ts';
import type { PlanId } from '../plan/plan.ts';
import type { DifficultyId } from '../registers/difficulty/difficulty.ts';
import type { ReportId } from '../report/submission/report.ts';
import type { SubscriptionId } from './subscription/subscription.ts';
import type { DeliveryId, NotificationId, SubjectId } from './notification.ts';
import { IS_NEW, IS_SETTLED } from './queries-settled.ts';

export type NoticeFilter = {
  readonly kind?: NoticeKind | undefined;
  readonly plan?: PlanId | undefined;
  readonly day?: string | undefined;
};
type Stretch = { readonly offset: number; readonly limit: number };
type Own = SelectQueryBuilder<Tables, 'notification', object>;

/** Her own, whoever asks: row-level security says the same. */
export function noticesIn(cx: Cx, { kind, plan, day }: NoticeFilter): Own {
  let query: Own = cx.db
    .selectFrom('notification')
    .where('notification.tenantId', '=', cx.acting.tenant)
    .where('notification.personId', '=', signedInPerson(cx.acting));
  if (kind !== undefined) query = query.where('notification.kind', '=', kind);
  if (plan !== undefined) query = query.where('notification.planId', '=', plan);
  if (day !== undefined) query = query.where('notification.onDay', '=', day);
  return query;
}

export function unseen(query: Own): Own {
  return query.where(IS_NEW);
}

export async function countNotices(query: Own): Promise<number> {
  const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

export type GroupRow = Awaited<ReturnType<typeof listGroups>>[number];

type Which = 'bell' | 'unseen' | { readonly delivery: DeliveryId };

/**
 * One line for each kind, plan and day, the latest first; of those that ring, or that a message carries and of which she sees
 * anything still. No day before the last that is shown is looked at.
 */
export async function listGroups(cx: Cx, query: Own, { of, ...stretch }: Stretch & { readonly of: Which }) {
  const rows = await cx.db
    .selectFrom(groups(query, of, stretch).as('line'))
    .leftJoin('plan', (join) => join.on('plan.tenantId', '=', cx.acting.tenant).onRef('plan.id', '=', 'line.planId'))
    .leftJoin('assignment', (join) =>
      join.on('assignment.tenantId', '=', cx.acting.tenant).onRef('assignment.id', '=', 'line.assignmentId'),
    )
    .leftJoin('task', (join) =>
      join.on('task.tenantId', '=', cx.acting.tenant).onRef('task.id', '=', 'assignment.taskId'),
    )
    .leftJoin('difficulty', (join) =>
      join.on('difficulty.tenantId', '=', cx.acting.tenant).onRef('difficulty.id', '=', 'line.difficultyId'),
    )
    .leftJoin('report', (join) =>
      join.on('report.tenantId', '=', cx.acting.tenant).onRef('report.id', '=', 'line.reportId'),
    )
    .leftJoin('subscription', (join) =>
      join.on('subscription.tenantId', '=', cx.acting.tenant).onRef('subscription.id', '=', 'line.subscriptionId'),
    )
    .leftJoin('reportRound', (join) =>
      join.on('reportRound.tenantId', '=', cx.acting.tenant).onRef('reportRound.id', '=', 'report.roundId'),
    )
    .leftJoin('unit', (join) =>
      join
        .on('unit.tenantId', '=', cx.acting.tenant)
        .on(
          sql<boolean>`unit.id = coalesce(assignment.unit_id, difficulty.raiser_unit_id, report.unit_id, subscription.unit_id)`,
        ),
    )
    .select([
      'line.kind',
      'line.planId',
      'line.onDay',
      'line.count',
      'line.unseen',
      'line.settled',
      'line.lastAt',
      'line.lastId',
    ])
    .select(['plan.title', 'plan.number', 'plan.symbol', 'unit.name as unitName', 'report.dueOn as reportDue'])
    .select(sql<SubjectId | null>`coalesce(assignment.id, difficulty.id, report.id, subscription.id)`.as('seenId'))
    // Of a difficulty what it stands in the way of: its own words are read where it is opened.
    .select(
      sql<string | null>`coalesce(assignment.text, task.text, report_round.title, subscription.name, (
        select tie.text from difficulty_assignment as tie
        where tie.tenant_id = difficulty.tenant_id and tie.difficulty_id = difficulty.id
        order by tie.assignment_id limit 1))`.as('text'),
    )
    .where(typeof of === 'string' ? sql<boolean>`true` : seesAnyOf(cx))
    .orderBy('line.onDay', 'desc')
    .orderBy('line.lastId', 'desc')
    .offset(stretch.offset)
    .limit(stretch.limit)
    .execute();
  return rows.flatMap(ofKnownKind);
}

function groups(query: Own, of: Which, { offset, limit }: Stretch) {
  const wanted = wantedBy(of);
  const keys = query.where(wanted).select(['onDay', 'kind', 'planId']).groupBy(['onDay', 'kind', 'planId']);
  // In the order of the index, so that it ends as soon as there are enough.
  const latest = keys
    .orderBy('onDay', 'desc')
    .orderBy('kind', 'desc')
    .orderBy('planId', 'desc')
    .limit(offset + limit);
  return query
    .select(['kind', 'planId', 'onDay'])
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('toldAt').as('lastAt')])
    .select([
      sql<number>`count(*) filter (where ${IS_NEW})`.as('unseen'),
      sql<number>`count(*) filter (where ${IS_SETTLED})`.as('settled'),
      sql<NotificationId>`(array_agg(notification.id order by notification.id desc))[1]`.as('lastId'),
      sql<AssignmentId | null>`(array_agg(assignment_id order by notification.id desc))[1]`.as('assignmentId'),
      sql<DifficultyId | null>`(array_agg(difficulty_id order by notification.id desc))[1]`.as('difficultyId'),
      sql<ReportId | null>`(array_agg(report_id order by notification.id desc))[1]`.as('reportId'),
      sql<SubscriptionId | null>`(array_agg(subscription_id order by notification.id desc))[1]`.as('subscriptionId'),
    ])
    .where(
      typeof of === 'string'
        ? sql<boolean>`true`
        : sql<boolean>`exists (
              select from (${keys}) as key
              where key.on_day = notification.on_day and key.kind = notification.kind
                and key.plan_id is not distinct from notification.plan_id
            )`,
    )
    .where(sql<boolean>`on_day >= (select min(on_day) from (${latest}) as latest)`)
    .groupBy(['kind', 'planId', 'onDay'])
    .having(sql<boolean>`bool_or(${wanted})`);
}

function wantedBy(of: Which): RawBuilder<SqlBool> {
  if (of === 'bell') return sql<SqlBool>`rings`;
  if (of === 'unseen') return IS_NEW;
  return sql<SqlBool>`(email_id = ${of.delivery}::uuid or webhook_id = ${of.delivery}::uuid)`;
}

function seesAnyOf(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from notification as one
    where one.tenant_id = ${cx.acting.tenant}::uuid and one.person_id = ${signedInPerson(cx.acting)}::uuid
      and one.on_day = line.on_day and one.kind = line.kind and one.plan_id is not distinct from line.plan_id
      and (
        exists (select from assignment as a where a.tenant_id = one.tenant_id and a.id = one.assignment_id)
        or exists (select from difficulty as d where d.tenant_id = one.tenant_id and d.id = one.difficulty_id)
        or exists (select from report as r where r.tenant_id = one.tenant_id and r.id = one.report_id)
        or exists (select from subscription as s where s.tenant_id = one.tenant_id and s.id = one.subscription_id)
      )
  )`;
}

/** A kind of a newer version is shown by that version. */
function ofKnownKind<Row extends { readonly kind: string }>(row: Row) {
  const kind = NOTICE_KINDS.find((one) => one === row.kind);
  return kind === undefined ? [] : [{ ...row, kind }];
}

/** The latest first. */
export async function listNotices(query: Own, { offset, limit }: Stretch) {
  const rows = await query
    .select(['id', 'kind', 'assignmentId', 'difficultyId', 'toldAt', IS_NEW.as('isNew')])
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.flatMap(ofKnownKind);
}

/** `until`: the latest that she was shown. What came after has a higher id (see `lockTelling`), and stays new. */
export async function markSeen(
  cx: Cx,
  { kind, plan, day, until }: NoticeFilter & { readonly until: NotificationId },
): Promise<void> {
  let query = cx.db
    .updateTable('notification')
    .set({ seenAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', signedInPerson(cx.acting))
    .where('rings', '=', true)
    .where('seenAt', 'is', null)
    .where('id', '<=', until);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (plan !== undefined) query = query.where('planId', '=', plan);
  if (day !== undefined) query = query.where('onDay', '=', day);
  await query.execute();
}
