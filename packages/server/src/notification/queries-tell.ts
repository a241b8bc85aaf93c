// SQL of telling: what each person has chosen, the notices that are left, and the messages that gather them.
import {
  CHANNEL_NAMES,
  isOfDifficulty,
  isOfReport,
  isOfSubscription,
  NOTICE_KINDS,
  type PersonId,
  type Switches,
  switchKey,
} from '@sauro/core';
import { sql } from 'kysely';
import { groupBy } from '../kit/group-by.ts';
import { newId } from '../kit/id.ts';
import type { Cx } from '../kit/system.ts';
import type { DeliveryId, NotificationId, OutChannel, Telling } from './notification.ts';

export type Reach = { readonly switches: Switches; readonly hasEmail: boolean };

/** What is known of each person that bears on how she is told. */
export async function listReaches(cx: Cx, persons: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Reach>> {
  const rows = await cx.db
    .selectFrom('person')
    .select(['id', sql<boolean>`email is not null`.as('hasEmail')])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${persons}::uuid[])`)
    .execute();
  const switches = groupBy(await listSwitches(cx, persons), ({ personId }) => personId);
  return new Map(rows.map(({ id, hasEmail }) => [id, { hasEmail, switches: switchesOf(switches.get(id) ?? []) }]));
}

type SwitchRow = { readonly kind: string; readonly channel: string; readonly isOn: boolean };

export async function listSwitches(cx: Cx, persons: readonly PersonId[]) {
  return cx.db
    .selectFrom('notificationSwitch')
    .select(['personId', 'kind', 'channel', 'isOn'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', sql<never>`any(${persons}::uuid[])`)
    .execute();
}

/** What another version knew and this one does not is left out. */
export function switchesOf(rows: readonly SwitchRow[]): Switches {
  return new Map(
    rows.flatMap(({ kind, channel, isOn }) => {
      const [known, by] = [NOTICE_KINDS.find((one) => one === kind), CHANNEL_NAMES.find((one) => one === channel)];
      return known === undefined || by === undefined ? [] : [[switchKey(known, by), isOn] as const];
    }),
  );
}

export type NewNotice = Telling & { readonly id: NotificationId; readonly on: string; readonly rings: boolean };

/** Who has been told of it before is not told again. The ids of those that are new. */
export async function insertNotices(cx: Cx, notices: readonly NewNotice[]): Promise<ReadonlySet<NotificationId>> {
  if (notices.length === 0) return new Set();
  const rows = await cx.db
    .insertInto('notification')
    .columns([
      'tenantId',
      'id',
      'personId',
      'kind',
      'assignmentId',
      'difficultyId',
      'reportId',
      'subscriptionId',
      'planId',
      'factId',
      'occasion',
      'onDay',
      'toldAt',
      'rings',
    ])
    .expression(
      sql`
        select ${cx.acting.tenant}::uuid, id, person, kind, assignment, difficulty, report, subscription, plan, fact, occasion,
          on_day, ${cx.now}::timestamptz, rings
        from unnest(
          ${notices.map(({ id }) => id)}::uuid[], ${notices.map(({ person }) => person)}::uuid[],
          ${notices.map(({ kind }) => kind)}::text[], ${ofWhich(notices, 'assignment')}::uuid[],
          ${ofWhich(notices, 'difficulty')}::uuid[], ${ofWhich(notices, 'report')}::uuid[],
          ${ofWhich(notices, 'subscription')}::uuid[],
          ${notices.map(({ plan }) => plan)}::uuid[], ${notices.map(({ fact }) => fact)}::uuid[],
          ${notices.map(({ occasion }) => occasion)}::text[], ${notices.map(({ on }) => on)}::date[],
          ${notices.map(({ rings }) => rings)}::boolean[]
        ) as new (id, person, kind, assignment, difficulty, report, subscription, plan, fact, occasion, on_day, rings)`,
    )
    .onConflict((conflict) => conflict.constraint('notification_is_told_once').doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Subjects, null where they are of another kind. */
function ofWhich(notices: readonly NewNotice[], what: ReturnType<typeof whatOf>) {
  return notices.map(({ kind, subject }) => (whatOf(kind) === what ? subject : null));
}

function whatOf(kind: NewNotice['kind']) {
  if (isOfReport(kind)) return 'report';
  if (isOfSubscription(kind)) return 'subscription';
  return isOfDifficulty(kind) ? 'difficulty' : 'assignment';
}

/** One who tells after another, so that ids are in the order in which they come to be seen; held until the transaction ends. */
export async function lockTelling(cx: Cx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`notification ${cx.acting.tenant}`}, 0))`.execute(cx.db);
}

type Gathering = {
  readonly person: PersonId;
  readonly channel: OutChannel;
  readonly nextAt: Date;
  readonly digestOn?: string;
};

/**
 * The message that gathers for a person and when it goes out, made where there is none. Held until the transaction ends, so that it is not sent
 * before what it is to carry stands in it.
 */
export async function gather(cx: Cx, { person, channel, nextAt, digestOn }: Gathering) {
  return cx.db
    .insertInto('notificationDelivery')
    .values({
      tenantId: cx.acting.tenant,
      id: newId<'notificationDelivery'>(),
      personId: person,
      channel,
      state: 'gathering',
      tries: 0,
      nextAt,
      digestOn: digestOn ?? null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenantId', 'personId', 'channel'])
        .where('state', '=', 'gathering')
        .doUpdateSet(({ ref }) => ({
          digestOn: sql`coalesce(${ref('excluded.digestOn')}, ${ref('notificationDelivery.digestOn')})`,
        })),
    )
    .returning(['id', 'nextAt'])
    .executeTakeFirstOrThrow();
}

export async function putIn(
  cx: Cx,
  channel: OutChannel,
  { delivery, notices }: { readonly delivery: DeliveryId; readonly notices: readonly NotificationId[] },
): Promise<void> {
  await cx.db
    .updateTable('notification')
    .set(channel === 'email' ? { emailId: delivery } : { webhookId: delivery })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', sql<never>`any(${notices}::uuid[])`)
    .execute();
}
