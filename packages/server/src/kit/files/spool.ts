// A file that is read while it is being written. Whoever makes it goes at her own speed and is never held up by a slow line
// (a transaction would stay open for as long as somebody's connection takes); whoever reads it gets each byte as soon as it
// is there. It has no name on the disk: nothing of it is left, however it ends.
import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type Spool = {
  /** Throws once nobody reads any more. */
  readonly write: (chunk: Uint8Array) => Promise<void>;
  readonly end: () => void;
  /** What is read breaks off, so that half a file is not taken for a whole one. */
  readonly fail: (error: unknown) => void;
  /** Aborted once nobody reads any more, for whoever waits for something else than `write`. */
  readonly left: AbortSignal;
  /** To be called once. */
  readonly read: () => ReadableStream<Uint8Array>;
};

export class NobodyReads extends Error {
  override readonly name = 'NobodyReads';
}

const READ_BYTES = 256 * 1024;

export async function openSpool(folder: string): Promise<Spool> {
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx+', 0o600);
  await rm(path);
  let written = 0;
  let outcome: 'going' | 'ended' | { readonly error: unknown } = 'going';
  const leaving = new AbortController();
  let isRead = false;
  let wake = (): void => undefined;
  const settle = (next: typeof outcome): void => {
    if (outcome === 'going') outcome = next;
    // What failed before anybody was told of it is read by nobody.
    if (!isRead && typeof next === 'object') void file.close();
    wake();
  };
  return {
    async write(chunk) {
      leaving.signal.throwIfAborted();
      await file.write(chunk, 0, chunk.byteLength, written);
      written += chunk.byteLength;
      wake();
    },
    end: () => settle('ended'),
    fail: (error) => settle({ error }),
    left: leaving.signal,
    read() {
      isRead = true;
      let position = 0;
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          while (isWaiting(position)) await new Promise<void>((done) => (wake = done));
          if (typeof outcome === 'object') return failed(controller, outcome.error);
          if (position === written) return ended(controller);
          const buffer = new Uint8Array(Math.min(READ_BYTES, written - position));
          const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, position);
          position += bytesRead;
          controller.enqueue(buffer.subarray(0, bytesRead));
        },
        async cancel() {
          leaving.abort(new NobodyReads());
          wake();
          await file.close();
        },
      });
    },
  };

  function isWaiting(position: number): boolean {
    return position === written && outcome === 'going';
  }

  async function ended(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    await file.close();
    controller.close();
  }

  async function failed(controller: ReadableStreamDefaultController<Uint8Array>, error: unknown): Promise<void> {
    await file.close();
    controller.error(error);
  }
}
