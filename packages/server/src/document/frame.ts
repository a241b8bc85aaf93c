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

const HEAD_BYTES = 4;
const EMPTY = Buffer.alloc(0);

export type Asked = { readonly question: unknown; readonly length: number };

/** `ended`: the stream has, before the frame was whole; or it is none of ours. */
export type Next = { readonly is: 'frame'; readonly value: unknown } | { readonly is: 'ended' | 'too-large' };

/** Frames one after another, as they come. */
export type Frames = {
  readonly next: () => Promise<Next>;
  /** In memory of their own, from its beginning to its end; undefined where the stream ends before. */
  readonly bytes: (count: number) => Promise<Buffer | undefined>;
};

/** @param largest Bytes of a frame. */
export function framesOf(stream: Readable, largest = Number.POSITIVE_INFINITY): Frames {
  const source = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let rest: Buffer = EMPTY;
  async function bytes(count: number): Promise<Buffer | undefined> {
    // Of its own and no larger: what is left in a chunk must not hold what was taken of it.
    const all = Buffer.allocUnsafeSlow(count);
    let size = 0;
    for (;;) {
      const taken = rest.copy(all, size);
      size += taken;
      rest = taken === rest.length ? EMPTY : rest.subarray(taken);
      if (size === count) return all;
      const came = await source.next();
      if (came.done === true) return undefined;
      rest = came.value;
    }
  }
  async function next(): Promise<Next> {
    const length = (await bytes(HEAD_BYTES))?.readUInt32BE(0);
    if (length !== undefined && length > largest) return { is: 'too-large' };
    const body = length === undefined ? undefined : await bytes(length);
    return body === undefined ? { is: 'ended' } : valueOf(body);
  }
  return { next, bytes };
}

function valueOf(body: Buffer): Next {
  try {
    return { is: 'frame', value: JSON.parse(body.toString('utf8')) as unknown };
  } catch {
    return { is: 'ended' };
  }
}
