// Figures of whoever split work, and of units that have become one since.
import { addDays, dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followMerger } from '../assignment/follow-merger.ts';
import { withdrawParts } from '../assignment/withdraw-parts.ts';
import { changeUnit } from '../people/change-unit.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
let part: string;
beforeAll(async () => {
  a = await rolledWorld();
  const whole = await a.find('anBinh', 'rà soát hộ nghèo');
  const anBinh = await a.as('anBinh');
  await anBinh.assignments.acceptAssignment(await a.seen(whole.id));
  const { version } = await a.now(whole.id);
  const parts = [{ unit: a.units.school, text: 'Rà soát học sinh hộ nghèo', due: '2025-06-01' }];
  const split = await anBinh.assignments.splitAssignment({ params: { id: whole.id }, body: { version, parts } });
  part = split.parts[0]?.id ?? '';
});
afterAll(() => a.w.end());

const figures = async (query: object) =>
  (await (await a.look('leader')).rollup.getFigures({ query: { plan: a.plan.id, ...query } })).total;

test('a part counts beside its whole for who has split it, and for nobody above her', async () => {
  expect((await figures({})).total).toBe(9);
  expect(await figures({ issuer: a.units.anBinh })).toMatchObject({ total: 1, expected: 1, missing: 1 });
  const { missing } = await (await a.look('anBinh')).rollup.getOverview();
  expect(missing).toMatchObject({ count: 1, figures: { missing: 1 } });
  expect(missing?.units.map(({ unit }) => unit.name)).toEqual(['Trường Trung học cơ sở An Bình']);
  // Who has split nothing is not asked who is missing.
  expect((await (await a.look('hoaLac')).rollup.getOverview()).missing).toBeNull();
  const { lists } = await a.look('leader');
  const listed = await lists.listAssignments({ query: { issuer: a.units.anBinh, measure: 'missing' } });
  expect(listed.items.map(({ id }) => id)).toEqual([part]);
});

test('parts are counted by the units that do them, listed and warned of where parts are asked for, and stand apart on the first screen', async () => {
  const { rollup, lists } = await a.look('anBinh');
  const query = { unit: a.units.anBinh, split: 'yes' } as const;
  const { total, groups } = await rollup.getFigures({ query: { ...query, by: 'unit' } });
  expect(total).toMatchObject({ total: 1, overdue: 1 });
  expect(groups.map(({ key, counts }) => [key, counts.overdue])).toEqual([[a.units.school, 1]]);
  const listed = await lists.listAssignments({ query: { ...query, measure: 'overdue' } });
  expect(listed.items.map(({ id }) => id)).toEqual([part]);
  const warned = await rollup.listWarnings({ query });
  expect((await rollup.countWarnings({ query })).any).toBe(warned.total);
  expect(warned.items.every(({ assignment }) => assignment.id === part)).toBe(true);
  const own = (await rollup.getOverview()).unit;
  expect([own?.figures.total, own?.parts?.total, own?.parts?.overdue]).toEqual([3, 1, 1]);
  expect((await (await a.look('hoaLac')).rollup.getOverview()).unit?.parts).toBeNull();
});

test('after a merger days past keep who did what, and open parts of what was withdrawn are withdrawn', async () => {
  // Further than the copy of the other: that one is taken back, and its part with it.
  await a.enter('hoaLac', (await a.find('hoaLac', 'rà soát hộ nghèo')).id, { percent: 40, words: 'Đang rà soát' });
  // And one that is the further of two itself, so that it goes over.
  const further = (await a.find('anBinh', 'khám sức khỏe')).id;
  await a.enter('anBinh', further, { percent: 60, words: 'Đang khám' });
  const before = dayOf(a.w.system.clock());
  const { anBinh: from, hoaLac: into, school } = a.units;
  const all = await figures({});
  const ofFrom = await figures({ unit: from });
  const ofInto = await figures({ unit: into });
  const given = await figures({ issuer: from });
  a.w.wait(3 * 24 * 60);
  a.signInAnew();
  const on = dayOf(a.w.system.clock());
  await a.w.asSystem((cx) => changeUnit(cx, from, { kind: 'merge', into, on }));
  await followMerger.work(a.w.system, a.w.tenant, { from, into });
  const { rows: jobs } = await a.w.pool.query<{ payload: { data: unknown } }>(
    "select payload from job._private_jobs join job._private_tasks on task_id = _private_tasks.id where identifier = 'assignment.withdraw-parts'",
  );
  for (const { payload } of jobs) await withdrawParts.work(a.w.system, a.w.tenant, payload.data);
  expect((await a.now(part, 'leader')).state).toBe('withdrawn');
  expect(await a.now(further, 'leader')).toMatchObject({ state: 'in-progress', unit: { id: into } });
  expect((await figures({ unit: school })).total).toBe(0);
  expect((await figures({ unit: into })).total).toBeGreaterThan(ofInto.total);

  for (const at of [before, addDays(on, -1)]) {
    expect(await figures({ at })).toEqual(all);
    expect(await figures({ at, unit: from })).toEqual(ofFrom);
    expect(await figures({ at, unit: into })).toEqual(ofInto);
    expect(await figures({ at, issuer: from })).toEqual(given);
  }
  const { lists } = await a.look('leader');
  const then = await lists.listAssignments({ query: { at: before, unit: from, measure: 'total' } });
  expect(then.total).toBe(ofFrom.total);
});
