import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sealWith } from '../kit/seal.ts';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { PASSWORD, type Resident, type World, world } from '../testing/world.ts';
import { accountContract } from './account-contract.ts';
import { peopleContract } from './contract.ts';

const contracts = { people: peopleContract, account: accountContract };
let w: World;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  w = await world();
  api = apiOf(w, []);
});
afterAll(() => w.end());
// Tries of the test before count no more.
beforeEach(() => w.wait(16));

const refusal = (code: string) => ({ name: 'Refusal', problem: expect.objectContaining({ code }) });
const codeAt = (secret: string, minutes = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: w.system.clock().getTime() + minutes * 60_000,
  });

/** Sets up the application and waits until the code that did it is over. */
async function withTotp(person: Resident) {
  const browser = await signedIn(api, contracts, person);
  const { secret, address } = await browser.client.account.beginTotp();
  const { recoveryCodes } = await browser.client.account.setTotp({ body: { code: codeAt(secret) } });
  w.wait(2);
  return { ...browser, secret, address, recoveryCodes: recoveryCodes ?? [] };
}

const withPassword = (person: Resident) => {
  const { client, cookie } = browserOn(api, contracts);
  return client.people
    .signIn({ body: { username: person.username, password: PASSWORD } })
    .then((answer) => ({ client, cookie, answer }));
};

const givenBack = (person: Resident) =>
  w.asSystem(async (cx) => {
    for (const table of ['totp', 'recoveryCode'] as const) {
      await cx.db.deleteFrom(table).where('personId', '=', person.id).execute();
    }
  });

test('who has not signed in sets up nothing', async () => {
  const { client } = browserOn(api, contracts);
  await expect(client.account.beginTotp()).rejects.toMatchObject(refusal('session.none'));
});

test('an application is set up by its first code only, and with it come ten recovery codes', async () => {
  const { client } = await signedIn(api, contracts, w.people.leader);
  await expect(client.account.setTotp({ body: { code: '123456' } })).rejects.toMatchObject(refusal('step.gone'));
  const { secret, address } = await client.account.beginTotp();
  expect(address).toContain(`secret=${secret}`);
  const wrong = codeAt(secret, 10);
  await expect(client.account.setTotp({ body: { code: wrong } })).rejects.toMatchObject(refusal('second.wrong'));
  expect(await client.account.getAccount()).toMatchObject({ totpSince: null, recoveryCodesLeft: 0 });
  const { recoveryCodes } = await client.account.setTotp({ body: { code: codeAt(secret) } });
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(await client.account.getAccount()).toMatchObject({ totpSince: expect.any(String), recoveryCodesLeft: 10 });
  await expect(client.account.beginTotp()).rejects.toMatchObject(refusal('totp.exists'));
  await givenBack(w.people.leader);
});

test('with an application the password alone opens nothing', async () => {
  await withTotp(w.people.leader);
  const { client, cookie, answer } = await withPassword(w.people.leader);
  expect(answer).toEqual({ second: ['totp', 'recovery'] });
  expect(cookie()).toBeUndefined();
  await expect(client.people.currentSession()).rejects.toMatchObject(refusal('session.none'));
  await givenBack(w.people.leader);
});

test('a code opens once, and neither again nor an older one', async () => {
  const { secret } = await withTotp(w.people.leader);
  const before = codeAt(secret, -0.5);
  const { client } = await withPassword(w.people.leader);
  const code = codeAt(secret);
  await expect(client.people.signInSecond({ body: { way: 'totp', code } })).resolves.toMatchObject({
    person: { username: 'leader' },
  });
  for (const old of [code, before]) {
    const again = await withPassword(w.people.leader);
    await expect(again.client.people.signInSecond({ body: { way: 'totp', code: old } })).rejects.toMatchObject(
      refusal('second.wrong'),
    );
  }
  await givenBack(w.people.leader);
});

test('of two who send the same code at once one comes in', async () => {
  const { secret } = await withTotp(w.people.leader);
  const both = [await withPassword(w.people.leader), await withPassword(w.people.leader)];
  const code = codeAt(secret);
  const answers = await Promise.all(
    both.map(({ client }) =>
      client.people.signInSecond({ body: { way: 'totp', code } }).then(
        () => 'in',
        (error) => error.problem.code,
      ),
    ),
  );
  expect(answers.toSorted()).toEqual(['in', 'second.wrong']);
  await givenBack(w.people.leader);
});

