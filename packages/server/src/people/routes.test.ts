import { ROLES } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asNobody } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { apiOf, browserOn, SESSION, signedIn } from '../testing/browser.ts';
import { NEIGHBOUR, PASSWORD, passwordBack, type World, world } from '../testing/world.ts';
import { peopleContract } from './contract.ts';
import { checkPassword, enterByPassword } from './sign-in.ts';

const contracts = { people: peopleContract };
let w: World;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, []);
});
afterAll(() => w.end());

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });

test('who has not signed in is told so, in Vietnamese, and learns nothing else', async () => {
  const { client, send } = browserOn(api, contracts);
  await expect(client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
  const response = await send('http://tinh.test/api/session');
  expect(response.status).toBe(401);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('đăng nhập') });
});

test('a wrong password and an unknown username get the same answer', async () => {
  const { client } = browserOn(api, contracts);
  const wrong = await client.people
    .signIn({ body: { username: 'leader', password: 'không đúng' } })
    .catch((error) => error.problem);
  const unknown = await client.people
    .signIn({ body: { username: 'khong-co', password: 'không đúng' } })
    .catch((error) => error.problem);
  expect(wrong.code).toBe('session.wrong');
  expect(unknown).toEqual(wrong);
});

test('signing in tells who one is, where, and what one may do', async () => {
  const { client } = await signedIn(api, contracts, w.people.compiler);
  expect(await client.people.currentSession()).toEqual({
    person: { id: w.people.compiler.id, name: 'Người compiler', username: 'compiler' },
    offices: [
      { unit: { id: w.units.department, code: 'SO', name: 'Đơn vị SO', kind: 'department' }, role: 'compiler' },
    ],
    can: ROLES.compiler.can,
    managesAll: false,
    passwordIsDue: false,
  });
});

test('who manages the whole body is told so from the moment she comes in', async () => {
  const body = { username: w.people.administrator.username, password: PASSWORD };
  expect(await browserOn(api, contracts).client.people.signIn({ body })).toMatchObject({ managesAll: true });
});

test('a username is the same in capitals', async () => {
  const { client } = browserOn(api, contracts);
  await expect(client.people.signIn({ body: { username: 'Compiler ', password: PASSWORD } })).resolves.toMatchObject({
    person: { username: 'compiler' },
  });
});

