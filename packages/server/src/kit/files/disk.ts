// The store on disk. A file appears under its name only when all of it is on the platter: written aside, synced, renamed,
// and the folder synced, so that what was acknowledged survives a power cut.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
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

/** The temporary place may lie on another disk, where a rename is not possible: copied beside its name first. */
async function put(path: string, file: Incoming): Promise<void> {
  // Two may put the same content at once: each writes a file of its own, and the later rename changes nothing.
  const beside = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await copyFile(file.path, beside);
    await sync(beside);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await sync(dirname(path));
  await sync(dirname(dirname(path)));
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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
