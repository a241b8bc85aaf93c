// Statements that come with every request are planned once by each connection, and only run after that: planning one that
// joins seven tables takes the database ten times as long as running it. Chosen statement by statement, by ending it with
// PLANNED_ONCE: it must find its rows by key, so that one plan is right whatever it is asked for. Here, too, a transaction
// begins together with its first statement, and a statement that is broken off takes its connection with it.
import { createHash } from 'node:crypto';
import { type PostgresPool, type PostgresPoolClient, sql } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { CopyOut } from './copy-out.ts';
import { Opening } from './opening.ts';

const MARK = '/* planned once */';

/** The end of such a statement: `.modifyEnd(PLANNED_ONCE)`. Its text must be the same each time; values are parameters. */
export const PLANNED_ONCE = sql.raw(MARK);

const OPENING_MARK = '/* opens the transaction */';

/** The end of the statement that says on whose behalf a transaction is: it goes out together with its beginning. Of texts only. */
export const OPENS = sql.raw(OPENING_MARK);

const BEGINS = /^(?:begin|start transaction)\b/;
const ENDS = /^(?:commit|rollback)$/;
/** What is answered where nothing has to be asked. */
const NOTHING = { command: '', rowCount: 0, rows: [] };

/** What the database says where a table has changed since the plan was made. */
const OUT_OF_DATE = '0A000';

type Query = (text: string | CopyOut<unknown>, values: readonly unknown[]) => unknown;

/** The pool as the builder of queries sees it. */
export function planningOnce(pool: Pool): PostgresPool {
  return {
    connect: async () => known(await pool.connect(), pool),
    end: () => pool.end(),
  };
}

function known(client: PoolClient, pool: Pool): PostgresPoolClient {
  let isOutOfDate = false;
  let isBrokenOff = false;
  const planned = async (text: string, values: readonly unknown[]) => {
    try {
      return await client.query({ name: nameOf(text), text, values: [...values] });
    } catch (error) {
      isOutOfDate ||= error instanceof Error && 'code' in error && error.code === OUT_OF_DATE;
      throw error;
    }
  };
  const copied = (copy: CopyOut<unknown>) => {
    copy.onBreakOff(() => {
      isBrokenOff = true;
      // Without a connection the transaction is rolled back, but a statement sees only at its next row that it has none.
      void pool.query('select pg_cancel_backend($1)', [copy.pid]).catch(() => undefined);
      void client.end();
    });
    return client.query(copy);
  };
  /** The beginning of a transaction that waits for its first statement. */
  let begin: string | undefined;
  const opened = async (text: string, values: readonly unknown[]) => {
    const opening = new Opening(begin ?? 'begin', text, values.map(String));
    begin = undefined;
    try {
      await client.query(opening).done;
    } catch (error) {
      // It is given up, and with it what may have begun.
      isBrokenOff = true;
      throw error;
    }
    return NOTHING;
  };
  /** One that is on nobody's behalf. */
  const begun = async (text: string, values: readonly unknown[]) => {
    const waiting = begin ?? 'begin';
    begin = undefined;
    if (ENDS.test(text)) return NOTHING;
    await client.query(waiting);
    return query(text, values);
  };
  const query: Query = (text, values) => {
    if (typeof text !== 'string') return copied(text);
    if (BEGINS.test(text)) {
      begin = text;
      return NOTHING;
    }
    if (begin !== undefined) return text.endsWith(OPENING_MARK) ? opened(text, values) : begun(text, values);
    if (isBrokenOff && text === 'rollback') return NOTHING;
    return text.endsWith(MARK) ? planned(text, values) : client.query(text, [...values]);
  };
  return {
    query: query as PostgresPoolClient['query'],
    // A connection that has plans of before an upgrade is given up, as is one that was broken off; the next one plans anew.
    release: () => client.release(isOutOfDate || isBrokenOff),
  };
}

const names = new Map<string, string>();

/** As few as there are such statements in the program. The protocol takes 63 letters. */
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 40);
  names.set(text, name);
  return name;
}
