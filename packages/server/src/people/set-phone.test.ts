import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { accountContract } from './account-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { staffContract } from './staff-contract.ts';
import { staffRoutes } from './staff-routes.ts';
import { unitsContract } from './units-contract.ts';
import { unitsRoutes } from './units-routes.ts';

const contracts = { account: accountContract, ledger: ledgerContract, staff: staffContract, units: unitsContract };
let w: World;
let as: (who: keyof World['people']) => Promise<ReturnType<typeof browserOn<typeof contracts>>['client']>;
beforeAll(async () => {
  w = await world();
  const api = apiOf(w, [ledgerRoutes, staffRoutes, unitsRoutes]);
  as = async (who) => (await signedIn(api, contracts, w.people[who])).client;
});
afterAll(() => w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const phoneFacts = () =>
  w.asSystem((cx) =>
    cx.db.selectFrom('fact').select('data').where('kind', '=', 'person.phone-set').orderBy('id').execute(),
  );

test('a work telephone is set by who manages her units only, and shown to who sees her', async () => {
  const params = { id: w.people.unit.id };
  const [leader, administrator] = [await as('leader'), await as('administrator')];
  const body = { phone: '0912.345 678' };
  await expect(leader.account.setPhoneOf({ params, body })).rejects.toMatchObject(refusal('right.missing'));
  await expect(administrator.account.setPhoneOf({ params: { id: w.neighbour.person.id }, body })).rejects.toMatchObject(
    refusal('record.not-found'),
  );
  await expect(administrator.account.setPhoneOf({ params, body: { phone: 'gọi sau' } })).rejects.toMatchObject(
    refusal('request.invalid'),
  );
  await administrator.account.setPhoneOf({ params, body });
  expect((await leader.staff.getPerson({ params })).phone).toBe('0912345678');
  const { items } = await leader.staff.listPeople({ query: { q: 'unit' } });
  expect(items.map(({ phone }) => phone)).toContain('0912345678');
  const unit = await leader.units.getUnit({ params: { id: w.units.commune } });
  expect(unit.offices.map(({ person }) => person.phone)).toContain('0912345678');
  const file = await leader.staff.exportPeople({ query: { q: 'unit', format: 'csv' } });
  expect(await file.text()).toContain('0912 345 678');
});

test('one’s own is set and taken away, and stands in no fact', async () => {
  const own = await as('verifier');
  await own.account.setPhone({ body: { phone: '(028) 3822 1234' } });
  expect((await own.account.getAccount()).phone).toBe('02838221234');
  await own.account.setPhone({ body: { phone: null } });
  expect((await own.account.getAccount()).phone).toBeNull();
  expect((await phoneFacts()).map(({ data }) => data).slice(-2)).toEqual([{ hasPhone: true }, { hasPhone: false }]);
  expect(JSON.stringify(await phoneFacts())).not.toContain('3822');
});

test('whom to call in a unit is told to who sees the unit, of another one nothing; and that it was read is told', async () => {
  const { commune, department } = w.units;
  const contacts = async (who: keyof World['people']) =>
    (await (await as(who)).staff.listContacts({ query: { units: `${commune},${department}` } })).items;
  const seen = (await contacts('leader')).filter(({ unit }) => unit === commune);
  expect(seen).toMatchObject([{ person: { id: w.people.unit.id }, phone: '0912345678', isHead: false }]);
  expect((await contacts('unit')).map(({ unit }) => unit)).toEqual([commune]);
  const { items } = await (await as('administrator')).ledger.listFacts({ query: { kind: 'person.list-read' } });
  const read = items.filter(({ data }) => data['list'] === 'contacts').map(({ person }) => person?.id);
  expect(new Set(read)).toEqual(new Set([w.people.leader.id, w.people.unit.id]));
});
