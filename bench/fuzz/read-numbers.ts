// The child of fuzz.ts: reads the damaged files of a stretch of numbers, one after the other, and tells after each.
// The parent ends it when it tells nothing for too long.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { read } from '@sauro/reader';
import { damagedOf } from './damaged.ts';
import { faultsOf } from './faults.ts';
import { seedsIn } from './seeds.ts';

export type Told = {
  readonly number: number;
  readonly seed: string;
  readonly milliseconds: number;
  /** "ok", or the code of the problem. */
  readonly answer: string;
  readonly faults: readonly string[];
};

const [from = 0, to = 0] = process.argv.slice(2, 4).map(Number);
const seeds = seedsIn(process.argv.slice(4));
const wasm = await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));

for (let number = from; number < to; number += 1) process.send?.(await tellOf(number));
process.disconnect();

async function tellOf(number: number): Promise<Told> {
  const { seed, bytes } = damagedOf(number, seeds);
  const start = performance.now();
  try {
    const result = await read({ bytes, name: seed.name }, { pdfium: async () => wasm });
    const milliseconds = performance.now() - start;
    return {
      number,
      seed: seed.name,
      milliseconds,
      answer: result.ok ? 'ok' : result.problem.code,
      faults: await faultsOf(result, bytes, seed.kind),
    };
  } catch (error) {
    const what =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
    return {
      number,
      seed: seed.name,
      milliseconds: performance.now() - start,
      answer: 'thrown',
      faults: [`the reader threw: ${what}`],
    };
  }
}
