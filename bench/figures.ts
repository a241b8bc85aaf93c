// How many audited figures of targets a second are written: each with its entry of progress, its fact in the ledger, the version
// of the assignment and its standing, in one transaction whose commit is on the disk. Beside each round the floor: COPY of the
// same figures into a bare table, without a key, in the same database. And the grid of them, as the browser asks for it.
//   node --import tsx --conditions=source bench/figures.ts [ASSIGNMENTS] [TARGETS]
// 2000 and 10 where absent. Exit 1 where the bound is not held.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIGURE_COLUMNS, numberText, type PersonId, type UnitId } from '@sauro/core';
import { Pool } from 'pg';
import type { AssignmentId } from '../packages/server/src/assignment/assignment.ts';
import { lockAssignments } from '../packages/server/src/assignment/queries.ts';
import { type Acting, asPerson } from '../packages/server/src/kit/acting.ts';
import { transact } from '../packages/server/src/kit/db.ts';
import { newId } from '../packages/server/src/kit/id.ts';
import { readTable } from '../packages/server/src/kit/read-table.ts';
import type { PlanId, TargetId } from '../packages/server/src/plan/plan.ts';
import { bringFigures } from '../packages/server/src/progress/confirm-figures.ts';
import { figuresRoutes } from '../packages/server/src/progress/figures-routes.ts';
import { figureRows, lookThroughFigures, strangeRows } from '../packages/server/src/progress/look-through-figures.ts';
import { listNamed } from '../packages/server/src/progress/queries-figure-imports.ts';
import { recordFigures } from '../packages/server/src/progress/save-figures.ts';
import { figureTable } from '../packages/server/src/progress/try-figures.ts';
import { median } from './median.ts';
import { type Measured, openPlace } from './register/place.ts';
import { seedRollup } from './rollup/seed.ts';

const ROUNDS = 7;
/** Values a second that are written and audited. */
const BOUND = 20_000;
const [assignments = 2000, targets = 10] = process.argv.slice(2).map(Number);

const folder = await mkdtemp(join(tmpdir(), 'sauro-bench-'));
// The database's own user must be able to pass through it.
await chmod(folder, 0o711);
const place = await openPlace(folder, {
  tenants: 1,
  stages: [figuresRoutes],
  seed: async (pool, tenant) => {
    await seedRollup(pool, { tenant, assignments, plans: 1, entries: 1 });
    await pool.query("update assignment set state = 'in-progress', done_on = null, verified_on = null");
    await pool.query(
      `insert into target (tenant_id, id, plan_id, document_id, item_id, position, section, text, comparator, value, unit,
         lead, anchor)
       select tenant_id, gen_random_uuid(), id, document_id, gen_random_uuid(), n, '', 'Chỉ tiêu số ' || n, 'gte', 100,
         'lớp', '{}', '{}'
       from plan, generate_series(1, $1::integer) as n`,
      [targets],
    );
  },
});
try {
  process.exitCode = report(await measure(place)) ? 0 : 1;
} finally {
  await place.stop();
  await rm(folder, { recursive: true, force: true });
}

type Ground = {
  readonly acting: Acting;
  readonly plan: PlanId;
  readonly ids: readonly AssignmentId[];
  readonly targets: readonly TargetId[];
};
type Times = ReadonlyMap<string, { readonly values: number; readonly times: number[] }>;

