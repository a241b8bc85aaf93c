// Reads documents from anybody, each in a confined process of its own. A spare process stands ready with the reader
// loaded, so that a plan is read as soon as it has arrived; no more run at once than there are processors.
import { availableParallelism } from 'node:os';
import type { ReadingWithPasses, Result, Source } from '@sauro/reader';
import type { ReadProblem } from '@sauro/reader/messages';
import { Problem } from '../kit/problem.ts';
import type { Confined, Outcome } from './confine.ts';
import { confine } from './confine.ts';
import { confinedBundle } from './confined-bundle.ts';
import { convertDoc, findSoffice } from './convert-doc.ts';
import type { ReadLimits } from './limits.ts';
import { READ_LIMITS } from './limits.ts';
import { pdfiumWasmPath } from './pdfium-wasm.ts';

/** A document that waits for its turn need not lie in memory. */
export type Waiting = Omit<Source, 'bytes'> & { readonly bytes: Uint8Array | (() => Promise<Uint8Array>) };

export type Readers = {
  /** Throws `server.busy` where too many wait already. */
  readonly read: (source: Waiting) => Promise<Result<ReadingWithPasses>>;
  readonly close: () => Promise<void>;
};

/** What a server's configuration says (kit/system.ts). */
type Allowed = { readonly readSeconds: number; readonly readMemoryMb: number };

/** Who comes behind so many is told to come again: waiting longer than a browser does helps nobody. */
const LONGEST_LINE = 32;

const serving = new WeakMap<Allowed, Readers>();

/** The readers of a server: made when the first document comes, and ended with the process. */
export function readersFor(allowed: Allowed): Readers {
  const known = serving.get(allowed);
  if (known !== undefined) return known;
  const { readSeconds: cpuSeconds, readMemoryMb: memoryMb } = allowed;
  const readers = startReaders({ limits: { cpuSeconds, memoryMb, wallSeconds: cpuSeconds * 3 }, line: LONGEST_LINE });
  serving.set(allowed, readers);
  return readers;
}

export type ReadersOptions = {
  readonly limits?: ReadLimits;
  /** Processes kept ready. */
  readonly spare?: number;
  /** How many documents may wait for their turn. */
  readonly line?: number;
};

export function startReaders(options: ReadersOptions = {}): Readers {
  const { limits = READ_LIMITS, spare = 1, line = Number.POSITIVE_INFINITY } = options;
  const pdfium = pdfiumWasmPath();
  const inTurn = turns(availableParallelism(), line);
  const ready: Promise<Confined>[] = [];
  let wanted = spare;

  async function startOne(): Promise<Confined> {
    const { reader } = await confinedBundle();
    return confine({ module: reader, readable: [pdfium], limits });
  }
  function refill(): void {
    while (ready.length < wanted) {
      const starting = startOne();
      // Why it could not start is told to whoever takes it.
      starting.catch(() => undefined);
      ready.push(starting);
    }
  }
  async function take(): Promise<Confined> {
    const waiting = await ready.shift();
    return waiting?.alive() ? waiting : startOne();
  }
  async function readOnce({ bytes, name }: Source): Promise<Result<ReadingWithPasses>> {
    const child = await take();
    try {
      const outcome = await child.ask({ pdfium, ...(name === undefined ? {} : { name }) }, bytes);
      return resultOf(outcome, limits);
    } finally {
      // Only now: a start beside the reading would take its processor.
      refill();
    }
  }
  async function readAny({ bytes: given, ...rest }: Waiting): Promise<Result<ReadingWithPasses>> {
    const source = { ...rest, bytes: typeof given === 'function' ? await given() : given };
    const result = await readOnce(source);
    if (result.ok || result.problem.code !== 'doc.no-converter') return result;
    const soffice = await findSoffice();
    if (soffice === undefined) return result;
    const bytes = await convertDoc(source.bytes, { soffice }).catch(() => undefined);
    return bytes === undefined
      ? refused({ code: 'file.broken', details: { what: 'DOC' } })
      : readOnce({ ...source, bytes });
  }

  refill();
  return {
    read: (source) => inTurn(() => readAny(source)),
    close: async () => {
      wanted = 0;
      for (const child of await Promise.all(ready.splice(0))) child.end();
    },
  };
}

function resultOf(outcome: Outcome, limits: ReadLimits): Result<ReadingWithPasses> {
  if (!outcome.ok) return refused(problemOf(outcome.why, limits));
  // Written by our own reader on the other side of the pipe.
  const result = outcome.answer as Result<ReadingWithPasses>;
  const starved = !result.ok && result.problem.code === 'file.broken' && outcome.peakMb > limits.memoryMb * 0.9;
  return starved ? refused(problemOf('memory', limits)) : result;
}

function refused(problem: ReadProblem): Result<ReadingWithPasses> {
  return { ok: false, problem };
}

function problemOf(why: 'time' | 'memory' | 'crash', { cpuSeconds }: ReadLimits): ReadProblem {
  switch (why) {
    case 'time':
      return { code: 'limit.time', details: { seconds: cpuSeconds } };
    case 'memory':
      return { code: 'limit.memory', details: {} };
    case 'crash':
      return { code: 'file.broken', details: { what: 'trình đọc dừng đột ngột' } };
  }
}

/** At most `most` of the given works at once, the others in their turn, and no more in the line than `line`. */
function turns(most: number, line: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most && waiting.length >= line) throw new Problem('server.busy');
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, never given up in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
