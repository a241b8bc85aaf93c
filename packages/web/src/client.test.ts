import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from './client.ts';

const server = { asked: 0, status: 200 };
beforeEach(() => {
  Object.assign(server, { asked: 0, status: 200 });
  vi.stubGlobal('fetch', async () => {
    server.asked += 1;
    const problem = { headers: { 'content-type': 'application/problem+json' }, status: server.status };
    return server.status === 200 ? new Response(JSON.stringify({ turn: server.asked })) : new Response('{}', problem);
  });
});
afterEach(() => vi.unstubAllGlobals());

test('of two presses with no gap one is sent, and both have its answer', async () => {
  const act = () => call('POST', '/api/people-imports/1/confirm', { replacing: 0 });
  expect(await Promise.all([act(), act()])).toEqual([{ turn: 1 }, { turn: 1 }]);
  expect(server.asked).toBe(1);
  // Done once, it is done again where somebody presses again.
  expect(await act()).toEqual({ turn: 2 });
});

test('two acts of which one says something else are both sent', async () => {
  const act = (name: string) => call('POST', '/api/x', { name });
  await Promise.all([act('a'), act('b'), call('DELETE', '/api/x')]);
  expect(server.asked).toBe(3);
});

test('what was refused can be sent anew', async () => {
  const act = () => call('POST', '/api/x');
  server.status = 409;
  const both = await Promise.allSettled([act(), act()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  server.status = 200;
  expect(await act()).toEqual({ turn: 2 });
});
