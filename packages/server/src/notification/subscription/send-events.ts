// What waits for one subscription is sent, one event after another, outside any transaction: taken, signed, posted, and ended as
// sent, to be tried again, or given up. Cut off between posting and ending it is sent again under the same id. One that cannot
// be reached at all is left alone for a while, so that it keeps no other waiting.
import { askedToWaitUntil, EVENT_MOST_TRIES, nextEventTry, type SubscriptionPause, type TenantId } from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { newId } from '../../kit/id.ts';
import { enqueue, type Worker, worker } from '../../kit/jobs.ts';
import { record } from '../../kit/ledger.ts';
import { type Posted, PostFailure, postOutside } from '../../kit/post-outside.ts';
import type { Cx, System } from '../../kit/system.ts';
import { subscriptionPaused } from './facts.ts';
import {
  findSubscription,
  lockSubscription,
  noteFailing,
  type SubscriptionRow,
  updateQuiet,
  updateWorks,
} from './queries.ts';
import { type EndedTry, endTry, findNext, takeDelivery, type TakenDelivery } from './queries-deliveries.ts';
import { insertTry, type SubscriptionTryId, updateTry } from './queries-tries.ts';
import { openSecret, signaturesOf } from './secret.ts';
import { sendJob, sendLater, sendNow } from './send-job.ts';
import type { SubscriptionId, SubscriptionWay } from './subscription.ts';

/** As many, and for as long, as one job sends before another subscription has its turn. */
const AT_ONCE = 50;
const TURN_MS = 30_000;
const QUIET_MS = 60_000;
/** It has failed for so long: nobody looks after it, and it is paused. */
const PAUSED_AFTER_MS = 5 * 86_400_000;
const MOST_TOLD = 500;
const GONE = 410;

export type Post = typeof postOutside;

export function sendEventsBy(way: SubscriptionWay, post: Post = postOutside): Worker {
  return worker(sendJob, (system, tenant, { subscription }) =>
    // Enqueued by `sendNow` with the id of a subscription.
    sendEvents(system, { tenant, id: subscription as SubscriptionId }, way, post),
  );
}

type Place = { readonly tenant: TenantId; readonly id: SubscriptionId };

/** Run again, or by two at once, each event is sent by one of them. */
export async function sendEvents(
  system: System,
  place: Place,
  way: SubscriptionWay,
  post: Post = postOutside,
): Promise<void> {
  const acting = asSystem(place.tenant);
  const until = system.clock().getTime() + TURN_MS;
  for (let sent = 0; sent < AT_ONCE && system.clock().getTime() < until; sent += 1) {
    const taken = await transact(system, acting, (cx) => take(cx, place.id));
    if (taken === undefined) break;
    const begun = performance.now();
    const outcome = await tryOnce(system, { ...taken, place }, way, post);
    const tookMs = Math.round(performance.now() - begun);
    await transact(system, acting, (cx) => end(cx, place.id, taken, { ...outcome, tookMs }));
    if (outcome.problem !== null) {
      const { tries } = taken.delivery;
      system.log.warn('an event was not sent', { what: 'subscription', code: outcome.problem, attempt: tries });
    }
  }
  await transact(system, acting, (cx) => goOn(cx, place.id));
}

type Taken = {
  readonly delivery: TakenDelivery;
  readonly tryId: SubscriptionTryId;
  readonly subscription: SubscriptionRow;
};

async function take(cx: Cx, id: SubscriptionId): Promise<Taken | undefined> {
  const subscription = await lockSubscription(cx, id);
  if (subscription === undefined || !isListening(cx, subscription)) return undefined;
  const delivery = await takeDelivery(cx, id);
  if (delivery === undefined) return undefined;
  const tryId = newId<'subscriptionTry'>();
  await insertTry(cx, delivery.id, tryId);
  return { delivery, tryId, subscription };
}

function isListening(cx: Cx, { pausedAt, quietUntil }: SubscriptionRow): boolean {
  return pausedAt === null && (quietUntil === null || quietUntil <= cx.now);
}

type Outcome = Omit<EndedTry, 'state' | 'nextAt'> & { readonly retryAfter: string | null };

