// Another system is subscribed, in the name of a unit, by who manages that unit and may read there what she has sent: what
// leaves for a machine is no more than what she sees on her own screens.
import { EVENT_SUBJECTS, type EventKind, EVENTS, type UnitId } from '@sauro/core';
import { must } from '../../kit/acting.ts';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { faultOfAddress, type Networks } from '../../kit/outside-networks.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import { findUnit } from '../../people/queries-tree.ts';
import { subscriptionAmended, subscriptionMade } from './facts.ts';
import { holdSubscription } from './hold-subscription.ts';
import { countOfUnit, knownKinds } from './queries.ts';
import { newSecret, sealSecret } from './secret.ts';
import type { Chosen, SubscriptionId, SubscriptionWay } from './subscription.ts';

/** More than anybody keeps an eye on. */
const MOST = 20;

type Made = { readonly id: SubscriptionId; readonly secret: string };

/** The secret is told this once. */
export async function makeSubscription(
  cx: Cx,
  { seal, networks }: SubscriptionWay,
  { unit, ...wanted }: Chosen & { readonly unit: UnitId },
): Promise<Made> {
  await mustReach(cx, 'people.manage', [unit]);
  const chosen = await checked(cx, networks, unit, wanted);
  const own = await findUnit(cx, unit);
  if (own === undefined || own.closedOn !== null) throw new Problem('unit.closed');
  if ((await countOfUnit(cx, unit)) >= MOST) throw new Problem('subscription.too-many', { most: MOST });
  const id = newId<'subscription'>();
  const secret = newSecret();
  await record(cx, subscriptionMade, {
    subject: id,
    data: { unit, ...toldOf(chosen) },
    aside: { ...chosen, id, unit, secret: sealSecret(seal, { tenant: cx.acting.tenant, id }, secret) },
  });
  return { id, secret };
}

export async function amendSubscription(
  cx: Cx,
  { networks }: SubscriptionWay,
  { id, ...wanted }: Chosen & { readonly id: SubscriptionId },
): Promise<void> {
  const { unitId } = await holdSubscription(cx, id);
  const chosen = await checked(cx, networks, unitId, wanted);
  await record(cx, subscriptionAmended, { subject: id, data: toldOf(chosen), aside: chosen });
}

async function checked(cx: Cx, networks: Networks, unit: UnitId, { name, url, kinds }: Chosen): Promise<Chosen> {
  for (const right of new Set(kinds.map((kind: EventKind) => EVENT_SUBJECTS[EVENTS[kind].subject].right))) {
    must(cx.acting, right);
    await mustReach(cx, right, [unit]);
  }
  const fault = faultOfAddress(networks, new URL(url));
  if (fault !== undefined) throw new Problem(`subscription.address-${fault}`);
  return { name, url, kinds: knownKinds(kinds) };
}

function toldOf({ name, url, kinds }: Chosen) {
  return { name, host: new URL(url).host, kinds };
}
