// Statements that come with every request are planned once by each connection, and only run after that: planning one that
// joins seven tables takes the database ten times as long as running it. Chosen statement by statement, by ending it with
// PLANNED_ONCE: it must find its rows by key, so that one plan is right whatever it is asked for.
import { createHash } from 'node:crypto';
import { type PostgresPool, type PostgresPoolClient, sql } from 'kysely';
import type { Pool, PoolClient } from 'pg';

const MARK = '/* planned once */';

/** The end of such a statement: `.modifyEnd(PLANNED_ONCE)`. Its text must be the same each time; values are parameters. */
export const PLANNED_ONCE = sql.raw(MARK);

/** What the database says where a table has changed since the plan was made. */
const OUT_OF_DATE = '0A000';

type Query = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** The pool as the builder of queries sees it. */
export function planningOnce(pool: Pool): PostgresPool {
  return {
    connect: async () => known(await pool.connect()),
    end: () => pool.end(),
  };
}

function known(client: PoolClient): PostgresPoolClient {
  let isOutOfDate = false;
  const query: Query = async (text, values) => {
    if (!text.endsWith(MARK)) return client.query(text, [...values]);
    try {
      return await client.query({ name: nameOf(text), text, values: [...values] });
    } catch (error) {
      isOutOfDate ||= error instanceof Error && 'code' in error && error.code === OUT_OF_DATE;
      throw error;
    }
  };
  return {
    // The other form of `query`, with a cursor, is used by nobody here: all lists have an end.
    query: query as PostgresPoolClient['query'],
    // A connection that has plans of before an upgrade is given up; the next one plans anew.
    release: () => client.release(isOutOfDate),
  };
}

const names = new Map<string, string>();

/** As few as there are such statements in the program. The protocol takes 63 letters. */
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 40);
  names.set(text, name);
  return name;
}
