// What somebody does who holds the database itself, past every right and rule of ours.
import { Client, type QueryResult } from 'pg';
import { inject } from 'vitest';
import type { World } from './world.ts';

export async function pastRules(w: World, statement: string, values: readonly unknown[]): Promise<QueryResult> {
  const { rows } = await w.pool.query<{ name: string }>('select current_database() as name');
  const url = new URL(inject('superuserUrl'));
  url.pathname = `/${rows[0]?.name ?? ''}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}
