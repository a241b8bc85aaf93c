// Where a test of sending begins: a world of notices of its own for each test, and a mail server and a gateway for all.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Player } from '../../assignment/testing/assignments.ts';
import { deliver } from '../deliver.ts';
import type { DeliveryId } from '../notification.ts';
import { openOutside } from '../open-outside.ts';
import type { Outside } from '../outside.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { type NotifyingWorld, notifyingWorld } from './notifying.ts';

export const SECRET = 'một bí mật dùng chung đủ dài để thử';
export const SITE = new URL('https://sauro.test');

type Sending = {
  readonly a: NotifyingWorld;
  readonly mail: MailServer;
  readonly gateway: Gateway;
  readonly outside: Outside;
};

/** Called at the top of a test file; `onMade` is told before each test. */
export function sending(onMade: (made: Sending) => void) {
  let [mail, gateway]: readonly [MailServer?, Gateway?] = [];
  let made: Sending | undefined;
  const now = (): Sending => {
    if (made === undefined) throw new Error('No test has begun.');
    return made;
  };
  beforeAll(async () => {
    [mail, gateway] = [await startMailServer({ user: 'sauro@tinh', pass: 'mật/khẩu' }), await startGateway()];
  });
  afterAll(async () => {
    await mail?.stop();
    await gateway?.stop();
  });
  beforeEach(async () => {
    if (mail === undefined || gateway === undefined) throw new Error('Neither server has started.');
    mail.mails.length = 0;
    gateway.calls.length = 0;
    gateway.answerWith({ status: 204 });
    const a = await notifyingWorld();
    const ways = {
      site: SITE,
      email: { smtpUrl: mail.url, from: 'Sáu Rõ <sauro@tinh.test>' },
      webhook: { url: gateway.url, secret: SECRET },
    };
    made = { a, mail, gateway, outside: openOutside(ways, a.w.system.clock) };
    onMade(made);
  });
  afterEach(async () => {
    now().outside.stop();
    await now().a.w.end();
  });
  const deliveries = (who: Player) => deliveriesOf(now().a, who);
  return {
    deliveries,
    /** All of her messages for which it is time. */
    sendTo: async (who: Player, by: Outside = now().outside) => {
      const { w } = now().a;
      for (const { id } of await deliveries(who)) await deliver(w.system, w.tenant, id as DeliveryId, by);
    },
    switchOn: async (who: Player, channel: 'email' | 'webhook', isOn: boolean) =>
      (await now().a.own(who)).notices.setSwitches({ body: { switches: [{ kind: 'given', channel, isOn }] } }),
  };
}

function deliveriesOf(a: NotifyingWorld, who: Player) {
  return a.asSystem((cx) =>
    cx.db
      .selectFrom('notificationDelivery')
      .select(['id', 'channel', 'state', 'tries', 'problem', 'nextAt'])
      .where('personId', '=', a.people[who].id)
      .orderBy('id')
      .execute(),
  );
}
