import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Help } from './confined-help.ts';
import { confine, type Outcome } from './confine.ts';
import type { ReadLimits } from './limits.ts';

const SMALL: ReadLimits = { cpuSeconds: 2, wallSeconds: 10, memoryMb: 256 };
const MB = 1024 * 1024;

let given: number[] = [];
const sums: Help = {
  most: 3,
  accept: (wanted, length) => {
    if (wanted !== 'sum' || length > 5 * MB) return undefined;
    return async (bytes) => {
      given.push(length);
      return bytes.reduce((sum, byte) => sum + byte, 0);
    };
  },
};

type Asked = { readonly wanted?: unknown; readonly times?: number; readonly bytes?: number };

async function asked({ wanted = 'sum', times = 1, bytes = 2 }: Asked, help?: Help, limits = SMALL): Promise<Outcome> {
  given = [];
  const module = fileURLToPath(new URL('./testing/hostile/asker.mjs', import.meta.url));
  const child = await confine({ module, readable: [], limits, help });
  try {
    return await child.ask({ wanted, times, bytes }, Buffer.from('x'));
  } finally {
    child.end();
  }
}

test('a confined process is helped as often as it may be, with bytes of its own, and answers after it', async () => {
  expect(await asked({ times: 3 }, sums)).toMatchObject({ ok: true, answer: [14, 14, 14] });
  expect(await asked({ bytes: 5 * MB }, sums)).toMatchObject({ ok: true, answer: [35 * MB] });
});

test.each([
  ['for something else', { wanted: { run: '/bin/sh' } }, sums, 0],
  ['with more bytes than may be', { bytes: 5 * MB + 1 }, sums, 0],
  ['more often than may be', { times: 4 }, sums, 3],
  ['where nobody helps', {}, undefined, 0],
])('one that asks %s is ended, and nothing is done for it', async (_how, wrong, help, done) => {
  expect(await asked(wrong, help)).toEqual({ ok: false, why: 'crash' });
  expect(given).toHaveLength(done);
});

test('waiting for help takes the time of the question, and what is done for nobody is given up', async () => {
  let isGivenUp = false;
  const slow: Help = {
    most: 1,
    accept: () => (_bytes, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          isGivenUp = true;
          resolve(null);
        });
      }),
  };
  expect(await asked({}, slow, { ...SMALL, wallSeconds: 1 })).toEqual({ ok: false, why: 'time' });
  expect(isGivenUp).toBe(true);
});
