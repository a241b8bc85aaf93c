// Brings the database up to the schema of this version: plain SQL files, in order of name, forward only, each with its
// mark in one transaction. The mark is written first: a second process that migrates at the same time waits on it, then
// sees that the work is done.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Pool, PoolClient } from 'pg';
import type { Log } from './log.ts';
import { StartProblem } from './start-problem.ts';

/** Read from the sources in a build too: the SQL is its own form, there is nothing to compile. */
const FOLDER = new URL('../../src/db/migrations/', import.meta.url);

type Migration = { readonly name: string; readonly text: string; readonly checksum: string };

export async function migrate(pool: Pool, log: Log): Promise<void> {
  const migrations = await readMigrations();
  const client = await pool.connect();
  try {
    await makeTable(client);
    await refuseStranger(client, migrations);
    for (const migration of migrations) {
      if (await apply(client, migration)) log.info('database migrated', { migration: migration.name });
    }
  } finally {
    client.release();
  }
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, FOLDER), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/** `if not exists` is no guard against two at once: only a lock is. Its number is arbitrary. */
async function makeTable(client: PoolClient): Promise<void> {
  await client.query(`
    begin;
    select pg_advisory_xact_lock(7316019);
    create table if not exists migration (
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now(),
      constraint migration_pkey primary key (name)
    );
    comment on table migration is 'Steps of the schema that this database has taken.';
    commit;
  `);
}

/** A newer version has been here: its schema may mean other things, so nothing is touched. */
async function refuseStranger(client: PoolClient, migrations: readonly Migration[]): Promise<void> {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  );
  for (const { name, checksum } of rows) {
    const ours = known.get(name);
    if (ours === undefined) throw new StartProblem('database.newer', { migration: name });
    if (ours !== checksum) throw new StartProblem('database.edited', { migration: name });
  }
}

/** Says whether the step was taken here. */
async function apply(client: PoolClient, { name, text, checksum }: Migration): Promise<boolean> {
  await client.query('begin');
  try {
    const mark = await client.query('insert into migration (name, checksum) values ($1, $2) on conflict do nothing', [
      name,
      checksum,
    ]);
    const first = mark.rowCount === 1;
    if (first) await client.query(text);
    await client.query('commit');
    return first;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
