import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type Networks, readNetworks } from './outside-networks.ts';
import { postOutside, type Resolve } from './post-outside.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  // Listening on a port, as asked for above.
  return (server.address() as AddressInfo).port;
}

function networks(text: string): Networks {
  const read = readNetworks(text);
  if (read === undefined) throw new Error(`${text} is no list of networks.`);
  return read;
}

/** A name that means these numbers. */
const means = (...numbers: string[]): Resolve =>
  ((_name: string, _way: object, told: (error: null, found: object[]) => void) =>
    told(
      null,
      numbers.map((address) => ({ address, family: 4 })),
    )) as never;

const post = (url: string, allowed: Networks | 'any') => ({
  url: new URL(url),
  body: '{}',
  headers: {},
  networks: allowed,
});

describe('nothing is called', () => {
  test.each([
    ['by its number', 'http://127.0.0.1:1/', means()],
    ['by a name that means a private number', 'http://hook.test/', means('10.0.0.5')],
    ['by a name that means one among others', 'http://hook.test/', means('93.184.216.34', '127.0.0.1')],
    ['by a name that means nothing', 'http://hook.test/', means()],
  ])('inside, %s', async (_how, url, by) => {
    await expect(postOutside(post(url, networks('internet')), by)).rejects.toMatchObject({ code: 'not-public' });
  });
});

test('what is open is called by the number that was asked about', async () => {
  const port = await serve((request, response) => response.end(`${request.headers.host}`));
  const asked = post(`http://hook.test:${port}/`, networks('127.0.0.0/8'));
  expect(await postOutside(asked, means('127.0.0.1'))).toEqual({
    status: 200,
    answer: `hook.test:${port}`,
    retryAfter: null,
  });
});

test('of a long answer the beginning is read', async () => {
  const port = await serve((_request, response) => response.end('x'.repeat(5_000_000)));
  const { status, answer } = await postOutside(post(`http://127.0.0.1:${port}/`, 'any'));
  expect([status, answer.length]).toEqual([200, 2048]);
});

test('what does not answer is left, and what answers a word at a time has answered', async () => {
  const silent = await serve(() => undefined);
  await expect(postOutside(post(`http://127.0.0.1:${silent}/`, 'any'), undefined, 200)).rejects.toMatchObject({
    code: 'timeout',
  });
  const slow = await serve((_request, response) => void response.writeHead(202).write('x'));
  expect(await postOutside(post(`http://127.0.0.1:${slow}/`, 'any'), undefined, 200)).toEqual({
    status: 202,
    answer: '',
    retryAfter: null,
  });
});
