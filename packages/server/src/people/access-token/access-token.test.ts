import type { Right } from '@sauro/core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PASSWORD, passwordBack, type Resident, type World, world, HOME } from '../../testing/world.ts';
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import { createClient } from '../../testing/contract-client.ts';
import { pastRules } from '../../testing/past-rules.ts';
import { accountContract } from '../account-contract.ts';
import { peopleContract } from '../contract.ts';
import { ledgerContract } from '../ledger-contract.ts';
import { ledgerRoutes } from '../ledger-routes.ts';
import { staffContract } from '../staff-contract.ts';
import { staffRoutes } from '../staff-routes.ts';
import { unitsContract } from '../units-contract.ts';
import { unitsRoutes } from '../units-routes.ts';
import { tokensContract } from './contract.ts';
import { identifyByToken } from './identify-by-token.ts';
import { tokensRoutes } from './routes.ts';

const contracts = {
  people: peopleContract,
  account: accountContract,
  tokens: tokensContract,
  staff: staffContract,
  units: unitsContract,
  ledger: ledgerContract,
};
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [tokensRoutes, staffRoutes, unitsRoutes, ledgerRoutes]);
});
afterAll(() => w.end());
beforeEach(() => w.wait(16));

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const come = async (person: Resident) => (await signedIn(api, contracts, person)).client;

/** A program: no cookie, no origin, only the token. */
function programWith(token: string) {
  const send: typeof fetch = async (target, init) => {
    const headers = new Headers(init?.headers);
    headers.set('host', HOME);
    headers.set('authorization', `Bearer ${token}`);
    return api.request(String(target), { ...init, headers });
  };
  return createClient(contracts, send, `http://${HOME}`);
}

type Wish = {
  readonly mode?: 'read' | 'write';
  readonly rights?: Right[];
  readonly unit?: string;
  readonly days?: number;
};
async function tokenOf(person: Resident, { mode = 'read', rights = ['people.read'], unit, days }: Wish = {}) {
  const client = await come(person);
  const made = await client.tokens.makeToken({
    body: { name: 'Bảng điều hành', mode, rights, unit: unit ?? null, ...(days === undefined ? {} : { days }) },
  });
  return { ...made, program: programWith(made.token) };
}

test('nobody makes a token for what she may not do herself, nor for a unit beyond her reach', async () => {
  const client = await come(w.people.unit);
  const make = (body: { rights: Right[]; unit?: string }) =>
    client.tokens.makeToken({ body: { name: 'x', mode: 'read', ...body } });
  await expect(make({ rights: ['people.read', 'people.manage'] })).rejects.toMatchObject(refusal('right.missing'));
  await expect(make({ rights: ['people.read'], unit: w.units.department })).rejects.toMatchObject(
    refusal('unit.out-of-reach'),
  );
  await expect(browserOn(api, contracts).client.tokens.listTokens()).rejects.toMatchObject(refusal('session.none'));
});

test('making one asks for a fresh proof, and is not done with a token', async () => {
  const client = await come(w.people.unit);
  w.wait(6);
  const body = { name: 'x', mode: 'read' as const, rights: ['people.read' as const] };
  await expect(client.tokens.makeToken({ body })).rejects.toMatchObject(refusal('session.not-fresh'));
  const { program } = await tokenOf(w.people.unit, { mode: 'write' });
  await expect(program.tokens.makeToken({ body })).rejects.toMatchObject(refusal('token.not-here'));
});

test('somebody else’s token is revoked by nobody but who manages her, with a fresh proof', async () => {
  const { id, program } = await tokenOf(w.people.leader);
  const unit = await come(w.people.unit);
  await expect(unit.tokens.revokeToken({ params: { id } })).rejects.toMatchObject(refusal('record.not-found'));
  await expect(unit.tokens.revokeTokenOf({ params: { id } })).rejects.toMatchObject(refusal('right.missing'));
  const administrator = await come(w.people.administrator);
  expect((await administrator.tokens.listTokensOfAll({ query: {} })).items[0]).toMatchObject({
    id,
    person: { id: w.people.leader.id },
  });
  await administrator.tokens.revokeTokenOf({ params: { id } });
  await expect(program.people.currentSession()).rejects.toMatchObject(refusal('token.unknown'));
});

