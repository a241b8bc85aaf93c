// How long `sauro read` takes, whole process, beside the tools that people use to get at the text alone: pandoc for DOCX,
// pdftotext for PDF. The same files in the same run, turn and turn about, medians: each file in a process of its own, all
// in one process (this is what is bound), and all in a process that has read them before, as a server has.
//   npm run build, then: node --import tsx bench/read.ts [FOLDER…]
// samples/ is always read, and the real plans beside the project where they are.
// Exit 1 where a bound is not held.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { read } from '@sauro/reader';
import { median } from './median.ts';

const RUNS = 7;
/** A page of a plan in the official form holds about so many. */
const PAGE_CHARACTERS = 2300;
/** Of the time that the peer takes for the same files, and milliseconds for fifty pages in a warm process. */
const BOUNDS = { docx: 0.5, pdf: 3, fiftyPagesMs: 1000 } as const;

const SAURO = fileURLToPath(new URL('../packages/server/bin/sauro.mjs', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));

const PEERS = {
  docx: (file: string) => ['pandoc', '-t', 'plain', file],
  pdf: (file: string) => ['pdftotext', '-layout', file, '-'],
} as const;
type Format = keyof typeof PEERS;

const folders = [SAMPLES, ...[CORPUS].filter(existsSync), ...process.argv.slice(2)];
const pdfium = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
const verdicts = [await compare('docx', filesOf('docx')), await compare('pdf', filesOf('pdf')), await fiftyPages()];
process.exitCode = verdicts.every(Boolean) ? 0 : 1;

async function compare(format: Format, files: readonly string[]): Promise<boolean> {
  const [tool = ''] = PEERS[format]('');
  if (spawnSync(tool, ['-v']).error !== undefined) return tell(`${tool} is not installed: ${format} not compared`);
  console.log(`\n${format.toUpperCase()}: milliseconds, whole process, median of ${RUNS}`);
  for (const file of files) {
    const [ours, theirs] = interleaved([() => run(sauro(file)), () => run(PEERS[format](file))]);
    console.log(row(basename(file), ours, tool, theirs));
  }
  const all = interleaved([() => run(sauro(...files)), () => files.forEach((file) => run(PEERS[format](file)))]);
  const ratio = all[0] / all[1];
  console.log(row(`all ${files.length} at once`, all[0], tool, all[1]));
  console.log(row(`all ${files.length}, warm, no process`, await warm(files), tool, all[1]));
  return verdict(`all ${format} at once`, ratio, BOUNDS[format]);
}

function sauro(...files: readonly string[]): readonly string[] {
  return [process.execPath, SAURO, 'read', '--json', ...files];
}

/** A file that is refused is timed like any other: the exit code is not asked. */
function run([command = '', ...words]: readonly string[]): void {
  spawnSync(command, words, { stdio: 'ignore' });
}

/** Medians of each, one after the other in every round, so that a busy machine is busy for all. */
function interleaved(works: readonly [() => void, () => void]): [number, number] {
  const times = works.map((): number[] => []);
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      // The first round fills the disk cache.
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return [median(times[0] ?? []), median(times[1] ?? [])];
}

/** The same files read here, from disk to reading, once they have been read a few times. */
async function warm(files: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < RUNS + 3; round += 1) {
    const start = performance.now();
    for (const file of files) await read({ bytes: readFileSync(file), name: file }, { pdfium: async () => pdfium });
    if (round >= 3) times.push(performance.now() - start);
  }
  return median(times);
}

/** A plan of fifty pages, made by repeating the body of a sample, in a process that has read a few plans before. */
async function fiftyPages(): Promise<boolean> {
  const bytes = repeated(readFileSync(join(SAMPLES, 'grouped-table.docx')), 50);
  const times: number[] = [];
  let tasks = 0;
  for (let round = 0; round < RUNS + 3; round += 1) {
    const start = performance.now();
    const result = await read({ bytes });
    if (round >= 3) times.push(performance.now() - start);
    tasks = result.ok ? result.value.tasks.length : 0;
  }
  const time = median(times);
  console.log(`\nfifty pages, warm: ${time.toFixed(0)} ms, ${tasks} tasks`);
  return verdict('fifty pages (ms)', time, BOUNDS.fiftyPagesMs);
}

/** A row of the task table is repeated, so that there are tasks to the end. */
function repeated(docx: Uint8Array, pages: number): Uint8Array {
  const parts = unzipSync(docx);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const rows = document.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  // A task has six cells; the letterhead and the signing block are tables too.
  const task = rows.findLast((each) => (each.match(/<w:tc[ >]/g) ?? []).length >= 5) ?? '';
  const times = Math.ceil((pages * PAGE_CHARACTERS) / task.replace(/<[^>]*>/g, '').length);
  // The same words twice would be read once.
  const numbered = (order: number) => task.replace(/([^<>]{20,})(?=<\/w:t>)/g, `$1, đợt ${order + 1}`);
  const many = Array.from({ length: times }, (_, order) => numbered(order)).join('');
  return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace(task, () => many)) });
}

function filesOf(format: Format): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => extname(name).toLowerCase() === `.${format}` && !name.includes('.scan.'))
      .toSorted()
      .map((name) => join(folder, name)),
  );
}

function row(name: string, ours: number, tool: string, theirs: number): string {
  return `${name.padEnd(30)} sauro ${ours.toFixed(0).padStart(5)}  ${tool} ${theirs.toFixed(0).padStart(5)}  ratio ${(ours / theirs).toFixed(2)}`;
}

function verdict(what: string, value: number, bound: number): boolean {
  const held = value <= bound;
  console.log(`${held ? 'held' : 'NOT HELD'}: ${what} ${value.toFixed(2)}, bound ${bound}`);
  return held;
}

function tell(what: string): boolean {
  console.log(what);
  return true;
}
