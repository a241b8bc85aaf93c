import { dayOf, plainDate } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeUnit } from '../people/change-unit.ts';
import { newId } from '../kit/id.ts';
import { type AssignmentId, standingOf } from './assignment.ts';
import { followMerger } from './follow-merger.ts';
import { openPeriods } from './open-periods.ts';
import { insertAssignments, insertVersions } from './queries-write.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

const DAY = 24 * 60;
const EARLIER = '00000000-0000-7000-8000-000000000001' as AssignmentId;

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
  await giveToBoth((await a.find('anBinh', 'vệ sinh trường lớp')).id);
  const { anBinh: from, hoaLac: into } = a.units;
  await a.w.asSystem((cx) => changeUnit(cx, from, { kind: 'merge', into, on: dayOf(cx.now) }));
  await followMerger.work(a.w.system, a.w.tenant, { from, into });
});
afterAll(() => a.w.end());

/** The other commune has the same recurring work, given earlier: of two that are as far its own stays. */
const giveToBoth = (id: string) =>
  a.w.asSystem(async (cx) => {
    const { tenantId: _tenant, ...row } = await cx.db
      .selectFrom('assignment')
      .selectAll()
      .where('id', '=', id as never)
      .executeTakeFirstOrThrow();
    const twin = { ...row, id: EARLIER, unitId: a.units.hoaLac };
    await insertAssignments(cx, [twin]);
    const { issuedOn: on } = row;
    await insertVersions(cx, [
      { id: EARLIER, version: 1, fact: newId<'fact'>(), on: plainDate(on), after: standingOf(row) },
    ]);
  });

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
  const cleaning = async () => (await of(a.units.hoaLac)).filter(({ period }) => period !== '').length;
  const before = await cleaning();
  expect(await openPeriods(a.w.system, a.w.tenant)).toBeGreaterThan(0);
  expect(await cleaning()).toBeGreaterThan(before);
  expect(await of(a.units.anBinh)).toEqual([]);
});