test('a token is shown once, found by scanners, kept as a hash, and worth 90 days', async () => {
  const client = await come(w.people.unit);
  const { id, token, expiresAt } = await tokenOf(w.people.unit);
  expect(token).toMatch(/^sauro_pat_[0-9a-f]{32}_[\w-]{43}$/);
  const told = JSON.stringify([await client.tokens.listTokens()]);
  expect([told.includes(id), told.includes(token)]).toEqual([true, false]);
  const { rows } = await pastRules(
    w,
    'select row_to_json(access_token) || (select string_agg(data::text, $2) from fact)::text as text from access_token where id = $1',
    [id, ' '],
  );
  const stored = (rows as { text: string }[])[0]?.text ?? '';
  // The secret itself may hold the sign that parts it from the id.
  expect([stored.includes('Bảng điều hành'), stored.includes(token.slice(-43))]).toEqual([true, false]);
  expect(Date.parse(expiresAt) - w.system.clock().getTime()).toBeLessThanOrEqual(90 * 86_400_000);
  w.wait(90 * 24 * 60);
  await expect(programWith(token).people.currentSession()).rejects.toMatchObject(refusal('token.unknown'));
  w.wait(-90 * 24 * 60);
});

test('one that lasts longer than a year is refused', async () => {
  await expect(tokenOf(w.people.unit, { days: 366 })).rejects.toMatchObject(refusal('request.invalid'));
});

test('a program acts as the person, with the chosen of her rights and no other', async () => {
  const { program } = await tokenOf(w.people.administrator, { rights: ['people.read'] });
  expect(await program.people.currentSession()).toMatchObject({
    person: { id: w.people.administrator.id },
    can: ['people.read'],
    managesAll: false,
  });
  expect((await program.units.listTops()).items).not.toEqual([]);
  await expect(program.ledger.ledgerState()).rejects.toMatchObject(refusal('right.missing'));
});

test('one that reads does not write, and one that writes does', async () => {
  const body = { name: 'Cụm thi đua số 3', aliases: [], parts: [] };
  const group = {
    ...body,
    parts: [{ kinds: ['room' as const], forms: [], under: 'issuer' as const, depth: 'any' as const, parents: [] }],
  };
  const params = { code: 'phong-moi' };
  const reading = await tokenOf(w.people.administrator, { rights: ['people.read', 'people.manage'] });
  await expect(reading.program.staff.saveGroup({ params, body: group })).rejects.toMatchObject(
    refusal('token.read-only'),
  );
  const writing = await tokenOf(w.people.administrator, { mode: 'write', rights: ['people.read', 'people.manage'] });
  await expect(writing.program.staff.saveGroup({ params, body: group })).resolves.toBeUndefined();
});

test('what is grave, and the account itself, is closed to tokens', async () => {
  const { program } = await tokenOf(w.people.administrator, { mode: 'write', rights: ['people.manage'] });
  const closed = [
    () => program.account.resetPassword({ params: { id: w.people.unit.id } }),
    () => program.account.getAccount(),
    () => program.account.setEmail({ body: { email: null } }),
    () => program.people.prove({ body: { way: 'password', password: PASSWORD } }),
    () => program.people.signOut(),
  ];
  for (const act of closed) await expect(act()).rejects.toMatchObject(refusal('token.not-here'));
});

test('one for a unit reaches that unit and those below it, and no other', async () => {
  const { program } = await tokenOf(w.people.leader, { unit: w.units.commune });
  expect((await program.units.listTops()).items.map(({ id }) => id)).toEqual([w.units.commune]);
  const names = (await program.staff.listPeople({ query: {} })).items.map(({ username }) => username);
  expect(names).toEqual(['unit']);
});

