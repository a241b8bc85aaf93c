// For those who watch over the system: is the process alive, and can it work now?
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { System } from '../system.ts';

const PATIENCE_MS = 3000;

export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

export function checksOf(system: System, jobsRun: () => boolean): Checks {
  return {
    database: () => sql`select 1`.execute(system.db),
    files: () => system.files.check(),
    jobs: async () => {
      if (!jobsRun()) throw new Error('The job queue has stopped.');
    },
  };
}

export function healthRoutes(checks: Checks): Hono {
  const health = new Hono();
  health.get('/health/live', (c) => c.json({ status: 'ok' }));
  health.get('/health/ready', async (c) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await holds(check)] as const),
    );
    const ready = results.every(([, ok]) => ok);
    const parts = Object.fromEntries(results.map(([name, ok]) => [name, ok ? 'ok' : 'failed']));
    return c.json({ status: ready ? 'ok' : 'failed', parts }, ready ? 200 : 503);
  });
  return health;
}

/** What is wrong stands in the log of the part; here it is only whether. */
async function holds(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    const done = check().then(
      () => true,
      () => false,
    );
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
