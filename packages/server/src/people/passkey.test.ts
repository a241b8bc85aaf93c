import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { softPasskey } from '../testing/soft-passkey.ts';
import { HOME, PASSWORD, type Resident, type World, world } from '../testing/world.ts';
import { accountContract } from './account-contract.ts';
import { peopleContract } from './contract.ts';

const contracts = { people: peopleContract, account: accountContract };
const ORIGIN = `http://${HOME}`;
let w: World;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, []);
});
afterAll(() => w.end());
beforeEach(async () => {
  w.wait(16);
  await w.asSystem(async (cx) => {
    await cx.db.deleteFrom('passkey').execute();
    await cx.db.deleteFrom('recoveryCode').execute();
  });
});

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });

async function withPasskey(person: Resident, key = softPasskey(ORIGIN)) {
  const browser = await signedIn(api, contracts, person);
  const response = key.create(await browser.client.account.askNewPasskey());
  const added = await browser.client.account.addPasskey({ body: { name: 'Máy ở cơ quan', response } });
  return { ...browser, key, response, added };
}

async function enterWith(key: ReturnType<typeof softPasskey>) {
  const { client } = browserOn(api, contracts);
  const response = key.answer(await client.people.askPasskey());
  return client.people.signInByPasskey({ body: { response } });
}

test('who has not signed in adds no passkey', async () => {
  const { client } = browserOn(api, contracts);
  await expect(client.account.askNewPasskey()).rejects.toMatchObject(refusal('session.none'));
});

test('a passkey that was made for another question, or is here already, is not added', async () => {
  const { client, response, key } = await withPasskey(w.people.leader);
  await client.account.askNewPasskey();
  await expect(client.account.addPasskey({ body: { name: 'Cũ', response } })).rejects.toMatchObject(
    refusal('passkey.wrong'),
  );
  const again = key.create(await client.account.askNewPasskey());
  await expect(client.account.addPasskey({ body: { name: 'Lại', response: again } })).rejects.toMatchObject(
    refusal('passkey.known'),
  );
});

test('a passkey opens by itself, without a username', async () => {
  const { key, added } = await withPasskey(w.people.compiler);
  expect(added.recoveryCodes).toHaveLength(10);
  await expect(enterWith(key)).resolves.toMatchObject({ person: { username: 'compiler' } });
});

test('an answer is good once, and for the question of this browser', async () => {
  const { key } = await withPasskey(w.people.compiler);
  const { client } = browserOn(api, contracts);
  const response = key.answer(await client.people.askPasskey());
  await client.people.signInByPasskey({ body: { response } });
  await expect(client.people.signInByPasskey({ body: { response } })).rejects.toMatchObject(refusal('step.gone'));
  await client.people.askPasskey();
  await expect(client.people.signInByPasskey({ body: { response } })).rejects.toMatchObject(refusal('passkey.wrong'));
});

test('an answer made on another site opens nothing', async () => {
  const key = softPasskey(ORIGIN);
  await withPasskey(w.people.compiler, key);
  const { client } = browserOn(api, contracts);
  const stranger = softPasskey('http://gia-mao.test');
  const response = stranger.answer(await client.people.askPasskey());
  await expect(client.people.signInByPasskey({ body: { response } })).rejects.toMatchObject(refusal('passkey.wrong'));
});

test('a copy of a passkey, whose count goes back, opens nothing', async () => {
  const { key } = await withPasskey(w.people.verifier);
  await enterWith(key);
  key.turnBack();
  await expect(enterWith(key)).rejects.toMatchObject(refusal('passkey.wrong'));
});

test('after the password the passkey of that person is the second step, and another’s is not', async () => {
  const { key } = await withPasskey(w.people.unit);
  const other = await withPasskey(w.people.compiler);
  const { client } = browserOn(api, contracts);
  const signIn = () => client.people.signIn({ body: { username: 'unit', password: PASSWORD } });
  expect(await signIn()).toEqual({ second: ['passkey', 'recovery'] });
  const wrong = other.key.answer(await client.people.askSecondPasskey());
  await expect(client.people.signInSecond({ body: { way: 'passkey', response: wrong } })).rejects.toMatchObject(
    refusal('passkey.wrong'),
  );
  const response = key.answer(await client.people.askSecondPasskey());
  await expect(client.people.signInSecond({ body: { way: 'passkey', response } })).resolves.toMatchObject({
    person: { username: 'unit' },
  });
});

test('a passkey that was removed opens nothing, and another’s cannot be removed', async () => {
  const { client, key } = await withPasskey(w.people.administrator);
  const [passkey] = (await client.account.getAccount()).passkeys;
  const other = await signedInByPasskey(await withPasskey(w.people.compiler));
  const params = { id: passkey?.id ?? '' };
  await expect(other.account.removePasskey({ params })).rejects.toMatchObject(refusal('passkey.none'));
  await client.account.removePasskey({ params });
  expect(await client.account.getAccount()).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 });
  await expect(enterWith(key)).rejects.toMatchObject(refusal('passkey.wrong'));
});

test('an address is closed to passkeys that are guessed', async () => {
  const { send } = browserOn(api, contracts);
  const guess = () => send(`${ORIGIN}/api/session/passkey`, guessInit());
  const answers: number[] = [];
  for (let time = 0; time < 61; time += 1) answers.push((await guess()).status);
  expect(answers.slice(0, 60).every((status) => status === 401)).toBe(true);
  expect(answers[60]).toBe(429);
});

test('an address that begins three hundred times and more waits', async () => {
  const { send } = browserOn(api, contracts);
  const headers = { 'x-forwarded-for': '203.0.113.21' };
  const answers: number[] = [];
  for (let time = 0; time < 301; time += 1) {
    answers.push((await send(`${ORIGIN}/api/session/passkey/question`, { method: 'POST', headers })).status);
  }
  expect([answers[299], answers[300]]).toEqual([200, 429]);
});

async function signedInByPasskey({ key }: { readonly key: ReturnType<typeof softPasskey> }) {
  const { client } = browserOn(api, contracts);
  const response = key.answer(await client.people.askPasskey());
  await client.people.signInByPasskey({ body: { response } });
  return client;
}

function guessInit() {
  const response = softPasskey(ORIGIN).answer({ challenge: 'AAAA', rpId: HOME });
  return {
    method: 'POST',
    body: JSON.stringify({ response }),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.20' },
  };
}
