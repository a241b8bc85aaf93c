import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '@sauro/core';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Player } from '../assignment/testing/assignments.ts';
import type { Request } from '../kit/contract.ts';
import { newId } from '../kit/id.ts';
import { rollupContract } from '../rollup/contract.ts';
import { rollupRoutes } from '../rollup/routes.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { workingWorld } from '../verification/testing/working.ts';
import { reconciliationContract } from './contract.ts';
import { listLines } from './list-reconciliations.ts';
import type { ReconciliationId } from './reconciliation.ts';
import { reconciliationRoutes } from './routes.ts';

const contracts = { reconciliations: reconciliationContract, rollup: rollupContract };
type Body = Request<(typeof reconciliationContract)['openReconciliation']>['body'];

let a: Awaited<ReturnType<typeof workingWorld>>;
let api: ReturnType<typeof apiOf>;
let target: string;
beforeAll(async () => {
  a = await workingWorld();
  api = apiOf(a.w, [rollupRoutes, reconciliationRoutes]);
  const { rollup } = await as('compiler');
  target = (await rollup.listTargetFigures({ query: { plan: a.plan.id } })).items[0]?.id ?? '';
  await accept('hoaLac', 97, 100);
});
afterAll(() => a.w.end());

const as = async (who: Player) => (await signedIn(api, contracts, a.people[who])).client;
const refusal = (code: string) => ({ problem: { code } });
const today = () => dayOf(a.w.system.clock());

async function accept(who: 'anBinh' | 'hoaLac', numerator: number, denominator: number): Promise<void> {
  const { id, version } = await a.find(who, 'khám sức khỏe');
  const figures = [{ target, numerator, denominator }];
  const body = { id: randomUUID(), version, percent: 100, figures, report: true };
  await (await a.as(who)).progress.enterProgress({ params: { id }, body });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(id));
}

function opening(more: Partial<Body> = {}): Body {
  return {
    id: randomUUID(),
    system: 'theodoing',
    unit: a.units.home,
    figure: { target, scope: 'given' },
    day: today(),
    theirs: 90,
    theirsOn: today(),
    note: 'Trang tổng hợp, ảnh chụp trong hồ sơ.',
    ...more,
  };
}
const free = (name: string, ours = 12): Partial<Body> => ({ figure: { name, measure: 'lớp', ours }, system: 'khac' });
const open = async (more: Partial<Body> = {}, who: Player = 'compiler') =>
  (await as(who)).reconciliations.openReconciliation({ body: opening(more) });

describe('who may not', () => {
  test('nobody who has not signed in sees any or writes any', async () => {
    const { reconciliations } = browserOn(api, contracts).client;
    await expect(reconciliations.listReconciliations({ query: {} })).rejects.toMatchObject(refusal('session.none'));
    await expect(
      reconciliations.listReconciliationLines({ query: { ids: newId<'reconciliation'>() } }),
    ).rejects.toMatchObject(refusal('session.none'));
    await expect(reconciliations.openReconciliation({ body: opening() })).rejects.toMatchObject(
      refusal('session.none'),
    );
  });

  test('who does not compile reads and does not write', async () => {
    await expect(open({}, 'anBinh')).rejects.toMatchObject(refusal('right.missing'));
    await expect(open({}, 'leader')).rejects.toMatchObject(refusal('right.missing'));
  });

  test('who compiles elsewhere does not write for this unit', async () => {
    await expect(open({ unit: a.units.hoaLac, ...free('Số lớp') })).rejects.toMatchObject({
      problem: { code: 'unit.out-of-reach' },
    });
  });

  test('only who keeps the whole body keeps the list of systems', async () => {
    const { reconciliations } = await as('compiler');
    const change = { params: { code: 'kho-bac' }, body: { name: 'Kho bạc' } };
    await expect(reconciliations.saveSystem(change)).rejects.toMatchObject(refusal('right.missing'));
    expect((await reconciliations.listSystems()).maySave).toBe(false);
  });
});

