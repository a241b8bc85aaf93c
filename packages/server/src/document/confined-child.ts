// The main file of the confined process: gives up what it does not need, loads its work, and answers one question after another
// until its input ends; most are asked one. The kernel and the parent hold the limits (confined-process.ts); what is done here
// is a second fence inside the first.
import { pathToFileURL } from 'node:url';
import type { AskParent, Asking, Helped } from './confined-help.ts';
import { BROKE, OUT_OF_MEMORY } from './confined-exit.ts';
import { type Asked, frame, framesOf } from './frame.ts';
import { giveUpWorld } from './give-up-world.ts';

/** What the module named on the command line exports. */
export type ConfinedWork = {
  readonly answer: (question: unknown, bytes: Uint8Array, askParent: AskParent) => Promise<unknown>;
};

/** What comes back: beside the answer, what the process has used by now. */
export type ConfinedAnswer = { readonly answer: unknown; readonly peakMb: number; readonly cpuSeconds: number };

/** The kernel's count begins with what the process that started this one had: only what is more than that is its own. */
const inheritedKb = process.resourceUsage().maxRSS;

/** Asking how much memory is held costs as much as a small answer; in so little of the processor's time not much is taken. */
const LOOK_AFTER_MS = 10;
let looked = { ms: Number.NEGATIVE_INFINITY, kb: 0 };

giveUpWorld();
const work = (await import(pathToFileURL(process.argv[2] ?? '').href)) as ConfinedWork;
const input = framesOf(process.stdin);

try {
  for (;;) {
    const next = await input.next();
    // Spare children that are not needed any more see their input end, and end too.
    if (next.is !== 'frame') break;
    const asked = next.value as Asked;
    const bytes = await input.bytes(asked.length);
    if (bytes === undefined) break;
    const answer = await work.answer(asked.question, new Uint8Array(bytes.buffer), askParent);
    await said(frame({ answer, ...used() } satisfies ConfinedAnswer));
  }
  process.exit(0);
} catch (error) {
  // Nothing of the error is told: its message may hold words of a document that must not be kept.
  process.exit(error instanceof RangeError && /allocation|memory/i.test(error.message) ? OUT_OF_MEMORY : BROKE);
}

/** Nothing else comes in while a question is answered: the next frame is what the parent has done. */
async function askParent(wanted: unknown, bytes: Uint8Array): Promise<unknown> {
  await said(frame({ asks: { wanted, length: bytes.length } } satisfies Asking));
  await said(bytes);
  const next = await input.next();
  if (next.is !== 'frame') throw new Error('the parent is gone');
  // Written by confine.ts.
  return (next.value as Helped).helped;
}

function said(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => void process.stdout.write(bytes, () => resolve()));
}

function used(): Omit<ConfinedAnswer, 'answer'> {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const ms = (userCPUTime + systemCPUTime) / 1000;
  if (maxRSS <= inheritedKb && ms - looked.ms >= LOOK_AFTER_MS) looked = { ms, kb: process.memoryUsage.rss() / 1024 };
  return { peakMb: Math.max(looked.kb, maxRSS > inheritedKb ? maxRSS : 0) / 1024, cpuSeconds: ms / 1000 };
}