test('the cookie is out of reach of scripts and of other sites', async () => {
  const { send } = browserOn(api, contracts);
  const response = await send('http://tinh.test/api/session', json('POST', { username: 'leader', password: PASSWORD }));
  expect(response.headers.get('set-cookie')).toMatch(
    /^sauro_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test('an account of another body does not open this one', async () => {
  const { client } = browserOn(api, contracts, NEIGHBOUR);
  await expect(client.people.signIn({ body: { username: 'leader', password: PASSWORD } })).rejects.toMatchObject(
    refusal('session.wrong'),
  );
});

test('a host that nobody has is answered without guessing a body', async () => {
  const { client } = browserOn(api, contracts, 'la.test');
  await expect(client.people.signIn({ body: { username: 'leader', password: PASSWORD } })).rejects.toMatchObject(
    refusal('tenant.unknown'),
  );
});

test('who has signed out is out, and the cookie that was kept is worth nothing', async () => {
  const { client, cookie } = await signedIn(api, contracts, w.people.leader);
  const kept = cookie();
  await client.people.signOut();
  expect(cookie()).toBeUndefined();
  const response = await api.request('http://tinh.test/api/session', { headers: { cookie: kept ?? '' } });
  expect(response.status).toBe(401);
});

test('a session that was not used ends by itself', async () => {
  const { client } = await signedIn(api, contracts, w.people.verifier);
  w.wait(50);
  await client.people.currentSession();
  w.wait(50);
  await client.people.currentSession();
  w.wait(61);
  await expect(client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
});

test('a session ends after its hours, however busy', async () => {
  const { client } = await signedIn(api, contracts, w.people.verifier);
  for (let hour = 0; hour < 13; hour += 1) {
    w.wait(55);
    await client.people.currentSession();
  }
  w.wait(6);
  await expect(client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
});

test('a password is changed only with the current one', async () => {
  const { client } = await signedIn(api, contracts, w.people.unit);
  const change = (current: string, next: string) => client.people.changePassword({ body: { current, next } });
  await expect(change('không đúng', 'mật khẩu mới của tôi')).rejects.toMatchObject(refusal('password.wrong'));
  await expect(change(PASSWORD, PASSWORD)).rejects.toMatchObject(refusal('password.same'));
  await expect(change(PASSWORD, 'ngắn')).rejects.toMatchObject(refusal('password.short'));
});

test('with a changed password the other sessions end and this one goes on', async () => {
  const here = await signedIn(api, contracts, w.people.unit);
  const elsewhere = await signedIn(api, contracts, w.people.unit);
  await here.client.people.changePassword({ body: { current: PASSWORD, next: 'mật khẩu mới của tôi' } });
  await expect(here.client.people.currentSession()).resolves.toMatchObject({ person: { username: 'unit' } });
  await expect(elsewhere.client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
  const again = browserOn(api, contracts).client.people;
  await expect(again.signIn({ body: { username: 'unit', password: PASSWORD } })).rejects.toMatchObject(
    refusal('session.wrong'),
  );
  await expect(again.signIn({ body: { username: 'unit', password: 'mật khẩu mới của tôi' } })).resolves.toBeDefined();
});

test('whoever signs in where somebody else was signed in does it as herself, and ends the session that was left open', async () => {
  const browser = await signedIn(api, contracts, w.people.leader);
  const left = browser.cookie();
  await browser.client.people.signIn({ body: { username: 'verifier', password: PASSWORD } });
  const response = await api.request('http://tinh.test/api/session', { headers: { cookie: left ?? '' } });
  expect(response.status).toBe(401);
  const fact = await w.asSystem((cx) =>
    cx.db
      .selectFrom('fact')
      .select('personId')
      .where('subjectId', '=', w.people.verifier.id)
      .where('kind', '=', 'person.signed-in')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  expect(fact.personId).toBeNull();
});

test('a password that is changed while somebody signs in with the old one lets nobody in', async () => {
  const nobody = asNobody(w.tenant);
  const given = { username: 'leader', address: '203.0.113.7', password: PASSWORD };
  const account = await checkPassword(w.system, nobody, given);
  const { client } = await signedIn(api, contracts, w.people.leader);
  await client.people.changePassword({ body: { current: PASSWORD, next: 'mật khẩu khác hẳn' } });
  const nothing = () => undefined;
  const cookies = { step: undefined, keepToken: nothing, keepStep: nothing, dropStep: nothing };
  const caller = { address: given.address, agent: '', session: null, ...cookies };
  const enter = transact(w.system, nobody, (cx) =>
    enterByPassword(cx, { ...account, username: given.username }, caller, SESSION),
  );
  await expect(enter).rejects.toMatchObject({ code: 'session.wrong' });
  await passwordBack(w, w.people.leader);
});

test('of two changes with the same current password the second is told that it is not the current one', async () => {
  const { client } = await signedIn(api, contracts, w.people.leader);
  const changes = ['mật khẩu thứ nhất', 'mật khẩu thứ hai'];
  const answers = await Promise.all(
    changes.map((next) =>
      client.people.changePassword({ body: { current: PASSWORD, next } }).then(
        () => 'changed',
        (error) => error.problem.code,
      ),
    ),
  );
  expect(answers.toSorted()).toEqual(['changed', 'password.wrong']);
  await passwordBack(w, w.people.leader);
});

test('changing a password is tried as seldom as signing in', async () => {
  const { client } = await signedIn(api, contracts, w.people.compiler);
  const answers: string[] = [];
  for (let time = 0; time < 9; time += 1) {
    await client.people
      .changePassword({ body: { current: `đoán ${time}`, next: 'mật khẩu khác hẳn' } })
      .catch((error) => answers.push(error.problem.code));
  }
  expect(answers).toEqual([...Array.from({ length: 8 }, () => 'password.wrong'), 'session.throttled']);
  w.wait(16);
});

test('behind a proxy that speaks https the cookie travels by https only', async () => {
  const init = json('POST', { username: 'leader', password: PASSWORD });
  const response = await browserOn(api, contracts).send('http://tinh.test/api/session', {
    ...init,
    headers: { ...init.headers, 'x-forwarded-proto': 'https' },
  });
  expect(response.headers.get('set-cookie')).toContain('; Secure');
});

test('an account is closed to guesses after eight, all at once or one by one, and opens after a while', async () => {
  const { client } = browserOn(api, contracts);
  const guess = () =>
    client.people
      .signIn({ body: { username: 'administrator', password: 'đoán mò' } })
      .catch((error) => error.problem.code);
  const answers = await Promise.all(Array.from({ length: 12 }, guess));
  expect(answers.filter((code) => code === 'session.wrong')).toHaveLength(8);
  expect(answers.filter((code) => code === 'session.throttled')).toHaveLength(4);
  const right = { body: { username: 'administrator', password: PASSWORD } };
  await expect(client.people.signIn(right)).rejects.toMatchObject(refusal('session.throttled'));
  w.wait(16);
  await expect(client.people.signIn(right)).resolves.toBeDefined();
});

test('an address is closed to guesses over many accounts', async () => {
  w.wait(16);
  const { send } = browserOn(api, contracts);
  const guess = async (username: string) => {
    const init = json('POST', { username, password: 'đoán mò' });
    const response = await send('http://tinh.test/api/session', {
      ...init,
      headers: { ...init.headers, 'x-forwarded-for': '203.0.113.9' },
    });
    return response.status;
  };
  const answers = [];
  for (let name = 0; name < 61; name += 1) answers.push(await guess(`ten-${name}`));
  expect(answers.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 401));
  expect(answers[60]).toBe(429);
});

test('a write from another site is refused before anything is looked at', async () => {
  const { send } = await signedIn(api, contracts, w.people.leader);
  const response = await send('http://tinh.test/api/session', {
    method: 'DELETE',
    headers: { origin: 'https://xau.test' },
  });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ code: 'request.foreign-origin' });
});

test('what is wrong with the input is said for each field', async () => {
  const { send } = browserOn(api, contracts);
  const response = await send('http://tinh.test/api/session', json('POST', { username: '' }));
  expect(response.status).toBe(400);
  const { fields } = (await response.json()) as { fields: { path: string; message: string }[] };
  expect(fields).toEqual([
    { path: 'body.username', message: 'Không được để trống.' },
    { path: 'body.password', message: 'Thiếu.' },
  ]);
});

test('signing in and out stand in the ledger, without the password or the token', async () => {
  const { client } = await signedIn(api, contracts, w.people.leader);
  await client.people.signOut();
  const facts = await w.as(w.people.leader, (cx) =>
    cx.db
      .selectFrom('fact')
      .select(['kind', 'data'])
      .where('subjectId', '=', w.people.leader.id)
      .orderBy('id', 'desc')
      .limit(2)
      .execute(),
  );
  expect(facts.map((fact) => fact.kind)).toEqual(['person.signed-out', 'person.signed-in']);
  expect(Object.keys(facts[1]?.data as object)).toEqual(['by', 'session']);
});

function json(method: string, body: unknown) {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
