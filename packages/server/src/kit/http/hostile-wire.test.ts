// What only a real connection shows: bodies that break off, and answers that nobody takes.
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { documentContract } from '../../document/contract.ts';
import { documentRoutes } from '../../document/routes.ts';
import { apiOf, signedIn } from '../../testing/browser.ts';
import { HOME, type World, world } from '../../testing/world.ts';
import { type Listening, listen } from './listen.ts';

let w: World;
let server: Listening;
let cookie: string;
let document: string;

beforeAll(async () => {
  w = await world();
  const api = apiOf(w, [documentRoutes]);
  const compiler = await signedIn(api, { documents: documentContract }, w.people.compiler);
  cookie = compiler.cookie() ?? '';
  const tail = 'Nội dung kèm theo để tệp đủ dài.\n'.repeat(20_000);
  const plan = new File(
    [`KẾ HOẠCH\nSố hóa hồ sơ\n\nI. NHIỆM VỤ\n1. Văn phòng rà soát hồ sơ.\n${tail}`],
    'ke-hoach.txt',
  );
  document = (await compiler.client.documents.uploadDocument({ query: {}, body: plan })).id;
  server = await listen(api, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await w.end();
});

const incoming = () => readdir(join(w.folder, 'incoming'));

test('an upload that breaks off leaves nothing in the temporary place', async () => {
  const upload = begin('POST', '/api/documents', { 'x-file-name': 'dut-day.txt', 'content-length': '4000000' });
  upload.write(Buffer.alloc(2_000_000, 'a'));
  await vi.waitFor(async () => expect(await incoming()).toHaveLength(1));
  upload.destroy();
  await vi.waitFor(async () => expect(await incoming()).toEqual([]));
});

test('an upload without a length that grows past the limit is answered, and leaves nothing', async () => {
  const upload = begin('POST', '/api/documents', { 'x-file-name': 'lon.txt', 'transfer-encoding': 'chunked' });
  const answered = new Promise<unknown>((resolve) => {
    upload.once('response', (response) => resolve([response.resume().statusCode, response.headers.connection]));
  });
  for (let sent = 0; sent < 7; sent += 1) upload.write(Buffer.alloc(1024 * 1024, 'a'));
  expect(await answered).toEqual([413, 'close']);
  upload.destroy();
  await vi.waitFor(async () => expect(await incoming()).toEqual([]));
});

test('asking for the head of a file does not hold the file open', async () => {
  const held = await openFiles();
  for (let time = 0; time < 10; time += 1) {
    const head = begin('HEAD', `/api/documents/${document}/file`, {});
    const status = await new Promise((resolve) => {
      head.once('response', (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(200);
  }
  await vi.waitFor(async () => expect(await openFiles()).toBeLessThan(held + 5));
});

function begin(method: string, path: string, headers: Readonly<Record<string, string>>) {
  const asked = request(`${server.address}${path}`, { method, headers: { host: HOME, cookie, ...headers } });
  asked.on('error', () => undefined);
  return asked;
}

async function openFiles(): Promise<number> {
  return (await readdir('/proc/self/fd')).length;
}
