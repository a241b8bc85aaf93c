// How parent and confined child speak: a length of four bytes, then that much JSON. A cut answer is seen as cut. After a
// question come the bytes that it is about, as many as it says.
import type { Readable } from 'node:stream';

export function frame(value: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(value), 'utf8');
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(body.length);
  return Buffer.concat([head, body]);
}

/** The frame that goes before the bytes of a question. */
export function asked(question: unknown, { length }: Uint8Array): Buffer {
  return frame({ question, length } satisfies Asked);
}

/** The value of the first frame with the bytes after it; undefined where the frame is not whole or not JSON. */
export function unframe(bytes: Buffer): { readonly value: unknown; readonly rest: Buffer } | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  const end = HEAD_BYTES + bytes.readUInt32BE(0);
  if (bytes.length < end) return undefined;
  try {
    return { value: JSON.parse(bytes.toString('utf8', HEAD_BYTES, end)), rest: bytes.subarray(end) };
  } catch {
    return undefined;
  }
}

const HEAD_BYTES = 4;

export type Asked = { readonly question: unknown; readonly length: number };

/** Frames one after another, as they come. Each answers with undefined where the stream ends, or is none of ours, before that. */
export type Frames = {
  readonly next: () => Promise<unknown>;
  readonly bytes: (count: number) => Promise<Buffer | undefined>;
};

/** @param largest Bytes of a frame: a longer one is none of ours. */
export function framesOf(stream: Readable, largest = Number.POSITIVE_INFINITY): Frames {
  const source = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let chunks: Buffer[] = [];
  let size = 0;
  async function bytes(count: number): Promise<Buffer | undefined> {
    while (size < count) {
      const came = await source.next();
      if (came.done === true) return undefined;
      chunks.push(came.value);
      size += came.value.length;
    }
    const all = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
    size -= count;
    // A copy: what is left must not hold what was taken.
    chunks = size === 0 ? [] : [Buffer.from(all.subarray(count))];
    return all.subarray(0, count);
  }
  async function next(): Promise<unknown> {
    const length = (await bytes(HEAD_BYTES))?.readUInt32BE(0);
    if (length === undefined || length > largest) return undefined;
    const body = await bytes(length);
    try {
      return body && JSON.parse(body.toString('utf8'));
    } catch {
      return undefined;
    }
  }
  return { next, bytes };
}
