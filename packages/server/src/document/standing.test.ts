import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { ReadLimits } from './limits.ts';
import { startMarkers } from './standing-readers.ts';
import { type Standing, startStanding } from './standing.ts';

const SMALL: ReadLimits = { cpuSeconds: 2, wallSeconds: 10, memoryMb: 256 };

const started: { readonly close: () => void }[] = [];
afterAll(() => {
  for (const each of started) each.close();
});

const standing = (hostile: string, limits = SMALL): Standing => {
  const module = fileURLToPath(new URL(`./testing/hostile/${hostile}.mjs`, import.meta.url));
  const own = startStanding({ module, readable: [], limits });
  started.push(own);
  return own;
};

test('one process answers about many files, each about its own', async () => {
  const echo = standing('echo');
  for (const text of ['một', '', 'hai ba']) {
    const bytes = Buffer.from(text);
    expect(await echo.ask({ name: text }, bytes)).toMatchObject({
      ok: true,
      answer: { question: { name: text }, size: bytes.length },
    });
  }
  const together = ['a', 'bb', 'ccc'].map((text) => echo.ask({ name: text }, Buffer.from(text)));
  expect((await Promise.all(together)).map((outcome) => outcome.ok && outcome.answer)).toMatchObject([
    { question: { name: 'a' }, size: 1 },
    { question: { name: 'bb' }, size: 2 },
    { question: { name: 'ccc' }, size: 3 },
  ]);
});

test.each([
  ['crash', 'crash'],
  ['abort', 'crash'],
  ['buffer-hog', 'memory'],
  ['sleeper', 'time'],
])('a file that ends its process is told, and the next is asked of another: %s', async (hostile, why) => {
  const own = standing(hostile, { ...SMALL, wallSeconds: 3 });
  const outcomes = [await own.ask({}, Buffer.from('TỐI MẬT')), await own.ask({}, Buffer.from('khác'))];
  expect(outcomes).toEqual([
    { ok: false, why },
    { ok: false, why },
  ]);
});

test('a process that is asked about one file page after page is asked about no other', async () => {
  const counts = standing('counts');
  const counted = async (file: string) => {
    const outcome = await counts.ask({}, Buffer.from(file), file);
    return outcome.ok ? outcome.answer : outcome.why;
  };
  expect([await counted('một'), await counted('hai'), await counted('một'), await counted('một')]).toEqual([
    1, 1, 2, 3,
  ]);
});

test('what a file leaves in its process is not counted against the next', async () => {
  const spent = standing('spent');
  const outcomes = [await spent.ask({}, Buffer.from('một')), await spent.ask({}, Buffer.from('hai ba'))];
  expect(outcomes).toMatchObject([
    { ok: true, answer: { size: Buffer.byteLength('một') } },
    { ok: true, answer: { size: 6 } },
  ]);
});

test('a file that makes its process answer without end is not waited for until the end of time', async () => {
  expect(await standing('flood', { ...SMALL, wallSeconds: 3 }).ask({}, Buffer.from('x'))).toMatchObject({ ok: false });
});

test('a mark of secrecy is seen in each file that bears one, whatever came before it', async () => {
  const markers = startMarkers({ cpuSeconds: 10, wallSeconds: 30, memoryMb: 512 });
  started.push(markers);
  const asked = async (name: string) => {
    const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../../samples/${name}`, import.meta.url))));
    const outcome = await markers.ask({ bytes, name });
    return outcome.ok ? outcome.answer : outcome.why;
  };
  const secret = { ok: false, problem: { code: 'document.secret', details: { mark: 'Mật' } } };
  const files = ['amendment.pdf', 'marked-secret.docx', 'mentions-secret.docx', 'marked-secret.docx', 'amendment.pdf'];
  const answers: unknown[] = [];
  for (const file of files) answers.push(await asked(file));
  const free = { ok: true, value: null };
  expect(answers).toEqual([free, secret, free, secret, free]);
});
