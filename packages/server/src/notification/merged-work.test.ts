// Two communes that were given the same work become one: begun work stays in sight, and both sides hear what was taken back.
import { dayOf, type UnitId } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followMerger } from '../assignment/follow-merger.ts';
import { changeUnit, previewChange } from '../people/change-unit.ts';
import { type NotifyingWorld, notifyingWorld } from './testing/notifying.ts';

const CHECK = 'khám sức khỏe';
const SURVEY = 'rà soát hộ nghèo';

const worlds: NotifyingWorld[] = [];
afterAll(async () => {
  for (const one of worlds) await one.w.end();
});
async function world() {
  const a = await notifyingWorld();
  worlds.push(a);
  const { anBinh: from, hoaLac: into } = a.units;
  const change = () => ({ kind: 'merge' as const, into, on: dayOf(a.w.system.clock()) });
  return {
    ...a,
    preview: () => a.w.asSystem((cx) => previewChange(cx, from, change())),
    merge: async () => {
      await a.tell();
      await a.w.asSystem((cx) => changeUnit(cx, from, change()));
      await followMerger.work(a.w.system, a.w.tenant, { from, into });
      // Run again, as a job may be, it changes nothing.
      await followMerger.work(a.w.system, a.w.tenant, { from, into });
      a.signInAnew();
      await a.tell();
    },
    standing: (unit: UnitId) =>
      a.w.asSystem(async (cx) => {
        const rows = await cx.db.selectFrom('assignment').select(['id', 'state']).where('unitId', '=', unit).execute();
        return new Map(rows.map(({ id, state }) => [id as string, state]));
      }),
    withdrawnLines: async (who: 'hoaLac' | 'compiler') =>
      (await a.lines(who)).filter(({ kind }) => kind === 'withdrawn').map(({ count }) => count),
  };
}
type Merging = Awaited<ReturnType<typeof world>>;

let a: Merging;
let begun: { readonly check: string; readonly survey: string };
let own: { readonly check: string; readonly survey: string };
beforeAll(async () => {
  a = await world();
  const both = async (place: 'anBinh' | 'hoaLac') => ({
    check: (await a.find(place, CHECK)).id,
    survey: (await a.find(place, SURVEY)).id,
  });
  [begun, own] = [await both('anBinh'), await both('hoaLac')];
});

test('the preview tells how much is given to both, what was begun, and which copies give way', async () => {
  expect((await a.preview()).twins).toEqual({ all: 2, begun: 0, givenWay: 0, begunGone: 0, behindVerified: 0 });
  await a.enter('anBinh', begun.check, { percent: 60, words: 'Đã khám 3 thôn' });
  await a.enter('anBinh', begun.survey, { percent: 20, words: 'Đã rà soát 1 thôn' });
  await a.enter('hoaLac', own.survey, { percent: 100, words: 'Đã rà soát xong', report: true });
  const { hanging, twins } = await a.preview();
  expect(twins).toEqual({ all: 2, begun: 2, givenWay: 1, begunGone: 1, behindVerified: 0 });
  expect(hanging.assignments).toBeGreaterThan(2);
});

test('a change that merges nothing tells of none', async () => {
  const body = { kind: 'rename', name: 'Ủy ban nhân dân xã An Bình mới', on: dayOf(a.w.system.clock()) } as const;
  expect((await a.w.asSystem((cx) => previewChange(cx, a.units.anBinh, body))).twins).toBeNull();
});

test('of two copies the further one goes on in the unit that stays, and the other lies beside it, taken back', async () => {
  await a.merge();
  const all = await a.standing(a.units.hoaLac);
  expect(all.get(begun.check)).toBe('in-progress');
  expect(all.get(own.check)).toBe('withdrawn');
  expect(all.get(own.survey)).toBe('reported');
  expect(all.get(begun.survey)).toBe('withdrawn');
  expect([...(await a.standing(a.units.anBinh)).values()]).toEqual([]);
  const { assignment } = await a.whole(begun.check, 'hoaLac');
  expect(assignment).toMatchObject({ percent: 60, unit: { id: a.units.hoaLac } });
});

test('who goes on reads what the other unit had entered on the copy that was taken back, and why it was', async () => {
  const hoaLac = await a.as('hoaLac');
  const params = { id: begun.survey };
  const { assignment, timeline } = await a.whole(begun.survey, 'hoaLac');
  expect(assignment).toMatchObject({ state: 'withdrawn', percent: 20 });
  expect(timeline.at(-1)?.reason).toContain('sáp nhập');
  const { items } = await hoaLac.progress.listProgress({ params });
  expect(items.map(({ words }) => words)).toEqual(['Đã rà soát 1 thôn']);
  await expect(hoaLac.evidence.listEvidence({ params })).resolves.toBeDefined();
  // Whoever came over with the unit that ended reads it as well.
  expect((await a.whole(begun.survey, 'anBinh')).assignment.id).toBe(begun.survey);
  await expect(a.enter('hoaLac', begun.survey, { percent: 30 })).rejects.toThrow();
});

test('the unit that goes on and who gave the work are each told in one line, once', async () => {
  expect(await a.withdrawnLines('hoaLac')).toEqual([2]);
  expect(await a.withdrawnLines('compiler')).toEqual([2]);
  await a.tell();
  expect(await a.withdrawnLines('compiler')).toEqual([2]);
});

test('what was accepted stays as it is, and who gave the rest is told that it was not done', async () => {
  const b = await world();
  const { id: open } = await b.find('anBinh', SURVEY);
  const { id: done } = await b.find('hoaLac', SURVEY);
  await b.enter('anBinh', open, { percent: 20, words: 'Đã rà soát 1 thôn' });
  await b.enter('hoaLac', done, { percent: 100, words: 'Đã rà soát xong', report: true });
  await (await b.as('verifier')).verification.acceptReport(await b.seen(done));
  expect((await b.preview()).twins).toMatchObject({ all: 2, begun: 1, givenWay: 0, begunGone: 1, behindVerified: 1 });
  await b.merge();
  const all = await b.standing(b.units.hoaLac);
  expect([all.get(done), all.get(open)]).toEqual(['verified', 'withdrawn']);
  expect((await b.whole(open, 'compiler')).timeline.at(-1)?.reason).toContain('chưa xong');
  expect(await b.withdrawnLines('compiler')).toEqual([2]);
});
