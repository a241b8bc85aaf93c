import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as argon2 from '@node-rs/argon2';
import { PASSWORD, type World } from '../testing/world.ts';
import { peopleContract } from './contract.ts';

// Counted, not replaced: every call goes through.
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

const contracts = { people: peopleContract };
let w: World;
let comeWith: (username: string, password: string) => Promise<unknown>;

/** Loaded anew: the files of one worker share what is loaded, and another may have loaded the hashes uncounted. */
beforeAll(async () => {
  vi.resetModules();
  const { world } = await import('../testing/world.ts');
  const { apiOf, browserOn } = await import('../testing/browser.ts');
  w = await world();
  const api = apiOf(w, []);
  comeWith = (username, password) =>
    browserOn(api, contracts)
      .client.people.signIn({ body: { username, password } })
      .catch(() => undefined);
});
afterAll(async () => {
  await w.end();
  vi.resetModules();
});

test('an unknown username costs as many hashes as a wrong password, and one that is right', async () => {
  const { verify, hash } = await import('@node-rs/argon2');
  const counts: number[] = [];
  for (const [username, password] of [
    ['khong-co', 'không đúng'],
    ['leader', 'không đúng'],
    ['leader', PASSWORD],
  ] as const) {
    vi.mocked(verify).mockClear();
    vi.mocked(hash).mockClear();
    await comeWith(username, password);
    counts.push(vi.mocked(verify).mock.calls.length, vi.mocked(hash).mock.calls.length);
  }
  expect(counts).toEqual([1, 0, 1, 0, 1, 0]);
});
