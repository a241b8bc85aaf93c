// Passwords that somebody else has made: of who is added or comes in a list, and of who cannot sign in any more.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { accountContract } from './account-contract.ts';
import { peopleContract } from './contract.ts';
import { importContract } from './import-contract.ts';
import { importRoutes } from './import-routes.ts';
import { staffContract } from './staff-contract.ts';
import { staffRoutes } from './staff-routes.ts';

const contracts = { people: peopleContract, account: accountContract, staff: staffContract, imports: importContract };
const FIRST = 'chim sâu bến đò 41';
const OWN = 'cầu gỗ qua suối 27';
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [staffRoutes, importRoutes]);
});
afterAll(() => w.end());
// Tries of the test before count no more.
beforeEach(() => w.wait(16));

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const administrator = async () => (await signedIn(api, contracts, w.people.administrator)).client;

async function added(username: string): Promise<string> {
  const { staff } = await administrator();
  const body = { name: 'Trần Thử', username, password: FIRST, unit: w.units.room, role: 'unit' };
  await staff.addPerson({ body });
  return FIRST;
}

async function imported(username: string): Promise<string> {
  const { imports } = await administrator();
  const body = new File([`Họ và tên;Tên đăng nhập;Mã đơn vị;Vai trò\nLê Hai;${username};PHONG;unit\n`], 'x.csv');
  const { id } = await imports.tryImport({ params: { kind: 'people' }, body });
  const { accounts } = await imports.confirmImport({ params: { id } });
  return accounts[0]?.password ?? '';
}

test.each([
  ['is added', added],
  ['comes in a list', imported],
])('who %s chooses her own password before anything else', async (how, make) => {
  const username = `moi-${how.length}`;
  const password = await make(username);
  const { client } = browserOn(api, contracts);
  expect(await client.people.signIn({ body: { username, password } })).toMatchObject({ passwordIsDue: true });
  await expect(client.staff.listPeople({ query: {} })).rejects.toMatchObject(refusal('password.due'));
  await client.people.changePassword({ body: { current: password, next: OWN } });
  await expect(client.staff.listPeople({ query: {} })).resolves.toBeDefined();
});

test.each([
  ['is added', added],
  ['comes in a list', imported],
])('the first password of who %s is over after three days', async (how, make) => {
  const username = `cham-${how.length}`;
  const password = await make(username);
  w.wait(72 * 60 + 1);
  const { client } = browserOn(api, contracts);
  await expect(client.people.signIn({ body: { username, password } })).rejects.toMatchObject(
    refusal('password.expired'),
  );
});

test('who has tried too often comes in with the one-time password that she is given then', async () => {
  const { client } = browserOn(api, contracts);
  const signIn = (password: string) => client.people.signIn({ body: { username: 'verifier', password } });
  for (let count = 0; count < 8; count += 1) {
    await expect(signIn('sai mật khẩu rồi')).rejects.toMatchObject(refusal('session.wrong'));
  }
  await expect(signIn('sai mật khẩu rồi')).rejects.toMatchObject(refusal('session.throttled'));
  const { account } = await administrator();
  const { password } = await account.resetPassword({ params: { id: w.people.verifier.id } });
  await expect(signIn(password)).resolves.toMatchObject({ passwordIsDue: true });
});
