// Telling: notices that are not there yet are left for each person, on the bell and in the messages that she has switched
// on. Told again of the same, nobody hears anything: the constraint of the table says so, whoever runs beside.
import { type Channel, dayOf, isOn, type PersonId } from '@sauro/core';
import { groupBy } from '../kit/group-by.ts';
import { newId } from '../kit/id.ts';
import { enqueue } from '../kit/jobs.ts';
import type { Cx } from '../kit/system.ts';
import { DELIVER_JOBS } from './deliver-job.ts';
import type { DeliveryId, NotificationId, OutChannel, Telling } from './notification.ts';
import { gather, insertNotices, listReaches, lockTelling, type NewNotice, putIn, type Reach } from './queries-tell.ts';

/** What happens to a person within a minute goes out as one message. */
export const GATHER_MS = 60_000;

/** `channels`: those that leave the house and are configured. As the system itself. */
export async function tell(cx: Cx, tellings: readonly Telling[], channels: readonly OutChannel[]): Promise<void> {
  if (tellings.length === 0) return;
  await lockTelling(cx);
  const reaches = await listReaches(cx, [...new Set(tellings.map(({ person }) => person))]);
  const wanted = tellings.flatMap((telling) => {
    const reach = reaches.get(telling.person);
    if (reach === undefined) return [];
    const by = waysOf(reach, telling.kind, channels);
    return by.length === 0 ? [] : [{ telling, by }];
  });
  // In one order, whoever runs beside: two who tell the same people wait for each other once and not crosswise.
  wanted.sort((a, b) => (a.telling.person < b.telling.person ? -1 : a.telling.person > b.telling.person ? 1 : 0));
  const on = dayOf(cx.now);
  const notices = wanted.map(({ telling, by }) => ({
    by,
    notice: { ...telling, id: newId<'notification'>(), on, rings: by.includes('bell') } satisfies NewNotice,
  }));
  const isNew = await insertNotices(
    cx,
    notices.map(({ notice }) => notice),
  );
  for (const channel of channels) {
    const sent = notices.filter(({ notice, by }) => by.includes(channel) && isNew.has(notice.id));
    const byPerson = groupBy(sent, ({ notice }) => notice.person);
    for (const [person, own] of byPerson) {
      await sendSoon(cx, { person, channel, notices: own.map(({ notice }) => notice.id) });
    }
  }
}

function waysOf({ switches, hasEmail }: Reach, kind: Telling['kind'], channels: readonly OutChannel[]): Channel[] {
  const ways: readonly Channel[] = ['bell', ...channels];
  return ways.filter((channel) => isOn(switches, kind, channel) && (channel !== 'email' || hasEmail));
}

type Soon = {
  readonly person: PersonId;
  readonly channel: OutChannel;
  readonly notices: readonly NotificationId[];
  readonly digestOn?: string;
};

export async function sendSoon(cx: Cx, { person, channel, notices, digestOn }: Soon): Promise<DeliveryId> {
  const soon = new Date(cx.now.getTime() + GATHER_MS);
  const gathering = { person, channel, nextAt: soon, ...(digestOn === undefined ? {} : { digestOn }) };
  // A minute after the first: what comes in meanwhile does not put it off.
  const { id: delivery, nextAt } = await gather(cx, gathering);
  if (notices.length > 0) await putIn(cx, channel, { delivery, notices });
  await enqueue(cx, { job: DELIVER_JOBS[channel], data: { delivery }, key: delivery, at: nextAt });
  return delivery;
}
