import { randomUUID } from 'node:crypto';
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pastRules } from '../testing/past-rules.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
let target: string;
beforeAll(async () => {
  a = await rolledWorld();
  const { items } = await (await a.look('leader')).rollup.listTargetFigures({ query: { plan: a.plan.id } });
  target = items[0]?.id ?? '';
});
afterAll(() => a.w.end());

const told = async (query: { target?: string; unit?: string; at?: string } = {}) =>
  (await a.look('leader')).rollup.listTargetFigures({ query: { plan: a.plan.id, ...query } });

async function enter(who: 'anBinh' | 'hoaLac', [numerator, denominator]: readonly [number, number], report = false) {
  const { id, version } = await a.find(who, 'khám sức khỏe');
  const figures = [{ target, numerator, denominator }];
  const body = { id: randomUUID(), version, percent: report ? 100 : 50, figures, report };
  await (await a.as(who)).progress.enterProgress({ params: { id }, body });
  return id;
}

test('nobody who has not signed in is told any', async () => {
  await expect(a.nobody.rollup.listTargetFigures({ query: {} })).rejects.toMatchObject({
    problem: { code: 'session.none' },
  });
});

test('of which nothing was told, nothing is said', async () => {
  const { items, sums, total } = await told();
  expect(items).toMatchObject([
    { comparator: 'gte', aim: 95, unit: '%', entered: null, reported: null, accepted: null },
    { comparator: 'gte', aim: 12, unit: 'lớp tập huấn', entered: null, accepted: null },
  ]);
  expect([sums?.silent, total]).toEqual([2, 2]);
});

test('shares are added by what was counted, of each unit the last; what was entered is not yet accepted', async () => {
  await enter('anBinh', [10, 100]);
  await enter('anBinh', [96, 100]);
  await enter('hoaLac', [291, 300], true);
  const { items, sums } = await told();
  expect(items[0]?.entered).toEqual({
    how: 'rate',
    value: (100 * 387) / 400,
    numerator: 387,
    denominator: 400,
    count: 2,
    isReached: true,
  });
  // Of the two one says that it is done.
  expect(items[0]?.reported).toMatchObject({ value: 97, numerator: 291, count: 1 });
  expect([items[0]?.accepted, sums?.silent]).toEqual([null, 2]);
});

test('accepted it holds, and by unit each has its own', async () => {
  const { id } = await a.find('hoaLac', 'khám sức khỏe');
  await (await a.as('verifier')).verification.acceptReport(await a.seen(id));
  expect((await told()).sums).toEqual({ reached: 1, missed: 0, silent: 1 });
  const { items, units } = await told({ target, unit: a.units.province });
  expect(items[0]?.accepted).toMatchObject({ value: 97, count: 1, isReached: true });
  expect(units.map(({ text, entered, accepted }) => [text, entered?.value, accepted?.value])).toEqual([
    ['Ủy ban nhân dân xã An Bình', 96, undefined],
    ['Ủy ban nhân dân phường Hòa Lạc', 97, 97],
  ]);
});

test('on a day before it was entered nothing was told, and a unit is told of its own alone', async () => {
  a.w.wait(24 * 60);
  a.signInAnew();
  const yesterday = dayOf(new Date(a.w.system.clock().getTime() - 24 * 60 * 60 * 1000));
  await enter('anBinh', [50, 100]);
  expect((await told({ at: yesterday })).items[0]?.entered?.numerator).toBe(387);
  expect((await told()).items[0]?.entered?.numerator).toBe(341);
  const own = await (await a.look('anBinh')).rollup.listTargetFigures({ query: { plan: a.plan.id } });
  expect(own.items[0]?.entered?.numerator).toBe(50);
});

test('a figure is split by the targets that were told on it, and opens the list of them', async () => {
  const { rollup, lists } = await a.look('leader');
  const { groups } = await rollup.getFigures({ query: { by: 'target' } });
  expect(groups.map(({ key, counts }) => [key, counts.total])).toEqual([[target, 2]]);
  expect((await lists.listAssignments({ query: { target, measure: 'total' } })).total).toBe(2);
});

test('places and levels are not added up: of units the best place is told, and the level that was told last', async () => {
  const places = (await told()).items[1]?.id ?? '';
  const say = async (who: 'anBinh' | 'hoaLac', value: number) => {
    const { id, version } = await a.find(who, 'khám sức khỏe');
    const body = { id: randomUUID(), version, percent: 60, figures: [{ target: places, value }], report: false };
    await (await a.as(who)).progress.enterProgress({ params: { id }, body });
    a.w.wait(1);
  };
  const { rows } = await pastRules(a.w, 'select unit from target where id = $1', [places]);
  await say('anBinh', 3);
  await say('anBinh', 4);
  const counted = (await told()).items[1]?.entered;
  for (const [unit, how, value] of [
    ['rank', 'rank', 4],
    ['level', 'last', 4],
  ] as const) {
    await pastRules(a.w, 'update target set unit = $2 where id = $1', [places, unit]);
    expect((await told()).items[1]?.entered).toMatchObject({ how, value });
  }
  await pastRules(a.w, 'update target set unit = $2 where id = $1', [places, (rows as { unit: string }[])[0]?.unit]);
  expect(counted).toMatchObject({ how: 'sum' });
});

test('a pivot is refused where rows and columns are the same, and leaves as a file', async () => {
  const { rollup } = await a.look('leader');
  await expect(rollup.getPivot({ query: { rows: 'unit', columns: 'unit' } })).rejects.toMatchObject({
    problem: { code: 'pivot.same-twice' },
  });
  const csv = await rollup.exportPivot({ query: { rows: 'unit', columns: 'label', format: 'csv' } });
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(await csv.arrayBuffer());
  expect(text).toMatch(/^Đơn vị,.*Cộng\r$/m);
  // What it was narrowed to stands in it, or the table of one commune would read as that of the province.
  const narrowed = { unit: a.units.anBinh, issuer: a.units.home, label: 'overdue,not-begun', to: '2049-12-31' };
  const part = await rollup.exportPivot({ query: { ...narrowed, rows: 'task', columns: 'part', format: 'csv' } });
  const lines = new TextDecoder().decode(await part.arrayBuffer()).split('\r\n');
  expect(lines).toContain('Đơn vị,Ủy ban nhân dân xã An Bình');
  expect(lines).toContain('Do đơn vị giao,Sở Nội vụ');
  expect(lines).toContain('Tình trạng,"Chưa thực hiện, Quá hạn"');
  expect(lines).toContain('Đến hạn đến ngày,31/12/2049');
  const xlsx = await rollup.exportPivot({ query: { rows: 'task', columns: 'month' } });
  expect(new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});
