// A session is idle while nobody does anything, however often the screen that was left open asks by itself.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { difficultyListRoutes } from '../registers/difficulty/list-routes.ts';
import { apiOf, SESSION, signedIn } from '../testing/browser.ts';
import { HOME, type World, world } from '../testing/world.ts';

let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [difficultyListRoutes]);
});
afterAll(() => w.end());

/** Asked again by every screen. */
const BELL = '/api/difficulty-waiting';
const SCREEN = '/api/session';
const quarter = () => w.wait(SESSION.idleMinutes / 4 + 1);

async function leftOpen() {
  const { send } = await signedIn(api, {}, w.people.leader);
  return async (acts: 'yes' | 'no' | null, path: string) => {
    const headers = acts === null ? {} : { 'x-person-acts': acts };
    return (await send(`http://${HOME}${path}`, { headers })).status;
  };
}

const seenAt = async () => {
  const rows = await w.asSystem((cx) =>
    cx.db.selectFrom('session').select('seenAt').orderBy('seenAt', 'desc').execute(),
  );
  return rows[0]?.seenAt.getTime();
};

test('what a screen asks while nobody is there moves nothing, and the session ends', async () => {
  const ask = await leftOpen();
  const begun = await seenAt();
  for (let asked = 0; asked < 3; asked += 1) {
    quarter();
    expect(await ask('no', SCREEN)).toBe(200);
    expect(await seenAt()).toBe(begun);
  }
  quarter();
  expect(await ask('no', SCREEN)).toBe(401);
  // What comes too late opens nothing again.
  expect(await ask('yes', SCREEN)).toBe(401);
});

test('what is asked after an act keeps it, also where a screen asks it again and again', async () => {
  const ask = await leftOpen();
  for (const path of [SCREEN, BELL, SCREEN, BELL, BELL]) {
    quarter();
    expect(await ask('yes', path)).toBe(200);
  }
});

test('of who says nothing of it, the contract knows what is asked again and again', async () => {
  const ask = await leftOpen();
  for (let asked = 0; asked < 4; asked += 1) {
    quarter();
    expect(await ask(null, SCREEN)).toBe(200);
  }
  for (let asked = 0; asked < 3; asked += 1) {
    quarter();
    expect(await ask(null, BELL)).toBe(200);
  }
  quarter();
  expect(await ask(null, BELL)).toBe(401);
});
