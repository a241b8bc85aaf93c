import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { accountContract } from './account-contract.ts';
import { staffContract } from './staff-contract.ts';
import { staffRoutes } from './staff-routes.ts';

const contracts = { account: accountContract, staff: staffContract };
let w: World;
let as: (who: keyof World['people']) => Promise<ReturnType<typeof browserOn<typeof contracts>>['client']>;
beforeAll(async () => {
  w = await world();
  const api = apiOf(w, [staffRoutes]);
  as = async (who) => (await signedIn(api, contracts, w.people[who])).client;
});
afterAll(() => w.end());

test('somebody else’s address is set by who manages her units only, and shown to nobody else', async () => {
  const params = { id: w.people.unit.id };
  const body = { email: 'xa@tinh.test' };
  const [leader, administrator] = [await as('leader'), await as('administrator')];
  await expect(leader.account.setEmailOf({ params, body })).rejects.toMatchObject({
    problem: { code: 'right.missing' },
  });
  await expect(administrator.account.setEmailOf({ params: { id: w.neighbour.person.id }, body })).rejects.toMatchObject(
    { problem: { code: 'record.not-found' } },
  );
  await administrator.account.setEmailOf({ params, body });
  const shown = async (client: typeof leader) => (await client.staff.getPerson({ params })).email;
  expect([await shown(administrator), await shown(await as('unit')), await shown(leader)]).toEqual([
    'xa@tinh.test',
    'xa@tinh.test',
    null,
  ]);
});

test('one’s own is set and taken away, refused where it is none, and stands in no fact', async () => {
  const own = await as('verifier');
  await expect(own.account.setEmail({ body: { email: 'không phải thư' } })).rejects.toMatchObject({
    problem: { code: 'request.invalid' },
  });
  await own.account.setEmail({ body: { email: '  verifier@so.test ' } });
  expect((await own.account.getAccount()).email).toBe('verifier@so.test');
  await own.account.setEmail({ body: { email: null } });
  expect((await own.account.getAccount()).email).toBeNull();
  const facts = await w.asSystem((cx) =>
    cx.db.selectFrom('fact').select('data').where('kind', '=', 'person.email-set').orderBy('id').execute(),
  );
  expect(facts.map(({ data }) => data)).toEqual([{ hasEmail: true }, { hasEmail: true }, { hasEmail: false }]);
});
