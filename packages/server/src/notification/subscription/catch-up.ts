// What a subscription missed while it was paused is left for it as if it had listened: from the ledger, as far back as what
// was sent is kept, and only what its unit sees today. Begun again after a kill, or run by two, nothing is left twice: the
// constraint says so, and since when something is missed stands in the table until all of it has been left.
import { type EventKind, EVENTS, type Id, type TenantId } from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { enqueue, type Worker, worker } from '../../kit/jobs.ts';
import type { Cx, System } from '../../kit/system.ts';
import { happenedIn, leaveEvents } from './announce.ts';
import { catchUpJob, LATE_MS } from './catch-up-job.ts';
import { knownKinds, lockSubscription, updateMissed } from './queries.ts';
import { listFactsSince } from './queries-missed.ts';
import { sendNow } from './send-job.ts';
import type { SubscriptionId } from './subscription.ts';

const AT_ONCE = 500;
const DAY_MS = 86_400_000;

export const catchUpSubscription: Worker = worker(catchUpJob, (system, tenant, { subscription, isLast }) =>
  // Enqueued by `catchUpBoth` with the id of a subscription.
  catchUp(system, tenant, { id: subscription as SubscriptionId, isLast }),
);

type CatchingUp = { readonly id: SubscriptionId; readonly isLast: boolean };

export async function catchUp(system: System, tenant: TenantId, { id, isLast }: CatchingUp): Promise<void> {
  const begun = system.clock();
  for (let after: Id<'fact'> | null | 'done' = null; after !== 'done'; ) {
    const from: Id<'fact'> | null = after;
    after = await transact(system, asSystem(tenant), async (cx) => {
      const subscription = await lockSubscription(cx, id);
      // Paused anew: it stays known since when it misses, and whoever resumes it next is asked again.
      if (subscription === undefined || subscription.pausedAt !== null || subscription.missedSince === null)
        return 'done';
      const { unitId, missedSince } = subscription;
      const kinds = knownKinds(subscription.kinds);
      const asked = { since: missedFrom(cx, missedSince), after: from, kinds: kinds.flatMap(factsOf), limit: AT_ONCE };
      const facts = await listFactsSince(cx, asked);
      const left = await leaveEvents(cx, { id, unitId, kinds }, happenedIn(facts));
      if (left > 0) await enqueue(cx, sendNow(id));
      const last = facts.at(-1);
      if (last !== undefined && facts.length === AT_ONCE) return last.id;
      await updateMissed(cx, id, isLast ? null : laterOf(missedSince, new Date(begun.getTime() - LATE_MS)));
      return 'done';
    });
  }
}

/** What was sent longer ago is not known any more, and would be sent anew. */
export function missedFrom({ now, limits }: Pick<Cx, 'now' | 'limits'>, since: Date): Date {
  return laterOf(since, new Date(now.getTime() - limits.eventDays * DAY_MS));
}

function factsOf(kind: EventKind): readonly string[] {
  return EVENTS[kind].facts;
}

function laterOf(one: Date, other: Date): Date {
  return one > other ? one : other;
}
