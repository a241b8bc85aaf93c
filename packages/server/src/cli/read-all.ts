// Many files: read on all processors at once, answered in the order in which they were named.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { type ReadInput, readInput } from './read-input.ts';

/** A thread compiles the reader anew, which costs as much as some twenty plans: fewer for each are not worth it. */
const WORTH_A_THREAD = 40;
const MOST_THREADS = 8;
/** Beside this file in a build (see bundle.ts). */
const WORKER = './read-worker.js';

export async function* readAll(files: readonly Input[]): AsyncGenerator<ReadInput> {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files.length / WORTH_A_THREAD));
  if (threads < 2) for (const file of files) yield await readInput(file);
  else yield* readOn(threads, files);
}

/** Each thread takes the next file as soon as it is free. */
async function* readOn(threads: number, files: readonly Input[]): AsyncGenerator<ReadInput> {
  const waiting = files.map((file) => ({ file, ...deferred<ReadInput>() }));
  const queue = waiting.values();
  const workers = Array.from({ length: threads }, () => new Worker(new URL(WORKER, import.meta.url)));
  for (const worker of workers) work(worker, queue);
  try {
    for (const { promise } of waiting) yield await promise;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

type Deferred<T> = {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
};
type Waiting = Deferred<ReadInput> & { readonly file: Input };

function work(worker: Worker, queue: Iterator<Waiting>): void {
  let mine: Waiting | undefined;
  const next = (): void => {
    const step = queue.next();
    mine = step.done === true ? undefined : step.value;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    if (mine !== undefined) worker.postMessage(mine.file);
  };
  worker.on('message', (result: ReadInput) => {
    mine?.resolve(result);
    next();
  });
  // A thread that dies is a bug of ours: it is told where its file is waited for.
  worker.once('error', (error) => mine?.reject(error));
  next();
}

function deferred<T>(): Deferred<T> {
  let resolve: Deferred<T>['resolve'] = () => undefined;
  let reject: Deferred<T>['reject'] = () => undefined;
  const promise = new Promise<T>((onDone, onFailed) => {
    resolve = onDone;
    reject = onFailed;
  });
  // Whoever waits for it hears of a failure; until then it is no unhandled one.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
