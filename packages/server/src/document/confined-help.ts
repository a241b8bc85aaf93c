// What a confined process may ask of its parent while it answers: one kind of thing, only so often, with only so many bytes.
// What comes over the pipe may come from a process that a file has taken over: all of it is checked before anything is done,
// and one that asks for what it may not is ended.
import { z } from 'zod';
import type { Frames, Next } from './frame.ts';

/** Does what was asked with the bytes that came along. The signal tells that nobody waits for it any more. */
export type Give = (bytes: Buffer, signal: AbortSignal) => Promise<unknown>;

export type Help = {
  /** How often it may be asked for while one question is answered. */
  readonly most: number;
  /** Undefined where that may not be asked for, with so many bytes. */
  readonly accept: (wanted: unknown, length: number) => Give | undefined;
};

/** In the child: asks its parent, one thing at a time. */
export type AskParent = (wanted: unknown, bytes: Uint8Array) => Promise<unknown>;

/** Goes before the bytes; what comes back is in a frame of its own. */
export type Asking = { readonly asks: { readonly wanted: unknown; readonly length: number } };
export type Helped = { readonly helped: unknown };

const Asking = z.object({ asks: z.object({ wanted: z.unknown(), length: z.int().min(0) }) });

type Way = {
  readonly help: Help | undefined;
  /** Resolves when it has gone its way. */
  readonly tell: (helped: Helped) => Promise<void>;
  readonly signal: AbortSignal;
};

/** The next frame that asks for nothing: the answer. `forbidden`: it asked for what it may not. */
export async function answerOf(frames: Frames, way: Way): Promise<Next | { readonly is: 'forbidden' }> {
  for (let times = 1; ; times += 1) {
    const next = await frames.next();
    if (next.is !== 'frame' || !isAsking(next.value)) return next;
    const give = giverOf(next.value, times, way.help);
    if (give === undefined) return { is: 'forbidden' };
    const bytes = await frames.bytes(give.length);
    if (bytes === undefined) return { is: 'ended' };
    await way.tell({ helped: await give.give(bytes, way.signal) });
  }
}

function isAsking(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'asks' in value;
}

function giverOf(value: unknown, times: number, help: Help | undefined) {
  const parsed = Asking.safeParse(value);
  if (help === undefined || times > help.most || !parsed.success) return undefined;
  const { wanted, length } = parsed.data.asks;
  const give = help.accept(wanted, length);
  return give === undefined ? undefined : { give, length };
}
