// Reads documents from anybody, each in a confined process of its own. A spare process stands ready with the reader
// loaded, so that a plan is read as soon as it has arrived; no more run at once than there are processors.
import { availableParallelism } from 'node:os';
import type { ReadingWithPasses, Result, Source } from '@sauro/reader';
import type { ReadProblem } from '@sauro/reader/messages';
import type { Confined, Outcome } from './confine.ts';
import { confine } from './confine.ts';
import { confinedBundle } from './confined-bundle.ts';
import { clearConversions, convertDoc, findSoffice } from './convert-doc.ts';
import type { ReadLimits } from './limits.ts';
import { READ_LIMITS } from './limits.ts';
import { pdfiumWasmPath } from './pdfium-wasm.ts';

export type Readers = {
  readonly read: (source: Source) => Promise<Result<ReadingWithPasses>>;
  readonly close: () => Promise<void>;
};

/** What a server's configuration says (kit/system.ts). */
type Allowed = { readonly readSeconds: number; readonly readMemoryMb: number };

const serving = new WeakMap<Allowed, Readers>();

/** The readers of a server: made when the first document comes, and ended with the process. */
export function readersFor(allowed: Allowed): Readers {
  const known = serving.get(allowed);
  if (known !== undefined) return known;
  const { readSeconds: cpuSeconds, readMemoryMb: memoryMb } = allowed;
  const readers = startReaders({ limits: { cpuSeconds, memoryMb, wallSeconds: cpuSeconds * 3 } });
  serving.set(allowed, readers);
  // What cannot be cleared now is cleared next time; the reading at hand does not hang on it.
  void clearConversions().catch(() => undefined);
  return readers;
}

export type ReadersOptions = {
  readonly limits?: ReadLimits;
  /** Processes kept ready. */
  readonly spare?: number;
};

export function startReaders({ limits = READ_LIMITS, spare = 1 }: ReadersOptions = {}): Readers {
  const pdfium = pdfiumWasmPath();
  const inTurn = turns(availableParallelism());
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
  async function readAny(source: Source): Promise<Result<ReadingWithPasses>> {
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

/** At most `most` of the given works at once, the others in their turn. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
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
