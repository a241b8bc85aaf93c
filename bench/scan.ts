// How well and how fast scans are read: characters wrong against what the scan is known to say, seconds a page by each
// engine beside the native one alone on the same pages where it is installed, and how much longer other requests take while one is recognised.
//   npm run build, then: node --import tsx --conditions=source bench/scan.ts [SCAN.pdf TEXT.txt]…
// samples/scan is always read; each pair named after it is a scan and its text. Exit 1 where a bound is not held.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paragraphsOf, read } from '@sauro/reader';
import { type Recognise, scanPage } from '@sauro/reader/scan';
import { findNativeTesseract, recogniseNatively } from '../packages/server/src/document/ocr/tesseract-native.ts';
import { tesseractFiles } from '../packages/server/src/document/ocr/tesseract-files.ts';
import { startTesseract } from '../packages/server/src/document/ocr/tesseract-wasm.ts';
import { startReaders } from '../packages/server/src/document/readers.ts';
import { median } from './median.ts';

/** Parts of the characters, of the native engine's time, and of a request's time with nothing else to do. */
const BOUNDS = { wrong: 0.01, ofNative: 1.15, p95: 1.2 } as const;

/** Of requests alone and beside a scan. */
const ROUNDS = 5;

const SAMPLE = fileURLToPath(new URL('../samples/scan/stamped-and-sideways.scan.pdf', import.meta.url));
const SHOWN = fileURLToPath(new URL('../samples/landscape-annex.pdf', import.meta.url));
const pdfium = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));

const native = await findNativeTesseract();
const own = await startTesseract(tesseractFiles());
const engine: Recognise = native === undefined ? own : recogniseNatively(native);
console.log(`engine: ${native ?? 'the one that comes along (tesseract.js-core)'}`);

const verdicts = [await sample()];
const [, , ...pairs] = process.argv;
for (let index = 0; index + 1 < pairs.length; index += 2) {
  verdicts.push(await wrongIn(pairs[index] ?? '', readFileSync(pairs[index + 1] ?? '', 'utf8')));
}
verdicts.push(await besideNative(pairs[0] ?? SAMPLE), await besideRequests());
process.exit(verdicts.every(Boolean) ? 0 : 1);

/** The sample shows two pages of a plan of which the text is known. */
async function sample(): Promise<boolean> {
  const whole = await textOf(SHOWN);
  const known = whole.filter(({ page }) => page === 1 || page === 4).map(({ text }) => text);
  return wrongIn(SAMPLE, known.join('\n'));
}

async function textOf(file: string): Promise<readonly { readonly page: number | undefined; readonly text: string }[]> {
  const result = await read(
    { bytes: new Uint8Array(readFileSync(file)), name: file },
    {
      pdfium: async () => pdfium,
      scan: async (pdf, page) => {
        const start = performance.now();
        const scanned = await scanPage(pdf, page, { pdfium, recognise: engine });
        if (!scanned.ok) throw new Error(scanned.problem.code);
        const { confidence } = scanned.value;
        console.log(`  page ${page}: ${seconds(performance.now() - start)}, confidence ${confidence.toFixed(1)}`);
        return scanned.value;
      },
    },
  );
  if (!result.ok) throw new Error(`${file}: ${result.problem.code}`);
  return [...paragraphsOf(result.value.flow)].map(({ page, text }) => ({ page, text }));
}

async function wrongIn(file: string, known: string): Promise<boolean> {
  console.log(`\n${file}`);
  const found = (await textOf(file)).map(({ text }) => text).join('\n');
  const [expected, actual] = [plain(known), plain(found)];
  return verdict('characters wrong', distance(expected, actual) / expected.length, BOUNDS.wrong);
}

/** Quotes and dashes are one as good as another, and a line may end anywhere. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}

/** Levenshtein's, by characters, a row at a time. */
function distance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  a.forEach((letter, index) => {
    const next = new Uint32Array(b.length + 1);
    next[0] = index + 1;
    for (let at = 1; at <= b.length; at += 1) {
      const swapped = (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1);
      next[at] = Math.min(swapped, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
    }
    row = next;
  });
  return row[b.length] ?? 0;
}

/** The same pages, drawn for it by pdftoppm at 300 dots, on one thread. */
async function besideNative(file: string): Promise<boolean> {
  if (native === undefined || spawnSync('pdftoppm', ['-v']).error) {
    console.log('\nno native engine with Vietnamese is installed: not compared');
    return true;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sauro-bench-'));
  spawnSync('pdftoppm', ['-gray', '-scale-to-x', '2480', '-scale-to-y', '-1', '-l', '2', file, join(folder, 'page')]);
  const engines = { 'with the native engine': recogniseNatively(native), 'with the engine that comes along': own };
  const theirs: number[] = [];
  const ours = Object.entries(engines).map(([what, recognise]) => ({ what, recognise, times: [] as number[] }));
  // Twice each, in turns: others may have the machine for a while.
  for (const page of [1, 2, 1, 2]) {
    const name = [`page-${page}.pgm`, `page-0${page}.pgm`].map((one) => join(folder, one)).find((one) => exists(one));
    let start = performance.now();
    const words = [name ?? '', 'stdout', '-l', 'vie', '--oem', '1', '--psm', '3', 'hocr'];
    spawnSync(native, words, { env: { OMP_THREAD_LIMIT: '1' }, stdio: 'ignore' });
    theirs.push(performance.now() - start);
    for (const { recognise, times } of ours) {
      start = performance.now();
      await scanPage(new Uint8Array(readFileSync(file)), page, { pdfium, recognise });
      times.push(performance.now() - start);
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`\na page, the native engine alone: ${seconds(median(theirs))}`);
  const held = ours.map(({ what, times }) => {
    console.log(`a page ${what}: ${seconds(median(times))}`);
    return verdict(`of the native engine alone, ${what}`, median(times) / median(theirs), BOUNDS.ofNative);
  });
  return held.every(Boolean);
}

function exists(path: string): boolean {
  return spawnSync('test', ['-e', path]).status === 0;
}

/** A server in this process is asked while a page is recognised in confinement, as the job does it. */
async function besideRequests(): Promise<boolean> {
  const answer = JSON.stringify(Array.from({ length: 2000 }, (_, index) => index));
  const server = createServer((_, response) => response.end(answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port: it has one.
  const { port } = server.address() as AddressInfo;
  const readers = startReaders({ spare: 0 });
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const [quiet, busy] = [[] as number[], [] as number[]];
  // In turns, because others may have the machine for a while.
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet.push(await p95(port, 3000));
    const scanning = readers.scan('', async () => bytes, 1);
    busy.push(await p95(port, 3000));
    await scanning;
  }
  await readers.close();
  server.close();
  const [alone, beside] = [median(quiet), median(busy)];
  console.log(`\na request, p95: ${alone.toFixed(2)} ms; while a page is recognised: ${beside.toFixed(2)} ms`);
  return verdict('of the time of a request', beside / alone, BOUNDS.p95);
}

async function p95(port: number, milliseconds: number): Promise<number> {
  const times: number[] = [];
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    const start = performance.now();
    await (await fetch(`http://127.0.0.1:${port}/`)).arrayBuffer();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function verdict(what: string, figure: number, bound: number): boolean {
  const held = figure <= bound;
  console.log(`${held ? 'held' : 'NOT HELD'}: ${what} ${figure.toFixed(4)}, bound ${bound}`);
  return held;
}
