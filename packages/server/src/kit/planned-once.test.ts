import { sql } from 'kysely';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../testing/template.ts';
import { type Db, openDb, openPool } from './db.ts';
import { PLANNED_ONCE } from './planned-once.ts';

let database: TestDatabase;
let pool: Pool;
let db: Db;

beforeAll(async () => {
  database = await emptyDatabase(inject('superuserUrl'));
  pool = openPool({ url: database.url, max: 1, onIdleError: () => undefined });
  db = openDb(pool);
  await pool.query(
    "create table room (number integer primary key, name text); insert into room values (1, 'A'), (2, 'B')",
  );
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const room = async (number: number) =>
  (await sql<object>`select * from room where number = ${number} ${PLANNED_ONCE}`.execute(db)).rows;
const prepared = async () =>
  (await pool.query('select statement from pg_prepared_statements')).rows.map(({ statement }) => String(statement));

test('a statement that is marked is made once by a connection, and answers by what it is asked', async () => {
  expect([await room(1), await room(2), await room(1), await room(3)]).toEqual([
    [{ number: 1, name: 'A' }],
    [{ number: 2, name: 'B' }],
    [{ number: 1, name: 'A' }],
    [],
  ]);
  await sql`select number from room where number = ${1}`.execute(db);
  expect(await prepared()).toEqual(['select * from room where number = $1 /* planned once */']);
});

test('after a table has changed the connection is given up, and the next one plans anew', async () => {
  await pool.query('alter table room add column floor integer default 3');
  await expect(room(1)).rejects.toMatchObject({ code: '0A000' });
  expect(await room(1)).toEqual([{ number: 1, name: 'A', floor: 3 }]);
  await expect(sql`select * from nowhere ${PLANNED_ONCE}`.execute(db)).rejects.toMatchObject({ code: '42P01' });
  // A fault of another kind leaves the connection with what it knows.
  expect(await prepared()).toEqual([expect.stringContaining('from room')]);
});
