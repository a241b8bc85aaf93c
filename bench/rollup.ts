// How long a figure takes where 34 bodies share 300,000 assignments with a million entries of progress, and the one that is
// asked has a third of them: whole requests, from the session to the JSON, of any node of the tree, today and on days past.
// In every round each kind is asked once, and with it the floor (fifty assignments by their ids, in the same pool), so that
// a busy machine is busy for all.
//   node --import tsx --conditions=source bench/rollup.ts [FOLDER] [SHARE]
// SHARE of the fill, 1 where absent: 0.05 is enough to try it out. A folder that was filled before is measured as it is;
// without one it is filled anew and thrown away. Exit 1 where a bound is not held.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { asSystem } from '../packages/server/src/kit/acting.ts';
import { transact } from '../packages/server/src/kit/db.ts';
import type { AssignmentId } from '../packages/server/src/assignment/assignment.ts';
import { listShown } from '../packages/server/src/assignment/queries.ts';
import { rollupRoutes } from '../packages/server/src/rollup/routes.ts';
import { median, quantile } from './median.ts';
import { type Measured, openPlace } from './register/place.ts';
import { pick, type Random, randomOf } from './register/words.ts';
import { seedRollup } from './rollup/seed.ts';

const SIZE = { tenants: 34, large: 100_000, elsewhere: 200_000, plans: 200, entries: 3 };
const ROUNDS = 60;
/** Rounds that fill the caches and are not counted. */
const WARM = 3;
/** Of the figures of any node as of today, milliseconds. */
const BOUND = { median: 60, worst: 220 };
const DAY_MS = 86_400_000;

type Nodes = {
  readonly units: readonly string[];
  readonly plans: readonly string[];
  readonly some: readonly AssignmentId[];
};
type Kind = { readonly path: (random: Random, nodes: Nodes) => string; readonly isBound?: true };

const KINDS: Readonly<Record<string, Kind>> = {
  'figures of any unit': { isBound: true, path: (r, { units }) => figures({ unit: pick(units, r) }) },
  'figures of any unit, split': {
    isBound: true,
    path: (r, { units }) => figures({ unit: pick(units, r), by: 'unit' }),
  },
  'figures of any plan': { isBound: true, path: (r, { plans }) => figures({ plan: pick(plans, r), by: 'task' }) },
  'figures of the whole province': { path: () => figures({ by: 'unit' }) },
  'the province, a day past': { path: (r) => figures({ by: 'unit', at: dayPast(r) }) },
  'any unit, a day past': { path: (r, { units }) => figures({ unit: pick(units, r), at: dayPast(r) }) },
  'pivot of the province': { path: () => '/api/pivot?rows=unit&columns=label' },
  'ranking of all schools': { path: () => '/api/ranking?kind=school&measure=timeliness' },
  'warnings of the province': { path: () => '/api/warnings?limit=50' },
  'the first screen': { path: () => '/api/overview' },
};
const FLOOR = 'floor: 50 assignments by id';

const [given, share = '1'] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'sauro-bench-')));
// The database's own user must be able to pass through it.
await chmod(folder, 0o711).catch(() => undefined);
const place = await openPlace(folder, {
  tenants: SIZE.tenants,
  stages: [rollupRoutes],
  seed: (pool, tenant, index) => {
    const { large, elsewhere, plans, entries, tenants } = SIZE;
    const assignments = Math.round(Number(share) * (index === 0 ? large : elsewhere / (tenants - 1)));
    return seedRollup(pool, { tenant, assignments, plans: index === 0 ? plans : 20, entries });
  },
});
try {
  process.exitCode = report(await measure(place)) ? 0 : 1;
} finally {
  await place.stop();
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}

type Times = ReadonlyMap<string, readonly number[]>;

async function measure({ send, system, tenant }: Measured): Promise<Times> {
  const random = randomOf(2026);
  const nodes = await transact(system, asSystem(tenant), async (cx): Promise<Nodes> => {
    const ids = async <T>(table: string, limit: number) => {
      const { rows } = await sql<{ id: T }>`
        select id from ${sql.table(table)} where tenant_id = ${tenant} order by id limit ${limit}`.execute(cx.db);
      return rows.map(({ id }) => id);
    };
    return { units: await ids('unit', 5000), plans: await ids('plan', 5000), some: await ids('assignment', 5000) };
  });
  const times = new Map<string, number[]>([FLOOR, ...Object.keys(KINDS)].map((name) => [name, []]));
  const floor = () => {
    const some = Array.from({ length: 50 }, () => pick(nodes.some, random));
    return transact(system, asSystem(tenant), (cx) => listShown(cx, some));
  };
  for (let round = 0; round < ROUNDS + WARM; round += 1) {
    for (const [name, list] of times) {
      const path = KINDS[name]?.path(random, nodes);
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
    const [middle, worst] = [median(list), Math.max(...list)];
    const held = KINDS[name]?.isBound !== true || (middle <= BOUND.median && worst <= BOUND.worst);
    const shown = [middle, quantile(list, 0.95), worst].map((time) => time.toFixed(1).padStart(8)).join('');
    console.log(`${name.padEnd(34)}${shown}${(middle / floor).toFixed(1).padStart(14)}${held ? '' : '  NOT HELD'}`);
    return held;
  });
  console.log(`bound: median ${BOUND.median} ms, worst ${BOUND.worst} ms`);
  return verdicts.every(Boolean);
}

function figures(query: Readonly<Record<string, string>>): string {
  return `/api/figures?${new URLSearchParams(query).toString()}`;
}

/** Within the last 200 days. */
function dayPast(random: Random): string {
  return new Date(Date.now() - (1 + Math.floor(random() * 200)) * DAY_MS).toISOString().slice(0, 10);
}
