// What the database itself says of the schema: the rules that migrations must hold, and the committed picture of it.
// `UPDATE_SCHEMA=1 npx vitest run packages/server/src/db` writes the picture anew.
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPool } from '../kit/db.ts';
import { createLog } from '../kit/log.ts';
import { migrate } from '../kit/migrate.ts';
import { dumpSchema, dumpTables } from '../testing/dump-schema.ts';
import { emptyDatabase, type TestDatabase } from '../testing/template.ts';

/** Tables that belong to no tenant: the list of tenants, and the schema's own marks. */
const WITHOUT_TENANT = ['migration', 'tenant'];
const quiet = createLog({ level: 'silent', pretty: false, write: () => undefined, clock: () => new Date() });

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await emptyDatabase(inject('superuserUrl'));
  pool = openPool({ url: database.url, max: 4, onIdleError: () => undefined });
  // Two processes start at once on an empty database.
  await Promise.all([migrate(pool, quiet), migrate(pool, quiet)]);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test('an empty database, migrated, is the schema that is committed', async () => {
  await agrees('schema.sql', await dumpSchema(pool));
});

test('the types of the rows are those of the tables', async () => {
  await agrees('tables.ts', await dumpTables(pool));
});

test('migrating again changes nothing', async () => {
  const before = await dumpSchema(pool);
  await migrate(pool, quiet);
  expect(await dumpSchema(pool)).toBe(before);
});

test('every primary key, unique key and foreign key of a tenant begins with the tenant', async () => {
  const { rows } = await pool.query<{ name: string }>(
    `select t.relname || '.' || c.relname as name
     from pg_index i
     join pg_class c on c.oid = i.indexrelid
     join pg_class t on t.oid = i.indrelid
     join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
     where t.relnamespace = 'public'::regnamespace and t.relname <> all ($1)
       and (i.indisunique or i.indisprimary) and a.attname <> 'tenant_id'
     union all
     select t.relname || '.' || o.conname
     from pg_constraint o
     join pg_class t on t.oid = o.conrelid
     join pg_attribute a on a.attrelid = t.oid and a.attnum = o.conkey[1]
     where o.contype = 'f' and t.relnamespace = 'public'::regnamespace and a.attname <> 'tenant_id'`,
    [WITHOUT_TENANT],
  );
  expect(rows).toEqual([]);
});

test('every table of a tenant holds its rows by row-level security, which binds its owner too', async () => {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> all ($1)
       and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = pg_class.oid))`,
    [WITHOUT_TENANT],
  );
  expect(rows).toEqual([]);
});

test('every foreign key has an index that begins with its columns', async () => {
  const { rows } = await pool.query<{ table: string; columns: string[] }>(
    `select t.relname as table,
       (select array_agg(a.attname::text order by k.position)
        from unnest(o.conkey) with ordinality k (number, position)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number) as columns
     from pg_constraint o
     join pg_class t on t.oid = o.conrelid
     where o.contype = 'f' and t.relnamespace = 'public'::regnamespace
       and not exists (
         select from pg_index i
         where i.indrelid = t.oid
           -- What points at nothing is never sought.
           and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = (
             select format('(%I IS NOT NULL)', a.attname) from pg_attribute a
             where a.attrelid = t.oid and a.attnum = o.conkey[cardinality(o.conkey)]))
           and (i.indkey::int2[])[0:cardinality(o.conkey) - 1] = o.conkey)`,
  );
  const missing = rows.map(({ table, columns }) => {
    const name = [table, ...columns.slice(1)].join('_').replace(/_id$/, '');
    return format('create index %s_idx on %s (%s);', name, table, columns.join(', '));
  });
  expect(missing).toEqual([]);
});

test('every table says what it holds', async () => {
  const { rows } = await pool.query(
    `select relname from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and obj_description(oid, 'pg_class') is null`,
  );
  expect(rows).toEqual([]);
});

test('a line of the ledger can be added, and neither changed nor removed', async () => {
  const { rows } = await pool.query<{ right: string }>(
    `select privilege_type as right from information_schema.role_table_grants
     where grantee = 'sauro_app' and table_name = 'fact' order by 1`,
  );
  expect(rows.map((row) => row.right)).toEqual(['INSERT', 'SELECT']);
});

test('no table carries a trigger', async () => {
  const { rows } = await pool.query(
    `select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`,
  );
  expect(rows).toEqual([]);
});

test('a database that a newer version has migrated is refused and left alone', async () => {
  await pool.query("insert into migration (name, checksum) values ('9999-from-the-future.sql', '')");
  await expect(migrate(pool, quiet)).rejects.toMatchObject({ code: 'database.newer' });
  await pool.query("delete from migration where name = '9999-from-the-future.sql'");
});

test('a database whose migration was another one is refused', async () => {
  await pool.query("update migration set checksum = 'other' where name = '0001-people.sql'");
  await expect(migrate(pool, quiet)).rejects.toMatchObject({ code: 'database.edited' });
});

async function agrees(name: string, text: string): Promise<void> {
  const path = new URL(name, import.meta.url);
  if (process.env['UPDATE_SCHEMA']) await writeFile(path, text);
  expect(text).toBe(await readFile(path, 'utf8'));
}
