// SQL of what the clock says: deadlines that come near or have passed and of which nobody has been told, what stays overdue
// with the heads above it, and whose digest is still to be made.
import { dayOf, type NoticeKind, type PersonId, type PlainDate, type RungHead } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import { countedSql } from '../assignment/queries-label.ts';
import { narrowed, working } from '../assignment/queries-list.ts';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from '../people/queries.ts';
import type { PlanId } from '../plan/plan.ts';
import type { OutChannel } from './notification.ts';

export type Deadline = { readonly id: AssignmentId; readonly dueOn: string };
type Stretch = { readonly after: AssignmentId | null; readonly limit: number };

/** Due between the days and not told of, in the order of their ids. Told again where the deadline is another. */
export async function listDeadlines(
  cx: Cx,
  kind: 'due-soon' | 'overdue',
  { from, to, after, limit }: Stretch & { readonly from?: PlainDate; readonly to: PlainDate },
): Promise<readonly Deadline[]> {
  const rows = await working(narrowed(cx, { to, ...(from === undefined ? {} : { from }) }))
    .select(['assignment.id', 'assignment.dueOn'])
    .where(kind === 'overdue' ? isLate(dayOf(cx.now)) : sql<boolean>`true`)
    .where(
      sql<boolean>`not exists (
        select from notification n
        where n.tenant_id = assignment.tenant_id and n.assignment_id = assignment.id
          and n.kind = ${kind} and n.occasion = assignment.due_on::text)`,
    )
    .where(after === null ? sql<boolean>`true` : sql<boolean>`assignment.id > ${after}::uuid`)
    .orderBy('assignment.id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, dueOn }) => (dueOn === null ? [] : [{ id, dueOn }]));
}

/** What is being put right in the time that was given for it is not late. */
function isLate(today: PlainDate) {
  return sql<boolean>`${countedSql('assignment', today)} > assignment.due_on`;
}

/**
 * Of each task, as each unit gave it, one assignment that waits for its event since before a day; none where anybody has been
 * reminded since.
 */
export async function listLongAwaited(cx: Cx, kind: NoticeKind, since: PlainDate): Promise<readonly AssignmentId[]> {
  const { rows } = await sql<{ readonly id: AssignmentId }>`
    select distinct on (task_id, issuer_unit_id) id
    from assignment
    where tenant_id = ${cx.acting.tenant}::uuid and parent_id is null and awaits_event and begun_on is null
      and state not in ('verified', 'withdrawn') and issued_on < ${since}::date
      and not exists (
        select from notification
        where tenant_id = ${cx.acting.tenant}::uuid and kind = ${kind} and on_day >= ${since}::date)
    order by task_id, issuer_unit_id, id`.execute(cx.db);
  return rows.map(({ id }) => id);
}

/** Held, so that of two who climb the ladder at once the second sees what the first has climbed. */
export async function lockOverdue(
  cx: Cx,
  { today, after, limit }: Stretch & { readonly today: PlainDate },
): Promise<readonly AssignmentId[]> {
  const rows = await working(narrowed(cx, {}))
    .select('assignment.id')
    .where('assignment.dueOn', '<', today)
    .where(isLate(today))
    .where(after === null ? sql<boolean>`true` : sql<boolean>`assignment.id > ${after}::uuid`)
    .orderBy('assignment.id')
    .limit(limit)
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

export type Overdue = {
  readonly id: AssignmentId;
  readonly planId: PlanId;
  readonly dueOn: string;
  readonly unitHead: PersonId | null;
  readonly aboveHead: PersonId | null;
  readonly issuerHead: PersonId | null;
  /** Of this deadline. */
  readonly climbed: readonly RungHead[];
  readonly climbedOn: string | null;
  readonly told: readonly PersonId[];
};

export async function listOverdue(cx: Cx, ids: readonly AssignmentId[]): Promise<readonly Overdue[]> {
  const today = dayOf(cx.now);
  const { rows } = await sql<Overdue>`
    with head as (
      select unit_id, person_id from office
      where tenant_id = ${cx.acting.tenant}::uuid and is_head and from_on <= ${today}::date
        and ended_at is null and (to_on is null or to_on >= ${today}::date)
    )
    select a.id, a.plan_id, a.due_on,
      (select person_id from head where head.unit_id = a.unit_id limit 1) as unit_head,
      (select head.person_id
        from unit_within w join head on head.unit_id = w.ancestor_id
        where w.tenant_id = a.tenant_id and w.unit_id = a.unit_id and w.ancestor_id <> a.unit_id
        order by (select count(*) from unit_within up where up.tenant_id = a.tenant_id and up.unit_id = head.unit_id) desc
        limit 1) as above_head,
      (select person_id from head where head.unit_id = a.issuer_unit_id limit 1) as issuer_head,
      coalesce(array_agg(e.head) filter (where e.head is not null), '{}') as climbed, max(e.on_day) as climbed_on,
      coalesce(array_agg(e.person_id) filter (where e.person_id is not null), '{}') as told
    from assignment a
    left join escalation e on e.tenant_id = a.tenant_id and e.assignment_id = a.id and e.due_on = a.due_on
    where a.tenant_id = ${cx.acting.tenant}::uuid and a.id = any(${ids}::uuid[])
    group by a.tenant_id, a.id
    order by a.id
  `.execute(cx.db);
  return rows;
}

type Rung = {
  readonly assignment: AssignmentId;
  readonly due: string;
  readonly rung: number;
  readonly head: RungHead;
  readonly person: PersonId;
};

export async function insertEscalations(cx: Cx, rungs: readonly Rung[], on: PlainDate): Promise<void> {
  await cx.db
    .insertInto('escalation')
    .values(
      rungs.map(({ assignment, due, rung, head, person }) => ({
        tenantId: cx.acting.tenant,
        assignmentId: assignment,
        dueOn: due,
        rung,
        head,
        personId: person,
        onDay: on,
      })),
    )
    .execute();
}

/** Who holds an office, can be reached by one of the channels, and whose digest of the day is not made. */
export async function listWithoutDigest(
  cx: Cx,
  channels: readonly OutChannel[],
  on: PlainDate,
): Promise<readonly PersonId[]> {
  const rows = await heldOffices(cx)
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'office.tenantId').onRef('person.id', '=', 'office.personId'),
    )
    .select('person.id')
    .distinct()
    .where(channels.includes('webhook') ? sql<boolean>`true` : sql<boolean>`person.email is not null`)
    .where(
      sql<boolean>`not exists (
        select from notification_digest d
        where d.tenant_id = person.tenant_id and d.person_id = person.id and d.on_day = ${on}::date)`,
    )
    .orderBy('person.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** False where it was made by somebody else meanwhile. */
export async function insertDigest(
  cx: Cx,
  { person, on }: { readonly person: PersonId; readonly on: PlainDate },
): Promise<boolean> {
  const row = await cx.db
    .insertInto('notificationDigest')
    .values({ tenantId: cx.acting.tenant, personId: person, onDay: on })
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst();
  return row !== undefined;
}
