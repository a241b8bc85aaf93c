// The store on disk. A file appears under its name only when all of it is on the platter: written aside, synced, renamed,
// and the folder synced, so that what was acknowledged survives a power cut.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, copyFile, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Incoming } from './incoming.ts';
import type { Shelf } from './store.ts';

export function diskShelf(place: string): Shelf {
  // Its parents are found by their names: without a sign at its end, and from wherever the server was started.
  const folder = resolve(place);
  const at = (key: string) => join(folder, key);
  const places = placesIn(folder);
  return {
    async put(key, file) {
      const path = at(key);
      await places.ready(dirname(path));
      try {
        await lay(path, file);
      } catch (error) {
        if (!isOf(error, 'ENOENT')) throw error;
        // Somebody has cleared the folder away.
        places.forget(dirname(path));
        await places.ready(dirname(path));
        await lay(path, file);
      }
      await sync(dirname(path));
    },
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
async function lay(path: string, file: Incoming): Promise<void> {
  try {
    await link(file.path, path);
  } catch (error) {
    // Kept before, or by another at this moment: what lies there is the same.
    if (!isOf(error, 'EEXIST')) await copyTo(path, file);
  }
}

/**
 * The folders of a shelf. Each is made, and known to outlive a power cut, once for all files that come into it, and before any
 * of them is said to be kept.
 */
function placesIn(shelf: string) {
  const made = new Map<string, Promise<void>>();
  async function make(place: string): Promise<void> {
    await mkdir(place, { recursive: true, mode: 0o700 });
    for (let above = place; above !== shelf; ) {
      above = dirname(above);
      await sync(above);
    }
  }
  return {
    ready(place: string): Promise<void> {
      const known = made.get(place);
      if (known !== undefined) return known;
      const making = make(place);
      made.set(place, making);
      making.catch(() => made.delete(place));
      return making;
    },
    forget: (place: string) => void made.delete(place),
  };
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
