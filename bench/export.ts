// How fast lists leave as files, and with how much memory: a workbook of 100,000 rows with the columns of assignments, and
// a CSV of 1,000,000 rows of 20 columns beside `\copy` of the same rows by psql, in turns; where there is no psql, beside the
// database's own COPY into a file, which has no client to serve.
//   node --expose-gc --import tsx --conditions=source bench/export.ts
// Exit 1 where a bound is not held.
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { asNobody } from '../packages/server/src/kit/acting.ts';
import { exportList } from '../packages/server/src/kit/export/export-list.ts';
import type { ExportFormat, ListExport } from '../packages/server/src/kit/export/list-export.ts';
import type { Column } from '../packages/server/src/kit/xlsx.ts';
import { median } from './median.ts';
import { openPlace } from './register/place.ts';

const BOOK = { rows: 100_000, boundSeconds: 20, boundMb: 150 };
const CSV = { rows: 1_000_000, rounds: 3, boundRatio: 0.5, boundMb: 150 };

const DAY_COLUMNS = new Set([11, 12, 13, 17, 18]);
const NUMBER_COLUMNS = new Set([0, 14]);
/** Twenty, of the kinds and lengths that a list of assignments has. */
const COLUMNS = Array.from(
  { length: 20 },
  (_, at): Column => ({
    title: `Cột ${at + 1}`,
    width: 20,
    kind: DAY_COLUMNS.has(at) ? 'day' : NUMBER_COLUMNS.has(at) ? 'number' : 'text',
  }),
);
const NAMES = COLUMNS.map((_, at) => `c${at}`);
const SELECT = `select ${NAMES.join(', ')} from bench_row limit ${CSV.rows}`;

const folder = await mkdtemp(join(tmpdir(), 'sauro-bench-'));
await chmod(folder, 0o711);
const place = await openPlace(folder, { tenants: 1, stages: [], seed: async () => undefined });
const client = new Client({ connectionString: place.superuserUrl });
await client.connect();
let isHeld = true;
try {
  await fill();
  for (const line of [await book(), await csv()]) {
    process.stdout.write(`${line.text}\n`);
    isHeld &&= line.isHeld;
  }
} finally {
  await client.end();
  await place.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(isHeld ? 0 : 1);

async function fill(): Promise<void> {
  const values = COLUMNS.map(({ kind }, at) => {
    if (kind === 'day') return `date '2026-01-01' + n % 365 as c${at}`;
    if (kind === 'number') return `n % 100 as c${at}`;
    return `'Rà soát, cập nhật hồ sơ số ' || n % 1000 as c${at}`;
  });
  await client.query(
    `create table bench_row as select n as place, ${values.join(', ')} from generate_series(1, ${CSV.rows}) as n`,
  );
  await client.query('grant select on bench_row to sauro_app');
  await client.query('vacuum analyze bench_row');
}

function listOf(count: number): ListExport<unknown> {
  return {
    file: 'do',
    title: 'Đo',
    columns: COLUMNS,
    count,
    notes: [],
    by: '',
    query: sql`select ${sql.raw(NAMES.join(', '))} from bench_row limit ${count}`,
    cells: null,
  };
}

/** Seconds, bytes, and by how much the process has grown at most. */
async function taken(format: ExportFormat, count: number) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const began = performance.now();
  const settle = async () => listOf(count);
  const { body } = await exportList(place.system, asNobody(place.tenant), { format, settle });
  let bytes = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  for await (const chunk of body as ReadableStream<Uint8Array>) bytes += chunk.byteLength;
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1000, bytes, grownMb: (most - before) / 2 ** 20 };
}

async function book() {
  const { seconds, bytes, grownMb } = await taken('xlsx', BOOK.rows);
  return {
    text: `XLSX ${BOOK.rows} rows × 20: ${seconds.toFixed(1)} s, ${(bytes / 2 ** 20).toFixed(1)} MB, grown by ${grownMb.toFixed(0)} MB`,
    isHeld: seconds <= BOOK.boundSeconds && grownMb <= BOOK.boundMb,
  };
}

async function csv() {
  const ours: number[] = [];
  const theirs: number[] = [];
  const server: number[] = [];
  let grown = 0;
  for (let round = 0; round < CSV.rounds; round += 1) {
    server.push(await copiedByServer());
    const byPsql = copiedByPsql();
    if (byPsql !== null) theirs.push(byPsql);
    const { seconds, grownMb } = await taken('csv', CSV.rows);
    ours.push(seconds);
    grown = Math.max(grown, grownMb);
  }
  const ratio = (times: readonly number[]) => median(times) / median(ours);
  const beside = (times: readonly number[]) =>
    times.length === 0 ? 'not run' : `${median(times).toFixed(1)} s, ratio ${ratio(times).toFixed(2)}`;
  return {
    text: `CSV ${CSV.rows} rows × 20: ${median(ours).toFixed(1)} s; \\copy ${beside(theirs)}; COPY into a file ${beside(server)}; grown by ${grown.toFixed(0)} MB`,
    isHeld: ratio(theirs.length > 0 ? theirs : server) >= CSV.boundRatio && grown <= CSV.boundMb,
  };
}

/** Null where psql is not installed. */
function copiedByPsql(): number | null {
  const began = performance.now();
  const command = `\\copy (${SELECT}) to '${join(folder, 'copied.csv')}' csv`;
  const { status } = spawnSync('psql', ['-X', '-q', '-c', command, place.superuserUrl], { stdio: 'ignore' });
  return status === 0 ? (performance.now() - began) / 1000 : null;
}

async function copiedByServer(): Promise<number> {
  const began = performance.now();
  await client.query(`copy (${SELECT}) to '${join(folder, 'database')}/copied.csv' (format csv)`);
  return (performance.now() - began) / 1000;
}
