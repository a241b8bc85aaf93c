// Files that can be made again from what is kept: the pictures of pages. They lie beside the data, wherever the originals
// are, and may be lost at any time; what has not been asked for longest goes first when there are too many.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, statfs, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { TenantId } from '@sauro/core';

export type Derived = {
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  /** Keeps it where there is room. That it is kept is promised to nobody. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Forgets all whose keys begin so, up to the name of a file. */
  readonly forget: (beginning: string) => Promise<void>;
};

export type DerivedLimits = {
  readonly mostBytes: number;
  /** Left free on the disk, for what cannot be made again. */
  readonly reserveBytes: number;
};

const MB = 1024 * 1024;
const LIMITS: DerivedLimits = { mostBytes: 512 * MB, reserveBytes: 1024 * MB };
/** Down to this share, so that not every picture clears for itself. */
const CLEARED_TO = 0.8;

/** With what the keys of all that is made from one file begin: one tenant learns nothing from what another one has made. */
export function derivedFrom(tenant: TenantId, sha256: string): string {
  return `${tenant}/${sha256.slice(0, 2)}/${sha256}`;
}

/** Keys are safe to use as paths. */
export function derivedFiles(folder: string, limits = LIMITS): Derived {
  /** Bytes kept; known after they were first counted. */
  let size: number | undefined;
  let clearing: Promise<number> | undefined;

  async function makeRoom(bytes: number): Promise<boolean> {
    if (size === undefined || size + bytes > limits.mostBytes) {
      clearing ??= clear(folder, limits.mostBytes * CLEARED_TO - bytes).finally(() => (clearing = undefined));
      size = await clearing;
    }
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize > limits.reserveBytes + bytes;
  }

  return {
    get: (key) => read(join(folder, key)),
    forget: (beginning) => removeAll(dirname(join(folder, beginning)), basename(beginning)),
    put: async (key, bytes) => {
      try {
        await mkdir(dirname(join(folder, key)), { recursive: true, mode: 0o700 });
        if (bytes.length > limits.mostBytes / 10 || !(await makeRoom(bytes.length))) return;
        await write(join(folder, key), bytes);
        size = (size ?? 0) + bytes.length;
      } catch (error) {
        // Whoever asked for it has it: a disk that is full or may not be written is no reason to refuse her.
        if (!isOfDisk(error)) throw error;
      }
    },
  };
}

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    const now = new Date();
    await utimes(path, now, now);
    // What a power cut left empty was not kept.
    return bytes.length === 0 ? undefined : bytes;
  } catch (error) {
    // Cleared between two lines, or never there: it is made again.
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function removeAll(folder: string, beginning: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const meant = names.filter((name) => name.startsWith(beginning));
  await Promise.all(meant.map((name) => rm(join(folder, name), { force: true })));
}

/** At once, so that nobody reads half of it. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, bytes, { mode: 0o600 });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

type Kept = { readonly path: string; readonly size: number; readonly used: number };

/** Removes what was not used longest until no more than so much is left; answers how much that is. */
async function clear(folder: string, most: number): Promise<number> {
  const files = (await listFiles(folder)).toSorted((one, other) => other.used - one.used);
  let size = 0;
  for (const file of files) {
    if (size + file.size <= most) size += file.size;
    else await rm(file.path, { force: true });
  }
  return size;
}

async function listFiles(folder: string): Promise<Kept[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const found = await Promise.all(files.map((path) => keptAt(path)));
  return found.filter((file) => file !== undefined);
}

async function keptAt(path: string): Promise<Kept | undefined> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, size, used: mtimeMs };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
