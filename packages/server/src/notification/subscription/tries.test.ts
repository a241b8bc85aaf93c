import { describe, expect, test } from 'vitest';
import { postOutside } from '../../kit/post-outside.ts';
import { DAY, sendingEvents } from './testing/sending.ts';
import type { SubscribingWorld } from './testing/subscribing.ts';

let a: SubscribingWorld;
const { waiting, only, line } = sendingEvents((made) => (a = made));

const triesOf = async (id: string) => {
  const { id: delivery } = await only(id);
  return (await (await a.manager('anBinh')).listSubscriptionTries({ params: { id: delivery } })).items;
};
/** On to when it is to be tried again. */
const wait = async (id: string) => {
  const { nextAt } = await only(id);
  a.w.wait((Date.parse(nextAt ?? '') - a.w.system.clock().getTime()) / 60_000 + 0.01);
};

describe('every try', () => {
  test('is told to nobody who does not manage the unit', async () => {
    const { id } = await waiting();
    const { id: delivery } = await only(id);
    const other = await a.manager('hoaLac');
    await expect(other.listSubscriptionTries({ params: { id: delivery } })).rejects.toMatchObject({
      problem: { code: 'record.not-found' },
    });
  });

  test('is kept: when, how long, what was answered or why there was no answer', async () => {
    const { id } = await waiting();
    expect(await triesOf(id)).toEqual([]);
    a.gateway.answerWith({ status: 500, body: 'Đang bảo trì. '.repeat(100) });
    await a.send(id);
    await wait(id);
    a.gateway.answerWith({ status: 200, body: 'ok' });
    await a.send(id);
    const tries = await triesOf(id);
    expect(tries.map(({ status, problem, answer }) => [status, problem, answer?.length])).toEqual([
      [200, null, 2],
      [500, 'http-500', 500],
    ]);
    expect(tries.every(({ tookMs }) => tookMs !== null && tookMs >= 0)).toBe(true);
  });

  test('stays beside those that somebody asks for later, and one that was cut off is seen to be so', async () => {
    const { id, manager } = await waiting();
    const cutOff = async (...asked: Parameters<typeof postOutside>) => {
      await postOutside(...asked);
      throw new Error('cut off');
    };
    await expect(a.send(id, cutOff)).rejects.toThrow('cut off');
    a.w.wait(11);
    await a.send(id);
    await manager.repeatSubscriptionDelivery({ params: { id: (await only(id)).id } });
    await a.send(id);
    expect((await triesOf(id)).map(({ status, tookMs }) => [status, tookMs === null])).toEqual([
      [204, false],
      [204, false],
      [null, true],
    ]);
  });

  test('goes with what was sent once the days are over for which it is kept', async () => {
    const { id } = await waiting();
    await a.send(id);
    a.w.wait(a.w.system.limits.eventDays * DAY + 1);
    await a.keepEvents();
    const left = await a.asSystem((cx) => cx.db.selectFrom('subscriptionTry').select('id').execute());
    expect([left, await a.deliveries('anBinh', id)]).toEqual([[], []]);
  });
});

describe('Retry-After', () => {
  test.each([429, 503])('of %d puts the next try off, for the whole of the system', async (status) => {
    const { id } = await waiting();
    a.gateway.answerWith({ status, retryAfter: '7200' });
    const before = a.w.system.clock().getTime();
    await a.send(id);
    await a.progress('anBinh', 60);
    await a.tell();
    await a.send(id);
    const [, tried] = await a.deliveries('anBinh', id);
    const minutes = Math.floor((Date.parse(tried?.nextAt ?? '') - before) / 60_000);
    expect([minutes, a.gateway.calls.length]).toEqual([120, 1]);
  });

  test('of any other answer, and one that is sooner than our own wait, changes nothing', async () => {
    const minutes = [];
    for (const answer of [
      { status: 500, retryAfter: '7200' },
      { status: 503, retryAfter: '5' },
      { status: 503, retryAfter: 'mai' },
    ]) {
      // One after the other: each has the gateway to itself.
      // oxlint-disable-next-line no-await-in-loop
      const { id } = await waiting();
      a.gateway.answerWith(answer);
      const before = a.w.system.clock().getTime();
      // oxlint-disable-next-line no-await-in-loop
      await a.send(id);
      // oxlint-disable-next-line no-await-in-loop
      minutes.push(Math.floor((Date.parse((await only(id)).nextAt ?? '') - before) / 60_000));
      a.gateway.answerWith({ status: 204 });
    }
    expect(minutes).toEqual([1, 1, 1]);
  });
});

test('a subscription of a unit that is merged goes over to the other, paused until somebody there resumes it', async () => {
  const { id, params } = await waiting();
  const change = { kind: 'merge' as const, into: a.units.hoaLac, on: a.today() };
  expect((await a.previewMerge('anBinh', change)).subscriptions).toBeGreaterThan(0);
  await a.merge('anBinh', change);
  await a.send(id);
  expect(a.gateway.calls).toHaveLength(0);
  const other = await a.manager('hoaLac');
  const came = (await other.listSubscriptions()).items.find((one) => one.id === id);
  expect([came?.unit.id, came?.paused?.why]).toEqual([a.units.hoaLac, 'merged']);
  await other.resumeSubscription({ params, query: {} });
  await a.send(id);
  expect(a.gateway.calls.length).toBeGreaterThan(0);
  expect((await line(id))?.paused ?? null).toBeNull();
});
