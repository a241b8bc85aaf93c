import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { PASSWORD, passwordBack, type Resident, type World, world } from '../testing/world.ts';
import { record } from '../kit/ledger.ts';
import { accountContract } from './account-contract.ts';
import { officeGiven } from './actions.ts';
import { addPerson } from './add-person.ts';
import { peopleContract } from './contract.ts';
import { hashPassword, NOBODYS_HASH } from './password.ts';
import { findAccount } from './queries.ts';

const contracts = { people: peopleContract, account: accountContract };
let w: World;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, []);
});
afterAll(() => w.end());
beforeEach(() => w.wait(16));

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const come = (person: Resident) => signedIn(api, contracts, person);
const GOOD = 'con trâu đi trước cái cày';

test('nobody’s hash is made in the same way as everybody’s', async () => {
  const wayOf = (hash: string) => hash.split('$').slice(0, 4);
  expect(wayOf(NOBODYS_HASH)).toEqual(wayOf(await hashPassword('bất kỳ')));
});

test.each([
  ['quá ngắn', 'password.short'],
  ['a'.repeat(201), 'password.long'],
  ['Matkhau@2026', 'password.common'],
  ['compiler-2026', 'password.username'],
])('a new password “%s” is refused: %s', async (next, code) => {
  const { client } = await come(w.people.compiler);
  const change = client.people.changePassword({ body: { current: PASSWORD, next } });
  await expect(change).rejects.toMatchObject(refusal(code));
});

test('none of the last five passwords is taken again, and the sixth is', async () => {
  const { client } = await come(w.people.compiler);
  const rows = ['một con vịt xoè', 'hai cái cánh nó', 'kêu rằng quác quác', 'gặp hồ nước nó', 'bì bõm bơi ra'];
  let current = PASSWORD;
  for (const next of rows) {
    await client.people.changePassword({ body: { current, next } });
    await expect(client.people.changePassword({ body: { current: next, next: current } })).rejects.toMatchObject(
      refusal('password.used'),
    );
    current = next;
  }
  await expect(client.people.changePassword({ body: { current, next: PASSWORD } })).resolves.toBeUndefined();
});

test('what is grave is refused six minutes after signing in, and done after a new proof', async () => {
  const { client } = await come(w.people.leader);
  w.wait(6);
  const all = [
    () => client.people.changePassword({ body: { current: PASSWORD, next: GOOD } }),
    () => client.account.beginTotp(),
    () => client.account.removeTotp(),
    () => client.account.makeRecoveryCodes(),
    () => client.account.askNewPasskey(),
    () => client.account.endOtherSessions(),
  ];
  for (const act of all) await expect(act()).rejects.toMatchObject(refusal('session.not-fresh'));
  await expect(client.people.prove({ body: { way: 'password', password: 'không đúng' } })).rejects.toMatchObject(
    refusal('password.wrong'),
  );
  await expect(client.account.beginTotp()).rejects.toMatchObject(refusal('session.not-fresh'));
  await client.people.prove({ body: { way: 'password', password: PASSWORD } });
  await expect(client.account.beginTotp()).resolves.toBeDefined();
});

test('a proof is tried as seldom as signing in', async () => {
  const { client } = await come(w.people.leader);
  const answers: string[] = [];
  for (let time = 0; time < 9; time += 1) {
    await client.people
      .prove({ body: { way: 'password', password: `đoán ${time}` } })
      .catch((error) => answers.push(error.problem.code));
  }
  expect(answers).toEqual([...Array.from({ length: 8 }, () => 'password.wrong'), 'session.throttled']);
});

