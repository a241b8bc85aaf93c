// The queue is narrowed, counted and accepted by the same conditions, whatever is asked of it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Player } from '../assignment/testing/assignments.ts';
import { holdBesides } from '../people/testing/lend-office.ts';
import type { QueueFilter } from './contract.ts';
import { type WorkingWorld, workingWorld } from './testing/working.ts';

let a: WorkingWorld;
/** Late and shown by a link; in time and not shown; in time, and split into a part that is open. */
let late: string;
let bare: string;
let split: string;
beforeAll(async () => {
  a = await workingWorld();
  // Who works in the school verifies for the department too: she sees the part that the commune has given to it.
  await holdBesides(a.w, a.people.school, a.units.home, 'verifier');
  ({ id: late } = await a.find('anBinh', 'rà soát'));
  ({ id: bare } = await a.find('hoaLac', 'khám sức khỏe'));
  ({ id: split } = await a.find('anBinh', 'khám sức khỏe'));
  const commune = await a.as('anBinh');
  const { version } = await commune.assignments.acceptAssignment(await a.seen(split));
  const parts = [{ unit: a.units.school, text: 'Mượn phòng học', due: null }];
  await commune.assignments.splitAssignment({ params: { id: split }, body: { version, parts } });
  await a.enter('anBinh', split, { report: true });
  await a.enter('hoaLac', bare, { report: true });
  await commune.evidence.addLink({ params: { id: late }, body: { url: 'https://anbinh.test/bien-ban' } });
  a.w.wait(14 * 24 * 60);
  a.signInAnew();
  await a.enter('anBinh', late, { report: true });
});
afterAll(() => a.w.end());

type Asked = Partial<QueueFilter>;
const queue = async (query: Asked = {}, who: Player = 'school') =>
  (await a.as(who)).verification.listToVerify({ query });
const idsOf = async (query: Asked) => (await queue(query)).items.map(({ assignment }) => assignment.id).toSorted();

test('each filter leaves those that it names, and a unit those below it too', async () => {
  const all = [late, bare, split].toSorted();
  const others = (...left: string[]) => all.filter((id) => !left.includes(id));
  expect(await idsOf({})).toEqual(all);
  expect(await idsOf({ time: 'late' })).toEqual([late]);
  expect(await idsOf({ time: 'in-time' })).toEqual(others(late));
  expect(await idsOf({ evidence: 'with' })).toEqual([late]);
  expect(await idsOf({ evidence: 'without' })).toEqual(others(late));
  expect(await idsOf({ parts: 'open' })).toEqual([split]);
  expect(await idsOf({ parts: 'finished' })).toEqual(others(split));
  expect(await idsOf({ waiting: 5 })).toEqual(others(late));
  expect(await idsOf({ waiting: 200 })).toEqual([]);
  expect(await idsOf({ unit: a.units.anBinh })).toEqual(others(bare));
  expect(await idsOf({ period: 'once' })).toEqual(all);
  expect(await idsOf({ period: '2026-Q1' })).toEqual([]);
  expect(await idsOf({ time: 'in-time', parts: 'finished', evidence: 'without' })).toEqual([bare]);
});

test('each choice says how many it would leave, the other filters as they are', async () => {
  const { total, unshown, counts } = await queue({ time: 'in-time', waiting: 7 });
  expect([total, unshown]).toEqual([2, 2]);
  expect(counts.time).toEqual({ 'in-time': 2, late: 0 });
  expect(counts.evidence).toEqual({ with: 0, without: 2 });
  expect(counts.parts).toEqual({ finished: 1, open: 1 });
  expect(counts.waiting.map(({ days }) => days)).toEqual([1, 3, 5, 7, 10, 20]);
  expect(counts.plans.map(({ count }) => count)).toEqual([2]);
  expect(counts.periods).toEqual([{ period: '', count: 2 }]);
  const { counts: whole } = await queue();
  expect(whole.time).toEqual({ 'in-time': 2, late: 1 });
});

test('all of a filter is accepted as it was shown: what was changed since is left and told', async () => {
  const filter = { time: 'in-time', q: '' } as const;
  const { until, total } = await queue(filter);
  expect(total).toBe(2);
  a.w.wait(1);
  const compiler = await a.as('compiler');
  const { params, body } = await a.seen(bare);
  const reason = 'Thêm thời gian';
  await compiler.assignments.amendAssignment({ params, body: { ...body, due: '2050-01-01', reason } });
  const { verification } = await a.as('verifier');
  const done = await verification.acceptReports({ body: { filter, until } });
  expect(done).toEqual({ accepted: [split], left: [bare] });
});

test('what a part has been through since is left where parts were asked about', async () => {
  const { verification } = await a.as('school');
  const filter = { parts: 'open', q: '' } as const;
  await verification.unlockAssignment({
    params: { id: split },
    body: { ...(await a.seen(split)).body, reason: 'Sai' },
  });
  await a.enter('anBinh', split, { report: true });
  const { until } = await queue(filter);
  a.w.wait(1);
  const part = await a.w.asSystem((cx) =>
    cx.db
      .selectFrom('assignment')
      .select('id')
      .where('parentId', '=', split as never)
      .executeTakeFirstOrThrow(),
  );
  await a.enter('school', part.id, { percent: 10, version: 1 });
  const done = await verification.acceptReports({ body: { filter, until } });
  expect(done).toEqual({ accepted: [], left: [split] });
});
