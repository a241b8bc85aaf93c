// Whether the product keeps up where a whole province reports in its last hour: so many reports a second, each two files of
// evidence and then an entry of progress, begun by the clock whether the ones before are through or not. How long one takes
// counts from when it was due. At the end what is kept must be what was acknowledged. Beside it the floor: as many rows a second
// committed one by one in the same database, at the same time, so that a busy machine is busy for both.
//   npm run build, then: node --import tsx --conditions=source bench/reports.ts [SECONDS] [A_SECOND]      600 and 50 where absent
// Exit 1 where a bound is not held.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { placeOf } from './crash/place.ts';
import { quantile } from './median.ts';
import { type EvidenceFile, evidenceOf } from './reports/evidence.ts';
import { type Desk, desksOf } from './reports/desks.ts';

const [seconds = '600', perSecond = '50'] = process.argv.slice(2);
const REPORTS = Number(seconds) * Number(perSecond);
/** Of a report, whole, in ms; and how many are made on one assignment. */
const BOUND = { p95: 300 } as const;
const OF_AN_ASSIGNMENT = 20;
/** Reports before the clock runs. */
const BEFORE = 200;
const COUNTED_AT_ONCE = 16;

const folder = await mkdtemp(join(tmpdir(), 'sauro-reports-'));
await chmod(folder, 0o755);
const place = await placeOf('server', folder);
const url = place.databaseUrl();
if (url === undefined) throw new Error('There is no PostgreSQL beside the product.');
const pool = new Pool({ connectionString: url, max: 1 });
try {
  await pool.query('create schema floor');
  await pool.query('create table floor.entry (id uuid primary key, percent integer not null, words text not null)');
  const desks = await desksOf(place.origin, Math.ceil(REPORTS / OF_AN_ASSIGNMENT) + 4 * Number(perSecond));
  // Some have reported before, and the database knows it, as it does by itself within minutes: else it plans for empty tables.
  const files = evidenceOf();
  for (const desk of desks.slice(0, BEFORE)) await desk.report([files(), files()]);
  await pool.query('analyze');
  process.exitCode = (await reported(desks, files)) ? 0 : 1;
} finally {
  await pool.end();
  await place.end();
  await rm(folder, { recursive: true, force: true });
}

async function reported(desks: readonly Desk[], files: () => EvidenceFile): Promise<boolean> {
  const [took, rows, refused]: [number[], number[], unknown[]] = [[], [], []];
  const under: Promise<void>[] = [];
  const start = performance.now();
  for (let index = 0; index < REPORTS; index += 1) {
    const due = start + (index * 1000) / Number(perSecond);
    await pause(Math.max(0, due - performance.now()));
    under.push(
      (desks[index % desks.length] as Desk)
        .report([files(), files()])
        .then(() => void took.push(performance.now() - due))
        .catch((error: unknown) => void refused.push(error)),
    );
    if (index % Number(perSecond) === 0) under.push(oneRow(rows));
  }
  await Promise.all(under);
  const lasted = (performance.now() - start) / 1000;
  let kept = 0;
  for (let from = 0; from < desks.length; from += COUNTED_AT_ONCE) {
    const some = await Promise.all(desks.slice(from, from + COUNTED_AT_ONCE).map((desk) => desk.kept()));
    kept += some.reduce((sum, one) => sum + one, 0);
  }
  const p95 = quantile(took, 0.95);
  console.log(`${took.length} of ${REPORTS} reports acknowledged in ${lasted.toFixed(0)} s, ${refused.length} refused`);
  for (const error of refused.slice(0, 3)) console.log(error);
  console.log(`kept: ${kept} entries and files of ${3 * (took.length + BEFORE)}`);
  console.log(
    `a report of two files: median ${quantile(took, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, bound ${BOUND.p95}`,
  );
  console.log(
    `a row beside it: median ${quantile(rows, 0.5).toFixed(1)} ms, p95 ${quantile(rows, 0.95).toFixed(1)} ms`,
  );
  return refused.length === 0 && took.length === REPORTS && kept === 3 * (REPORTS + BEFORE) && p95 <= BOUND.p95;
}

async function oneRow(rows: number[]): Promise<void> {
  const begun = performance.now();
  await pool.query("insert into floor.entry values (gen_random_uuid(), 1, 'Lần')");
  rows.push(performance.now() - begun);
}
