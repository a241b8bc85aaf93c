import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { secureHeaders } from './guard.ts';
import { serveWeb } from './static.ts';

let folder: string;
let app: Hono;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>Sáu Rõ</title>');
  await writeFile(join(folder, 'assets', 'main-a1b2c3.js'), 'export {}\n'.repeat(500));
  app = new Hono();
  app.use(secureHeaders({ publicUrl: new URL('https://sauro.test'), trustProxy: false }));
  app.use(await serveWeb(folder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('any page of the application is the one page, asked for anew each time', async () => {
  for (const path of ['/', '/van-ban/123']) {
    const response = await app.request(path);
    expect(await response.text()).toBe('<title>Sáu Rõ</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  }
});

test.each([
  ['gzip, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
])('a file with a hash in its name is kept for ever, and travels small (%s)', async (accepted, way) => {
  const response = await app.request('/assets/main-a1b2c3.js', { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe(way);
  expect((await response.arrayBuffer()).byteLength).toBeLessThan(200);
});

test('what the browser has already is not sent again', async () => {
  const etag = (await app.request('/')).headers.get('etag') ?? '';
  expect((await app.request('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('a file that is not there is not the page, and nothing outside the folder is there', async () => {
  for (const path of ['/assets/old.js', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
    expect((await app.request(path)).status).toBe(404);
  }
});

test('the page may run its own scripts and no others, and stands in nobody’s frame', async () => {
  const { headers } = await app.request('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('strict-transport-security')).toContain('max-age');
});
