import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NotifyingWorld, notifyingWorld } from './testing/notifying.ts';

let a: NotifyingWorld;
beforeAll(async () => {
  a = await notifyingWorld();
});
afterAll(() => a.w.end());

test('a plan that is taken back at once is one line for each who did its work, however much it was', async () => {
  await a.tell();
  a.w.wait(1);
  const { assignments } = await a.as('compiler');
  const params = { id: a.plan.id };
  const { until } = await assignments.previewWithdrawal({ params });
  const body = { issuer: a.units.home, states: ['issued'], until, reason: 'Giao nhầm' } as const;
  expect(await assignments.withdrawPlan({ params, body })).toMatchObject({ withdrawn: 9 });
  await a.tell();
  const told = async (who: 'anBinh' | 'compiler') =>
    (await a.lines(who)).filter(({ kind }) => kind === 'withdrawn').map(({ count }) => count);
  expect(await told('anBinh')).toEqual([3]);
  // The line that told of it says that it waits no more.
  const given = (await a.lines('anBinh')).filter(({ kind }) => kind === 'given');
  expect(given).toMatchObject([{ count: 3, settled: 3, unseen: 0 }]);
  // And the bell counts what is new of its lines, and no more.
  const { notices } = await a.own('anBinh');
  expect(await notices.countUnseen()).toEqual({ unseen: 3 });
  const { lines, unseen } = await notices.listNotices({ query: { only: 'unseen' } });
  expect([lines.map(({ kind }) => kind), unseen]).toEqual([['withdrawn'], 3]);
  const { items } = await notices.listNoticeItems({ query: { kind: 'given' } });
  expect(items.map(({ isNew }) => isNew)).toEqual([false, false, false]);
  // Who took it back knows.
  expect(await told('compiler')).toEqual([]);
});
