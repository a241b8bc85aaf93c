// The digest of a working morning: what needs her today, by the count and the lines of My work. Made once a person and day,
// each in a transaction on her own behalf: what she does not see is not counted.
import { dayOf, isOn, type PersonId, type TenantId } from '@sauro/core';
import { countNeeding } from '../assignment/list-work.ts';
import { asPerson, asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { eachByItself } from '../kit/each-by-itself.ts';
import type { Cx, System } from '../kit/system.ts';
import { getActor } from '../people/queries.ts';
import type { OutChannel } from './notification.ts';
import { insertDigest, listWithoutDigest } from './queries-clock.ts';
import { listReaches } from './queries-tell.ts';
import { sendSoon } from './tell.ts';

export async function sendDigests(system: System, tenant: TenantId, channels: readonly OutChannel[]): Promise<void> {
  if (channels.length === 0) return;
  const persons = await transact(system, asSystem(tenant), (cx) => listWithoutDigest(cx, channels, dayOf(cx.now)));
  // Whose count is cut off is asked again with the next round, and keeps nobody from hers.
  await eachByItself(persons, async (person) => {
    const actor = await transact(system, asSystem(tenant), (cx) => getActor(cx, person));
    await transact(system, asPerson(actor), (cx) => sendDigest(cx, person, channels));
  });
}

async function sendDigest(cx: Cx, person: PersonId, channels: readonly OutChannel[]): Promise<void> {
  const reach = (await listReaches(cx, [person])).get(person);
  if (reach === undefined) return;
  const by = channels.filter(
    (channel) => isOn(reach.switches, 'digest', channel) && (channel !== 'email' || reach.hasEmail),
  );
  if (by.length === 0) return;
  const on = dayOf(cx.now);
  const needing = await countNeeding(cx);
  if (!(await insertDigest(cx, { person, on })) || needing === 0) return;
  for (const channel of by) await sendSoon(cx, { person, channel, notices: [], digestOn: on });
}
