// A thread that reads the files it is told, one after the other.
import { parentPort } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { readInput } from './read-input.ts';

parentPort?.on('message', async (input: Input) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(await readInput(input));
});
