// What the figures of a target can be: by its words, until who keeps the plan says otherwise.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FiguredWorld, figuredWorld } from '../progress/testing/figured.ts';

let a: FiguredWorld;
beforeAll(async () => {
  a = await figuredWorld();
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const BEYOND = { numerator: 5, denominator: 4 };
const targets = async (who: 'compiler' | 'leader' = 'compiler') => {
  const { client } = await a.planning.as(a.people[who]);
  return client.plans.listTargets({ params: a.params });
};
const set = async (range: 'share' | 'amount' | 'difference' | null, target = a.target) => {
  const { client } = await a.planning.as(a.people.compiler);
  await client.plans.setFigureRange({ params: { ...a.params, target }, body: { range } });
};
const facts = async () => {
  const rows = await a.w.asSystem((cx) =>
    cx.db.selectFrom('fact').select('data').where('kind', '=', 'target.ranged').orderBy('id').execute(),
  );
  return rows.map(({ data }) => data);
};

test('nobody says it but who keeps plans', async () => {
  const body = { range: 'amount' } as const;
  const params = { ...a.params, target: a.target };
  await expect(a.planning.stranger.client.plans.setFigureRange({ params, body })).rejects.toMatchObject(
    refusal('session.none'),
  );
  const { client } = await a.planning.as(a.people.leader);
  await expect(client.plans.setFigureRange({ params, body })).rejects.toMatchObject(refusal('right.missing'));
  await expect(set('amount', randomUUID())).rejects.toMatchObject(refusal('record.not-found'));
  expect([(await targets('leader')).can, (await targets()).can]).toEqual([[], ['set-range']]);
});

test('what is said goes before the words, at once and for everyone, and is kept in the ledger', async () => {
  const { id } = await a.find('anBinh', 'rà soát hộ nghèo');
  expect((await targets()).items.map(({ readRange, saidRange }) => [readRange, saidRange])).toEqual([
    ['share', null],
    ['amount', null],
  ]);
  expect((await a.save('anBinh', id, BEYOND)).refused?.code).toBe('figure.over-whole');
  await set('amount');
  await set('amount');
  expect((await a.grid('anBinh')).targets.map(({ range }) => range)).toEqual(['amount', 'amount']);
  const saved = await a.save('anBinh', id, BEYOND);
  expect(saved.refused).toBeNull();

  await set(null);
  const version = saved.version ?? 0;
  expect((await a.save('anBinh', id, { ...BEYOND, numerator: 6 }, { version })).refused?.code).toBe(
    'figure.over-whole',
  );
  const { cells } = await a.grid('anBinh');
  expect(cells.map(({ figure }) => figure?.numerator)).toEqual([5]);
  const plan = a.plan.id;
  expect(await facts()).toEqual([
    { plan, range: 'amount' },
    { plan, range: null },
  ]);
});

test('a revision of the plan leaves it as it was said', async () => {
  await set('difference');
  await a.planning.reopen(a.draft);
  await a.planning.confirm(a.draft, { mode: 'corrects', plan: a.plan.id });
  expect((await targets()).items[0]?.saidRange).toBe('difference');
});
