// The same suite on both shelves: what holds on disk holds in S3-compatible storage.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TenantId } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type S3StandIn, startS3 } from '../../testing/s3-stand-in.ts';
import { newId } from '../id.ts';
import { receive as receiveIn } from './incoming.ts';
import { openFiles } from './open-files.ts';
import type { FileStore } from './store.ts';

const PLAN = new TextEncoder().encode('KẾ HOẠCH');
const HASH = createHash('sha256').update(PLAN).digest('hex');
const home = newId<'tenant'>();
const neighbour = newId<'tenant'>();

let folder: string;
let s3: S3StandIn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sauro-files-'));
  s3 = await startS3('plans');
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

const open: Readonly<Record<string, () => Promise<FileStore>>> = {
  'on disk': () => openFiles({ kind: 'disk', folder: join(folder, 'files') }, folder),
  'in S3-compatible storage': () => openFiles({ kind: 's3', ...s3.place }, folder),
};

describe.each(Object.entries(open))('a file %s', (_name, openStore) => {
  let files: FileStore;
  beforeAll(async () => {
    files = await openStore();
  });

  const receive = () => files.receive(new Blob([PLAN]).stream());

  test('is kept when many bring it at the same instant', async () => {
    const tenant = newId<'tenant'>();
    const incoming = await Promise.all(Array.from({ length: 8 }, receive));
    const kept = await Promise.all(incoming.map((file) => files.keep(tenant, file)));
    await Promise.all(incoming.map((file) => file.drop()));
    expect(new Set(kept)).toEqual(new Set([HASH]));
    expect((await files.open(tenant, HASH))?.size).toBe(PLAN.byteLength);
  });
  const read = async (tenant: TenantId) => {
    const found = await files.open(tenant, HASH);
    return found && { size: found.size, text: await new Response(found.body).text() };
  };

  test('that was received and dropped is nowhere', async () => {
    const file = await receive();
    await file.drop();
    expect(await read(home)).toBeUndefined();
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  test('is kept once, by its hash, and comes back as it was', async () => {
    for (const file of [await receive(), await receive()]) {
      expect(await files.keep(home, file)).toBe(HASH);
      await file.drop();
    }
    expect(await read(home)).toEqual({ size: PLAN.byteLength, text: 'KẾ HOẠCH' });
  });

  test('of one body is not there for another', async () => {
    expect(await read(neighbour)).toBeUndefined();
  });

  test('that was removed is gone, and removing it again harms nobody', async () => {
    await files.remove(home, HASH);
    await files.remove(home, HASH);
    expect(await read(home)).toBeUndefined();
  });

  test('cannot be named by a path', async () => {
    expect(() => files.open(home, '../../etc/passwd')).toThrow('SHA-256');
  });

  test('is found ready by the health check', async () => {
    await expect(files.check()).resolves.toBeUndefined();
  });
});

test('what breaks off on its way leaves nothing behind', async () => {
  const files = await openFiles({ kind: 'disk', folder: join(folder, 'files') }, folder);
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(PLAN);
      controller.error(new Error('the line is cut'));
    },
  });
  await expect(files.receive(broken)).rejects.toThrow('the line is cut');
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('a file is the same whether it came in one piece or in many, small or large', async () => {
  const files = await openFiles({ kind: 'disk', folder: join(folder, 'files') }, folder);
  const bytes = new Uint8Array(3_000_001).map((_, at) => (at * 31) % 251);
  const inPieces = (all: Uint8Array<ArrayBuffer>, length: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < all.length; at += length) controller.enqueue(all.subarray(at, at + length));
        controller.close();
      },
    });
  for (const [all, length] of [
    [bytes, 65_536],
    [bytes, bytes.length],
    [bytes.slice(0, 200_000), 1000],
    [bytes.slice(0, 0), 1],
  ] as const) {
    const file = await files.receive(inPieces(all, length));
    expect({
      size: file.size,
      sha256: file.sha256,
      lies: Buffer.from(all).equals(await readFile(file.path)),
      bytes: Buffer.from(all).equals(await file.bytes()),
      head: Buffer.from(file.head).equals(all.subarray(0, 4096)),
    }).toEqual({
      size: all.length,
      sha256: createHash('sha256').update(all).digest('hex'),
      lies: true,
      bytes: true,
      head: true,
    });
    await file.drop();
  }
});

test('a folder of the store that was cleared away is made again', async () => {
  const place = join(folder, 'cleared');
  // As an address names it.
  const files = await openFiles({ kind: 'disk', folder: `${place}/` }, folder);
  for (let time = 0; time < 2; time += 1) {
    const file = await files.receive(new Blob([PLAN]).stream());
    await files.keep(home, file);
    await file.drop();
    expect((await files.open(home, HASH))?.size).toBe(PLAN.byteLength);
    await rm(join(place, home), { recursive: true });
  }
});

test('a storage that refuses is said to have refused, and the file is not believed to be kept', async () => {
  const files = await openFiles({ kind: 's3', ...s3.place, secret: 'wrong' }, folder);
  const file = await files.receive(new Blob([PLAN]).stream());
  await expect(files.keep(home, file)).rejects.toThrow('answered 403');
  await file.drop();
});

test('a place that cannot be written is said to be, before anything is received', async () => {
  const file = join(folder, 'not-a-folder');
  await writeFile(file, '');
  const unwritable = expect.objectContaining({ code: 'folder.unwritable', message: expect.stringContaining(file) });
  await expect(openFiles({ kind: 'disk', folder: join(file, 'files') }, folder)).rejects.toEqual(unwritable);
  await expect(openFiles({ kind: 'disk', folder: join(folder, 'files') }, file)).rejects.toEqual(unwritable);
});

test('nothing is received on a disk that is nearly full: what is left belongs to the database', async () => {
  const incoming = join(folder, 'incoming');
  const received = receiveIn(new Blob([PLAN]).stream(), incoming, Number.MAX_SAFE_INTEGER);
  await expect(received).rejects.toMatchObject({ code: 'server.full' });
  expect(await readdir(incoming)).toEqual([]);
});
