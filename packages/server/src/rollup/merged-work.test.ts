// What stays with a unit that was merged is read by who sees the unit that goes on, and by nobody else; it is written by nobody,
// and counts nowhere but where that unit is named.
import { dayOf, type UnitId } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followMerger } from '../assignment/follow-merger.ts';
import type { Player } from '../assignment/testing/assignments.ts';
import { contract } from '../contract.ts';
import type { Endpoint } from '../kit/contract.ts';
import { changeUnit } from '../people/change-unit.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
let done: string;
let twins: { readonly ended: string; readonly going: string };
let before: { readonly day: string; readonly figures: Figures };
type Figures = Awaited<ReturnType<typeof figures>>;

const figures = async (who: Player, query: object = {}) =>
  (await (await a.look(who)).rollup.getFigures({ query })).total;
const listed = async (who: Player, query: object = {}) =>
  (await (await a.look(who)).lists.listAssignments({ query: { limit: 200, ...query } })).items.map(({ id }) => id);

async function merge(from: UnitId, into: UnitId) {
  a.w.wait(24 * 60);
  a.signInAnew();
  await a.w.asSystem((cx) => changeUnit(cx, from, { kind: 'merge', into, on: dayOf(cx.now) }));
  await followMerger.work(a.w.system, a.w.tenant, { from, into });
}

beforeAll(async () => {
  a = await rolledWorld();
  done = (await a.find('anBinh', 'rà soát hộ nghèo')).id;
  const { evidence } = await a.as('anBinh');
  await evidence.addLink({
    params: { id: done },
    body: { url: 'https://anbinh.songngan.gov.vn/bien-ban', name: 'Biên bản' },
  });
  await a.enter('anBinh', done, { report: true, words: 'Đã rà soát toàn xã' });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(done));
  twins = {
    ended: (await a.find('anBinh', 'khám sức khỏe')).id,
    going: (await a.find('hoaLac', 'khám sức khỏe')).id,
  };
  before = { day: dayOf(a.w.system.clock()), figures: await figures('hoaLac', { unit: a.units.hoaLac }) };
  await expect(a.whole(done, 'hoaLac')).rejects.toMatchObject({ problem: { code: 'record.not-found' } });
  await merge(a.units.anBinh, a.units.hoaLac);
});
afterAll(() => a.w.end());

test('who sees the unit that goes on reads the work, its entries and its evidence, and can do nothing with it', async () => {
  const { assignment, timeline, merger } = await a.whole(done, 'hoaLac');
  expect(assignment).toMatchObject({ state: 'verified', unit: { id: a.units.anBinh }, can: [], own: [] });
  expect(merger.now?.id).toBe(a.units.hoaLac);
  expect(timeline.map(({ kind }) => kind)).toContain('verified');
  const hoaLac = await a.as('hoaLac');
  const entries = await hoaLac.progress.listProgress({ params: { id: done } });
  expect(JSON.stringify(entries)).toContain('Đã rà soát toàn xã');
  const { items } = await hoaLac.evidence.listEvidence({ params: { id: done } });
  expect(items.map(({ name }) => name)).toEqual(['Biên bản']);
  await expect(
    hoaLac.evidence.addLink({ params: { id: done }, body: { url: 'https://hoalac.songngan.gov.vn', name: '' } }),
  ).rejects.toMatchObject({ problem: { code: 'record.not-found' } });
});

test('is found by the unit that had it, and counts in nothing that the unit that goes on has', async () => {
  const { lists } = await a.look('hoaLac');
  const { items } = await lists.listMergedUnits();
  expect(items.map(({ id, assignments }) => [id, assignments])).toEqual([[a.units.anBinh, 1]]);
  expect(await listed('hoaLac', { unit: a.units.anBinh })).toEqual([done]);
  expect((await figures('hoaLac', { unit: a.units.anBinh })).total).toBe(1);
  expect(await listed('hoaLac')).not.toContain(done);
  expect(await figures('hoaLac')).toEqual(await figures('leader', { unit: a.units.hoaLac }));
  expect(await figures('hoaLac', { at: before.day, unit: a.units.hoaLac })).toEqual(before.figures);
  expect((await lists.getWork({ query: { state: 'verified' } })).items.map(({ id }) => id)).not.toContain(done);
});

test('of two copies of one work the one that stays opens the other, and the other says where it goes on', async () => {
  const stays = await a.whole(twins.going, 'hoaLac');
  const gone = await a.whole(twins.ended, 'hoaLac');
  expect(stays.merger.gone).toEqual([{ id: twins.ended, unit: 'Ủy ban nhân dân xã An Bình' }]);
  expect(gone.merger.stays).toEqual({ id: twins.going, unit: 'Ủy ban nhân dân phường Hòa Lạc' });
  expect(stays.timeline.at(-1)).toMatchObject({ kind: 'joined', other: { id: twins.ended } });
  expect(gone.timeline.at(-1)).toMatchObject({ kind: 'withdrawn', other: { id: twins.going } });
  // What went over whole says where it came from.
  const over = (await a.find('hoaLac', 'vệ sinh trường lớp')).id;
  expect((await a.whole(over, 'hoaLac')).merger.before).toMatchObject([{ unit: { id: a.units.anBinh } }]);
});

test('a unit that was merged again hands on what it could read; units beside it read nothing of it', async () => {
  await expect(a.whole(done, 'health')).rejects.toMatchObject({ problem: { code: 'record.not-found' } });
  await expect(a.whole(done, 'school')).rejects.toMatchObject({ problem: { code: 'record.not-found' } });
  await merge(a.units.hoaLac, a.units.health);
  expect((await a.whole(done, 'health')).merger.now?.id).toBe(a.units.health);
  const { items } = await (await a.look('health')).lists.listMergedUnits();
  expect(items.map(({ id }) => id)).toContain(a.units.anBinh);
  await expect(a.whole(done, 'school')).rejects.toMatchObject({ problem: { code: 'record.not-found' } });
});

test('only what reads shows the merged', () => {
  const shows = Object.values(contract)
    .flatMap((stage): readonly Endpoint[] => Object.values(stage))
    .filter(({ seesMerged }) => seesMerged !== undefined);
  expect(shows.length).toBeGreaterThan(10);
  expect(shows.filter(({ method }) => method !== 'GET')).toEqual([]);
});
