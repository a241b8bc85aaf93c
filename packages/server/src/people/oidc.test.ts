import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createLog } from '../kit/log.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { CLIENT, type StandInProvider, startProvider } from '../testing/oidc-provider.ts';
import { softPasskey } from '../testing/soft-passkey.ts';
import { HOME, NEIGHBOUR, type World, world } from '../testing/world.ts';
import { accountContract } from './account-contract.ts';
import { addPerson } from './add-person.ts';
import { peopleContract } from './contract.ts';
import { oidcBy, type OidcWay } from './oidc.ts';

const contracts = { people: peopleContract, account: accountContract };
const lines: string[] = [];
const log = createLog({
  level: 'debug',
  pretty: false,
  write: (line) => void lines.push(line),
  clock: () => new Date(),
});
let w: World;
let provider: StandInProvider;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  w = await world();
  provider = await startProvider(`http://${HOME}/dang-nhap/oidc`);
  api = apiWith({});
});
afterAll(async () => {
  await provider.stop();
  await w.end();
});
beforeEach(() => w.wait(16));

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });

function apiWith(other: Partial<OidcWay>) {
  const way = {
    issuer: provider.issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    claim: 'preferred_username',
  };
  return apiOf(w, [], oidcBy({ ...way, label: 'SSO tỉnh', tenant: 'tinh', ...other }, log));
}

async function comeBack(from = api) {
  const { client } = browserOn(from, contracts);
  const { address } = await client.people.beginOidc();
  return { client, search: await provider.visit(address) };
}

const usernamed = (sub: string, username: string) => ({ sub, claims: { preferred_username: username } });

test('whom the provider names and nobody here is called, is told so, and no person is made', async () => {
  provider.seat(usernamed('s-1', 'nguoi-la'));
  const { client, search } = await comeBack();
  await expect(client.people.signInByOidc({ body: { search } })).rejects.toMatchObject(refusal('oidc.no-account'));
  const found = await w.asSystem((cx) => cx.db.selectFrom('account').select('username').execute());
  expect(found.map(({ username }) => username)).not.toContain('nguoi-la');
});

test('the account with that username is signed in to, linked once, and stays hers under another username', async () => {
  provider.seat(usernamed('s-2', 'Compiler'));
  const first = await comeBack();
  await expect(first.client.people.signInByOidc({ body: { search: first.search } })).resolves.toMatchObject({
    person: { username: 'compiler' },
  });
  provider.seat(usernamed('s-2', 'leader'));
  const second = await comeBack();
  await expect(second.client.people.signInByOidc({ body: { search: second.search } })).resolves.toMatchObject({
    person: { username: 'compiler' },
  });
});

test('a first password that was never used stands in nobody’s way who comes from the provider', async () => {
  const person = { name: 'Người mới', username: 'nguoi-moi', passwordHash: 'x', isFirstPassword: true };
  await w.asSystem((cx) => addPerson(cx, { ...person, unit: w.units.room, role: 'unit' }));
  provider.seat(usernamed('s-4', 'nguoi-moi'));
  const { client, search } = await comeBack();
  const notDue = { passwordIsDue: false };
  await expect(client.people.signInByOidc({ body: { search } })).resolves.toMatchObject(notDue);
  await expect(client.people.currentSession()).resolves.toMatchObject(notDue);
  await expect(client.account.getAccount()).resolves.toBeDefined();
});

test('a namesake of somebody who is linked already does not come in', async () => {
  provider.seat(usernamed('s-3', 'compiler'));
  const { client, search } = await comeBack();
  await expect(client.people.signInByOidc({ body: { search } })).rejects.toMatchObject(refusal('oidc.no-account'));
});

