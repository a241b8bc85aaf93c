// Asks a confined process (confined-process.ts) about bytes from anybody. Most are asked about one file and ended; who may be
// asked about more is said in standing.ts.
import { Socket } from 'node:net';
import type { ConfinedAnswer } from './confined-child.ts';
import { answerOf, type Helped } from './confined-help.ts';
import {
  type ConfinedJob,
  type ConfinedProcess,
  endOf,
  type Failed,
  lastWordsOf,
  startConfined,
  watch,
  whyEnded,
} from './confined-process.ts';
import { asked, frame, framesOf } from './frame.ts';

/** `answer` is what the work answered; beside it what the process has used by now. */
export type Outcome = ({ readonly ok: true } & ConfinedAnswer) | Failed;

export type Confined = {
  readonly alive: () => boolean;
  /** One question at a time. After one without an answer it is asked nothing more. */
  readonly ask: (question: unknown, bytes: Uint8Array) => Promise<Outcome>;
  readonly end: () => void;
};

const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;

export async function confine(job: ConfinedJob): Promise<Confined> {
  const { limits, help } = job;
  const child = await startConfined(job);
  const ended = endOf(child);
  const lastWords = lastWordsOf(child);
  const answers = framesOf(child.stdout, LARGEST_ANSWER_BYTES);
  const end = () => void child.kill('SIGKILL');
  // What its parent does for it is done for nobody once it has ended.
  const gone = new AbortController();
  void ended.then(() => gone.abort());
  // Waited for: one that asks and does not listen fills no memory here.
  const tell = (helped: Helped) => new Promise<void>((done) => void child.stdin.write(frame(helped), () => done()));
  holdLoop(child, false);

  async function ask(question: unknown, bytes: Uint8Array): Promise<Outcome> {
    holdLoop(child, true);
    const watched = watch(child, limits);
    try {
      // Together, so that it wakes up once.
      child.stdin.cork();
      child.stdin.write(asked(question, bytes));
      child.stdin.write(bytes);
      child.stdin.uncork();
      const answer = await answerOf(answers, { help, tell, signal: gone.signal });
      if (answer.is === 'frame') return { ok: true, ...(answer.value as ConfinedAnswer) };
      if (answer.is === 'too-large') watched.stop('memory');
      if (answer.is === 'forbidden') watched.stop('crash');
      // What is left unread would keep its end from being told.
      child.stdout.destroy();
      const [how, words] = await Promise.all([ended, lastWords]);
      const why = watched.stopped() ?? whyEnded(how, words);
      // V8 short of memory may die of anything; that it was short is known from the watch.
      const isStarved = why === 'crash' && watched.peakMb() > limits.memoryMb * 0.6;
      return { ok: false, why: isStarved ? 'memory' : why };
    } finally {
      watched.end();
      holdLoop(child, false);
    }
  }
  return { alive: () => child.exitCode === null && child.signalCode === null, ask, end };
}

/** One that waits must not keep the server from ending: neither it nor its pipes. */
function holdLoop(child: ConfinedProcess, held: boolean): void {
  const way = held ? 'ref' : 'unref';
  child[way]();
  for (const pipe of [child.stdin, child.stdout, child.stderr]) if (pipe instanceof Socket) pipe[way]();
}
