// From facts to events: each fact that other systems may hear of is left, as the bytes that will be sent, for every subscription
// that has chosen its kind and whose unit sees what it is about. In the transaction that takes the facts: nothing is lost, and
// the constraint of the table says that nothing is left twice.
import { type EventKind, eventOf, EVENTS, EVENT_SUBJECT_NAMES } from '@sauro/core';
import { seenFrom } from '../../kit/db.ts';
import { groupBy } from '../../kit/group-by.ts';
import { newId } from '../../kit/id.ts';
import { enqueue } from '../../kit/jobs.ts';
import type { Cx } from '../../kit/system.ts';
import type { UntoldFact } from '../../kit/untold.ts';
import { type EventData, eventBody } from './event-schemas.ts';
import { listListening } from './queries.ts';
import { insertDeliveries, type NewDelivery } from './queries-deliveries.ts';
import { FIND_SUBJECTS } from './queries-events.ts';
import { sendNow } from './send-job.ts';

export type Happened = UntoldFact & { readonly event: EventKind };
type Listening = Awaited<ReturnType<typeof listListening>>[number];

/** As the system itself. */
export async function announce(cx: Cx, facts: readonly UntoldFact[]): Promise<void> {
  const all = happenedIn(facts);
  if (all.length === 0) return;
  for (const listening of await listListening(cx)) {
    if ((await leaveEvents(cx, listening, all)) > 0) await enqueue(cx, sendNow(listening.id));
  }
}

/** Of facts those that other systems may hear of. */
export function happenedIn(facts: readonly UntoldFact[]): readonly Happened[] {
  return facts.flatMap((fact): Happened[] => {
    const event = eventOf(fact.kind);
    return event === undefined ? [] : [{ ...fact, event }];
  });
}

/** For one of them, what it has chosen and its unit sees. How many were not left before. */
export async function leaveEvents(cx: Cx, { id, unitId, kinds }: Listening, all: readonly Happened[]): Promise<number> {
  const wanted = all.filter(({ event }) => kinds.includes(event));
  if (wanted.length === 0) return 0;
  const seen = await seenFrom(cx, [unitId], (within) => describe(within, wanted));
  return insertDeliveries(cx, id, deliveriesOf(wanted, seen));
}

/** What each is about, of those that are seen. */
async function describe(cx: Cx, wanted: readonly Happened[]): Promise<ReadonlyMap<string, EventData>> {
  const bySubject = groupBy(wanted, ({ event }) => EVENTS[event].subject);
  const found: (readonly [string, EventData])[] = [];
  for (const subject of EVENT_SUBJECT_NAMES) {
    const ids = [...new Set((bySubject.get(subject) ?? []).map(({ subjectId }) => subjectId))];
    if (ids.length > 0) found.push(...(await FIND_SUBJECTS[subject](cx, ids)));
  }
  return new Map(found);
}

function deliveriesOf(wanted: readonly Happened[], seen: ReadonlyMap<string, EventData>): readonly NewDelivery[] {
  return wanted.flatMap(({ id, subjectId, happenedAt, event }) => {
    const data = seen.get(subjectId);
    if (data === undefined) return [];
    const body = eventBody({ id, type: event, at: happenedAt, data });
    return [{ id: newId<'subscriptionDelivery'>(), factId: id, kind: event, body }];
  });
}
