// The main file of the confined process: gives up what it does not need, loads its work, takes one document, answers, ends.
// The kernel and the parent hold the limits (confine.ts); what is done here is a second fence inside the first.
import { pathToFileURL } from 'node:url';
import { BROKE, OUT_OF_MEMORY } from './confined-exit.ts';
import { frame, unframe } from './frame.ts';
import { giveUpWorld } from './give-up-world.ts';

/** What the module named on the command line exports. */
export type ConfinedWork = { readonly answer: (question: unknown, bytes: Uint8Array) => Promise<unknown> };

/** The kernel's count begins with what the process that started this one had: only what is more than that is its own. */
const inheritedKb = process.resourceUsage().maxRSS;

giveUpWorld();
const work = (await import(pathToFileURL(process.argv[2] ?? '').href)) as ConfinedWork;
const asked = unframe(await wholeInput());
// Spare children that are not needed any more see their input end, and end too.
if (asked === undefined) process.exit(0);

try {
  const answer = await work.answer(asked.value, new Uint8Array(asked.rest));
  process.stdout.write(frame({ answer, peakMb: peakKb() / 1024 }), () => process.exit(0));
} catch (error) {
  // Nothing of the error is told: its message may hold words of a document that must not be kept.
  process.exit(error instanceof RangeError && /allocation|memory/i.test(error.message) ? OUT_OF_MEMORY : BROKE);
}

function peakKb(): number {
  const { maxRSS } = process.resourceUsage();
  return maxRSS > inheritedKb ? maxRSS : process.memoryUsage.rss() / 1024;
}

async function wholeInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
