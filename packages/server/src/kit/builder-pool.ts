// The pool as the builder of queries sees it. What it does beside handing statements on: those that come with every request are
// planned once (planned-once.ts), what asks for no answer goes out together with the next statement (message.ts), and one that is
// broken off takes its connection with it (copy-out.ts).
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { CopyOut } from './copy-out.ts';
import { type Asking, goesWithNext, Message, type Statement } from './message.ts';
import { PlanMode } from './plan-mode.ts';
import { plannedName } from './planned-once.ts';

const BEGINS = /^(?:begin|start transaction)\b/;
const ENDS = /^(?:commit|rollback)$/;
const COMMIT: Statement = { text: 'commit', values: [] };
/** What is answered where nothing has to be asked. */
const NOTHING = { command: '', rowCount: 0, rows: [] };

/** What the database says where a table has changed since the plan was made. */
const OUT_OF_DATE = '0A000';

type Said = {
  /** What goes before them. */
  readonly before?: readonly Statement[];
  /** The transaction ends with them: it is kept where none of them fails. */
  readonly areLast?: boolean;
};

/** Several questions in the place of one statement. Each answer is a row of what comes back. */
export class Questions {
  readonly asked: readonly Statement[];
  readonly before: readonly Statement[];
  readonly areLast: boolean;

  constructor(asked: readonly Statement[], { before = [], areLast = false }: Said) {
    this.asked = asked;
    this.before = before;
    this.areLast = areLast;
  }
}

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
  const seeWhy = (error: unknown): void => {
    isOutOfDate ||= error instanceof Error && 'code' in error && error.code === OUT_OF_DATE;
  };
  const planned = async (name: string, text: string, values: readonly unknown[]) => {
    try {
      return await client.query({ name, text, values: [...values] });
    } catch (error) {
      seeWhy(error);
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
  /** Of the transaction that runs: what goes out with its next statement, first of all its beginning. */
  let waiting: Statement[] = [];
  let isWithin = false;
  let isBegun = false;
  /** What was asked last has ended it, and its end has not been told yet. */
  let hasEnded = false;
  let mode = new PlanMode();
  const { types } = pool.options;
  const sent = async (asked: readonly Statement[], called: Asking['called'], end: readonly Statement[] = []) => {
    const parts = [
      ...waiting.map((one) => ({ ...one, isAsked: false })),
      ...asked.map((one) => ({ ...one, isAsked: true })),
      ...end.map((one) => ({ ...one, isAsked: false })),
    ];
    const message = new Message(mode.turned(parts), { called, types });
    waiting = [];
    isBegun = isWithin;
    if (!isWithin) mode = new PlanMode();
    try {
      client.query(message);
    } catch (error) {
      // Half of it may have gone out.
      isBrokenOff = true;
      throw error;
    }
    try {
      return await message.answers;
    } catch (error) {
      // It is given up, and with it what the transaction has done.
      isBrokenOff ||= isWithin || message.tellsStatements;
      seeWhy(error);
      throw error;
    }
  };
  const together = async (text: string, values: readonly unknown[]) => {
    const [answer] = await sent([{ text, values }], 'column');
    return answer;
  };
  const several = async ({ before, asked, areLast }: Questions) => {
    if (areLast && !isWithin) throw new Error('There is no transaction that could end.');
    waiting.push(...before);
    const answers = await sent(asked, 'key', areLast ? [COMMIT] : []);
    if (areLast) {
      isWithin = false;
      isBegun = false;
      hasEnded = true;
    }
    return { ...NOTHING, rows: answers.map(({ rows }) => rows) };
  };
  /** @returns whether the database has begun anything that it must be told the end of. */
  const isToBeTold = (end: string): boolean => {
    // What was refused may not be taken for kept, whoever has caught the refusal.
    if (isBrokenOff && end === 'commit') throw new Error('A transaction of which a part was refused cannot be kept.');
    const told = end === 'commit' ? isBegun || waiting.length > 1 : isBegun && !isBrokenOff;
    if (!told || end === 'rollback') waiting = [];
    isWithin = false;
    isBegun = false;
    hasEnded = false;
    return told;
  };
  const query: Query = (text, values) => {
    if (hasEnded && text !== 'commit' && text !== 'rollback') {
      throw new Error('The transaction has ended with what was asked last.');
    }
    if (typeof text !== 'string') return copied(text);
    if (values[0] instanceof Questions) return several(values[0]);
    if (BEGINS.test(text)) {
      waiting = [{ text, values: [] }];
      isWithin = true;
      mode = new PlanMode();
      return NOTHING;
    }
    if (isWithin && goesWithNext(text)) {
      waiting.push({ text, values });
      return NOTHING;
    }
    if (ENDS.test(text) && !isToBeTold(text)) return NOTHING;
    if (waiting.length > 0 || (isWithin && mode.isOtherFor(text))) return together(text, values);
    const name = plannedName(text);
    return name === undefined ? client.query(text, [...values]) : planned(name, text, values);
  };
  return {
    query: query as PostgresPoolClient['query'],
    // A connection that has plans of before an upgrade is given up, as is one that was broken off; the next one plans anew.
    release: () => client.release(isOutOfDate || isBrokenOff),
  };
}