test('a person sees where she is signed in, and nothing of others', async () => {
  const { send, client } = await come(w.people.verifier);
  await send('http://tinh.test/api/session', {
    method: 'POST',
    body: JSON.stringify({ username: 'verifier', password: PASSWORD }),
    headers: { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/143.0' },
  });
  await come(w.people.verifier);
  await come(w.people.unit);
  const { items } = await client.account.listSessions();
  expect(items.map(({ browser, system, isThis }) => ({ browser, system, isThis }))).toEqual([
    { browser: null, system: null, isThis: false },
    { browser: 'Firefox', system: 'Linux', isThis: true },
  ]);
});

test('a session of somebody else cannot be ended, one’s own can, and all others at once', async () => {
  const other = await come(w.people.unit);
  const [others] = (await other.client.account.listSessions()).items;
  const here = await come(w.people.leader);
  const there = await come(w.people.leader);
  await come(w.people.leader);
  await expect(here.client.account.endSession({ params: { id: others?.id ?? '' } })).rejects.toMatchObject(
    refusal('session.other'),
  );
  const [own] = (await there.client.account.listSessions()).items.filter((item) => !item.isThis);
  await here.client.account.endSession({ params: { id: own?.id ?? '' } });
  await expect(here.client.account.endSession({ params: { id: own?.id ?? '' } })).rejects.toMatchObject(
    refusal('session.other'),
  );
  await here.client.account.endOtherSessions();
  await expect(there.client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
  expect((await here.client.account.listSessions()).items).toHaveLength(1);
});

test('who manages no people resets no password and ends nobody’s session', async () => {
  const { client } = await come(w.people.compiler);
  const params = { id: w.people.unit.id };
  for (const act of [client.account.resetPassword, client.account.endSessionsOf, client.account.resetSecondFactor]) {
    await expect(act({ params })).rejects.toMatchObject(refusal('right.missing'));
  }
});

test('an administrator of a department has no hold over who serves the province, nor over another body', async () => {
  const passwordHash = await hashPassword(PASSWORD);
  await w.asSystem((cx) =>
    addPerson(cx, {
      name: 'Quản trị sở',
      username: 'quantriso',
      passwordHash,
      unit: w.units.department,
      role: 'administrator',
    }),
  );
  const { client } = await come({ ...w.people.administrator, username: 'quantriso' });
  await expect(client.account.resetPassword({ params: { id: w.people.leader.id } })).rejects.toMatchObject(
    refusal('person.out-of-reach'),
  );
  await expect(client.account.resetPassword({ params: { id: w.neighbour.person.id } })).rejects.toMatchObject(
    refusal('record.not-found'),
  );
  await expect(client.account.resetPassword({ params: { id: w.people.compiler.id } })).resolves.toBeDefined();
  await passwordBack(w, w.people.compiler);
});

test('to see the province is not to have a hold over who serves it', async () => {
  const passwordHash = await hashPassword(PASSWORD);
  await w.asSystem(async (cx) => {
    const person = { name: 'Quản trị phòng', username: 'quantriphong', passwordHash };
    const id = await addPerson(cx, { ...person, unit: w.units.room, role: 'administrator' });
    await record(cx, officeGiven, {
      subject: id,
      data: { unit: w.units.province, role: 'leader', from: '2025-07-01' },
    });
    await addPerson(cx, {
      name: 'Cán bộ phòng',
      username: 'canbophong',
      passwordHash,
      unit: w.units.room,
      role: 'unit',
    });
  });
  const idOf = (username: string) => w.asSystem(async (cx) => (await findAccount(cx, username))?.person ?? '');
  const { client } = await come({ ...w.people.administrator, username: 'quantriphong' });
  const reset = (id: string) => client.account.resetPassword({ params: { id } });
  await expect(reset(w.people.compiler.id)).rejects.toMatchObject(refusal('person.out-of-reach'));
  await expect(reset(await idOf('canbophong'))).resolves.toBeDefined();
});

test('a one-time password ends all sessions, opens nothing but its own change, and is over after three days', async () => {
  const before = await come(w.people.unit);
  const { client: admin } = await come(w.people.administrator);
  const { password } = await admin.account.resetPassword({ params: { id: w.people.unit.id } });
  await expect(before.client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
  const { client } = browserOn(api, contracts);
  const signIn = (with_: string) => client.people.signIn({ body: { username: 'unit', password: with_ } });
  await expect(signIn(PASSWORD)).rejects.toMatchObject(refusal('session.wrong'));
  expect(await signIn(password)).toMatchObject({ passwordIsDue: true });
  await expect(client.account.getAccount()).rejects.toMatchObject(refusal('password.due'));
  await client.people.changePassword({ body: { current: password, next: GOOD } });
  expect(await client.people.currentSession()).toMatchObject({ passwordIsDue: false });
  await expect(client.account.getAccount()).resolves.toBeDefined();
  const next = await (await come(w.people.administrator)).client.account.resetPassword({
    params: { id: w.people.unit.id },
  });
  w.wait(72 * 60 + 1);
  await expect(signIn(next.password)).rejects.toMatchObject(refusal('password.expired'));
});

test('an administrator ends the sessions and takes away the second factor of somebody who has lost it', async () => {
  const theirs = await come(w.people.leader);
  const { client } = await come(w.people.administrator);
  await client.account.endSessionsOf({ params: { id: w.people.leader.id } });
  await expect(theirs.client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
  await expect(client.account.resetSecondFactor({ params: { id: w.people.leader.id } })).resolves.toBeUndefined();
  const kinds = await w.asSystem((cx) =>
    cx.db
      .selectFrom('fact')
      .select(['kind', 'personId'])
      .where('subjectId', '=', w.people.leader.id)
      .orderBy('id', 'desc')
      .limit(2)
      .execute(),
  );
  const by = w.people.administrator.id;
  expect(kinds).toEqual([
    { kind: 'person.second-factor-reset', personId: by },
    { kind: 'person.sessions-ended', personId: by },
  ]);
});
