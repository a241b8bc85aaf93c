// SQL of one's own notices: the lines of the bell, where many of a kind on one day are one line, and what a line opens. Both
// are narrowed by one function, so that the number on the line is the length of the list. What a message says is asked here too.
import { type NoticeKind, NOTICE_KINDS } from '@sauro/core';
import { type SelectQueryBuilder, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Tables } from '../db/tables.ts';
import type { Cx } from '../kit/system.ts';
import { signedInPerson } from '../people/caller.ts';
import type { PlanId } from '../plan/plan.ts';
import type { DeliveryId, NotificationId } from './notification.ts';

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
  return query.where('notification.rings', '=', true).where('notification.seenAt', 'is', null);
}

export async function countNotices(query: Own): Promise<number> {
  const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

export type GroupRow = Awaited<ReturnType<typeof listGroups>>[number];

/** One line for each kind, plan and day, the latest first; of those that ring, or that a message carries. */
export async function listGroups(
  cx: Cx,
  query: Own,
  { of, ...stretch }: Stretch & { readonly of: 'bell' | 'unseen' | { readonly delivery: DeliveryId } },
) {
  const carried = typeof of === 'string' ? null : of.delivery;
  const groups = query
    .select(['kind', 'planId', 'onDay'])
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('toldAt').as('lastAt')])
    .select([
      sql<number>`count(*) filter (where rings and seen_at is null)`.as('unseen'),
      sql<AssignmentId>`(array_agg(assignment_id order by notification.id desc))[1]`.as('assignmentId'),
    ])
    .groupBy(['kind', 'planId', 'onDay'])
    .having(
      carried === null
        ? sql<boolean>`bool_or(rings and (seen_at is null or ${of === 'bell'}))`
        : sql<boolean>`bool_or(email_id = ${carried} or webhook_id = ${carried})`,
    );
  const rows = await cx.db
    .selectFrom(groups.as('line'))
    .leftJoin('plan', (join) => join.on('plan.tenantId', '=', cx.acting.tenant).onRef('plan.id', '=', 'line.planId'))
    .leftJoin('assignment', (join) =>
      join.on('assignment.tenantId', '=', cx.acting.tenant).onRef('assignment.id', '=', 'line.assignmentId'),
    )
    .leftJoin('task', (join) =>
      join.on('task.tenantId', '=', cx.acting.tenant).onRef('task.id', '=', 'assignment.taskId'),
    )
    .leftJoin('unit', (join) =>
      join.on('unit.tenantId', '=', cx.acting.tenant).onRef('unit.id', '=', 'assignment.unitId'),
    )
    .select(['line.kind', 'line.planId', 'line.onDay', 'line.count', 'line.unseen', 'line.lastAt', 'line.assignmentId'])
    .select(['plan.title', 'plan.number', 'plan.symbol', 'unit.name as unitName', 'assignment.id as seenAssignmentId'])
    .select(sql<string | null>`coalesce(assignment.text, task.text)`.as('text'))
    .orderBy('line.lastAt', 'desc')
    .orderBy('line.kind')
    .orderBy('line.planId')
    .offset(stretch.offset)
    .limit(stretch.limit)
    .execute();
  return rows.flatMap(ofKnownKind);
}

/** A kind of a newer version is shown by that version. */
function ofKnownKind<Row extends { readonly kind: string }>(row: Row) {
  const kind = NOTICE_KINDS.find((one) => one === row.kind);
  return kind === undefined ? [] : [{ ...row, kind }];
}

/** The latest first. */
export async function listNotices(query: Own, { offset, limit }: Stretch) {
  const rows = await query
    .select(['id', 'kind', 'assignmentId', 'toldAt', 'seenAt', 'rings'])
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.flatMap(ofKnownKind);
}

/** `until`: the latest that she was shown; what came after stays new. */
export async function markSeen(
  cx: Cx,
  { kind, plan, day, id, until }: NoticeFilter & { readonly id?: NotificationId | undefined; readonly until: Date },
): Promise<void> {
  let query = cx.db
    .updateTable('notification')
    .set({ seenAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', signedInPerson(cx.acting))
    .where('rings', '=', true)
    .where('seenAt', 'is', null)
    .where('toldAt', '<=', until);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (plan !== undefined) query = query.where('planId', '=', plan);
  if (day !== undefined) query = query.where('onDay', '=', day);
  if (id !== undefined) query = query.where('id', '=', id);
  await query.execute();
}
