import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NobodyReads, openSpool } from './spool.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-spool-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test('what is written is read before the rest of it is there, and to its end', async () => {
  const spool = await openSpool(folder);
  const reader = spool.read().getReader();
  await spool.write(bytes('một '));
  expect(await reader.read()).toEqual({ done: false, value: bytes('một ') });
  const next = reader.read();
  await spool.write(bytes('hai'));
  expect(await next).toEqual({ done: false, value: bytes('hai') });
  spool.end();
  expect(await reader.read()).toEqual({ done: true, value: undefined });
});

test('whoever writes waits for nobody who reads', async () => {
  const spool = await openSpool(folder);
  for (let line = 0; line < 1000; line += 1) await spool.write(bytes(`${'x'.repeat(1000)}\n`));
  spool.end();
  expect((await new Response(spool.read()).text()).length).toBe(1_001_000);
});

test('what breaks off is not taken for a whole file', async () => {
  const spool = await openSpool(folder);
  await spool.write(bytes('nửa'));
  spool.fail(new Error('the database went away'));
  await expect(new Response(spool.read()).text()).rejects.toThrow('the database went away');
});

test('whoever has left is written to no more', async () => {
  const spool = await openSpool(folder);
  await spool.read().cancel();
  await expect(spool.write(bytes('x'))).rejects.toThrow(NobodyReads);
});

test('nothing of it stands in the folder, not even while it goes on', async () => {
  const spool = await openSpool(folder);
  await spool.write(bytes('x'));
  expect(await readdir(folder)).toEqual([]);
  spool.end();
  await spool.read().cancel();
});
