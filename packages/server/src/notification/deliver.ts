// One message, tried once: taken, written, sent outside any transaction, and ended as sent, to be tried again, or given up.
// Cut off between sending and ending it is sent twice; its id is the same both times, so that who receives can tell.
import { type Actor, MOST_TRIES, nextTry, type TenantId } from '@sauro/core';
import { asPerson, asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { enqueue, type Worker, worker } from '../kit/jobs.ts';
import type { System } from '../kit/system.ts';
import { getActor } from '../people/queries.ts';
import { composeMessage } from './compose-message.ts';
import { DELIVER_JOBS } from './deliver-job.ts';
import type { DeliveryId } from './notification.ts';
import { type Outside, type Parcel, SendFailure } from './outside.ts';
import { type Ended, endTry, getRecipient, type Taken, takeDelivery } from './queries-delivery.ts';

/** Of every channel, configured or not: what was gathered while it was is ended. */
export function deliverBy(outside: Outside): readonly Worker[] {
  return Object.values(DELIVER_JOBS).map((job) =>
    // Enqueued by `sendSoon` with the id of what it gathers.
    worker(job, (system, tenant, { delivery }) => deliver(system, tenant, delivery as DeliveryId, outside)),
  );
}

/** Run again, or by two at once, it is sent by one of them. */
export async function deliver(system: System, tenant: TenantId, delivery: DeliveryId, outside: Outside): Promise<void> {
  const taken = await transact(system, asSystem(tenant), async (cx) => {
    const own = await takeDelivery(cx, delivery);
    if (own === undefined) return undefined;
    return { ...own, actor: await getActor(cx, own.personId), recipient: await getRecipient(cx, own.personId) };
  });
  if (taken === undefined) return;
  const { channel, tries } = taken;
  const ended = await sendTaken(system, { ...taken, delivery }, outside);
  await transact(system, asSystem(tenant), async (cx) => {
    await endTry(cx, delivery, ended);
    if (ended.state === 'waiting') {
      await enqueue(cx, { job: DELIVER_JOBS[channel], data: { delivery }, key: delivery, at: ended.nextAt });
    }
  });
  if ('problem' in ended) {
    system.log.warn('a message was not sent', {
      what: `${channel} ${ended.state}`,
      code: ended.problem,
      attempt: tries,
    });
  }
}

type TakenMessage = Taken & {
  readonly delivery: DeliveryId;
  readonly actor: Actor;
  readonly recipient: Parcel['person'];
};

async function sendTaken(
  system: System,
  { delivery, actor, recipient, channel, tries, digestOn }: TakenMessage,
  outside: Outside,
): Promise<Ended> {
  const send = outside.senders.get(channel);
  if (send === undefined) return { state: 'given-up', problem: 'not-configured' };
  // Cut off again and again: it cannot be written, or something about it brings the process down.
  if (tries > MOST_TRIES) return { state: 'given-up', problem: 'cut-off' };
  const message = await transact(system, asPerson(actor), (cx) => composeMessage(cx, { delivery, digestOn }));
  if (message === null) return { state: 'empty' };
  const now = system.clock();
  return tryOnce(() => send({ id: delivery, at: now, person: recipient, message }), { tries, now });
}

async function tryOnce(
  send: () => Promise<void>,
  { tries, now }: { readonly tries: number; readonly now: Date },
): Promise<Ended> {
  try {
    await send();
    return { state: 'sent' };
  } catch (error) {
    if (!(error instanceof SendFailure)) throw error;
    const nextAt = error.isFinal ? null : nextTry(tries, now);
    return nextAt === null
      ? { state: 'given-up', problem: error.code }
      : { state: 'waiting', problem: error.code, nextAt };
  }
}
