// Where a test of subscriptions begins: work that is issued, an administrator in each place, another system on loopback that is
// open to be called, and what runs in the background run by hand.
import { asPerson } from '../../../kit/acting.ts';
import { readNetworks } from '../../../kit/outside-networks.ts';
import { dayOf } from '@sauro/core';
import { changeUnit, previewChange } from '../../../people/change-unit.ts';
import { addPerson } from '../../../people/add-person.ts';
import { getActor } from '../../../people/queries.ts';
import { hashPassword } from '../../../people/password.ts';
import { apiOf, browserOn, SEAL, signedIn } from '../../../testing/browser.ts';
import { PASSWORD, type Resident } from '../../../testing/world.ts';
import { tokensContract } from '../../../people/access-token/contract.ts';
import { startGateway } from '../../testing/gateway.ts';
import { notifyingWorld } from '../../testing/notifying.ts';
import { notificationContract } from '../../contract.ts';
import { notificationRoutes } from '../../routes.ts';
import { catchUp } from '../catch-up.ts';
import { subscriptionContract } from '../contract.ts';
import { keepSubscriptions } from '../keep-subscriptions.ts';
import { subscriptionRoutes } from '../routes.ts';
import { type Post, sendEvents } from '../send-events.ts';
import type { Chosen, SubscriptionId, SubscriptionWay } from '../subscription.ts';

export const contracts = {
  subscriptions: subscriptionContract,
  tokens: tokensContract,
  notices: notificationContract,
};
type Merge = Extract<Parameters<typeof changeUnit>[2], { kind: 'merge' }>;
export type Manager = 'province' | 'anBinh' | 'hoaLac';

const networks = readNetworks('internet,127.0.0.0/8');
if (networks === undefined) throw new Error('These are networks.');
export const WAY: SubscriptionWay = { seal: SEAL, networks };

export async function subscribingWorld() {
  const a = await notifyingWorld([]);
  const { w } = a;
  const gateway = await startGateway();
  const passwordHash = await hashPassword(PASSWORD);
  const managers = await w.asSystem(async (cx) => {
    const add = async (place: Manager): Promise<Resident> => {
      const username = `quan-tri-${place.toLowerCase()}`;
      const about = { name: `Quản trị ${place}`, username, passwordHash, unit: a.units[place] };
      const id = await addPerson(cx, { ...about, role: 'administrator' });
      return { id, username, acting: asPerson(await getActor(cx, id)) };
    };
    return { province: await add('province'), anBinh: await add('anBinh'), hoaLac: await add('hoaLac') };
  });
  const api = apiOf(w, [subscriptionRoutes(WAY), notificationRoutes([])]);
  const as = async (person: Resident) => (await signedIn(api, contracts, person)).client.subscriptions;
  const manager = (place: Manager) => as(managers[place]);
  const send = (id: string, post?: Post) =>
    sendEvents(w.system, { tenant: w.tenant, id: id as SubscriptionId }, WAY, post);
  return {
    ...a,
    api,
    gateway,
    managers,
    by: as,
    manager,
    /** Lines of her own notices. */
    linesOf: async (person: Resident) =>
      (await (await signedIn(api, contracts, person)).client.notices.listNotices({ query: {} })).lines,
    stranger: browserOn(api, contracts).client.subscriptions,
    subscribe: async (place: Manager, chosen: Partial<Chosen> = {}) => {
      const body = { unit: a.units[place], ...CHOSEN, url: gateway.url.href, ...chosen };
      return (await manager(place)).makeSubscription({ body: { ...body, kinds: [...body.kinds] } });
    },
    send,
    today: () => dayOf(w.system.clock()),
    previewMerge: (place: Manager, change: Merge) =>
      w.as(managers.province, async (cx) => (await previewChange(cx, a.units[place], change)).hanging),
    merge: (place: Manager, change: Merge) => w.as(managers.province, (cx) => changeUnit(cx, a.units[place], change)),
    /** The two jobs of somebody who wants what was missed, one after the other. */
    catchUp: async (id: string, { isLast = false } = {}) =>
      catchUp(w.system, w.tenant, { id: id as SubscriptionId, isLast }),
    keepEvents: () => keepSubscriptions(w.system, w.tenant),
    deliveries: async (place: Manager, id: string) =>
      (await (await manager(place)).listSubscriptionDeliveries({ params: { id }, query: {} })).items,
    /** Work of the unit goes on by one entry. */
    progress: async (place: 'anBinh' | 'hoaLac', percent: number) => {
      const { id } = await a.find(place, 'rà soát hộ nghèo');
      if ((await a.now(id)).state === 'issued') {
        await (await a.as(place)).assignments.acceptAssignment(await a.seen(id));
      }
      await a.enter(place, id, { percent, words: 'Đã rà soát xong ba thôn' });
      return id;
    },
    end: async () => {
      await gateway.stop();
      await w.end();
    },
  };
}
export type SubscribingWorld = Awaited<ReturnType<typeof subscribingWorld>>;

export const CHOSEN: Chosen = {
  name: 'Cổng điều hành',
  url: 'https://dieuhanh.tinh.gov.vn/sauro',
  kinds: ['progress.entered', 'assignment.accepted'],
};
