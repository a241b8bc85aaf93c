import type { Id } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { apiOf, browserOn, signedIn } from '../../testing/browser.ts';
import { HOME, type World, world } from '../../testing/world.ts';
import { BYTES, type Contract } from '../contract.ts';
import { newId } from '../id.ts';
import { Problem } from '../problem.ts';
import { inSteps, routes } from './serve.ts';

const contract = {
  rename: {
    method: 'PUT',
    path: '/api/test/people/:id',
    summary: 'Renames a person, then fails where it is asked to.',
    right: 'document.add',
    params: z.object({ id: z.uuid() }),
    body: z.object({ name: z.string().min(1), fails: z.enum(['no', 'problem', 'bug']) }),
    result: z.object({ name: z.string() }),
  },
  weigh: {
    method: 'POST',
    path: '/api/test/files',
    summary: 'Says how much a file weighs.',
    right: 'document.add',
    body: BYTES,
    result: z.object({ bytes: z.number() }),
    status: 201,
  },
  fetch: {
    method: 'GET',
    path: '/api/test/files',
    summary: 'A file.',
    right: 'document.read',
    query: z.object({ name: z.string().default('kế hoạch.txt') }),
    result: BYTES,
  },
} as const satisfies Contract;

const stage = routes(contract, {
  rename: async (cx, { params, body }) => {
    // Checked by the contract to be an id.
    await cx.db
      .updateTable('person')
      .set({ name: body.name })
      .where('id', '=', params.id as Id<'person'>)
      .execute();
    if (body.fails === 'problem') throw new Problem('record.in-use');
    if (body.fails === 'bug') throw new Error('secret words of a document');
    return { name: body.name, hidden: 'not in the contract' };
  },
  weigh: inSteps(contract.weigh, {
    before: async (_system, { body }) => {
      let bytes = 0;
      for await (const chunk of body) bytes += chunk.byteLength;
      return bytes;
    },
    handle: async (_cx, _input, _exchange, bytes) => ({ bytes }),
  }),
  fetch: async (_cx, { query }) => ({
    body: new TextEncoder().encode('KẾ HOẠCH'),
    type: 'text/plain',
    name: query.name,
    size: 12,
  }),
});

const contracts = { test: contract };
let w: World;
let api: ReturnType<typeof apiOf>;
beforeAll(async () => {
  w = await world();
  api = apiOf(w, [stage]);
});
afterAll(() => w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const nameOf = (id: Id<'person'>) =>
  w
    .asSystem((cx) => cx.db.selectFrom('person').select('name').where('id', '=', id).executeTakeFirstOrThrow())
    .then(({ name }) => name);
const renaming = (name: string, fails: 'no' | 'problem' | 'bug') => ({
  params: { id: w.people.leader.id },
  body: { name, fails },
});

test('every endpoint of the contract refuses who has not signed in', async () => {
  const { send } = browserOn(api, contracts);
  const statuses = await Promise.all(
    Object.values(contract).map(
      async ({ method, path }) => (await send(`http://${HOME}${path.replace(':id', newId())}`, { method })).status,
    ),
  );
  expect(statuses).toEqual([401, 401, 401]);
});

test('who lacks the right is refused before the input is looked at', async () => {
  const { client } = await signedIn(api, contracts, w.people.leader);
  await expect(
    client.test.rename({ params: { id: 'no id at all' }, body: { name: '', fails: 'no' } }),
  ).rejects.toMatchObject(refusal('right.missing'));
});

test('what was answered with success is kept, and only what the contract says is answered', async () => {
  const { client, send } = await signedIn(api, contracts, w.people.compiler);
  await client.test.rename(renaming('Tên mới', 'no'));
  expect(await nameOf(w.people.leader.id)).toBe('Tên mới');
  const response = await send(`http://${HOME}/api/test/people/${w.people.leader.id}`, {
    method: 'PUT',
    body: JSON.stringify({ name: 'Tên nữa', fails: 'no' }),
  });
  expect(await response.json()).toEqual({ name: 'Tên nữa' });
});

test('what was answered with a problem has not happened', async () => {
  const { client } = await signedIn(api, contracts, w.people.compiler);
  const before = await nameOf(w.people.leader.id);
  await expect(client.test.rename(renaming('Bị trả lại', 'problem'))).rejects.toMatchObject(refusal('record.in-use'));
  expect(await nameOf(w.people.leader.id)).toBe(before);
});

test('a bug is told by a number only, and nothing has happened', async () => {
  const { client } = await signedIn(api, contracts, w.people.compiler);
  const before = await nameOf(w.people.leader.id);
  const told = await client.test.rename(renaming('Bị lỗi', 'bug')).catch((error) => error.problem);
  expect(told).toMatchObject({ code: 'server.bug', status: 500 });
  expect(JSON.stringify(told)).not.toContain('secret');
  expect(await nameOf(w.people.leader.id)).toBe(before);
});

test('a file streams in and is counted', async () => {
  const { client } = await signedIn(api, contracts, w.people.compiler);
  expect(await client.test.weigh({ body: new Uint8Array(3_000_000) })).toEqual({ bytes: 3_000_000 });
});

test('a file that is too large is refused, whether it says its size or not', async () => {
  const { client, send } = await signedIn(api, contracts, w.people.compiler);
  await expect(client.test.weigh({ body: new Uint8Array(6_000_000) })).rejects.toMatchObject(refusal('file.too-large'));
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(500_000)) });
  const request = { method: 'POST', body: endless, duplex: 'half' } satisfies RequestInit & { duplex: 'half' };
  const response = await send(`http://${HOME}/api/test/files`, request);
  expect(response.status).toBe(413);
});

test('a file goes out under its Vietnamese name', async () => {
  const { client } = await signedIn(api, contracts, w.people.leader);
  const response = await client.test.fetch({ query: {} });
  expect(await response.text()).toBe('KẾ HOẠCH');
  expect(response.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.txt",
  );
});

test('an address that is no part of the API is a problem, not a page', async () => {
  const { send } = browserOn(api, contracts);
  const response = await send(`http://${HOME}/api/khong-co`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'route.unknown' });
});

test('a body that is no JSON is said to be none', async () => {
  const { send } = await signedIn(api, contracts, w.people.compiler);
  const response = await send(`http://${HOME}/api/test/people/${w.people.leader.id}`, {
    method: 'PUT',
    body: '{"name":',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'request.invalid', fields: [{ path: 'body' }] });
});

test('a way of asking that an address does not have is told with the ways that it has', async () => {
  const { send } = browserOn(api, contracts);
  const response = await send(`http://${HOME}/api/test/files`, { method: 'DELETE' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, GET']);
  expect(await response.json()).toMatchObject({ code: 'route.other-method', detail: expect.stringContaining('POST') });
});

test('a text that the database cannot hold is wrong input, not a bug', async () => {
  const { client } = await signedIn(api, contracts, w.people.compiler);
  await expect(client.test.rename(renaming('một\0hai', 'no'))).rejects.toMatchObject(refusal('request.invalid'));
});
