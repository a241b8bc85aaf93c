// Notices, switches and the policy, answered.
import type { Channel } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { inSteps, type Routes, routes } from '../kit/http/serve.ts';
import { signedInPerson } from '../people/caller.ts';
import { countUnits } from '../people/queries-find-units.ts';
import { reachesAll } from '../people/reach.ts';
import { notificationContract as contract } from './contract.ts';
import { countUnseen, filterOf, listItems, listLines } from './list-notices.ts';
import type { NotificationId, OutChannel } from './notification.ts';
import { listUnreached } from './queries-heads.ts';
import { markSeen } from './queries-list.ts';
import { getPolicy } from './queries-settings.ts';
import { setPolicy } from './set-policy.ts';
import { latestDeliveries, listOwnSwitches, setSwitches } from './set-switches.ts';

/** `channels`: those that leave the house and are configured. */
export function notificationRoutes(channels: readonly OutChannel[]): Routes {
  const all: readonly Channel[] = ['bell', ...channels];
  return routes(contract, {
    countUnseen: async (cx) => ({ unseen: await countUnseen(cx) }),
    listNotices: (cx, { query }) => listLines(cx, query),
    listNoticeItems: (cx, { query }) => listItems(cx, query),
    markSeen: async (cx, { body: { until, ...filter } }) => {
      // What somebody has looked at is hers alone and no fact of the body: the ledger does not hold it.
      await markSeen(cx, { ...filterOf(filter), until: until as NotificationId });
      return { unseen: await countUnseen(cx) };
    },
    getSwitches: async (cx) => ({
      channels: [...all],
      switches: await listOwnSwitches(cx, signedInPerson(cx.acting)),
      latest: await latestDeliveries(cx, signedInPerson(cx.acting)),
    }),
    setSwitches: (cx, { body }) => setSwitches(cx, signedInPerson(cx.acting), body.switches),
    getNotificationPolicy: inSteps(contract.getNotificationPolicy, {
      // Of all the work there is: the ladder holds for it, whoever looks.
      before: (system, _input, _exchange, acting) => transact(system, asSystem(acting.tenant), listUnreached),
      handle: async (cx, _input, _exchange, unreached) => {
        const { ladder, ...policy } = await getPolicy(cx);
        const headless = await countUnits(cx, { words: [], kind: undefined, closed: false, headless: true });
        const canManage = await reachesAll(cx, 'people.manage');
        return { ...policy, ladder: [...ladder], canManage, headless, unreached: [...unreached] };
      },
    }),
    setNotificationPolicy: (cx, { body }) => setPolicy(cx, body),
  });
}
