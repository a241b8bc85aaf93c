import { describe, expect, test } from 'vitest';
import type { SubscribingWorld } from './testing/subscribing.ts';
import { DAY, sendingEvents } from './testing/sending.ts';

let a: SubscribingWorld;
const { waiting, line } = sendingEvents((made) => (a = made));

/** Paused with one event left already; then the unit goes on by so many percents, a day apart, told to nobody who listens. */
async function pausedWhile(...percents: readonly number[]) {
  const { id, params, manager } = await waiting();
  await manager.pauseSubscription({ params });
  for (const percent of percents) {
    a.w.wait(DAY);
    a.signInAnew();
    await a.progress('anBinh', percent);
    await a.tell();
  }
  const resume = async (missed: 'yes' | 'no') =>
    (await a.manager('anBinh')).resumeSubscription({ params, query: { missed } });
  return { id, params, resume };
}
const count = async (id: string) => (await a.deliveries('anBinh', id)).length;

describe('what a system missed while it was paused', () => {
  test('is not for who manages another unit to have sent', async () => {
    const { params } = await pausedWhile(50);
    const other = await a.manager('hoaLac');
    await expect(other.resumeSubscription({ params, query: { missed: 'yes' } })).rejects.toMatchObject({
      problem: { code: 'record.not-found' },
    });
  });

  test('is left once, beside what waited, and goes out under its own day', async () => {
    const { id, resume } = await pausedWhile(50, 60);
    await resume('yes');
    for (let again = 0; again < 2; again += 1) await a.catchUp(id);
    await a.send(id);
    const days = a.gateway.calls.map(({ body }) => JSON.parse(body).timestamp.slice(0, 10));
    expect([new Set(days).size, a.gateway.calls.length]).toEqual([3, 3]);
  });

  test('is not left where whoever resumes it does not want it, nor later', async () => {
    const { id, resume } = await pausedWhile(50);
    expect((await line(id))?.missedSince).not.toBeNull();
    await resume('no');
    await a.catchUp(id);
    expect([await count(id), (await line(id))?.missedSince]).toEqual([1, null]);
  });

  test('is known until it has been left: paused anew in between, the next who resumes it is asked again', async () => {
    const { id, params, resume } = await pausedWhile(50);
    await resume('yes');
    await (await a.manager('anBinh')).pauseSubscription({ params });
    await a.catchUp(id);
    expect(await count(id)).toBe(1);
    await resume('yes');
    await a.catchUp(id);
    await a.catchUp(id, { isLast: true });
    expect([await count(id), (await line(id))?.missedSince]).toEqual([2, null]);
  });

  test('is sent no further back than what was sent is kept', async () => {
    const { id, resume } = await pausedWhile(50);
    a.w.wait(31 * DAY);
    a.signInAnew();
    await a.progress('anBinh', 60);
    await a.tell();
    await resume('yes');
    await a.catchUp(id);
    expect(await count(id)).toBe(2);
  });

  test('is nothing that its unit does not see', async () => {
    const { id, resume } = await pausedWhile(50);
    await a.progress('hoaLac', 70);
    await resume('yes');
    await a.catchUp(id);
    expect(await count(id)).toBe(2);
  });
});
