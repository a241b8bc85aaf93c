import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiOf, signedIn } from '../testing/browser.ts';
import { type Resident, type World, world } from '../testing/world.ts';
import { ledgerContract } from './ledger-contract.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { staffContract } from './staff-contract.ts';
import { staffRoutes } from './staff-routes.ts';
import { unitsContract } from './units-contract.ts';
import { unitsRoutes } from './units-routes.ts';

const contracts = { ledger: ledgerContract, staff: staffContract, units: unitsContract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [ledgerRoutes, staffRoutes, unitsRoutes]);
});
afterAll(() => w.end());

const as = async (person: Resident) => (await signedIn(api, contracts, person)).client;
const linesOf = async (answer: Response) => (await answer.text()).trimEnd().split('\r\n').slice(1);

test('the ledger is taken away by nobody but who manages the whole body', async () => {
  for (const person of [w.people.unit, w.people.leader, w.people.compiler]) {
    await expect((await as(person)).ledger.exportFacts({ query: {} })).rejects.toMatchObject({
      problem: { code: 'right.missing' },
    });
  }
});

test('a list of people holds whom one sees, and that it was taken away stands in the ledger each time', async () => {
  const { staff } = await as(w.people.unit);
  const take = async () => linesOf(await staff.exportPeople({ query: { format: 'csv' } }));
  expect(await take()).toEqual(['Người unit,unit,,"Đầu mối đơn vị, Đơn vị XA"']);
  await take();
  const { ledger } = await as(w.people.administrator);
  const { items } = await ledger.listFacts({ query: { kind: 'person.list-exported' } });
  expect(items.map(({ person, data }) => [person?.id, data['list'], data['shown']])).toEqual([
    [w.people.unit.id, 'people', 1],
    [w.people.unit.id, 'people', 1],
  ]);
});

test('units are taken away as the filter leaves them, in the order of the screen', async () => {
  const { units } = await as(w.people.leader);
  const rows = await linesOf(await units.exportUnits({ query: { format: 'csv', kind: 'school' } }));
  expect(rows).toEqual(['TRUONG,Đơn vị TRUONG,Trường học,Đơn vị XA,,0,2025-07-01,']);
  const answer = await units.exportUnits({ query: { format: 'csv' } });
  expect(answer.headers.get('x-rows')).toBe('5');
  expect((await linesOf(answer)).map((row) => row.split(',')[0])).toEqual(['UBND', 'SO', 'PHONG', 'XA', 'TRUONG']);
});

test('what happened is taken away, the newest first, and the taking is told by the ledger itself', async () => {
  const { ledger } = await as(w.people.administrator);
  const rows = await linesOf(await ledger.exportFacts({ query: { format: 'csv', kind: 'unit.opened' } }));
  expect(rows.length).toBe(5);
  const { items } = await ledger.listFacts({ query: { kind: 'person.list-exported', limit: 1 } });
  expect(items[0]?.data).toEqual({ list: 'ledger', filter: { kind: 'unit.opened' }, shown: 5 });
});
