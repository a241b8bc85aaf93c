import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerTo } from './ask.ts';
import { forgetAll } from './ui/kept-answers.ts';

/** A server with one answer; what it was asked with is told by `marks`. */
const server = { body: 'one', marks: [] as (string | null)[], status: 200 };
const PATH = '/api/overview';
const ask = () => answerTo(PATH, { method: 'GET' });

beforeEach(() => {
  Object.assign(server, { body: 'one', marks: [], status: 200 });
  vi.stubGlobal('fetch', async (_path: string, { headers }: RequestInit) => {
    const mark = new Headers(headers).get('if-none-match');
    server.marks.push(mark);
    const etag = `"${server.body}"`;
    if (server.status !== 200) return new Response('', { status: server.status });
    return mark === etag ? new Response(null, { status: 304 }) : new Response(server.body, { headers: { etag } });
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetAll();
});

test('what has not changed is not sent again, and shows as it did', async () => {
  expect([await ask(), await ask()]).toEqual(['one', 'one']);
  expect(server.marks).toEqual([null, '"one"']);
  server.body = 'two';
  expect([await ask(), await ask()]).toEqual(['two', 'two']);
});

test('with the session all that was held is gone, also what was under way', async () => {
  await ask();
  const late = ask();
  await forgetAll();
  await late;
  await ask();
  expect(server.marks).toEqual([null, '"one"', null]);
});

test('a session that has ended at the server leaves nothing behind', async () => {
  await ask();
  server.status = 401;
  await ask().catch(() => undefined);
  server.status = 200;
  await ask();
  expect(server.marks.at(-1)).toBeNull();
});
