import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type World, world } from '../testing/world.ts';
import { enqueue, type Jobs, startJobs, worker } from './jobs.ts';

const noteJob = { name: 'test.note', data: z.object({ what: z.string() }) };

let w: World;
let jobs: Jobs;
const noted: string[] = [];
beforeAll(async () => {
  w = await world();
  jobs = await startJobs(w.system, w.pool, [
    worker(noteJob, async (_system, _tenant, { what }) => void noted.push(what)),
  ]);
});
afterAll(async () => {
  await jobs.stop();
  await w.end();
});

const ask = (what: string) => w.asSystem((cx) => enqueue(cx, { job: noteJob, data: { what } }));

test('a queue whose library has given up begins again, and stops when it is asked to', async () => {
  await w.pool.query(`
    create function refuse() returns trigger language plpgsql as $$
      begin raise exception 'deadlock detected' using errcode = '40P01'; end $$;
    create trigger refuse before delete on job._private_jobs for each row execute function refuse()`);
  await ask('trước');
  await expect.poll(() => jobs.isRunning(), { timeout: 10_000 }).toBe(false);
  await w.pool.query('drop trigger refuse on job._private_jobs');
  await expect.poll(() => jobs.isRunning(), { timeout: 10_000 }).toBe(true);
  await ask('sau');
  await expect.poll(() => noted, { timeout: 10_000 }).toEqual(['trước', 'sau']);
});
