// Confined processes that stay. Starting one and loading its work takes twenty times the processor that a small question about
// a file does: who asks something small of very many files asks those that stand ready, one file after another; who asks much of
// one file, page by page, asks one that has seen no other. A process that has seen other files may only be asked what is of no
// use to who sent one of them: it tells nobody but us, and what it tells is a word. It has the fences of any other, and makes
// room for a new one long before they are reached.
import { Socket } from 'node:net';
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
import type { ConfinedAnswer } from './confined-child.ts';
import { asked, type Frames, framesOf } from './frame.ts';

export type Standing = {
  /**
   * As many at once as there are askers: each is answered by a process of its own. `of`: the one file that the process may have
   * seen before; without it, it may have seen any.
   */
  readonly ask: (question: unknown, bytes: Uint8Array, of?: string) => Promise<Outcome>;
  readonly close: () => void;
};

/** What of its limits a process may use up before another takes its place. */
const WORN = { share: 0.5, files: 500 } as const;
const IDLE_MS = 60_000;
/** The kernel counts a whole life: one file has what is left of it when the process is worn, and no longer than its wall clock. */
const LIVES = 12;

type One = {
  readonly child: ConfinedProcess;
  readonly ended: Promise<End>;
  readonly frames: Frames;
  readonly lastWords: Promise<Buffer>;
  readonly of: string | undefined;
  files: number;
  idle: NodeJS.Timeout | undefined;
};

/** `idleMs`: how long one waits for work before it ends. */
export function startStanding(job: ConfinedJob, idleMs = IDLE_MS): Standing {
  const { limits } = job;
  const life = { ...limits, cpuSeconds: limits.cpuSeconds * LIVES };
  const ready: One[] = [];
  let isClosed = false;

  async function startOne(of: string | undefined): Promise<One> {
    const child = await startConfined({ ...job, limits: life });
    const lastWords = collect(child.stderr, LAST_WORDS_BYTES, () => undefined);
    return {
      child,
      ended: endOf(child),
      frames: framesOf(child.stdout, LARGEST_ANSWER_BYTES),
      lastWords,
      of,
      files: 0,
      idle: undefined,
    };
  }
  async function take(of: string | undefined): Promise<One> {
    const place = ready.findLastIndex((one) => one.of === of);
    const [one] = place < 0 ? [] : ready.splice(place, 1);
    if (one === undefined) return startOne(of);
    clearTimeout(one.idle);
    return isAlive(one.child) ? one : take(of);
  }
  /** Its input ends, and so does it. */
  function leave(one: One): void {
    clearTimeout(one.idle);
    one.child.stdin.end();
  }
  function giveBack(one: One, { peakMb, cpuSeconds }: ConfinedAnswer): void {
    one.files += 1;
    const isWorn =
      one.files >= WORN.files || peakMb > limits.memoryMb * WORN.share || cpuSeconds > life.cpuSeconds * WORN.share;
    if (isWorn || isClosed) return leave(one);
    one.idle = setTimeout(() => {
      ready.splice(ready.indexOf(one), 1);
      leave(one);
    }, idleMs).unref();
    ready.push(one);
  }
  /** What files before it have left in a process is not counted against a file: it is asked once more, of a new one. */
  async function ask(question: unknown, bytes: Uint8Array, of?: string): Promise<Outcome> {
    const one = await take(of);
    const isNew = one.files === 0;
    const outcome = await askOne(one, question, bytes);
    return outcome.ok || isNew || outcome.why === 'time' ? outcome : askOne(await startOne(of), question, bytes);
  }
  async function askOne(one: One, question: unknown, bytes: Uint8Array): Promise<Outcome> {
    holdLoop(one.child, true);
    const watched = watch(one.child, limits);
    try {
      one.child.stdin.write(asked(question, bytes));
      one.child.stdin.write(bytes);
      const answered = (await one.frames.next()) as ConfinedAnswer | undefined;
      if (answered !== undefined) {
        giveBack(one, answered);
        return { ok: true, answer: answered.answer, peakMb: answered.peakMb };
      }
      // It has ended; or says what is none of ours, and ends when nobody listens.
      one.child.stdout.destroy();
      leave(one);
      const [end, words] = await Promise.all([one.ended, one.lastWords]);
      const stopped = watched.stopped();
      if (stopped !== undefined) return { ok: false, why: stopped };
      return starvedOr(whyEnded(end, words), watched.peakMb(), limits);
    } finally {
      watched.end();
      holdLoop(one.child, false);
    }
  }
  return {
    ask,
    close: () => {
      isClosed = true;
      for (const one of ready.splice(0)) leave(one);
    },
  };
}

/** One that waits must not keep the server from ending: neither it nor its pipes. */
function holdLoop(child: ConfinedProcess, held: boolean): void {
  const way = held ? 'ref' : 'unref';
  child[way]();
  for (const pipe of [child.stdin, child.stdout, child.stderr]) if (pipe instanceof Socket) pipe[way]();
}
