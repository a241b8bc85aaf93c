import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeUnit } from '../people/change-unit.ts';
import { followMerger } from './follow-merger.ts';
import { openPeriods } from './open-periods.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

const DAY = 24 * 60;

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
  const { anBinh: from, hoaLac: into } = a.units;
  await a.w.asSystem((cx) => changeUnit(cx, from, { kind: 'merge', into, on: dayOf(cx.now) }));
  await followMerger.work(a.w.system, a.w.tenant, { from, into });
});
afterAll(() => a.w.end());

const of = (unit: string) =>
  a.w.asSystem((cx) =>
    cx.db
      .selectFrom('assignment')
      .select(['id', 'taskId', 'state', 'period'])
      .where('unitId', '=', unit as never)
      .execute(),
  );

test('what a unit had to do goes on in the one into which it was merged; what both had been given is kept once', async () => {
  const moved = await a.find('hoaLac', 'vệ sinh trường lớp');
  expect(moved.state).toBe('issued');
  // Also what was taken back, for whoever goes on to read.
  expect(await of(a.units.anBinh)).toEqual([]);
  const all = await of(a.units.hoaLac);
  const open = all.filter(({ state }) => state !== 'withdrawn');
  expect(all.length).toBeGreaterThan(open.length);
  expect(new Set(open.map(({ taskId, period }) => `${taskId} ${period}`)).size).toBe(open.length);
});

test('the next periods are opened for the unit that goes on, and none for the closed one', async () => {
  a.w.wait(200 * DAY);
  expect(await openPeriods(a.w.system, a.w.tenant)).toBeGreaterThan(0);
  expect(await of(a.units.anBinh)).toEqual([]);
});
