import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { derivedFiles } from './derived.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-derived-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const picture = (size: number) => new Uint8Array(size).fill(7);
const limits = { mostBytes: 1000, reserveBytes: 0 };
const names = async () => (await readdir(join(folder, 'a'))).toSorted();

test('what was put is there, and what was lost is not', async () => {
  const derived = derivedFiles(folder, limits);
  await derived.put('a/one', picture(10));
  expect(await derived.get('a/one')).toEqual(Buffer.from(picture(10)));
  await rm(folder, { recursive: true });
  expect(await derived.get('a/one')).toBeUndefined();
});

test('what has not been asked for longest goes first', async () => {
  const derived = derivedFiles(folder, limits);
  for (let index = 0; index < 10; index += 1) {
    await derived.put(`a/${index}`, picture(100));
    await utimes(join(folder, `a/${index}`), 1000 + index, 1000 + index);
  }
  await derived.get('a/0');
  await derived.put('a/next', picture(100));
  expect(await names()).toEqual(['0', '4', '5', '6', '7', '8', '9', 'next']);
});

test('what an earlier process left counts too', async () => {
  await derivedFiles(folder, limits).put('a/old', picture(90));
  for (let index = 0; index < 11; index += 1) await writeFile(join(folder, `a/${index}`), picture(90));
  await derivedFiles(folder, limits).put('a/new', picture(90));
  expect((await names()).length * 90).toBeLessThanOrEqual(900);
});

test('what is too large for its place, or for the disk, is not kept', async () => {
  await derivedFiles(folder, limits).put('a/large', picture(101));
  await derivedFiles(folder, { ...limits, reserveBytes: 2 ** 52 }).put('a/full', picture(10));
  expect(await names()).toEqual([]);
});

test('what a power cut left empty was not kept', async () => {
  const derived = derivedFiles(folder, limits);
  await derived.put('a/one', picture(10));
  await truncate(join(folder, 'a/one'), 0);
  expect(await derived.get('a/one')).toBeUndefined();
});

test('a place that cannot be written is no failure', async () => {
  await writeFile(join(folder, 'a'), 'a file where a folder should be');
  await expect(derivedFiles(folder, limits).put('a/one', picture(10))).resolves.toBeUndefined();
});
