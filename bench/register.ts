// How long the register and the search take where one body of 34 has 300,000 tasks in 400 plans: whole requests, from
// the session to the JSON, on a real database of our own. In every round each kind of request is asked once, and with it
// the floor: a hundred tasks by their ids, in the same pool, so that a busy machine is busy for all.
//   node --import tsx --conditions=source bench/register.ts [FOLDER]
// A folder that was filled before is measured as it is; without one it is filled anew and thrown away, which takes minutes.
// Exit 1 where a bound is not held.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asSystem } from '../packages/server/src/kit/acting.ts';
import { transact } from '../packages/server/src/kit/db.ts';
import type { TaskId } from '../packages/server/src/plan/plan.ts';
import { listTaskIds } from '../packages/server/src/plan/queries-register.ts';
import { listTasksById } from '../packages/server/src/plan/queries-register-rows.ts';
import { median, quantile } from './median.ts';
import { type Measured, openPlace } from './register/place.ts';
import { registerFilling, SIZE } from './register/filling.ts';
import { frequentWord, LEADS, pick, plain, questionOf, type Random, randomOf } from './register/words.ts';

const ROUNDS = 200;
/** Rounds that fill the caches and are not counted. */
const WARM = 5;
/** Nineteen of twenty requests, milliseconds. */
const BOUND_MS = 150;

type Kind = { readonly path: (random: Random) => string; readonly isBound: boolean };

const FACETS = ['person', 'work', 'time', 'responsibility', 'product', 'authority'];
const GROUPS = ['none', 'plan', 'lead', 'month', 'time'];

const KINDS: Readonly<Record<string, Kind>> = {
  'list, all': { isBound: true, path: (r) => tasks({ group: pick(GROUPS, r), offset: Math.floor(r() * SIZE.tasks) }) },
  'list, not clear': { isBound: true, path: (r) => tasks({ unclear: facetsOf(r), group: pick(GROUPS, r) }) },
  'list, lead': { isBound: true, path: (r) => tasks({ lead: pick(LEADS, r), group: pick(GROUPS, r) }) },
  'list, month': { isBound: true, path: (r) => tasks({ ...monthOf(r), group: pick(GROUPS, r) }) },
  'list, words': { isBound: true, path: (r) => tasks({ q: questionOf(r), group: pick(GROUPS, r) }) },
  'list, words, no marks': { isBound: true, path: (r) => tasks({ q: plain(questionOf(r)), group: pick(GROUPS, r) }) },
  'list, one frequent word': { isBound: false, path: (r) => tasks({ q: frequentWord(r), group: pick(GROUPS, r) }) },
  'list, words and lead': { isBound: true, path: (r) => tasks({ q: questionOf(r), lead: pick(LEADS, r) }) },
  groups: { isBound: false, path: (r) => address('/api/tasks/groups', { group: pick(GROUPS, r), ...anyFilter(r) }) },
  'names that lead': { isBound: false, path: (r) => address('/api/tasks/leads', anyFilter(r)) },
  search: { isBound: true, path: (r) => address('/api/search', { q: questionOf(r) }) },
  'search, no marks': { isBound: true, path: (r) => address('/api/search', { q: plain(questionOf(r)) }) },
  'search, one frequent word': { isBound: true, path: (r) => address('/api/search', { q: frequentWord(r) }) },
};
const FLOOR = 'floor: 100 tasks by id';

const [given] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'sauro-bench-')));
// The database's own user must be able to pass through it.
await chmod(folder, 0o711).catch(() => undefined);
const place = await openPlace(folder, registerFilling);
try {
  const times = await measure(place);
  process.exitCode = report(times) ? 0 : 1;
  await exportAll(place);
} finally {
  await place.stop();
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}

type Times = ReadonlyMap<string, readonly number[]>;

async function measure({ send, system, tenant }: Measured): Promise<Times> {
  const random = randomOf(2026);
  const times = new Map<string, number[]>([FLOOR, ...Object.keys(KINDS)].map((name) => [name, []]));
  const ids = await transact(system, asSystem(tenant), (cx) => listTaskIds(cx, { q: '', dropped: 'no' }, 'plan'));
  const floor = async () => {
    const some = Array.from({ length: 100 }, (): TaskId => pick(ids, random));
    await transact(system, asSystem(tenant), (cx) => listTasksById(cx, some));
  };
  for (let round = 0; round < ROUNDS + WARM; round += 1) {
    for (const [name, list] of times) {
      const path = KINDS[name]?.path(random);
      const start = performance.now();
      if (path === undefined) await floor();
      else await answered(await send(path), path);
      if (round >= WARM) list.push(performance.now() - start);
    }
  }
  return times;
}

async function answered(response: Response, path: string): Promise<void> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${text}`);
}

/** Whether all bounds are held. */
function report(times: Times): boolean {
  const floor = median(times.get(FLOOR) ?? []);
  console.log(`\n${ROUNDS} requests each, milliseconds${' '.repeat(9)}median     p95   worst  median/floor`);
  const verdicts = [...times].map(([name, list]) => {
    const p95 = quantile(list, 0.95);
    const held = KINDS[name]?.isBound !== true || p95 <= BOUND_MS;
    const figures = [median(list), p95, Math.max(...list)].map((time) => time.toFixed(1).padStart(8)).join('');
    console.log(
      `${name.padEnd(34)}${figures}${(median(list) / floor).toFixed(1).padStart(14)}${held ? '' : '  NOT HELD'}`,
    );
    return held;
  });
  console.log(`bound: 95 of 100 within ${BOUND_MS} ms`);
  return verdicts.every(Boolean);
}

/** About a hundred thousand rows in all columns, with what the memory grows by meanwhile. */
async function exportAll({ send }: Measured): Promise<void> {
  const path = address('/api/tasks/export', { unclear: 'product' });
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const start = performance.now();
  const response = await send(path);
  let bytes = 0;
  for await (const chunk of response.body ?? []) bytes += chunk.byteLength;
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const total = await countOf(send, { unclear: 'product' });
  const grown = (most - before) / 1024 ** 2;
  console.log(
    `XLSX of ${total} rows: ${seconds.toFixed(1)} s, ${(bytes / 1024 ** 2).toFixed(1)} MB, memory grows by ${grown.toFixed(0)} MB`,
  );
}

async function countOf(send: Measured['send'], filter: Readonly<Record<string, string>>): Promise<number> {
  // The contract of the register says so.
  return ((await (await send(tasks({ ...filter, limit: 1 }))).json()) as { total: number }).total;
}

type Query = Readonly<Record<string, string | number>>;

function tasks(query: Query): string {
  return address('/api/tasks', query);
}

function address(path: string, query: Query): string {
  return `${path}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()}`;
}

function facetsOf(random: Random): string {
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(FACETS, random)))].join(',');
}

function monthOf(random: Random): Query {
  const month = `${2025 + Math.floor(random() * 4)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
  return { from: `${month}-01`, to: `${month}-28` };
}

function anyFilter(random: Random): Query {
  return pick(
    [{}, { unclear: facetsOf(random) }, { lead: pick(LEADS, random) }, monthOf(random), { q: questionOf(random) }],
    random,
  );
}