test('codes are closed to guesses after five, even with the right one, and open after a while', async () => {
  const { secret } = await withTotp(w.people.leader);
  const answers: string[] = [];
  for (let time = 0; time < 6; time += 1) {
    const { client } = await withPassword(w.people.leader);
    await client.people
      .signInSecond({ body: { way: 'totp', code: '000000' } })
      .catch((error) => answers.push(error.problem.code));
  }
  expect(answers).toEqual([...Array.from({ length: 5 }, () => 'second.wrong'), 'second.throttled']);
  const { client } = await withPassword(w.people.leader);
  const right = () => client.people.signInSecond({ body: { way: 'totp', code: codeAt(secret) } });
  await expect(right()).rejects.toMatchObject(refusal('second.throttled'));
  w.wait(16);
  const later = await withPassword(w.people.leader);
  await expect(
    later.client.people.signInSecond({ body: { way: 'totp', code: codeAt(secret) } }),
  ).resolves.toBeDefined();
  await givenBack(w.people.leader);
});

test('a recovery code opens once, however it is typed', async () => {
  const { recoveryCodes } = await withTotp(w.people.leader);
  const code = (recoveryCodes[0] ?? '').toUpperCase().replaceAll('-', ' ');
  const first = await withPassword(w.people.leader);
  await first.client.people.signInSecond({ body: { way: 'recovery', code } });
  expect(await first.client.account.getAccount()).toMatchObject({ recoveryCodesLeft: 9 });
  const second = await withPassword(w.people.leader);
  await expect(second.client.people.signInSecond({ body: { way: 'recovery', code } })).rejects.toMatchObject(
    refusal('second.wrong'),
  );
  await givenBack(w.people.leader);
});

test('new recovery codes make the old ones worthless, and without a second factor there are none', async () => {
  const { client, recoveryCodes } = await withTotp(w.people.leader);
  await client.account.makeRecoveryCodes();
  const { client: other } = await withPassword(w.people.leader);
  await expect(
    other.people.signInSecond({ body: { way: 'recovery', code: recoveryCodes[1] ?? '' } }),
  ).rejects.toMatchObject(refusal('second.wrong'));
  await client.account.removeTotp();
  expect(await client.account.getAccount()).toMatchObject({ totpSince: null, recoveryCodesLeft: 0 });
  await expect(client.account.makeRecoveryCodes()).rejects.toMatchObject(refusal('second.none'));
  await expect(client.account.removeTotp()).rejects.toMatchObject(refusal('totp.none'));
});

test('a password that is changed between the two steps makes the first one void', async () => {
  const { client, secret } = await withTotp(w.people.unit);
  const half = await withPassword(w.people.unit);
  await client.people.changePassword({ body: { current: PASSWORD, next: 'con trâu đi trước cái cày' } });
  await expect(half.client.people.signInSecond({ body: { way: 'totp', code: codeAt(secret) } })).rejects.toMatchObject(
    refusal('step.gone'),
  );
});

test('where the key of the seal is lost, codes are refused with the reason, and a recovery code opens', async () => {
  const { secret, recoveryCodes } = await withTotp(w.people.verifier);
  await w.asSystem((cx) =>
    cx.db
      .updateTable('totp')
      .set({ secret: sealWith(Buffer.alloc(32)).close(secret, 'khóa khác') })
      .where('personId', '=', w.people.verifier.id)
      .execute(),
  );
  const { client } = await withPassword(w.people.verifier);
  await expect(client.people.signInSecond({ body: { way: 'totp', code: codeAt(secret) } })).rejects.toMatchObject(
    refusal('totp.unreadable'),
  );
  await client.people.signInSecond({ body: { way: 'recovery', code: recoveryCodes[0] ?? '' } });
  await givenBack(w.people.verifier);
});

test('a second step that waits too long is over', async () => {
  const { secret } = await withTotp(w.people.verifier);
  const { client } = await withPassword(w.people.verifier);
  w.wait(11);
  await expect(client.people.signInSecond({ body: { way: 'totp', code: codeAt(secret) } })).rejects.toMatchObject(
    refusal('step.gone'),
  );
  await givenBack(w.people.verifier);
});

test('neither the database nor the ledger holds the secret or a recovery code', async () => {
  const { secret, recoveryCodes } = await withTotp(w.people.compiler);
  const { rows } = await w.asSystem((cx) =>
    sql<{ held: string }>`
      select string_agg(line, '') as held from (
        select totp::text || encode(totp.secret, 'escape') as line from totp
        union all select recovery_code::text from recovery_code
        union all select fact::text from fact
        union all select ceremony::text from ceremony
      ) as all_lines`.execute(cx.db),
  );
  const held = rows[0]?.held ?? '';
  expect(held).toContain('person.totp-set');
  expect([secret, ...recoveryCodes].filter((word) => held.includes(word))).toEqual([]);
});
