import { addDays, dayOf } from '@sauro/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';
import { withdrawPartsOf } from './withdraw-parts.ts';

let a: AssigningWorld;
let calls: Record<
  'compiler' | 'colleague' | 'leader' | 'verifier' | 'health' | 'anBinh' | 'school',
  Awaited<ReturnType<AssigningWorld['as']>>
>;
beforeAll(async () => {
  a = await assigningWorld();
});
beforeEach(async () => {
  const who = ['compiler', 'colleague', 'leader', 'verifier', 'health', 'anBinh', 'school'] as const;
  calls = Object.fromEntries(await Promise.all(who.map(async (one) => [one, await a.as(one)]))) as typeof calls;
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const preview = () => calls.compiler.assignments.previewWithdrawal({ params: { id: a.plan.id } });
type Body = Parameters<typeof calls.compiler.assignments.withdrawPlan>[0]['body'];
const takeBack = (body: Partial<Body> & Pick<Body, 'until'>, who: 'compiler' | 'leader' | 'anBinh' = 'compiler') =>
  calls[who].assignments.withdrawPlan({
    params: { id: a.plan.id },
    body: { issuer: a.units.home, states: ['issued', 'declined'], reason: 'Giao nhầm kế hoạch', ...body },
  });
const countsOf = async () => {
  const { issuers } = await preview();
  const counts = new Map<string, number>();
  for (const { state, count } of issuers.flatMap(({ given }) => given)) {
    counts.set(state, (counts.get(state) ?? 0) + count);
  }
  return Object.fromEntries(counts);
};

describe('a plan that was issued by mistake', () => {
  test('before anything is issued there is nothing to take back', async () => {
    expect((await preview()).issuers).toEqual([]);
  });

  test('is looked at first: how much was given in whose name, and how far each of it is', async () => {
    await a.issue();
    const { issuers } = await preview();
    expect(issuers.map(({ id, name }) => [id, name])).toEqual([[a.units.home, 'Sở Nội vụ']]);
    expect(await countsOf()).toEqual({ issued: 9 });
    const sick = await a.find('health', 'diễn tập');
    await calls.health.assignments.declineAssignment({
      params: { id: sick.id },
      body: { version: sick.version, reason: 'Không phải việc của Sở' },
    });
    const school = await a.find('anBinh', 'vệ sinh');
    await calls.anBinh.assignments.acceptAssignment({ params: { id: school.id }, body: { version: school.version } });
    expect(await countsOf()).toEqual({ issued: 7, declined: 1, accepted: 1 });
  });

  test('is taken back by who issues where it was given from, and by nobody else', async () => {
    const { until } = await preview();
    for (const who of ['leader', 'anBinh'] as const) {
      await expect(takeBack({ until }, who)).rejects.toMatchObject(refusal('right.missing'));
    }
    await expect(takeBack({ until, issuer: a.units.health })).rejects.toMatchObject(refusal('right.elsewhere'));
    expect(await countsOf()).toEqual({ issued: 7, declined: 1, accepted: 1 });
  });

  test('is taken back only with a reason and a fresh proof', async () => {
    const { until } = await preview();
    await expect(takeBack({ until, reason: ' ' })).rejects.toMatchObject(refusal('request.invalid'));
    a.w.wait(6);
    await expect(takeBack({ until })).rejects.toMatchObject(refusal('session.not-fresh'));
  });

  test('what has changed since it was looked at is left, and told', async () => {
    const { until } = await preview();
    a.w.wait(1);
    const poor = await a.find('anBinh', 'rà soát');
    await calls.anBinh.assignments.acceptAssignment({ params: { id: poor.id }, body: { version: poor.version } });
    expect(await takeBack({ until, tasks: [poor.task.id], states: ['issued', 'accepted'] })).toEqual({
      withdrawn: 2,
      left: [{ state: 'accepted', count: 1 }],
    });
    expect((await a.find('anBinh', 'rà soát')).state).toBe('accepted');
  });

  test('what units have not taken on goes; what they have is left unless that is named', async () => {
    a.w.wait(1);
    const { until } = await preview();
    expect(await takeBack({ until })).toEqual({ withdrawn: 5, left: [{ state: 'accepted', count: 2 }] });
    expect(await countsOf()).toEqual({ accepted: 2 });
    const drill = await a.find('health', 'diễn tập');
    expect([drill.state, drill.can]).toEqual(['withdrawn', []]);
    const { timeline } = await calls.health.assignments.getAssignment({ params: { id: drill.id } });
    expect(timeline.at(-1)).toMatchObject({ kind: 'withdrawn', reason: 'Giao nhầm kế hoạch' });
  });

  test('sent again it takes nothing back twice', async () => {
    a.w.wait(1);
    const { until } = await preview();
    expect(await takeBack({ until })).toEqual({ withdrawn: 0, left: [{ state: 'accepted', count: 2 }] });
  });

  test('only what was issued on a day goes, where a day is named', async () => {
    const before = addDays(dayOf(a.w.system.clock()), -1);
    const { until } = await preview();
    expect(await takeBack({ until, states: ['accepted'], issuedOn: before })).toEqual({ withdrawn: 0, left: [] });
  });

  test('the parts that a unit has given of it go with it', async () => {
    const clean = await a.find('anBinh', 'vệ sinh');
    await calls.anBinh.assignments.splitAssignment({
      params: { id: clean.id },
      body: { version: clean.version, parts: [{ unit: a.units.school, text: 'Dọn sân trường', due: null }] },
    });
    a.w.wait(1);
    const { until } = await preview();
    expect(await takeBack({ until, states: ['accepted'] })).toEqual({ withdrawn: 2, left: [] });
    const { rows: jobs } = await a.w.pool.query<{ payload: { data: unknown } }>(
      `select payload from job._private_jobs join job._private_tasks on task_id = _private_tasks.id where identifier = '${withdrawPartsOf.job.name}'`,
    );
    for (const { payload } of jobs) await withdrawPartsOf.work(a.w.system, a.w.tenant, payload.data);
    const parts = await calls.school.lists.listAssignments({ query: {} });
    expect(parts.items.map(({ state }) => state)).toEqual(['withdrawn']);
  });

  test('what was taken back can be issued anew', async () => {
    expect(await a.issue()).toMatchObject({ issued: 9, already: 0 });
  });
});
