import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { rowsByCopy } from './copy-out.ts';
import { transactReading } from './db.ts';
import { NobodyReads } from './files/spool.ts';
import type { Cx } from './system.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

/** Whoever reads does so to the end. */
const LISTENING = new AbortController().signal;

type Query = Parameters<typeof rowsByCopy>[1];
const as = <T>(name: keyof World['people'], work: (cx: Cx) => Promise<T>) =>
  transactReading(w.system, w.people[name].acting, work);
const copied = (query: (cx: Cx) => Query, name: keyof World['people'] = 'leader') =>
  as(name, async (cx) => {
    let text = '';
    for await (const rows of rowsByCopy(cx, query(cx), LISTENING)) text += Buffer.from(rows).toString('utf8');
    return text;
  });

test('nobody is shown more by it than by any other statement', async () => {
  const units = () => sql`select code from unit order by code`;
  const tenants = () => sql`select count(distinct tenant_id) from person`;
  expect(await copied(() => sql`select code from unit where app_sees_unit(id) order by code`, 'unit')).toBe(
    'TRUONG\nXA\n',
  );
  expect(await copied(units)).not.toBe('');
  expect(await copied(tenants)).toBe('1\n');
});

test('nothing can be written by it', async () => {
  await expect(copied(() => sql`delete from throttle returning key`)).rejects.toMatchObject({ code: '25006' });
});

test('values are values, whatever stands in them, and of the type that their place asks for', async () => {
  const hard = `'; drop table unit; -- \\' $1 "x" ${'\\'}`;
  const query = (cx: Cx) => sql`
    select ${hard}::text = any(${['x', hard]}::text[]), count(*), ${null}::int is null, ${'$2'}, '$1'
    from (${cx.db.selectFrom('unit').select('tenantId').where('tenantId', '=', cx.acting.tenant).where('openedOn', '<', '2100-01-01').limit(2)}) as two
    where ${new Date(0)}::timestamptz < now() and 2 + ${3} = 5 and ${true}`;
  expect(await copied(query)).toBe('t,2,t,$2,$1\n');
});

test('days are written as everywhere else, whatever the server is set to', async () => {
  const text = await as('leader', async (cx) => {
    await sql`set local datestyle = 'German, DMY'`.execute(cx.db);
    let rows = '';
    for await (const some of rowsByCopy(cx, sql`select date '2026-03-04'`, LISTENING))
      rows += Buffer.from(some).toString();
    return rows;
  });
  expect(text).toBe('2026-03-04\n');
});

test('what fails on the way is told, and the connection serves on', async () => {
  const failing = () => sql`select 1 / (90000 - n), repeat('x', 100) from generate_series(1, 100000) as n`;
  await expect(copied(failing)).rejects.toMatchObject({ code: '22012' });
  await expect(copied(() => sql`select nothing`)).rejects.toMatchObject({ code: '42703' });
  expect(await copied(() => sql`select 1`)).toBe('1\n');
});

const ENDLESS = sql`select generate_series(1, 2000000000), repeat('x', 100)`;
const runningNow = async () =>
  (
    await w.pool.query<{ wait: string | null }>(
      `select wait_event as wait from pg_stat_activity
       where datname = current_database() and state = 'active' and query like 'copy (select %'`,
    )
  ).rows.map(({ wait }) => wait);

test('while nobody takes the next rows the database waits, and ends with whoever takes no more', async () => {
  const reading = as('leader', async (cx) => {
    for await (const rows of rowsByCopy(cx, ENDLESS, LISTENING)) {
      expect(rows.byteLength).toBeGreaterThan(1000);
      await expect.poll(runningNow, { timeout: 10_000 }).toEqual(['ClientWrite']);
      throw new NobodyReads();
    }
  });
  await expect(reading).rejects.toThrow(NobodyReads);
  await expect.poll(runningNow, { timeout: 10_000 }).toEqual([]);
  expect(await copied(() => sql`select 1`)).toBe('1\n');
});

test('whoever leaves before the first row is there does not leave the database searching', async () => {
  const leaving = new AbortController();
  const searching = sql`select count(*) from generate_series(1, 2000000000) as one, generate_series(1, 9) as other`;
  const reading = as('leader', async (cx) => {
    for await (const rows of rowsByCopy(cx, searching, leaving.signal)) expect(rows).toBeUndefined();
  });
  reading.catch(() => undefined);
  await expect.poll(async () => (await runningNow()).length, { timeout: 10_000 }).toBe(1);
  leaving.abort(new NobodyReads());
  await expect(reading).rejects.toThrow(NobodyReads);
  await expect.poll(runningNow, { timeout: 10_000 }).toEqual([]);
});
