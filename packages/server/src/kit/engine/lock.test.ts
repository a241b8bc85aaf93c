import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a folder in use is refused, and the answer names the process', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder, 0)).rejects.toMatchObject({
    code: 'folder.locked',
    message: expect.stringContaining(String(process.pid)),
  });
  await lock.release();
});

test('a folder that was let go can be taken, also by who waits for it', async () => {
  const lock = await lockFolder(folder);
  const waiting = lockFolder(folder, 2000);
  await lock.release();
  await (await waiting).release();
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a dead process is no lock', async () => {
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 - 1, began: '1' }));
  await (await lockFolder(folder, 0)).release();
});

test('a number that now belongs to another process is no lock', async () => {
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.pid, began: 'another time' }));
  await (await lockFolder(folder, 0)).release();
});

test('a lock that was never written whole is no lock', async () => {
  await writeFile(join(folder, 'lock'), '{"pid":');
  await (await lockFolder(folder, 0)).release();
});

test('of many who find a dead lock at once, one gets the folder', async () => {
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 - 1, began: '1' }));
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder, 300)));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
});