describe('when it may not', () => {
  test('of a day to come, with a system that is ended or unknown, or of a target that is not there', async () => {
    await expect(open({ day: '2999-01-01' })).rejects.toMatchObject(refusal('cut-off.to-come'));
    await expect(open({ theirsOn: '2999-01-01' })).rejects.toMatchObject(refusal('cut-off.to-come'));
    await expect(open({ system: 'khong-co' })).rejects.toMatchObject(refusal('outside-system.unknown'));
    const figure = { target: randomUUID(), scope: 'given' } as const;
    await expect(open({ figure })).rejects.toMatchObject(refusal('record.not-found'));
  });

  test('a difference that nobody explained is not closed, and an old version does nothing', async () => {
    const { id, version, state } = await open(free('Số phòng học'));
    expect(state).toBe('unexplained');
    const { reconciliations } = await as('compiler');
    const close = (seen: number) => reconciliations.closeReconciliation({ params: { id }, body: { version: seen } });
    await expect(close(version)).rejects.toMatchObject(refusal('reconciliation.not-now'));
    await expect(close(version + 1)).rejects.toMatchObject(refusal('reconciliation.moved-on'));
    const again = { version, theirs: 12, theirsOn: today() };
    await expect(reconciliations.compareAgain({ params: { id }, body: again })).rejects.toMatchObject(
      refusal('reconciliation.ours-missing'),
    );
  });
});

test('ours is counted by the server as of the day, and a later fact changes what stands on that day alone', async () => {
  const first = await open();
  expect(first).toMatchObject({ ours: 97, oursNumerator: 97, oursDenominator: 100, anew: 97, state: 'unexplained' });
  const { reconciliations } = await as('compiler');
  await accept('anBinh', 91, 100);
  const later = await reconciliations.getReconciliation({ params: { id: first.id } });
  expect(later.reconciliation).toMatchObject({ ours: 97, anew: 94, state: 'changed', can: ['compare'] });
  const params = { id: first.id };
  const again = await reconciliations.compareAgain({
    params,
    body: { version: 1, theirs: 94, theirsOn: today(), note: '' },
  });
  expect(again).toMatchObject({ ours: 94, anew: 94, state: 'matches', version: 2 });
  const { steps } = await reconciliations.getReconciliation({ params });
  expect(steps.map(({ kind, ours, theirs }) => [kind, ours, theirs])).toEqual([
    ['compared', 97, 90],
    ['compared', 94, 94],
  ]);
});

test('as of a day before anything was accepted there is none of ours, whatever came later', async () => {
  const yesterday = dayOf(new Date(a.w.system.clock().getTime() - 24 * 60 * 60 * 1000));
  const before = await open({ day: yesterday });
  expect(before).toMatchObject({ day: yesterday, ours: null, anew: null, state: 'unexplained' });
});

test('the same figure of the same day stands once; a request that comes twice is one line', async () => {
  const body = opening(free('Số học sinh'));
  const { reconciliations } = await as('compiler');
  const one = await reconciliations.openReconciliation({ body });
  expect(await reconciliations.openReconciliation({ body })).toEqual(one);
  await expect(open(free('số  HỌC sinh'))).rejects.toMatchObject(refusal('reconciliation.there'));
});

test('explained it says who is to mend it, is closed, and is opened again; a new comparison ends the explanation', async () => {
  const { id } = await open(free('Số máy tính'));
  const { reconciliations } = await as('compiler');
  const params = { id };
  const words = 'Hệ thống kia chưa duyệt hai lớp.';
  const explained = await reconciliations.explainDifference({ params, body: { version: 1, words, mender: 'theirs' } });
  expect(explained).toMatchObject({ state: 'explained', explanation: { words, mender: 'theirs' } });
  expect(await reconciliations.closeReconciliation({ params, body: { version: 2 } })).toMatchObject({
    state: 'closed',
    can: ['reopen'],
  });
  await reconciliations.reopenReconciliation({ params, body: { version: 3 } });
  const body = { version: 4, theirs: 11, theirsOn: today(), ours: 12, note: 'Xem ở mục kiểm kê' };
  expect(await reconciliations.compareAgain({ params, body })).toMatchObject({
    state: 'unexplained',
    explanation: null,
  });
  const found = await reconciliations.listReconciliations({ query: { q: 'kiem ke' } });
  expect(found.items.map((line) => line.id)).toEqual([id]);
  const { steps } = await reconciliations.getReconciliation({ params });
  expect(steps.map(({ kind }) => kind)).toEqual(['compared', 'explained', 'closed', 'reopened', 'compared']);
});

test('a reader sees the lines of her units and of no other', async () => {
  const { id } = await open(free('Số thư viện'));
  const { reconciliations } = await as('hoaLac');
  expect((await reconciliations.listReconciliations({ query: {} })).items).toEqual([]);
  await expect(reconciliations.getReconciliation({ params: { id } })).rejects.toMatchObject(
    refusal('record.not-found'),
  );
  const seen = await (await as('leader')).reconciliations.getReconciliation({ params: { id } });
  expect(seen.reconciliation.can).toEqual([]);
});