test('what comes back opens once, and only in the browser that was sent there', async () => {
  provider.seat(usernamed('s-4', 'leader'));
  const { client, search } = await comeBack();
  const other = browserOn(api, contracts).client;
  await expect(other.people.signInByOidc({ body: { search } })).rejects.toMatchObject(refusal('step.gone'));
  await other.people.beginOidc();
  await expect(other.people.signInByOidc({ body: { search } })).rejects.toMatchObject(refusal('oidc.refused'));
  await client.people.signInByOidc({ body: { search } });
  await expect(client.people.signInByOidc({ body: { search } })).rejects.toMatchObject(refusal('step.gone'));
});

test('a code of another, or no code at all, is refused, and no part of it is logged', async () => {
  const { client, search } = await comeBack();
  const forged = new URLSearchParams(search);
  forged.set('code', 'ma-doan-mo');
  await expect(client.people.signInByOidc({ body: { search: `?${forged}` } })).rejects.toMatchObject(
    refusal('oidc.refused'),
  );
  const again = await comeBack();
  await expect(again.client.people.signInByOidc({ body: { search: '?error=access_denied' } })).rejects.toMatchObject(
    refusal('oidc.refused'),
  );
  expect(lines.join('')).toContain('signing in with the provider failed');
  expect(lines.join('')).not.toMatch(/ma-doan-mo|a-secret-for-tests/);
});

test('an e-mail address that nobody has confirmed is nobody’s', async () => {
  const byEmail = apiWith({ claim: 'email' });
  for (const [verified, outcome] of [
    [false, 'oidc.no-account'],
    [true, 'verifier'],
  ] as const) {
    provider.seat({ sub: `s-5-${verified}`, claims: { email: 'verifier', email_verified: verified } });
    const { client, search } = await comeBack(byEmail);
    const answer = await client.people.signInByOidc({ body: { search } }).then(
      (entered) => ('person' in entered ? entered.person.username : 'second'),
      (error) => error.problem.code,
    );
    expect(answer).toBe(outcome);
  }
});

test('who has a second factor here is asked for it after the provider, too', async () => {
  const key = softPasskey(`http://${HOME}`);
  const own = await signedIn(api, contracts, w.people.administrator);
  const response = key.create(await own.client.account.askNewPasskey());
  await own.client.account.addPasskey({ body: { name: 'Máy ở cơ quan', response } });
  provider.seat(usernamed('s-6', 'administrator'));
  const { client, search } = await comeBack();
  expect(await client.people.signInByOidc({ body: { search } })).toEqual({ second: ['passkey', 'recovery'] });
  await expect(client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
  const answer = key.answer(await client.people.askSecondPasskey());
  await client.people.signInSecond({ body: { way: 'passkey', response: answer } });
  const { items } = await client.account.listSessions();
  expect(items.filter(({ isThis }) => isThis)).toMatchObject([{ way: 'oidc' }]);
});

test('only the body that the provider is for is offered it', async () => {
  expect(await browserOn(api, contracts).client.people.signInWays()).toEqual({ oidc: 'SSO tỉnh' });
  const neighbour = browserOn(api, contracts, NEIGHBOUR).client;
  expect(await neighbour.people.signInWays()).toEqual({ oidc: null });
  await expect(neighbour.people.beginOidc()).rejects.toMatchObject(refusal('oidc.off'));
  await expect(browserOn(apiWith({ tenant: null }), contracts).client.people.beginOidc()).rejects.toMatchObject(
    refusal('oidc.off'),
  );
});

test('a provider that does not answer is told as such, and is asked again the next time', async () => {
  const nowhere = apiWith({ issuer: new URL('http://127.0.0.1:9') });
  await expect(browserOn(nowhere, contracts).client.people.beginOidc()).rejects.toMatchObject(
    refusal('oidc.unreachable'),
  );
});

test('an address is closed to what comes back, too', async () => {
  const { send } = browserOn(api, contracts);
  const answers: number[] = [];
  for (let time = 0; time < 61; time += 1) {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.30' };
    const body = JSON.stringify({ search: '?code=1' });
    answers.push((await send(`http://${HOME}/api/session/oidc`, { method: 'POST', headers, body })).status);
  }
  expect([answers[59], answers[60]]).toEqual([401, 429]);
});
