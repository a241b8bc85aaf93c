// Work that is done after the answer: a job is added inside the transaction that is its reason, so it exists exactly when
// that is committed. A job takes ids, does one small thing and may run twice.
import type { TenantId } from '@sauro/core';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, run, type Runner, runMigrations, type Task } from 'graphile-worker';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { z } from 'zod';
import { groupBy } from './group-by.ts';
import { errorFields, type Log } from './log.ts';
import { GOES_WITH_NEXT } from './message.ts';
import type { Cx, Limits, System } from './system.ts';

const SCHEMA = 'job';
/** What has ended is told in batches, however small: the library waits for those where it is stopped, and for no other. */
const ENDINGS = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
/** Two cores read two documents; waiting jobs wait in the database. */
const CONCURRENCY = 2;

/**
 * The contract of a job: its name, stage first, and what it is given. `isOutside`: it speaks with the outside, which may
 * hang. Those of one name then have runners of their own and keep no other job waiting; never a queue of the library's, which
 * a process that is killed leaves locked for hours.
 */
export type Job<Data extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly data: Data;
  readonly isOutside?: true;
  /** It takes seconds of a processor: it has runners of its own, too, and keeps no other job waiting. */
  readonly isLong?: true;
  /** It comes with every act: that one is done is no news. */
  readonly isOften?: true;
  /** How many of those with runners of their own are done at once. */
  readonly atOnce?: (limits: Limits) => number;
};

/** A job with its work. It opens its own transactions, on behalf of the system within `tenant`. */
export type Worker = {
  readonly job: Job;
  readonly work: (system: System, tenant: TenantId, data: unknown) => Promise<void>;
};

export function worker<Data extends z.ZodType>(
  job: Job<Data>,
  work: (system: System, tenant: TenantId, data: z.output<Data>) => Promise<void>,
): Worker {
  return { job, work: (system, tenant, data) => work(system, tenant, job.data.parse(data)) };
}

/** What a fact asks to be done after it. Of two with one key that have not started, the later replaces the earlier. */
export type Wanted = {
  readonly job: Job;
  readonly data: unknown;
  readonly key?: string;
  /** Not before. */
  readonly at?: Date;
};

export async function enqueue(cx: Cx, { job, data, key, at }: Wanted): Promise<void> {
  const payload = JSON.stringify(job.data.parse(data));
  const named = key === undefined ? null : `${job.name}:${key}`;
  if (at !== undefined) {
    const wait = `${Math.max(0, at.getTime() - cx.now.getTime())} ms`;
    await sql`select enqueue_job_in(${job.name}, ${payload}::jsonb, ${named}, ${wait}::interval)`.execute(cx.db);
    return;
  }
  await sql`select enqueue_job(${job.name}, ${payload}::jsonb, ${named}) ${GOES_WITH_NEXT}`.execute(cx.db);
}

/** Whether what was added with that key waits or runs. */
export async function hasOpenJob(cx: Cx, { job, key }: { readonly job: Job; readonly key: string }): Promise<boolean> {
  const { rows } = await sql<{ readonly isOpen: boolean }>`
    select has_open_job(${`${job.name}:${key}`}) as is_open`.execute(cx.db);
  return rows[0]?.isOpen === true;
}

/** Brings the queue's own tables up to date; they are its library's affair, in a schema of their own. */
export async function migrateJobs(pool: Pool, log: Log): Promise<void> {
  await runMigrations({ pgPool: pool, schema: SCHEMA, logger: loggerOf(log) });
}

export type Jobs = { readonly stop: () => Promise<void>; readonly isRunning: () => boolean };

export async function startJobs(system: System, pool: Pool, workers: readonly Worker[]): Promise<Jobs> {
  const all: Jobs[] = [];
  const stop = async () => void (await Promise.all(all.map((group) => group.stop())));
  try {
    for (const group of groupBy(workers, ({ job }) =>
      job.isOutside === true || job.isLong === true ? job.name : '',
    ).values()) {
      all.push(await runGroup(system, pool, group));
    }
  } catch (error) {
    // Nothing works on for a start that failed.
    await stop();
    throw error;
  }
  return {
    stop,
    isRunning: () => all.every(({ isRunning }) => isRunning()),
  };
}

const PAUSE_MS = 1000;

/**
 * Begins again what has ended by itself: the library gives its runners up where the database does not take in that a job has
 * ended, as in a deadlock or while it restarts. The job whose ending was not taken in runs again when its lock has run out.
 */
async function runGroup(system: System, pool: Pool, workers: readonly Worker[]): Promise<Jobs> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let runner: Runner | undefined = await beginGroup(system, pool, workers);
  const kept = (async () => {
    while (!signal.aborted) {
      await runner?.promise.catch((error: unknown) => system.log.error('the job queue ended', errorFields(error)));
      if (signal.aborted) return;
      runner = undefined;
      await pause(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      runner = await beginGroup(system, pool, workers).catch((error: unknown) => {
        system.log.error('the job queue does not begin again yet', errorFields(error));
        return undefined;
      });
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      // One that is just ending by itself is refused to be stopped; the end comes all the same.
      await runner?.stop().catch(() => undefined);
      await kept;
    },
    isRunning: () => runner !== undefined,
  };
}

function beginGroup(system: System, pool: Pool, workers: readonly Worker[]): Promise<Runner> {
  const tasks = workers.map((one): [string, Task] => [one.job.name, taskOf(system, one)]);
  return run({
    pgPool: pool,
    schema: SCHEMA,
    preset: ENDINGS,
    concurrency: Math.max(...workers.map(({ job }) => job.atOnce?.(system.limits) ?? CONCURRENCY)),
    noHandleSignals: true,
    taskList: Object.fromEntries(tasks),
    logger: loggerOf(system.log),
  });
}

const Payload = z.object({ tenant: z.uuid(), data: z.unknown() });

function taskOf(system: System, { job, work }: Worker): Task {
  return async (payload, helpers) => {
    const started = performance.now();
    const { tenant, data } = Payload.parse(payload);
    try {
      // Checked to be an id on the line above.
      await work(system, tenant as TenantId, data);
      const done = { job: job.name, jobId: helpers.job.id, ms: Math.round(performance.now() - started) };
      if (job.isOften === true) system.log.debug('job done', done);
      else system.log.info('job done', done);
    } catch (error) {
      // The queue tries again later, with growing pauses; what it would log of the error may quote data.
      system.log.error('job failed', {
        ...errorFields(error),
        job: job.name,
        jobId: helpers.job.id,
        attempt: helpers.job.attempts,
      });
      throw error;
    }
  };
}

/** The library's own lines quote payloads and errors: only its warnings are told, without their text. */
function loggerOf(log: Log): Logger {
  return new Logger(() => (level) => {
    if (level === 'error') log.debug('the job queue reports an error');
    else if (level === 'warning') log.debug('the job queue reports a warning');
  });
}
