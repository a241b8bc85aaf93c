// The one way to the database. `transact` opens a transaction as the least privileged role and tells the database on whose
// behalf: row-level security then holds the tenant and the tree of units even where a query forgets to.
import type { UnitId } from '@sauro/core';
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool, types } from 'pg';
import { StartProblem } from './start-problem.ts';
import type { Tables } from '../db/tables.ts';
import { type Acting, asNobody } from './acting.ts';
import { behalfOf, preparing } from './behalf.ts';
import { builderPool } from './builder-pool.ts';
import { CopyOut } from './copy-out.ts';
import { naming } from './key-of.ts';
import type { Cx, System } from './system.ts';

export type Db = Kysely<Tables>;

const STATEMENT_MS = 30_000;
const IDLE_IN_TRANSACTION_MS = 60_000;
const REACH_TRIES = 15;
/** A connection knows the plans of what it is asked; a new one makes them all again, and who works alone would wait for it each time. */
const IDLE_MS = 10 * 60_000;
/**
 * How our queries are planned, on any server. They are short, and compiling one takes longer than running it. The tables
 * lie on memory or on disks without a head, where jumping costs little more than reading on. A set of hundreds of
 * thousands of places that words are found at is kept exactly; with less memory each row would be looked at again.
 */
const PLANNING = '-c jit=off -c random_page_cost=1.1 -c work_mem=32MB';

export type PoolWay = { readonly url: string; readonly max: number; readonly onIdleError: (error: Error) => void };

export function openPool({ url, max, onIdleError }: PoolWay): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: IDLE_MS,
    // What stands between two machines forgets a connection on which nothing goes, and does not say so.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    options: PLANNING,
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  const onError = (error: Error): void => {
    if (!pool.ending) onIdleError(error);
  };
  pool.on('error', onError);
  pool.on('connect', (client) => void client.on('error', onError));
  return pool;
}

/** Waits for a server that is itself starting; says why where it stays away. */
export async function reach(pool: Pool): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await pool.query('select 1');
      return;
    } catch (error) {
      if (attempt === REACH_TRIES) throw new StartProblem('database.unreachable', { what: reasonOf(error) });
      await pause(1000);
    }
  }
}

/** A code only: the message of a failed connection may hold the address and the user. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'connect';
}

export function openDb(pool: Pool): Db {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: builderPool(pool), cursor: CopyOut }),
    plugins: [naming],
  });
}

/** Runs the work in one transaction on somebody's behalf. Inside a transaction it joins the one that runs. */
export async function transact<T>(cx: System | Cx, acting: Acting, work: (cx: Cx) => Promise<T>): Promise<T> {
  if (isCx(cx)) {
    if (cx.acting.tenant !== acting.tenant || cx.acting.person !== acting.person) {
      throw new Error('A transaction cannot be joined on behalf of somebody else.');
    }
    return work(cx);
  }
  return cx.db.transaction().execute((db) => onBehalf(cx, db, acting, work));
}

/** As `transact`, for what reads much and writes nothing: all of it is seen as it stood at one instant. */
export async function transactReading<T>(system: System, acting: Acting, work: (cx: Cx) => Promise<T>): Promise<T> {
  return system.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((db) => onBehalf(system, db, acting, work));
}

async function onBehalf<T>(system: System, db: Cx['db'], acting: Acting, work: (cx: Cx) => Promise<T>): Promise<T> {
  const { text, values } = behalfOf(acting, 'reads and writes');
  await db.executeQuery(CompiledQuery.raw(text, [...values]));
  return work({ ...system, db, acting, now: system.clock() });
}

/**
 * Within a transaction of the system, a part that sees no more than these units and those below them: what is made on behalf of
 * a unit is then found by the rules of its screens. What follows sees everything again.
 */
export async function seenFrom<T>(cx: Cx, units: readonly UnitId[], work: (cx: Cx) => Promise<T>): Promise<T> {
  const { tenant, person, sees } = cx.acting;
  if (person !== null || sees !== 'all') throw new Error('Only the system itself sees on behalf of others.');
  // Nothing that is still in preparation is told of to other systems.
  const see = (text: string, prepares: string) =>
    sql`select set_config('app.units', ${text}, true), set_config('app.prepares', ${prepares}, true)`.execute(cx.db);
  await see(units.join(','), '');
  const found = await work({ ...cx, acting: { ...asNobody(tenant), sees: units } });
  // Thrown, the transaction is over, and what it saw with it.
  await see('*', '*');
  return found;
}

/** One question to all documents of the body, whoever prepares them: whether the bytes that somebody brings are here already. */
export async function askedOfAllDocuments<T>(cx: Cx, question: (cx: Cx) => Promise<T>): Promise<T> {
  const prepare = (text: string) => sql`select set_config('app.prepares', ${text}, true)`.execute(cx.db);
  await prepare('*');
  const answer = await question(cx);
  // Thrown, the transaction is over, and what it saw with it.
  await prepare(preparing(cx.acting));
  return answer;
}

function isCx(cx: System | Cx): cx is Cx {
  return cx.db.isTransaction;
}

const DATE = 1082;
const INT8 = 20;

/** Days stay text (a `Date` would move them by the zone); counts and sizes stay below 2^53. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE) return (value: string) => value;
  if (oid === INT8) return Number;
  return types.getTypeParser(oid, format ?? 'text');
}
