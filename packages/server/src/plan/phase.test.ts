// Phases of plans: taken from what was checked, written by hand by who may, and kept through revisions.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phaseContract } from './phase-contract.ts';
import type { PlanId } from './plan.ts';
import { phaseRoutes } from './phase-routes.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { pastRules } from '../testing/past-rules.ts';
import type { Resident } from '../testing/world.ts';
import { planningWorld } from './testing/plans.ts';

let p: Awaited<ReturnType<typeof planningWorld>>;
const contracts = { phases: phaseContract };
let api: ReturnType<typeof apiOf>;
const as = async (person: Resident) => (await signedIn(api, contracts, person)).client.phases;

beforeAll(async () => {
  p = await planningWorld();
  api = apiOf(p.w, [phaseRoutes]);
});
afterAll(() => p.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const WELL = 'Đơn vị XA khoan giếng nước cho trạm y tế vùng hạn mặn trước ngày 30/9/2026.';
const LAND = 'Đơn vị SO rà soát quỹ đất xây trường mầm non; hoàn thành trước ngày 30/4/2027.';
const PHASED = {
  opening: [
    'Chương trình chia thành hai giai đoạn:',
    '1.1. Giai đoạn 1 (từ 2025 - 2027)',
    '1.2. Giai đoạn 2 (từ 2027 - 2030)',
    'Đơn vị SO tổ chức sơ kết vào năm 2027, tổng kết vào năm 2030.',
  ],
  tasks: [WELL, LAND],
};
const listed = async (plan: string, person: Resident = p.w.people.compiler) =>
  (await as(person)).listPhases({ params: { id: plan } });
const spans = async (plan: string) => (await listed(plan)).items.map(({ name, from, to }) => [name, from, to]);

describe('who may', () => {
  test('nobody who has not signed in looks; who only reads plans changes none of their phases', async () => {
    const { plan } = await p.confirmed(PHASED);
    const { id } = plan;
    const stranger = browserOn(api, contracts).client.phases;
    await expect(stranger.listPhases({ params: { id } })).rejects.toMatchObject(refusal('session.none'));
    const leader = await as(p.w.people.leader);
    const { items, can } = await leader.listPhases({ params: { id } });
    expect(can).toEqual([]);
    const [phase] = items;
    const written = { name: 'Giai đoạn 3', from: '2030', to: '2035' };
    const params = { id, phase: phase?.id ?? '' };
    await expect(leader.addPhase({ params: { id }, body: { id: randomUUID(), ...written } })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await expect(leader.changePhase({ params, body: { version: 1, ...written } })).rejects.toMatchObject(
      refusal('right.missing'),
    );
    await expect(leader.dropPhase({ params, body: { version: 1 } })).rejects.toMatchObject(refusal('right.missing'));
  });

  test('of another body there is neither plan nor phase', async () => {
    const { plan } = await p.confirmed(PHASED);
    const seen = await p.w.as(p.w.neighbour.person, async (cx) => [
      ...(await cx.db.selectFrom('planPhase').select('id').execute()),
      ...(await cx.db.selectFrom('planReview').select('id').execute()),
    ]);
    expect(seen).toEqual([]);
    const compiler = await as(p.w.people.compiler);
    const [phase] = (await listed(plan.id)).items;
    const other = await p.confirmed({ tasks: [WELL] });
    const params = { id: other.plan.id, phase: phase?.id ?? '' };
    await expect(compiler.dropPhase({ params, body: { version: 1 } })).rejects.toMatchObject(
      refusal('record.not-found'),
    );
  });
});

describe('a confirmed plan', () => {
  test('has the phases of its draft with what is due in each, and the reviews that it announces', async () => {
    const { plan } = await p.confirmed(PHASED);
    const { items, undated } = await listed(plan.id);
    expect(
      items.map(({ name, firstDay, lastDay, tasks, byHand }) => ({ name, firstDay, lastDay, tasks, byHand })),
    ).toEqual([
      { name: 'Giai đoạn 1', firstDay: '2025-01-01', lastDay: '2027-12-31', tasks: 2, byHand: false },
      // What is due in the year that both share is due in both.
      { name: 'Giai đoạn 2', firstDay: '2027-01-01', lastDay: '2030-12-31', tasks: 1, byHand: false },
    ]);
    expect(undated).toBe(0);
    const reviews = await p.w.asSystem((cx) =>
      cx.db
        .selectFrom('planReview')
        .select(['kind', 'moment'])
        .where('planId', '=', plan.id as never)
        .orderBy('position')
        .execute(),
    );
    expect(reviews).toEqual([
      { kind: 'mid-term', moment: { kind: 'by', due: '2027' } },
      { kind: 'final', moment: { kind: 'by', due: '2030' } },
    ]);
  });

  test('without phases has none, and takes one by hand, once however often it is sent', async () => {
    const { plan } = await p.confirmed({ tasks: [WELL] });
    const compiler = await as(p.w.people.compiler);
    expect(await listed(plan.id)).toMatchObject({ items: [], can: ['change'] });
    const body = { id: randomUUID(), name: 'Giai đoạn chuẩn bị', from: '2026-06', to: '2026-12' };
    await compiler.addPhase({ params: { id: plan.id }, body });
    await compiler.addPhase({ params: { id: plan.id }, body });
    expect(await spans(plan.id)).toEqual([['Giai đoạn chuẩn bị', '2026-06', '2026-12']]);
    const twice = { params: { id: plan.id }, body: { ...body, id: randomUUID() } };
    await expect(compiler.addPhase(twice)).rejects.toMatchObject(refusal('phase.said-twice'));
  });

  test('refuses a phase that ends before it begins, or of which there is no such day', async () => {
    const { plan } = await p.confirmed({ tasks: [WELL] });
    const compiler = await as(p.w.people.compiler);
    for (const [from, to] of [
      ['2030', '2027'],
      ['2026-02-30', '2027'],
      ['2026-41', '2027'],
      ['0007', '2027'],
    ] as const) {
      const body = { id: randomUUID(), name: 'Giai đoạn 1', from, to };
      await expect(compiler.addPhase({ params: { id: plan.id }, body })).rejects.toMatchObject(refusal('phase.turned'));
    }
  });
});

describe('a phase that was changed by hand', () => {
  test('is not overwritten by who saw it before', async () => {
    const { plan } = await p.confirmed(PHASED);
    const compiler = await as(p.w.people.compiler);
    const [phase] = (await listed(plan.id)).items;
    const params = { id: plan.id, phase: phase?.id ?? '' };
    const body = { version: 1, name: 'Giai đoạn 1', from: '2025', to: '2026' };
    const { items } = await compiler.changePhase({ params, body });
    expect(items[0]).toMatchObject({ id: phase?.id, to: '2026', byHand: true, version: 2 });
    await expect(compiler.changePhase({ params, body })).rejects.toMatchObject(refusal('phase.moved-on'));
  });

  test('stays so when its document is corrected; the others follow the document, and stay themselves', async () => {
    const { draft, plan } = await p.confirmed(PHASED);
    const compiler = await as(p.w.people.compiler);
    const [first, second] = (await listed(plan.id)).items;
    await compiler.changePhase({
      params: { id: plan.id, phase: first?.id ?? '' },
      body: { version: 1, name: 'Giai đoạn khởi động', from: '2025', to: '2026' },
    });
    const open = await p.reopen(draft);
    const item = open.items.find(
      ({ kind, value }) => kind === 'phase' && 'name' in value && value.name === 'Giai đoạn 2',
    );
    await p.change(open, item?.id ?? '', 'to', '2031');
    await p.confirm(open, { mode: 'corrects', plan: plan.id });
    expect((await listed(plan.id)).items.map(({ id, name, to }) => ({ id, name, to }))).toEqual([
      { id: first?.id, name: 'Giai đoạn khởi động', to: '2026' },
      { id: second?.id, name: 'Giai đoạn 2', to: '2031' },
    ]);
  });
});

test('what a correction leaves stays itself: a review that is announced, and that a phase was taken away by hand', async () => {
  const { draft, plan } = await p.confirmed(PHASED);
  const reviews = () =>
    p.w.asSystem((cx) =>
      cx.db
        .selectFrom('planReview')
        .select(['id', 'kind'])
        .where('planId', '=', plan.id as PlanId)
        .where('droppedRevision', 'is', null)
        .orderBy('position')
        .execute(),
    );
  const before = await reviews();
  const second = (await listed(plan.id)).items.find(({ name }) => name === 'Giai đoạn 2');
  const params = { id: plan.id, phase: second?.id ?? '' };
  await (await as(p.w.people.compiler)).dropPhase({ params, body: { version: 1 } });
  const open = await p.reopen(draft);
  await p.confirm(open, { mode: 'corrects', plan: plan.id });
  expect(before).toHaveLength(2);
  expect([await reviews(), (await spans(plan.id)).map(([name]) => name)]).toEqual([before, ['Giai đoạn 1']]);
});

test('an id that is known already is nobody’s to write over', async () => {
  const { plan } = await p.confirmed(PHASED);
  const [phase] = (await listed(plan.id)).items;
  const body = { id: phase?.id ?? '', name: 'Giai đoạn 9', from: '2040', to: '2041' };
  await expect((await as(p.w.people.compiler)).addPhase({ params: { id: plan.id }, body })).rejects.toMatchObject(
    refusal('record.exists'),
  );
});

test('a plan that was confirmed before phases were kept has those of its draft, without what was taken out of it', async () => {
  const draft = await p.opened(PHASED);
  const second = draft.items.findLast(({ kind }) => kind === 'phase');
  await p.remove(draft, second?.id ?? '');
  const plan = await p.confirm(draft);
  await pastRules(p.w, 'delete from plan_phase where plan_id = $1', [plan.id]);
  const migration = readFileSync(join(import.meta.dirname, '../db/migrations/0036-phase.sql'), 'utf8');
  const statement = /insert into plan_phase[^;]*;/u.exec(migration)?.[0] ?? '';
  // Plans of other tests have theirs already.
  await pastRules(
    p.w,
    statement.replace("where item.kind = 'phase'", `where plan.id = '${plan.id}' and item.kind = 'phase'`),
    [],
  );
  expect(await spans(plan.id)).toEqual([['Giai đoạn 1', '2025', '2027']]);
});
