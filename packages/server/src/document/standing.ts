// Confined processes that stay. Starting one and loading its work takes twenty times the processor that a small question about
// a file does: who asks something small of very many files asks those that stand ready, one file after another; who asks much of
// one file, page by page, asks one that has seen no other. A process that has seen other files may only be asked what is of no
// use to who sent one of them: it tells nobody but us, and what it tells is a word. It has the fences of any other, and makes
// room for a new one long before they are reached.
import { type Confined, confine, type Outcome } from './confine.ts';
import type { ConfinedJob } from './confined-process.ts';

export type Standing = {
  /**
   * As many at once as there are askers: each is answered by a process of its own. `of`: the one file that the process may have
   * seen before; without it, it may have seen any.
   */
  readonly ask: (question: unknown, bytes: Uint8Array, of?: string) => Promise<Outcome>;
  readonly close: () => void;
};

/** What of its limits a process may use up before another takes its place. */
const WORN = 0.5;
/** However little they took: what files leave behind in a process ends with it. */
const MOST_FILES = 500;
const IDLE_MS = 60_000;
/** The kernel counts a whole life: one file has what is left of it when the process is worn, and no longer than its wall clock. */
const LIVES = 12;

type One = { readonly process: Confined; readonly of: string | undefined; files: number; idle?: NodeJS.Timeout };

/** `idleMs`: how long one waits for work before it ends. `most`: of how many files one process is asked. */
type Stay = { readonly idleMs?: number | undefined; readonly most?: number | undefined };

export function startStanding(job: ConfinedJob, { idleMs = IDLE_MS, most = MOST_FILES }: Stay = {}): Standing {
  const { limits } = job;
  const life = { ...limits, cpuSeconds: limits.cpuSeconds * LIVES };
  const ready: One[] = [];
  let isClosed = false;

  async function startOne(of: string | undefined): Promise<One> {
    return { process: await confine({ ...job, limits: life }), of, files: 0 };
  }
  async function take(of: string | undefined): Promise<One> {
    const place = ready.findLastIndex((one) => one.of === of);
    const [one] = place < 0 ? [] : ready.splice(place, 1);
    if (one === undefined) return startOne(of);
    clearTimeout(one.idle);
    return one.process.alive() ? one : take(of);
  }
  function leave(one: One): void {
    clearTimeout(one.idle);
    one.process.end();
  }
  function giveBack(one: One, { peakMb, cpuSeconds }: Extract<Outcome, { readonly ok: true }>): void {
    const isWorn = one.files >= most || peakMb > limits.memoryMb * WORN || cpuSeconds > life.cpuSeconds * WORN;
    if (isWorn || isClosed) return leave(one);
    one.idle = setTimeout(() => {
      ready.splice(ready.indexOf(one), 1);
      leave(one);
    }, idleMs).unref();
    ready.push(one);
  }
  async function askOne(one: One, question: unknown, bytes: Uint8Array): Promise<Outcome> {
    one.files += 1;
    const outcome = await one.process.ask(question, bytes);
    if (outcome.ok) giveBack(one, outcome);
    else leave(one);
    return outcome;
  }
  return {
    ask: async (question, bytes, of) => {
      const one = await take(of);
      const isNew = one.files === 0;
      const outcome = await askOne(one, question, bytes);
      // What files before it have left in a process is not counted against a file: it is asked once more, of a new one.
      return outcome.ok || isNew || outcome.why === 'time' ? outcome : askOne(await startOne(of), question, bytes);
    },
    close: () => {
      isClosed = true;
      for (const one of ready.splice(0)) leave(one);
    },
  };
}
