// The store on disk. A file appears under its name only when all of it is on the platter: written aside, synced, renamed,
// and the folder synced, so that what was acknowledged survives a power cut.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, copyFile, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Incoming } from './incoming.ts';
import type { Shelf } from './store.ts';

export function diskShelf(folder: string): Shelf {
  const at = (key: string) => join(folder, key);
  return {
    has: async (key) => (await sizeOf(at(key))) !== undefined,
    put: (key, file) => put(at(key), file),
    async get(key) {
      const size = await sizeOf(at(key));
      if (size === undefined) return undefined;
      return { size, body: Readable.toWeb(createReadStream(at(key))) as ReadableStream<Uint8Array> };
    },
    remove: (key) => rm(at(key), { force: true }),
    check: () => access(folder, constants.R_OK | constants.W_OK),
  };
}

/** What has arrived is on the platter already: it is given its name as a second one. */
async function put(path: string, file: Incoming): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await link(file.path, path);
  } catch (error) {
    // Two may put the same content at once: what lies there is the same.
    if (!isOf(error, 'EEXIST')) await copyTo(path, file);
  }
  await sync(dirname(path));
  await sync(dirname(dirname(path)));
}

/** Where the temporary place lies on another disk, or a disk knows of no second names. */
async function copyTo(path: string, file: Incoming): Promise<void> {
  // As above: each writes a file of its own, and the later rename changes nothing.
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await copyFile(file.path, beside);
    await sync(beside);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isOf(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isOf(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
