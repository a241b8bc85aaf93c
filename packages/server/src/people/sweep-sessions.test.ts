import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiOf, browserOn, signedIn } from '../testing/browser.ts';
import { type World, world } from '../testing/world.ts';
import { peopleContract } from './contract.ts';
import { sweepSessions } from './sweep-sessions.ts';

const contracts = { people: peopleContract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, []);
});
afterAll(() => w.end());

const rowsOf = (table: 'session' | 'throttle') =>
  w.asSystem((cx) =>
    cx.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
      .then(({ n }) => n),
  );

test('sessions that are over are removed, however many, and those that run go on', async () => {
  for (let time = 0; time < 5; time += 1) {
    const { client } = await signedIn(api, contracts, w.people.leader);
    await client.people.signOut();
  }
  const running = await signedIn(api, contracts, w.people.compiler);
  expect(await rowsOf('session')).toBe(6);
  await sweepSessions(w.system, w.tenant, 2);
  expect(await rowsOf('session')).toBe(1);
  await expect(running.client.people.currentSession()).resolves.toBeDefined();
  w.wait(12 * 60);
  await sweepSessions(w.system, w.tenant);
  expect(await rowsOf('session')).toBe(0);
});

test('tries that count no more are removed, and those that count stay', async () => {
  const guess = (username: string) =>
    browserOn(api, contracts)
      .client.people.signIn({ body: { username, password: 'đoán mò' } })
      .catch(() => undefined);
  await guess('mot');
  w.wait(16);
  await guess('hai');
  await sweepSessions(w.system, w.tenant);
  // Of the account “hai”, and of its address.
  expect(await rowsOf('throttle')).toBe(2);
});
