// A file on its way in: streamed to a temporary place, hashed as it passes. Whoever received it drops it.
// Its size is bounded where it came in (http/input.ts).
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '../problem.ts';
import { hasRoom, tookRoom } from './room.ts';

export type Incoming = {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** Its first bytes, which tell what it is. */
  readonly head: Uint8Array;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Its bytes as a stream, for the one who takes it away: it is dropped where that ends, at the end or before. */
  readonly leave: () => ReadableStream<Uint8Array>;
  /** Removes what is left of it in the temporary place; harmless when nothing is. */
  readonly drop: () => Promise<void>;
};

/** As much as any format is told by: a package may begin with remarks. */
const HEAD_BYTES = 4096;
/** So much of a file is kept in memory while it is worked on, and need not be read again. */
const SMALL_BYTES = 1024 * 1024;
/** Left to the database, which often lies on the same disk and ends where it cannot write its log. */
const RESERVE_BYTES = 128 * 1024 * 1024;

export async function receive(
  body: ReadableStream<Uint8Array>,
  folder: string,
  reserve = RESERVE_BYTES,
): Promise<Incoming> {
  if (!(await hasRoom(folder, reserve))) {
    // To its end, unkept: most clients hear an answer only when they have sent all.
    await body.pipeTo(new WritableStream());
    throw new Problem('server.full');
  }
  const path = join(folder, randomUUID());
  const { size, head, sha256, small } = await write(body, path);
  tookRoom(folder, size);
  return {
    path,
    size,
    head,
    sha256,
    bytes: async () => new Uint8Array(small ?? (await readFile(path))),
    leave: () => leaving(path),
    drop: () => remove(path),
  };
}

type Written = Pick<Incoming, 'sha256' | 'size' | 'head'> & {
  /** All of it, where that is little. */
  readonly small: Uint8Array | undefined;
};

/** A small file is written at once when all of it is there; of one that breaks off before, nothing was. */
async function write(body: ReadableStream<Uint8Array>, path: string): Promise<Written> {
  const hash = createHash('sha256');
  let size = 0;
  let head: Uint8Array | undefined;
  let waiting: Uint8Array[] = [];
  let file: FileHandle | undefined;
  try {
    for await (const chunk of body) {
      hash.update(chunk);
      size += chunk.byteLength;
      // A copy: who sends may take its memory again for the next.
      waiting.push(new Uint8Array(chunk));
      if (size <= SMALL_BYTES) continue;
      const piece = Buffer.concat(waiting);
      waiting = [];
      head ??= Uint8Array.from(piece.subarray(0, HEAD_BYTES));
      file ??= await open(path, 'wx', 0o600);
      await file.writeFile(piece);
    }
    const small = Buffer.concat(waiting);
    head ??= Uint8Array.from(small.subarray(0, HEAD_BYTES));
    file ??= await open(path, 'wx', 0o600);
    await file.writeFile(small);
    await file.sync();
    return { size, head, sha256: hash.digest('hex'), small: size > SMALL_BYTES ? undefined : small };
  } catch (error) {
    if (file !== undefined) await remove(path);
    throw error;
  } finally {
    await file?.close();
  }
}

function leaving(path: string): ReadableStream<Uint8Array> {
  const stream = createReadStream(path);
  stream.once('close', () => void rm(path, { force: true }));
  // A stream of a file gives bytes.
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

/** Where it is there: to ask first whether it is costs as much again. */
async function remove(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Makes the temporary place, and clears what a killed process left in it. */
export async function clearIncoming(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) await rm(join(folder, name), { force: true });
}
