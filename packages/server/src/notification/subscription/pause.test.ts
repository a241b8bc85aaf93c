import { describe, expect, test } from 'vitest';
import type { SubscriptionId } from './subscription.ts';
import { DAY, sendingEvents } from './testing/sending.ts';
import type { SubscribingWorld } from './testing/subscribing.ts';

let a: SubscribingWorld;
const { waiting, only, line } = sendingEvents((made) => (a = made));

describe('a subscription that fails', () => {
  test('for five days is paused by itself, and who manages the unit is told, by its name', async () => {
    const { id, params } = await waiting();
    a.gateway.answerWith({ status: 503 });
    await a.send(id);
    a.w.wait(4 * DAY);
    a.signInAnew();
    await a.send(id);
    expect((await line(id))?.paused).toBeNull();
    a.w.wait(DAY);
    await a.send(id);
    await a.tell();
    expect([(await line(id))?.paused?.why, (await line(id))?.waiting]).toEqual(['failing', 1]);
    const [notice] = await a.linesOf(a.managers.anBinh);
    expect(notice).toMatchObject({ kind: 'subscription-paused', latest: { id, text: 'Cổng điều hành' } });
    expect(await a.linesOf(a.managers.hoaLac)).toEqual([]);
    // Resumed, what waited goes out, and it has five days anew.
    a.gateway.answerWith({ status: 200 });
    const again = await a.manager('anBinh');
    await again.resumeSubscription({ params, query: {} });
    a.w.wait(DAY);
    await a.send(id);
    expect([(await only(id)).state, (await line(id))?.failingSince]).toEqual(['sent', null]);
  });

  test('and is taken again in between is not paused', async () => {
    const { id } = await waiting();
    a.gateway.answerWith({ status: 503 });
    await a.send(id);
    a.w.wait(2);
    a.gateway.answerWith({ status: 200 });
    await a.send(id);
    a.w.wait(6 * DAY);
    a.signInAnew();
    await a.progress('anBinh', 50);
    await a.tell();
    a.gateway.answerWith({ status: 503 });
    await a.send(id);
    expect((await line(id))?.paused).toBeNull();
  });

  test('with “gone” is paused at once, and nothing is tried again', async () => {
    const { id, params } = await waiting();
    a.gateway.answerWith({ status: 410 });
    await a.send(id);
    await a.send(id);
    expect([(await line(id))?.paused?.why, (await only(id)).state, a.gateway.calls.length]).toEqual([
      'gone',
      'given-up',
      1,
    ]);
    const manager = await a.manager('anBinh');
    await expect(manager.testSubscription({ params })).rejects.toMatchObject({
      problem: { code: 'subscription.paused' },
    });
  });
});

describe('a subscription that was', () => {
  test('paused by hand sends nothing, tells nobody, and sends what waited once it goes on', async () => {
    const { id, params, manager } = await waiting();
    const before = await a.linesOf(a.managers.anBinh);
    await manager.pauseSubscription({ params });
    await a.send(id);
    await a.tell();
    expect([a.gateway.calls.length, await a.linesOf(a.managers.anBinh)]).toEqual([0, before]);
    await manager.resumeSubscription({ params, query: {} });
    await a.send(id);
    expect(a.gateway.calls).toHaveLength(1);
  });

  test('removed sends nothing more, and its secret is gone', async () => {
    const { id, params, manager } = await waiting();
    await manager.removeSubscription({ params });
    await a.send(id);
    const row = await a.asSystem((cx) =>
      cx.db
        .selectFrom('subscription')
        .select('secret')
        .where('id', '=', id as SubscriptionId)
        .executeTakeFirst(),
    );
    expect([a.gateway.calls.length, row]).toEqual([0, { secret: null }]);
  });
});