async function measure({ system, superuserUrl, send }: Measured): Promise<Times> {
  const pool = new Pool({ connectionString: superuserUrl, max: 1 });
  const ground = await groundOf(pool);
  const { acting, plan } = ground;
  await pool.query('create table bare (progress_id uuid, target_id uuid, value double precision)');
  const copied = join(folder, 'bare.csv');
  const one = { ...ground, targets: ground.targets.slice(0, 1) };
  const kinds: Readonly<Record<string, readonly [number, (round: number) => Promise<() => Promise<unknown>>]>> = {
    'floor: COPY into a bare table': [
      valuesIn(ground),
      async (round) => {
        await writeFile(copied, bareOf(ground, round), { mode: 0o644 });
        await pool.query('truncate bare');
        return () => pool.query(`copy bare from '${copied}' csv`);
      },
    ],
    [`written, ${targets} an assignment`]: [valuesIn(ground), async (round) => () => write(ground, round)],
    'written, one an assignment': [valuesIn(one), async (round) => () => write(one, round)],
    'confirmed, from the bytes of a CSV': [
      valuesIn(ground),
      async (round) => {
        const bytes = csvOf(ground, round);
        return async () => {
          const rows = figureRows(await readTable(bytes, figureTable('vi')));
          await transact(system, acting, (cx) => bringFigures(cx, plan, { rows, tongue: 'vi' }));
        };
      },
    ],
    'looked through, nothing written': [
      valuesIn(ground),
      async (round) => {
        const bytes = csvOf(ground, round);
        return async () => {
          const rows = figureRows(await readTable(bytes, figureTable('vi')));
          await transact(system, acting, async (cx) => {
            const { told } = await lookThroughFigures(cx, plan, { rows, tongue: 'vi' }, (ids) => listNamed(cx, ids));
            return strangeRows(cx, plan, told);
          });
        };
      },
    ],
    'the grid, as the browser asks for it': [
      Math.min(1000, ground.ids.length) * targets,
      async () => async () => {
        const answer = await send(`/api/plans/${plan}/figures?limit=1000`);
        const text = await answer.text();
        if (!answer.ok) throw new Error(text);
      },
    ],
  };
  const write = ({ ids, targets: of }: Ground, round: number) =>
    transact(system, acting, async (cx) => {
      const rows = await lockAssignments(cx, ids);
      await recordFigures(
        cx,
        rows.map((row, index) => ({
          id: newId<'progress'>(),
          row,
          figures: of.map((targetId) => ({
            targetId,
            basis: 'cumulative' as const,
            numerator: null,
            denominator: null,
            value: valueOf(round, index),
          })),
        })),
      );
    });
  const times = new Map(Object.entries(kinds).map(([name, [values]]) => [name, { values, times: [] as number[] }]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [kind, [name, [, prepare]]] of Object.entries(kinds).entries()) {
      const act = await prepare(round * 10 + kind);
      const start = performance.now();
      await act();
      // The first fills the caches.
      if (round > 0) times.get(name)?.times.push(performance.now() - start);
    }
  }
  await pool.end();
  return times;
}

/** Somebody of the province who may tell the figures of all below it. */
async function groundOf(pool: Pool): Promise<Ground> {
  const ids = async <T>(text: string) => (await pool.query<{ id: T }>(text)).rows.map(({ id }) => id);
  const [plan] = await ids<PlanId>('select id from plan');
  const [person] = await ids<PersonId>('select id from person');
  const [unit] = await ids<UnitId>("select id from unit where kind = 'province'");
  if (plan === undefined || person === undefined || unit === undefined) throw new Error('Nothing was filled in.');
  const { tenant } = place;
  const office = { unit, role: 'unit', rights: ['assignment.read', 'progress.enter'] as const };
  return {
    acting: asPerson({ tenant, person, offices: [office] }),
    plan,
    ids: await ids<AssignmentId>('select id from assignment order by id'),
    targets: await ids<TargetId>('select id from target order by position'),
  };
}

function valuesIn({ ids, targets: of }: Ground): number {
  return ids.length * of.length;
}

/** Another in every round: what stands already would not be written. */
function valueOf(round: number, index: number): number {
  return round * 1_000_000 + index + 0.5;
}

function bareOf({ ids, targets: of }: Ground, round: number): string {
  return ids.flatMap((id, index) => of.map((target) => `${id},${target},${valueOf(round, index)}\n`)).join('');
}

function csvOf({ ids, targets: of }: Ground, round: number): Uint8Array {
  const { value, assignment, target: title } = FIGURE_COLUMNS;
  const lines = ids.flatMap((id, index) =>
    of.map((target) => `"${numberText(valueOf(round, index))}",${id},${target}`),
  );
  return new TextEncoder().encode([`${value},${assignment},${title}`, ...lines].join('\r\n'));
}

/** Whether the bound is held. */
function report(times: Times): boolean {
  const rates = [...times].map(([name, { values, times: list }]) => ({
    name,
    values,
    middle: median(list),
    rate: (1000 * values) / median(list),
  }));
  const floor = rates[0]?.rate ?? Number.NaN;
  console.log(`\n${assignments} assignments, ${targets} targets, median of ${ROUNDS} rounds`);
  console.log(`${' '.repeat(40)}values        ms   values/s   of the floor`);
  for (const { name, values, middle, rate } of rates) {
    const numbers = [values, middle.toFixed(0), rate.toFixed(0)].map((text, index) =>
      `${text}`.padStart(index === 2 ? 11 : 10),
    );
    console.log(`${name.padEnd(36)}${numbers.join('')}${`${((100 * rate) / floor).toFixed(0)} %`.padStart(15)}`);
  }
  const written = rates[1]?.rate ?? 0;
  console.log(`bound: ${BOUND} audited values a second${written >= BOUND ? '' : '  NOT HELD'}`);
  return written >= BOUND;
}