test('who loses a right, or has left, loses it for her tokens at once', async () => {
  const { program } = await tokenOf(w.people.verifier);
  await expect(program.units.listTops()).resolves.toBeDefined();
  await pastRules(
    w,
    `insert into role (tenant_id, code, name, given, taken) values ($1, 'verifier', 'x', '{}', '{people.read}')`,
    [w.tenant],
  );
  await expect(program.units.listTops()).rejects.toMatchObject(refusal('right.missing'));
  await pastRules(w, `delete from role where tenant_id = $1 and code = 'verifier'`, [w.tenant]);
  await expect(program.units.listTops()).resolves.toBeDefined();
  await pastRules(w, `update office set to_on = from_on, ended_at = now() where person_id = $1`, [
    w.people.verifier.id,
  ]);
  await expect(program.people.currentSession()).rejects.toMatchObject(refusal('token.unknown'));
  await pastRules(w, `update office set to_on = null, ended_at = null where person_id = $1`, [w.people.verifier.id]);
});

test('whoever is helped by an administrator has no tokens left, for somebody else may have made them', async () => {
  const administrator = await come(w.people.administrator);
  const params = { id: w.people.leader.id };
  const one = await tokenOf(w.people.leader);
  await administrator.account.endSessionsOf({ params });
  await expect(one.program.people.currentSession()).rejects.toMatchObject(refusal('token.unknown'));
  const other = await tokenOf(w.people.leader);
  await administrator.account.resetPassword({ params });
  await expect(other.program.people.currentSession()).rejects.toMatchObject(refusal('token.unknown'));
  await passwordBack(w, w.people.leader);
});

test('a token of another body, a wrong one and a spoilt one open nothing, and say nothing', async () => {
  const { token } = await tokenOf(w.people.unit);
  for (const wrong of [token.slice(0, -1), `${token.slice(0, -2)}aa`, 'sauro_pat_', 'x']) {
    await expect(programWith(wrong).people.currentSession()).rejects.toMatchObject(refusal('token.unknown'));
  }
  const other = token.replace(w.tenant.replaceAll('-', ''), w.neighbour.tenant.replaceAll('-', ''));
  await expect(programWith(other).people.currentSession()).rejects.toMatchObject(refusal('token.unknown'));
});

test('one that is asked with a cookie too is taken for what it is', async () => {
  const { token } = await tokenOf(w.people.unit);
  const { send } = await signedIn(api, contracts, w.people.administrator);
  const response = await send(`http://${HOME}/api/session`, { headers: { authorization: `Bearer ${token}` } });
  expect(await response.json()).toMatchObject({ person: { id: w.people.unit.id } });
});

test('from a page of another site nothing is written, token or not', async () => {
  const { token } = await tokenOf(w.people.administrator, { mode: 'write', rights: ['people.manage'] });
  const response = await api.request(`http://${HOME}/api/unit-groups/x`, {
    method: 'DELETE',
    headers: { host: HOME, authorization: `Bearer ${token}`, origin: 'https://khac.test' },
  });
  expect(await response.json()).toMatchObject({ code: 'request.foreign-origin' });
});

test('one that calls too fast is told to wait, and answered again a minute later', async () => {
  const { token } = await tokenOf(w.people.unit);
  const identify = identifyByToken(3);
  const call = () => identify(w.system, token);
  for (let time = 0; time < 3; time += 1) await expect(call()).resolves.toBeDefined();
  await expect(call()).rejects.toMatchObject({ code: 'token.throttled' });
  w.wait(1);
  await expect(call()).resolves.toBeDefined();
});

test('the day of its last use is told, and the ledger tells that it was made and revoked', async () => {
  const client = await come(w.people.unit);
  const { id, program } = await tokenOf(w.people.unit);
  await program.units.listTops();
  const { items } = await client.tokens.listTokens();
  expect(items.find((one) => one.id === id)?.usedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  await client.tokens.revokeToken({ params: { id } });
  const facts = await w.asSystem((cx) =>
    cx.db.selectFrom('fact').select(['kind', 'personId']).where('subjectId', '=', id).orderBy('id').execute(),
  );
  expect(facts).toEqual(
    ['made', 'revoked'].map((what) => ({ kind: `accessToken.${what}`, personId: w.people.unit.id })),
  );
});

test('twenty are enough', async () => {
  const client = await come(w.people.compiler);
  const make = () => client.tokens.makeToken({ body: { name: 'x', mode: 'read', rights: ['plan.read'] } });
  for (let time = 0; time < 20; time += 1) await make();
  await expect(make()).rejects.toMatchObject(refusal('token.too-many'));
});
