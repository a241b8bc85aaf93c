// Runs one piece of work on bytes from anybody in a confined process (confined-process.ts), which ends with its answer.
import {
  collect,
  type ConfinedJob,
  type ConfinedProcess,
  type End,
  endOf,
  isAlive,
  LARGEST_ANSWER_BYTES,
  LAST_WORDS_BYTES,
  type Outcome,
  startConfined,
  starvedOr,
  watch,
  whyEnded,
} from './confined-process.ts';
import { asked, unframe } from './frame.ts';
import type { ReadLimits } from './limits.ts';

export type Confined = {
  /** False once the process has ended: it takes one document in its life. */
  readonly alive: () => boolean;
  readonly ask: (question: unknown, bytes: Uint8Array) => Promise<Outcome>;
  readonly end: () => void;
};

export async function confine(job: ConfinedJob): Promise<Confined> {
  const child = await startConfined(job);
  const ended = endOf(child);
  // A spare child must not keep the server from ending.
  child.unref();
  return {
    alive: () => isAlive(child),
    ask: (question, bytes) => ask({ child, ended, limits: job.limits }, question, bytes),
    end: () => child.kill('SIGKILL'),
  };
}

type Asked = { readonly child: ConfinedProcess; readonly ended: Promise<End>; readonly limits: ReadLimits };

async function ask({ child, ended, limits }: Asked, question: unknown, bytes: Uint8Array): Promise<Outcome> {
  child.ref();
  const watched = watch(child, limits);
  try {
    const output = collect(child.stdout, LARGEST_ANSWER_BYTES, () => watched.stop('memory'));
    const lastWords = collect(child.stderr, LAST_WORDS_BYTES, () => undefined);
    child.stdin.write(asked(question, bytes));
    child.stdin.end(bytes);
    const [end, answer, words] = await Promise.all([ended, output, lastWords]);
    const stopped = watched.stopped();
    if (stopped !== undefined) return { ok: false, why: stopped };
    return end.code === 0 ? outcomeOf(answer) : starvedOr(whyEnded(end, words), watched.peakMb(), limits);
  } finally {
    watched.end();
  }
}

function outcomeOf(output: Buffer): Outcome {
  const answered = unframe(output)?.value as { answer: unknown; peakMb: number } | undefined;
  return answered === undefined ? { ok: false, why: 'crash' } : { ok: true, ...answered };
}
