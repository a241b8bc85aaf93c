// A file on its way in: streamed to a temporary place, hashed as it passes. Whoever received it drops it.
// Its size is bounded where it came in (http/input.ts).
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '../problem.ts';

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
  if (await isNearlyFull(folder, reserve)) {
    // To its end, unkept: most clients hear an answer only when they have sent all.
    await body.pipeTo(new WritableStream());
    throw new Problem('server.full');
  }
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  let head = new Uint8Array();
  let small: Uint8Array[] | undefined = [];
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of body) {
      if (size < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - size)]);
      size += chunk.byteLength;
      if (size > SMALL_BYTES) small = undefined;
      // A copy: who sends may take its memory again for the next.
      small?.push(new Uint8Array(chunk));
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return {
    path,
    size,
    head,
    sha256: hash.digest('hex'),
    bytes: async () => (small === undefined ? new Uint8Array(await readFile(path)) : joined(small, size)),
    leave: () => leaving(path),
    drop: () => rm(path, { force: true }),
  };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

function leaving(path: string): ReadableStream<Uint8Array> {
  const stream = createReadStream(path);
  stream.once('close', () => void rm(path, { force: true }));
  // A stream of a file gives bytes.
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

async function isNearlyFull(folder: string, reserve: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < reserve;
}

/** Makes the temporary place, and clears what a killed process left in it. */
export async function clearIncoming(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) await rm(join(folder, name), { force: true });
}