async function tryOnce(
  system: System,
  { delivery, subscription, place }: Omit<Taken, 'tryId'> & { readonly place: Place },
  { seal, networks }: SubscriptionWay,
  post: Post,
): Promise<Outcome> {
  const failed = (problem: string): Outcome => ({ status: null, problem, answer: null, retryAfter: null });
  // Cut off again and again: something about it brings the process down.
  if (delivery.tries > EVENT_MOST_TRIES) return failed('cut-off');
  const now = system.clock();
  const { secret, formerSecret, formerUntil, url } = subscription;
  const isFormerValid = formerSecret !== null && formerUntil !== null && formerUntil > now;
  const secrets = [secret, ...(isFormerValid ? [formerSecret] : [])].flatMap(
    (sealed) => openSecret(seal, place, sealed) ?? [],
  );
  if (secrets.length === 0) return failed('no-secret');
  const timestamp = Math.floor(now.getTime() / 1000);
  const { id, body } = delivery;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'SauRo-Webhook/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signaturesOf(secrets, { id, timestamp, body }),
  };
  try {
    return outcomeOf(await post({ url: new URL(url), body, headers, networks }));
  } catch (error) {
    if (!(error instanceof PostFailure)) throw error;
    return failed(error.code);
  }
}

function outcomeOf({ status, answer, retryAfter }: Posted): Outcome {
  // What the database does not hold, and what is no text, is left out.
  const told = answer
    .replaceAll(/[\p{Cc}\uFFFD]+/gu, ' ')
    .slice(0, MOST_TOLD)
    .trim();
  const isTaken = status >= 200 && status < 300;
  return { status, problem: isTaken ? null : `http-${status}`, answer: told === '' ? null : told, retryAfter };
}

/** With these answers `Retry-After` speaks of the whole of a system, not of one event. */
const ASKS_FOR_TIME = [429, 503];

async function end(
  cx: Cx,
  id: SubscriptionId,
  { delivery, tryId }: Omit<Taken, 'subscription'>,
  { tookMs, retryAfter, ...outcome }: Outcome & { readonly tookMs: number },
): Promise<void> {
  await updateTry(cx, tryId, { tookMs, ...outcome });
  if (outcome.problem === null) {
    await endTry(cx, delivery, { ...outcome, state: 'sent', nextAt: null });
    return updateWorks(cx, id);
  }
  const isGone = outcome.status === GONE;
  const asked = ASKS_FOR_TIME.includes(outcome.status ?? 0) ? askedToWaitUntil(retryAfter, cx.now) : null;
  const nextAt = isGone ? null : nextEventTry(delivery.tries, cx.now, asked);
  await endTry(cx, delivery, { ...outcome, state: nextAt === null ? 'given-up' : 'waiting', nextAt });
  const since = await noteFailing(cx, id);
  const quietUntil = outcome.status === null ? new Date(cx.now.getTime() + QUIET_MS) : asked;
  if (quietUntil !== null) await updateQuiet(cx, id, quietUntil);
  if (isGone) return pause(cx, id, 'gone');
  if (cx.now.getTime() - since.getTime() >= PAUSED_AFTER_MS) await pause(cx, id, 'failing');
}

/** By itself: who manages the unit is told. Paused or removed meanwhile, it stays as it is. */
async function pause(cx: Cx, id: SubscriptionId, why: SubscriptionPause): Promise<void> {
  const subscription = await lockSubscription(cx, id);
  if (subscription === undefined || subscription.pausedAt !== null) return;
  await record(cx, subscriptionPaused, { subject: id, data: { why } });
}

async function goOn(cx: Cx, id: SubscriptionId): Promise<void> {
  const subscription = await findSubscription(cx, id);
  if (subscription === undefined || subscription.pausedAt !== null) return;
  const next = await findNext(cx, id);
  if (next === undefined) return;
  const { quietUntil } = subscription;
  const at = quietUntil !== null && quietUntil > next ? quietUntil : next;
  await enqueue(cx, at <= cx.now ? sendNow(id) : sendLater(id, at));
}
