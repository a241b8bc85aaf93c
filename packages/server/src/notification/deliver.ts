// One message, tried once: taken, written, sent outside any transaction, and ended as sent, to be tried again, or given up.
// Cut off between sending and ending it is sent twice; its id is the same both times, so that who receives can tell.
import { MOST_TRIES, nextTry, type TenantId } from '@sauro/core';
import { asPerson, asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { enqueue, type Worker, worker } from '../kit/jobs.ts';
import type { System } from '../kit/system.ts';
import { getActor } from '../people/queries.ts';
import { composeMessage } from './compose-message.ts';
import { deliverJob } from './deliver-job.ts';
import type { DeliveryId } from './notification.ts';
import { type Outside, SendFailure } from './outside.ts';
import { type Ended, endTry, getRecipient, takeDelivery } from './queries-delivery.ts';

export function deliverBy(outside: Outside): Worker {
  // Enqueued by `sendSoon` with the id of what it gathers.
  return worker(deliverJob, (system, tenant, { delivery }) => deliver(system, tenant, delivery as DeliveryId, outside));
}

/** Run again, or by two at once, it is sent by one of them. */
export async function deliver(system: System, tenant: TenantId, delivery: DeliveryId, outside: Outside): Promise<void> {
  const taken = await transact(system, asSystem(tenant), async (cx) => {
    const own = await takeDelivery(cx, delivery);
    if (own === undefined) return undefined;
    return { ...own, actor: await getActor(cx, own.personId), recipient: await getRecipient(cx, own.personId) };
  });
  if (taken === undefined) return;
  const { actor, recipient, channel, tries, digestOn } = taken;
  const message = await transact(system, asPerson(actor), (cx) => composeMessage(cx, { delivery, digestOn }));
  const send = outside.senders.get(channel);
  const now = system.clock();
  let ended: Ended = { state: 'empty' };
  if (send === undefined) ended = { state: 'given-up', problem: 'not-configured' };
  // Cut off again and again: something about it brings the process down.
  else if (tries > MOST_TRIES) ended = { state: 'given-up', problem: 'cut-off' };
  else if (message !== null) {
    ended = await tryOnce(() => send({ id: delivery, at: now, person: recipient, message }), { tries, now });
  }
  await transact(system, asSystem(tenant), async (cx) => {
    await endTry(cx, delivery, ended);
    if (ended.state === 'waiting') {
      await enqueue(cx, { job: deliverJob, data: { delivery }, key: delivery, at: ended.nextAt });
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
