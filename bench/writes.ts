// How many entries of progress a second the product acknowledges and has in its ledger, beside how many rows the same
// PostgreSQL commits one by one, from as many senders at once: whole requests over HTTP to the product as it was built. The
// two are measured in turns, so that a busy machine or disk is busy for both. Once more of what is typed or pasted into the grid
// of figures, whose rows the browser sends together: each of them an entry of its own, with its fact in the ledger.
//   npm run build, then: node --import tsx --conditions=source bench/writes.ts [SECONDS]      5 a turn where absent
// Exit 1 where the bound is not held.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { placeOf } from './crash/place.ts';
import { type Reporter, reporters } from './crash/reporters.ts';
import { median } from './median.ts';
import { type Grid, gridOf, ROWS_AT_ONCE } from './writes/grid.ts';

const SENDERS = [1, 4, 16] as const;
const MOST = Math.max(...SENDERS);
const TURNS = 5;
/** Of the rows that are committed one by one. */
const BOUND = 0.4;

const [given = '5'] = process.argv.slice(2);
const ms = Number(given) * 1000;
const folder = await mkdtemp(join(tmpdir(), 'sauro-writes-'));
await chmod(folder, 0o755);
const place = await placeOf('server', folder);
const url = place.databaseUrl();
if (url === undefined) throw new Error('There is no PostgreSQL beside the product.');
const pool = new Pool({ connectionString: url, max: MOST });
try {
  await pool.query('create schema floor');
  await pool.query('create table floor.entry (id uuid primary key, percent integer not null, words text not null)');
  const all = await reporters(place.origin, MOST);
  let held = true;
  console.log('   senders   entries/s      rows/s       ratio');
  for (const senders of SENDERS) {
    const some = all.slice(0, senders);
    held = (await compared(String(senders), () => entriesIn(some), senders)) >= BOUND && held;
  }
  const grid = await gridOf(place.origin);
  held = (await compared(`1, by ${ROWS_AT_ONCE}`, () => cellsIn(grid), 1)) >= BOUND && held;
  console.log(`bound: ${BOUND} of the rows`);
  process.exitCode = held ? 0 : 1;
} finally {
  await pool.end();
  await place.end();
  await rm(folder, { recursive: true, force: true });
}

async function compared(name: string, entries: () => Promise<number>, senders: number): Promise<number> {
  await entries();
  const turns: { readonly entries: number; readonly rows: number }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) turns.push({ entries: await entries(), rows: await rowsIn(senders) });
  const ratio = median(turns.map((turn) => turn.entries / turn.rows));
  const shown = (list: readonly number[]) => median(list).toFixed(0).padStart(12);
  console.log(
    `${name.padStart(10)}${shown(turns.map((turn) => turn.entries))}${shown(turns.map(({ rows }) => rows))}${ratio.toFixed(2).padStart(12)}`,
  );
  return ratio;
}

/** Acknowledged a second. */
async function entriesIn(some: readonly Reporter[]): Promise<number> {
  const count = () => some.reduce((sum, one) => sum + one.count(), 0);
  const [before, start] = [count(), performance.now()];
  const working = some.map((one) => one.work());
  await pause(ms);
  for (const one of some) one.pause();
  await Promise.all(working);
  return ((count() - before) * 1000) / (performance.now() - start);
}

/** Rows of the grid, acknowledged a second. */
async function cellsIn(grid: Grid): Promise<number> {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ms) count += await grid.save();
  return (count * 1000) / (performance.now() - start);
}

/** Committed a second. */
async function rowsIn(senders: number): Promise<number> {
  const start = performance.now();
  let rows = 0;
  const commit = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await pool.query('insert into floor.entry values (gen_random_uuid(), $1, $2)', [rows % 100, `Lần ${rows}`]);
      rows += 1;
    }
  };
  await Promise.all(Array.from({ length: senders }, commit));
  return (rows * 1000) / (performance.now() - start);
}
