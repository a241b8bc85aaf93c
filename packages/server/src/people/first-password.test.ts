// Passwords that somebody else has made: of who is added or comes in a list, and of who cannot sign in any more.
import { sql } from 'kysely';
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
  const { accounts } = await imports.confirmImport({ params: { id }, query: {} });
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

test('first passwords that were lost are given anew to who came with the list and has not signed in, in one act', async () => {
  const { imports } = await administrator();
  const rows = ['mat-mot', 'mat-hai', 'da-vao'].map((username) => `Lê ${username};${username};PHONG;unit`);
  const body = new File([`Họ và tên;Tên đăng nhập;Mã đơn vị;Vai trò\n${rows.join('\n')}\n`], 'x.csv');
  const { id } = await imports.tryImport({ params: { kind: 'people' }, body });
  const first = (await imports.confirmImport({ params: { id }, query: {} })).accounts;
  const signIn = (account: { username: string; password: string } | undefined) =>
    browserOn(api, contracts).client.people.signIn({
      body: { username: account?.username ?? '', password: account?.password ?? '' },
    });
  await signIn(first[2]);

  const { items } = await imports.listImportedPeople({ params: { id } });
  expect(items.map(({ username, hasSignedIn }) => [username, hasSignedIn])).toEqual([
    ['mat-mot', false],
    ['mat-hai', false],
    ['da-vao', true],
  ]);
  const { accounts } = await imports.giveFirstPasswords({ params: { id } });
  expect(accounts.map(({ username }) => username)).toEqual(['mat-mot', 'mat-hai']);
  await expect(signIn(first[0])).rejects.toMatchObject(refusal('session.wrong'));
  expect(await signIn(accounts[0])).toMatchObject({ passwordIsDue: true });
  expect(await signIn(first[2])).toMatchObject({ passwordIsDue: true });

  const told = await w.asSystem((cx) =>
    cx.db
      .selectFrom('fact')
      .select(['kind', 'data'])
      .where('tenantId', '=', w.tenant)
      .where('kind', 'like', 'person.list-%')
      .where(sql<boolean>`data -> 'filter' ->> 'import' = ${id}`)
      .orderBy('id')
      .execute(),
  );
  const filter = { import: id };
  expect(told).toEqual([
    { kind: 'person.list-read', data: { list: 'import', filter, shown: 3 } },
    { kind: 'person.list-exported', data: { list: 'first-passwords', filter, shown: 2 } },
  ]);
});

test('first passwords of a list are given anew by nobody whose last proof is old, or whose list it is not', async () => {
  const { imports } = await administrator();
  const body = new File(['Họ và tên;Tên đăng nhập;Mã đơn vị;Vai trò\nLê Ba;mat-ba;PHONG;unit\n'], 'x.csv');
  const { id } = await imports.tryImport({ params: { kind: 'people' }, body });
  await imports.confirmImport({ params: { id }, query: {} });
  w.wait(16);
  await expect(imports.giveFirstPasswords({ params: { id } })).rejects.toMatchObject(refusal('session.not-fresh'));
  const other = (await signedIn(api, contracts, w.people.leader)).client;
  await expect(other.imports.listImportedPeople({ params: { id } })).rejects.toMatchObject(refusal('right.missing'));
  await expect(other.imports.giveFirstPasswords({ params: { id } })).rejects.toMatchObject(refusal('right.missing'));
});
