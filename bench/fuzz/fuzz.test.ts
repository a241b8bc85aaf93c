import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { read } from '@sauro/reader';
import { describe, expect, it } from 'vitest';
import { damagedOf } from './damaged.ts';
import { faultsOf } from './faults.ts';
import { seedsIn } from './seeds.ts';

// The first few hundred of bench/fuzz.ts; the thousands are run by hand and before a release.
const COUNT = 300;
const STRETCH = 50;

describe('a damaged file', () => {
  const seeds = seedsIn([]);
  const wasm = readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  const stretches = Array.from({ length: COUNT / STRETCH }, (_, index) => index * STRETCH);

  it.each(stretches)('is answered in time, with no text lost in silence (numbers from %d)', async (from) => {
    const faults: string[] = [];
    for (let number = from; number < from + STRETCH; number += 1) {
      const { seed, bytes } = damagedOf(number, seeds);
      const result = await read({ bytes, name: seed.name }, { pdfium: () => wasm });
      for (const fault of await faultsOf(result, bytes, seed.kind)) faults.push(`${number} (${seed.name}): ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('is the same each time, so that its number is enough to find it again', () => {
    expect(damagedOf(7, seeds).bytes).toEqual(damagedOf(7, seeds).bytes);
  });
});

describe('the check itself', () => {
  it('finds text that a reading has lost', async () => {
    const bytes = new TextEncoder().encode(
      'KẾ HOẠCH\n\nI. NHIỆM VỤ\n1. Văn phòng Sở rà soát hồ sơ trước ngày 30/4/2026.\n',
    );
    const result = await read({ bytes });
    if (!result.ok) throw new Error(result.problem.code);
    const robbed = { ...result, value: { ...result.value, flow: result.value.flow.slice(0, 1) } };
    expect(await faultsOf(result, bytes, 'text')).toEqual([]);
    expect((await faultsOf(robbed, bytes, 'text')).join()).toContain('letters are lost');
  });
});