test('the list is narrowed by system, plan, unit, state and words, and counts states whatever state is asked', async () => {
  const { reconciliations } = await as('compiler');
  const list = (query: Parameters<typeof reconciliations.listReconciliations>[0]['query']) =>
    reconciliations.listReconciliations({ query });
  const names = async (query: Parameters<typeof list>[0]) => (await list(query)).items.map(({ name }) => name);
  expect(new Set((await list({ system: 'theodoing' })).items.map(({ target: of }) => of))).toEqual(new Set([target]));
  expect((await list({ plan: a.plan.id })).total).toBe((await list({ system: 'theodoing' })).total);
  expect(await names({ q: 'thu vien' })).toEqual(['Số thư viện']);
  expect(await names({ unit: a.units.hoaLac })).toEqual([]);
  const all = await list({});
  const matching = await list({ state: 'matches' });
  expect(matching.states).toEqual(all.states);
  expect(matching.total).toBe(all.states.matches);
  expect(Object.values(all.states).reduce((sum, one) => sum + one, 0)).toBe(all.total);
  expect((await list({ offset: 1, limit: 1 })).items).toEqual([all.items[1]]);
});

test('further pages are asked for by their ids, in their order, and hold what one sees alone', async () => {
  const { reconciliations } = await as('compiler');
  const all = await reconciliations.listReconciliations({ query: {} });
  const first = await reconciliations.listReconciliations({ query: { limit: 1 } });
  expect([first.items[0]?.id, ...first.rest]).toEqual(all.items.map(({ id }) => id));
  const ids = first.rest.join(',');
  expect((await reconciliations.listReconciliationLines({ query: { ids } })).items).toEqual(all.items.slice(1));
  expect((await (await as('hoaLac')).reconciliations.listReconciliationLines({ query: { ids } })).items).toEqual([]);
  await expect(reconciliations.listReconciliationLines({ query: { ids: 'mọi dòng' } })).rejects.toMatchObject(
    refusal('request.invalid'),
  );
});

test('the pack of one system holds both figures and their difference, and nothing of another', async () => {
  const { reconciliations } = await as('compiler');
  const csv = await reconciliations.exportReconciliations({ query: { system: 'theodoing', format: 'csv' } });
  const lines = (await csv.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength((await reconciliations.listReconciliations({ query: { system: 'theodoing' } })).total + 1);
  expect(lines.some((line) => line.includes(',94,185,200,') || line.includes(',94,188,200,'))).toBe(true);
  const xlsx = await reconciliations.exportReconciliations({ query: { system: 'khac' } });
  const parts = unzipSync(new Uint8Array(await xlsx.arrayBuffer()));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('Số máy tính');
  expect(sheet).not.toContain('khám sức khỏe');
});

test('however many units and days lines are of, they are counted with as many questions as one, and as each alone', async () => {
  for (const scope of ['within', 'given'] as const) {
    for (const days of [3, 4]) await open({ figure: { target, scope }, day: addDays(today(), -days) });
  }
  const { reconciliations } = await as('compiler');
  const { items } = await reconciliations.listReconciliations({ query: { limit: 200 } });
  const ids = items.flatMap(({ id, target: of, closed }) =>
    of === null || closed !== null ? [] : [id as ReconciliationId],
  );
  const lines = (asked: readonly ReconciliationId[]) =>
    a.w.as(a.people.compiler, async (cx) => {
      const asking = vi.spyOn(cx.db.getExecutor(), 'executeQuery');
      const found = await listLines(cx, asked);
      const count = asking.mock.calls.length;
      asking.mockRestore();
      return { found, count };
    });
  const all = await lines(ids);
  const alone: Awaited<ReturnType<typeof lines>>[] = [];
  for (const id of ids) alone.push(await lines([id]));
  expect(new Set(all.found.map(({ unit, scope, day }) => [unit.id, scope, day].join())).size).toBeGreaterThan(3);
  expect(all.found).toEqual(alone.flatMap(({ found }) => found));
  expect(all.found.some(({ anew }) => anew !== null)).toBe(true);
  expect(all.count).toBe(alone[0]?.count);
});

test('words stand in the register and not in the ledger', async () => {
  await open({ ...free('Số bể bơi'), note: 'Ảnh chụp ở ngăn thứ ba.' });
  const facts = await a.w.asSystem((cx) => cx.db.selectFrom('fact').select('data').execute());
  expect(JSON.stringify(facts)).not.toContain('ngăn thứ ba');
});
