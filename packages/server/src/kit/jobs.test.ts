import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type World, world } from '../testing/world.ts';
import { enqueue, type Jobs, startJobs, worker } from './jobs.ts';
import { createLog } from './log.ts';

const noteJob = { name: 'test.note', data: z.object({ what: z.string() }) };
const oftenJob = { name: 'test.often', data: z.object({}), isOften: true } as const;

let w: World;
let jobs: Jobs;
const noted: string[] = [];
const lines: string[] = [];
beforeAll(async () => {
  w = await world();
  const write = (line: string) => void lines.push(line);
  const log = createLog({ level: 'info', pretty: false, write, clock: () => new Date() });
  jobs = await startJobs({ ...w.system, log }, w.pool, [
    worker(noteJob, async (_system, _tenant, { what }) => void noted.push(what)),
    worker(oftenJob, async () => void noted.push('lại nữa')),
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

test('that a job is done is logged, but not of one that comes with every act', async () => {
  noted.length = 0;
  await w.asSystem((cx) => enqueue(cx, { job: oftenJob, data: {} }));
  await expect.poll(() => noted, { timeout: 10_000 }).toEqual(['lại nữa']);
  await ask('xong');
  await expect.poll(() => lines.some((line) => line.includes('test.note')), { timeout: 10_000 }).toBe(true);
  expect(lines.filter((line) => line.includes('test.often'))).toEqual([]);
});
