import { EVENT_MOST_TRIES } from '@sauro/core';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startJobs } from '../../kit/jobs.ts';
import { postOutside } from '../../kit/post-outside.ts';
import { tellFactsBy } from '../tell-facts.ts';
import { type Call, startGateway } from '../testing/gateway.ts';
import { sendEventsBy } from './send-events.ts';
import type { SubscriptionId } from './subscription.ts';
import { DAY, KINDS, sendingEvents } from './testing/sending.ts';
import { type SubscribingWorld, WAY } from './testing/subscribing.ts';

let a: SubscribingWorld;
const { waiting, only, call } = sendingEvents((made) => (a = made));

/** The very lines that docs/operations.md gives to who receives. */
type Verify = (headers: Call['headers'], body: string, secret: string, now?: number) => boolean;
const verify = new Function(
  'require',
  `${/```js\n(const \{ createHmac[^`]*isFromSauRo[\s\S]*?)```/.exec(readFileSync('docs/operations.md', 'utf8'))?.[1]}; return isFromSauRo;`,
)(() => ({ createHmac, timingSafeEqual })) as Verify;

describe('an event that is sent', () => {
  test('bears id, instant and a signature that the code of the manual takes, and takes for nothing else', async () => {
    const { id, secret } = await waiting();
    await a.send(id);
    expect(a.gateway.calls).toHaveLength(1);
    const { headers, body } = call();
    const { id: delivery, state, status, tries } = await only(id);
    expect([state, status, tries]).toEqual(['sent', 204, 1]);
    expect([headers['webhook-id'], JSON.parse(body).type]).toEqual([delivery, 'progress.entered']);
    const now = a.w.system.clock().getTime();
    expect(verify(headers, body, secret, now)).toBe(true);
    const wrong = [
      verify(headers, `${body} `, secret, now),
      verify({ ...headers, 'webhook-id': 'khác' }, body, secret, now),
      verify(headers, body, (await a.subscribe('anBinh')).secret, now),
      verify(headers, body, secret, now + 301_000),
      verify({ ...headers, 'webhook-signature': '' }, body, secret, now),
    ];
    expect(wrong).toEqual([false, false, false, false, false]);
  });

  test('is sent once though two send at once', async () => {
    const { id } = await waiting();
    await Promise.all([a.send(id), a.send(id)]);
    await a.send(id);
    expect(a.gateway.calls).toHaveLength(1);
  });

  test('bears two signatures for a day after the secret was rotated', async () => {
    const { id, secret, params, manager } = await waiting();
    const { secret: newer } = await manager.rotateSecret({ params });
    await a.send(id);
    const at = () => a.w.system.clock().getTime();
    const both = [secret, newer].map((one) => verify(call().headers, call().body, one, at()));
    a.w.wait(DAY + 1);
    a.signInAnew();
    await a.progress('anBinh', 50);
    await a.tell();
    await a.send(id);
    const after = [secret, newer].map((one) => verify(call().headers, call().body, one, at()));
    expect([both, after, a.gateway.calls.length]).toEqual([[true, true], [false, true], 2]);
  });

  test('and cut off before it was noted is sent again under the same id', async () => {
    const { id } = await waiting();
    const cutOff = async (...asked: Parameters<typeof postOutside>) => {
      await postOutside(...asked);
      throw new Error('cut off');
    };
    await expect(a.send(id, cutOff)).rejects.toThrow('cut off');
    await a.send(id);
    expect([a.gateway.calls.length, (await only(id)).state]).toEqual([1, 'sending']);
    a.w.wait(11);
    await a.keepEvents();
    await a.send(id);
    const ids = a.gateway.calls.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size, (await only(id)).state]).toEqual([2, 1, 'sent']);
  });

  test('is not signed with a secret that the key of the server does not open', async () => {
    const { id } = await waiting();
    await a.asSystem((cx) =>
      cx.db
        .updateTable('subscription')
        .set({ secret: Buffer.from('x') })
        .execute(),
    );
    await a.send(id);
    expect([a.gateway.calls.length, (await only(id)).problem]).toEqual([0, 'no-secret']);
  });
});

describe('an event that is not taken', () => {
  test('is tried again with growing waits for three days under one id, and given up', async () => {
    const { id } = await waiting();
    a.gateway.answerWith({ status: 500, body: 'Lỗi ở\u0000 đây '.repeat(100) });
    const first = a.w.system.clock().getTime();
    for (let tries = 1; tries <= EVENT_MOST_TRIES; tries += 1) {
      await a.send(id);
      const { nextAt } = await only(id);
      if (nextAt !== null) a.w.wait((Date.parse(nextAt) - a.w.system.clock().getTime()) / 60_000 + 0.01);
    }
    const days = (a.w.system.clock().getTime() - first) / 86_400_000;
    const { state, tries, status, problem, answer } = await only(id);
    expect([state, tries, status, problem]).toEqual(['given-up', EVENT_MOST_TRIES, 500, 'http-500']);
    expect([days > 2.9 && days < 3.1, answer?.startsWith('Lỗi ở  đây') === true, answer?.length]).toEqual([
      true,
      true,
      500,
    ]);
    const ids = a.gateway.calls.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([EVENT_MOST_TRIES, 1]);
  });

  test('is not sent where the answer leads elsewhere', async () => {
    const { id } = await waiting();
    a.gateway.answerWith({ status: 307, location: `${a.gateway.url.href}/other` });
    await a.send(id);
    expect([a.gateway.calls.length, (await only(id)).problem]).toEqual([1, 'http-307']);
  });

  test('is sent once more by hand, at once and under the same id', async () => {
    const { id, manager } = await waiting();
    a.gateway.answerWith({ status: 500 });
    await a.send(id);
    a.gateway.answerWith({ status: 200 });
    const { id: delivery } = await only(id);
    await manager.repeatSubscriptionDelivery({ params: { id: delivery } });
    await a.send(id);
    const ids = a.gateway.calls.map(({ headers }) => headers['webhook-id']);
    expect([ids, (await only(id)).state]).toEqual([[delivery, delivery], 'sent']);
  });

  test('because the address cannot be reached keeps those behind it from being tried one by one', async () => {
    const { id } = await waiting();
    await a.progress('anBinh', 50);
    await a.tell();
    const gone = await startGateway();
    await gone.stop();
    await a.asSystem((cx) =>
      cx.db
        .updateTable('subscription')
        .set({ url: gone.url.href })
        .where('id', '=', id as SubscriptionId)
        .execute(),
    );
    await a.send(id);
    await a.send(id);
    const tried = (await a.deliveries('anBinh', id)).map(({ tries, problem }) => [tries, problem]);
    expect(tried.toSorted()).toEqual([
      [0, null],
      [1, 'unreachable'],
    ]);
  });

  test('because its name leads inside the house is told so, and nothing is called', async () => {
    const { id } = await waiting();
    await a.asSystem((cx) =>
      cx.db
        .updateTable('subscription')
        .set({ url: 'https://hook.tinh.test/sauro' })
        .where('id', '=', id as SubscriptionId)
        .execute(),
    );
    const inside: Parameters<typeof postOutside>[1] = ((_name: string, _way: object, told: Function) =>
      told(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.5', family: 4 },
      ])) as never;
    await a.send(id, (post) => postOutside(post, inside));
    expect([a.gateway.calls.length, (await only(id)).problem]).toEqual([0, 'not-public']);
  });
});

test('a test is sent though nothing happened, and not again and again', async () => {
  const { id } = await a.subscribe('anBinh', { kinds: KINDS });
  const manager = await a.manager('anBinh');
  const { delivery } = await manager.testSubscription({ params: { id } });
  await a.send(id);
  expect([call().headers['webhook-id'], JSON.parse(call().body).type]).toEqual([delivery, 'webhook.test']);
  for (let more = 1; more < 10; more += 1) await manager.testSubscription({ params: { id } });
  await expect(manager.testSubscription({ params: { id } })).rejects.toMatchObject({
    problem: { code: 'subscription.tested-too-often' },
  });
});

test('what was sent is listed by its state, and kept for thirty days', async () => {
  const { id, params } = await waiting();
  const listed = async (state: 'sent' | 'waiting') =>
    (await (await a.manager('anBinh')).listSubscriptionDeliveries({ params, query: { state } })).total;
  await a.send(id);
  expect([await listed('sent'), await listed('waiting')]).toEqual([1, 0]);
  a.w.wait(29 * DAY);
  await a.keepEvents();
  const before = await listed('sent');
  a.w.wait(2 * DAY);
  await a.keepEvents();
  expect([before, await listed('sent')]).toEqual([1, 0]);
});

test('from the fact to the other system the queue does all by itself', async () => {
  const { id } = await a.subscribe('anBinh', { kinds: KINDS });
  await a.progress('anBinh', 40);
  const jobs = await startJobs(a.w.system, a.w.pool, [tellFactsBy([]), sendEventsBy(WAY)]);
  try {
    const arrived = async () => {
      const [one] = await a.deliveries('anBinh', id);
      return one?.state === 'sent' && a.gateway.calls.some(({ headers }) => headers['webhook-id'] === one.id);
    };
    await expect.poll(arrived, { timeout: 10_000 }).toBe(true);
  } finally {
    await jobs.stop();
  }
});
