import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerTo } from '../ask.ts';
import { forgetAll } from './kept-answers.ts';
import { openPresence, presence, watchActs } from './presence.ts';

const server = { told: [] as (string | null)[], status: 200 };
const ask = (path = '/api/overview') => answerTo(path, { method: 'GET' }).catch(() => 'refused');

beforeEach(() => {
  Object.assign(server, { told: [], status: 200 });
  vi.stubGlobal('fetch', async (_path: string, { headers }: RequestInit) => {
    server.told.push(new Headers(headers).get('x-person-acts'));
    if (server.status === 0) throw new TypeError('no line');
    return new Response('{}', { status: server.status });
  });
  presence.act();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetAll();
});

test('what a screen asks again by itself is no act of a person; what comes after one is', async () => {
  for (let again = 0; again < 4; again += 1) await ask();
  presence.act();
  await ask('/api/notices/unseen');
  await ask();
  expect(server.told).toEqual(['yes', 'no', 'no', 'no', 'yes', 'no']);
});

test('an act is told until an answer has come, over a broken line too', async () => {
  server.status = 0;
  await ask();
  server.status = 503;
  await ask();
  server.status = 200;
  await ask();
  await ask();
  expect(server.told).toEqual(['yes', 'yes', 'yes', 'no']);
});

test('an act while a question is under way belongs to the next', () => {
  const one = openPresence();
  const question = one.toTell();
  one.act();
  question.arrived();
  expect(one.toTell().headers).toEqual({ 'x-person-acts': 'yes' });
});

test('what a script does is no act', () => {
  const heard = new Map<string, (event: Event) => void>();
  const act = vi.fn();
  const target = { addEventListener: (name: string, hears: (event: Event) => void) => void heard.set(name, hears) };
  watchActs(target as Pick<EventTarget, 'addEventListener'>, { act });
  for (const hears of heard.values()) hears({ isTrusted: false } as Event);
  expect(act).not.toHaveBeenCalled();
  for (const name of ['keydown', 'click', 'popstate']) heard.get(name)?.({ isTrusted: true } as Event);
  expect(act).toHaveBeenCalledTimes(3);
});

/** Files that a person sends or takes away, and what she leaves behind: never by a clock. */
const BY_HAND = ['client.ts'];

test('whatever asks again by itself goes by the one way that tells of it', () => {
  const source = join(import.meta.dirname, '..');
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  );
  const asking = found.filter((name) =>
    /(?<![\w.])fetch\(|new XMLHttpRequest|sendBeacon|new EventSource|new WebSocket/.test(
      readFileSync(join(source, name), 'utf8'),
    ),
  );
  expect(asking.toSorted()).toEqual(['ask.ts', ...BY_HAND]);
  const clocked = found.filter((name) =>
    /refetchInterval|setInterval\(/.test(readFileSync(join(source, name), 'utf8')),
  );
  expect(clocked.length).toBeGreaterThan(5);
  expect(clocked.filter((name) => BY_HAND.includes(name))).toEqual([]);
});
