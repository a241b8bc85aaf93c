import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { registerContract } from './register-contract.ts';
import { registerRoutes } from './register-routes.ts';

const contracts = { register: registerContract };
const SCREEN = 'register';
const LATE = { screen: SCREEN, name: 'Quá hạn', filter: { time: 'overdue', columns: ['text', 'lead'] } };

let w: World;
let api: ReturnType<typeof apiOf>;
let compiler: Awaited<ReturnType<typeof asPerson>>;
let leader: typeof compiler;
const asPerson = async (who: 'compiler' | 'leader') => (await signedIn(api, contracts, w.people[who])).client.register;
const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });

beforeAll(async () => {
  w = await world();
  api = apiOf(w, [registerRoutes]);
  [compiler, leader] = [await asPerson('compiler'), await asPerson('leader')];
});
afterAll(() => w.end());

test('nobody who has not signed in saves a filter', async () => {
  const { register } = browserOn(api, contracts).client;
  await expect(register.saveFilter({ body: LATE })).rejects.toMatchObject(refusal('session.none'));
});

test('a filter without a name is not saved', async () => {
  await expect(compiler.saveFilter({ body: { ...LATE, name: '  ' } })).rejects.toMatchObject(
    refusal('request.invalid'),
  );
});

test('a person finds what she has saved, by name, and nobody else does', async () => {
  const { id } = await compiler.saveFilter({ body: LATE });
  const other = await compiler.saveFilter({ body: { ...LATE, name: 'Ăn chia', filter: { q: 'sữa' } } });
  await compiler.saveFilter({ body: { ...LATE, screen: 'plans', name: 'Khác' } });
  expect((await compiler.listFilters({ query: { screen: SCREEN } })).items).toEqual([
    { id: other.id, name: 'Ăn chia', filter: { q: 'sữa' } },
    { id, name: 'Quá hạn', filter: LATE.filter },
  ]);
  expect((await leader.listFilters({ query: { screen: SCREEN } })).items).toEqual([]);
  // Whatever a query asks for, the database shows her own.
  await w.as(w.people.leader, async (cx) =>
    expect(await cx.db.selectFrom('savedFilter').selectAll().execute()).toEqual([]),
  );
});

test('a filter saved under a name that is there takes its place', async () => {
  const { id } = await compiler.saveFilter({ body: LATE });
  expect(await compiler.saveFilter({ body: { ...LATE, filter: { time: 'by' } } })).toEqual({ id });
  const { items } = await compiler.listFilters({ query: { screen: SCREEN } });
  expect(items.filter(({ name }) => name === LATE.name)).toEqual([{ id, name: LATE.name, filter: { time: 'by' } }]);
});

test('a filter is forgotten by whose it is, and by no other', async () => {
  const { id } = await compiler.saveFilter({ body: LATE });
  await expect(leader.removeFilter({ params: { id } })).rejects.toMatchObject(refusal('record.not-found'));
  await compiler.removeFilter({ params: { id } });
  await expect(compiler.removeFilter({ params: { id } })).rejects.toMatchObject(refusal('record.not-found'));
  const { items } = await compiler.listFilters({ query: { screen: SCREEN } });
  expect(items.map(({ name }) => name)).not.toContain(LATE.name);
});

test('what a filter holds does not stand in the ledger', async () => {
  await compiler.saveFilter({ body: { ...LATE, filter: { q: 'chuyện riêng' } } });
  const facts = await w.as(w.people.compiler, (cx) => cx.db.selectFrom('fact').select(['kind', 'data']).execute());
  expect(facts.map(({ kind }) => kind)).toContain('savedFilter.saved');
  expect(JSON.stringify(facts)).not.toContain('chuyện riêng');
});
