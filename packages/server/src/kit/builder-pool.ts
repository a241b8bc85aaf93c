// The pool as the builder of queries sees it. What it does beside handing statements on: those that come with every request are
// planned once (planned-once.ts), a transaction begins together with its first statement (opening.ts), and a statement that is
// broken off takes its connection with it (copy-out.ts).
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { CopyOut } from './copy-out.ts';
import { isOpening, Opening } from './opening.ts';
import { plannedName } from './planned-once.ts';

const BEGINS = /^(?:begin|start transaction)\b/;
const ENDS = /^(?:commit|rollback)$/;
/** What is answered where nothing has to be asked. */
const NOTHING = { command: '', rowCount: 0, rows: [] };

/** What the database says where a table has changed since the plan was made. */
const OUT_OF_DATE = '0A000';

type Query = (text: string | CopyOut<unknown>, values: readonly unknown[]) => unknown;

export function builderPool(pool: Pool): PostgresPool {
  return {
    connect: async () => known(await pool.connect(), pool),
    end: () => pool.end(),
  };
}

function known(client: PoolClient, pool: Pool): PostgresPoolClient {
  let isOutOfDate = false;
  let isBrokenOff = false;
  const planned = async (name: string, text: string, values: readonly unknown[]) => {
    try {
      return await client.query({ name, text, values: [...values] });
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
    if (begin !== undefined) return isOpening(text) ? opened(text, values) : begun(text, values);
    if (isBrokenOff && text === 'rollback') return NOTHING;
    const name = plannedName(text);
    return name === undefined ? client.query(text, [...values]) : planned(name, text, values);
  };
  return {
    query: query as PostgresPoolClient['query'],
    // A connection that has plans of before an upgrade is given up, as is one that was broken off; the next one plans anew.
    release: () => client.release(isOutOfDate || isBrokenOff),
  };
}
