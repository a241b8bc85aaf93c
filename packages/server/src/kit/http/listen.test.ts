import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const anyPort = { host: '127.0.0.1', port: 0 };

test('a request that runs is answered before the end, and the next one is not taken', async () => {
  let arrived = (): void => undefined;
  let answer = (): void => undefined;
  const arriving = new Promise<void>((resolve) => (arrived = resolve));
  const answering = new Promise<void>((resolve) => (answer = resolve));
  const app = new Hono().get('/slow', async (c) => {
    arrived();
    await answering;
    return c.text('done');
  });
  const server = await listen(app, anyPort);
  const slow = fetch(`${server.address}/slow`).then((response) => response.text());
  await arriving;
  const closed = server.close();
  await expect(fetch(`${server.address}/slow`)).rejects.toThrow();
  answer();
  expect(await slow).toBe('done');
  await closed;
});

test('connections that only wait for a next request do not hold up the end', async () => {
  const server = await listen(
    new Hono().get('/', (c) => c.text('here')),
    anyPort,
  );
  await (await fetch(server.address)).text();
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a port that is taken is said to be, with another one to try', async () => {
  const server = await listen(new Hono(), anyPort);
  await expect(listen(new Hono(), { host: '127.0.0.1', port: server.port })).rejects.toMatchObject({
    code: 'port.taken',
    message: expect.stringContaining(String(server.port)),
  });
  await server.close();
});
