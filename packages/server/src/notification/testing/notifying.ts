// Where a test of notices begins: work that is issued, the calls of everybody's own notices, and what runs in the background
// run by hand.
import { CALENDAR, dayOf, hourOf, type PersonId } from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import type { Cx } from '../../kit/system.ts';
import { accountContract } from '../../people/account-contract.ts';
import { endOffice } from '../../people/give-office.ts';
import { setOwnEmail } from '../../people/set-email.ts';
import { assignmentListContract } from '../../assignment/list-contract.ts';
import { assignmentListRoutes } from '../../assignment/list-routes.ts';
import type { Player } from '../../assignment/testing/assignments.ts';
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import { workingWorld } from '../../verification/testing/working.ts';
import { notificationContract } from '../contract.ts';
import { keepNotices } from '../keep-notices.ts';
import type { OutChannel } from '../notification.ts';
import type { Outside, Parcel, Sender } from '../outside.ts';
import { notificationRoutes } from '../routes.ts';
import { tellFacts } from '../tell-facts.ts';

export const noticeContracts = {
  notices: notificationContract,
  account: accountContract,
  lists: assignmentListContract,
};

export async function notifyingWorld(channels: readonly OutChannel[] = ['email', 'webhook']) {
  const a = await workingWorld();
  const { system, tenant } = a.w;
  const api = apiOf(a.w, [notificationRoutes(channels), assignmentListRoutes]);
  const own = async (who: Player) => (await signedIn(api, noticeContracts, a.people[who])).client;
  return {
    ...a,
    /** Her own notices; she signs in for it, for a test may wait for days. */
    own,
    nobody: browserOn(api, noticeContracts).client,
    lines: async (who: Player) => (await (await own(who)).notices.listNotices({ query: {} })).lines,
    tell: () => tellFacts(system, tenant, channels),
    keep: (outside: Outside) => keepNotices(system, tenant, outside),
    asSystem: <T>(work: (cx: Cx) => Promise<T>) => transact(system, asSystem(tenant), work),
    giveEmail: (who: Player, email: string | null) =>
      a.w.as(a.people[who], (cx) => setOwnEmail(cx, a.people[who].id, email)),
    /** Her office ends. */
    leave: (who: Player) =>
      transact(system, asSystem(tenant), async (cx) => {
        const [office] = await officesOf(cx, a.people[who].id);
        if (office !== undefined) await endOffice(cx, office);
      }),
    /** On to the next working day at nine in the morning. */
    nextMorning: () => {
      do a.w.wait(60);
      while (!CALENDAR.isWorkingDay(dayOf(system.clock())) || hourOf(system.clock()) !== 9);
      a.signInAnew();
    },
  };
}
async function officesOf(cx: Cx, person: PersonId) {
  const rows = await cx.db.selectFrom('office').select('id').where('personId', '=', person).execute();
  return rows.map(({ id }) => id);
}

export type NotifyingWorld = Awaited<ReturnType<typeof notifyingWorld>>;

/** Ways out that lead into a list. `fails`: asked before each. */
export function outsideInto(
  sent: (Parcel & { readonly channel: OutChannel })[],
  fails: () => void = () => undefined,
): Outside {
  const into =
    (channel: OutChannel): Sender =>
    async (parcel) => {
      fails();
      sent.push({ ...parcel, channel });
    };
  return {
    senders: new Map([
      ['email', into('email')],
      ['webhook', into('webhook')],
    ]),
    stop: () => undefined,
  };
}
