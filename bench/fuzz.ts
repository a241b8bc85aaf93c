// Damaged files by the thousand: the reader must answer each, in time, with a reading that holds together or a problem,
// and lose no text in silence. What it finds is told by number; a number alone brings the file back:
//   node --import tsx bench/fuzz.ts [COUNT] [FIRST] [FOLDER…]      10,000 files of samples/ by default
//   node --import tsx bench/fuzz.ts file NUMBER [FOLDER…] > damaged
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { damagedOf } from './fuzz/damaged.ts';
import type { Told } from './fuzz/read-numbers.ts';
import { seedsIn } from './fuzz/seeds.ts';

/** The longest that one file may take on a busy machine; the server stops at 10 s of processor time. */
const LIMIT_MS = 10_000;
/** A child begins anew after so many, so that what one file leaves behind does not weigh on all. */
const BATCH = 500;

const [first = '10000', ...rest] = process.argv.slice(2);
if (first === 'file') {
  process.stdout.write(damagedOf(Number(rest[0]), seedsIn(rest.slice(1))).bytes);
} else {
  process.exitCode = (await fuzz(Number(rest[0] ?? 0), Number(first), rest.slice(1))) ? 0 : 1;
}

async function fuzz(start: number, count: number, folders: readonly string[]): Promise<boolean> {
  const answers = new Map<string, number>();
  const slowest: Told[] = [];
  let faulty = 0;
  const hear = (told: Told) => {
    answers.set(told.answer, (answers.get(told.answer) ?? 0) + 1);
    slowest.push(told);
    slowest.splice(
      0,
      slowest.length,
      ...slowest.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 5),
    );
    if (told.faults.length > 0) faulty += 1;
    for (const fault of told.faults) console.log(`${told.number} (${told.seed}): ${fault}`);
  };
  for (let number = start; number < start + count; ) {
    const end = Math.min(number + BATCH, start + count);
    number = await readStretch({ from: number, to: end, folders }, hear);
  }
  console.log(`${count} files: ${[...answers].map(([answer, times]) => `${answer} ${times}`).join(', ')}`);
  console.log(
    `slowest: ${slowest.map(({ number, seed, milliseconds }) => `${number} (${seed}) ${milliseconds.toFixed(0)} ms`).join(', ')}`,
  );
  console.log(faulty === 0 ? 'no faults' : `${faulty} files with faults`);
  return faulty === 0;
}

type Stretch = { readonly from: number; readonly to: number; readonly folders: readonly string[] };

/** Reads a stretch in a child; a file that ends or holds up the child is a finding, and the next number comes after it. */
function readStretch({ from, to, folders }: Stretch, hear: (told: Told) => void): Promise<number> {
  const child = fork(fileURLToPath(new URL('fuzz/read-numbers.ts', import.meta.url)), [
    String(from),
    String(to),
    ...folders,
  ]);
  let next = from;
  let why = 'the process died';
  let clock = setTimeout(() => undefined);
  const watch = () => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      why = `no answer in ${LIMIT_MS} ms`;
      child.kill('SIGKILL');
    }, LIMIT_MS);
  };
  watch();
  child.on('message', (told) => {
    watch();
    // The child is ours and tells nothing else.
    hear(told as Told);
    next += 1;
  });
  return new Promise((resolve) => {
    child.once('exit', () => {
      clearTimeout(clock);
      if (next === to) return resolve(to);
      hear({ number: next, seed: '?', milliseconds: LIMIT_MS, answer: 'none', faults: [why] });
      return resolve(next + 1);
    });
  });
}
