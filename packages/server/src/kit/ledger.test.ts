import type { Id } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type World, world } from '../testing/world.ts';
import { newId } from './id.ts';
import { type Job, type Jobs, startJobs, worker } from './jobs.ts';
import { type Action, type ManyAction, record, recordMany } from './ledger.ts';
import type { Cx } from './system.ts';

const greeting: Job<z.ZodObject<{ person: z.ZodString }>> = {
  name: 'people.greet',
  data: z.object({ person: z.string() }),
};
const done: string[] = [];
const greet = worker(greeting, async (_system, tenant, { person }) => void done.push(`${tenant} ${person}`));

const welcomed: Action<'person', { readonly words: string }, { readonly fails: boolean }> = {
  kind: 'person.welcomed',
  apply: async (cx, fact, { fails }) => {
    await cx.db.updateTable('person').set({ name: fact.data.words }).where('id', '=', fact.subject).execute();
    if (fails) throw new Error('the state refuses');
  },
  jobs: (fact) => [{ job: greeting, data: { person: fact.subject } }],
};

let w: World;
let jobs: Jobs;
beforeAll(async () => {
  w = await world();
  jobs = await startJobs(w.system, w.pool, [greet]);
});
afterAll(async () => {
  await jobs.stop();
  await w.end();
});

const welcome = (cx: Cx, words: string, fails: boolean) =>
  record(cx, welcomed, { subject: w.people.unit.id, data: { words }, aside: { fails } });
const factsOf = (subject: Id<'person'>) =>
  w.asSystem((cx) =>
    cx.db
      .selectFrom('fact')
      .select(['kind', 'personId', 'data'])
      .where('subjectId', '=', subject)
      .where('kind', '=', welcomed.kind)
      .execute(),
  );
const waiting = () =>
  w.pool.query<{ jobs: number }>('select count(*)::int as jobs from job.jobs').then(({ rows }) => rows[0]?.jobs);

test('where the state refuses, nothing has happened: no fact, no change, no job', async () => {
  await expect(w.as(w.people.leader, (cx) => welcome(cx, 'Chào', true))).rejects.toThrow('the state refuses');
  expect(await factsOf(w.people.unit.id)).toEqual([]);
  const name = await w.asSystem((cx) =>
    cx.db.selectFrom('person').select('name').where('id', '=', w.people.unit.id).executeTakeFirst(),
  );
  expect(name).toEqual({ name: 'Người unit' });
  expect(await waiting()).toBe(0);
});

test('what has happened stands with who did it, and its job is done afterwards within the same body', async () => {
  await w.as(w.people.leader, (cx) => welcome(cx, 'Chào mừng', false));
  expect(await factsOf(w.people.unit.id)).toEqual([
    { kind: 'person.welcomed', personId: w.people.leader.id, data: { words: 'Chào mừng' } },
  ]);
  await expect.poll(() => done, { timeout: 10_000 }).toEqual([`${w.tenant} ${w.people.unit.id}`]);
  // It is struck off once it is done.
  await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
});

test('a job belongs to the body of its transaction; without one it is refused', async () => {
  await expect(sql`select enqueue_job('people.greet', '{}', null)`.execute(w.system.db)).rejects.toThrow(
    'a job needs a tenant',
  );
});

test('the application cannot reach into the queue', async () => {
  await expect(w.asSystem((cx) => sql`select * from job.jobs`.execute(cx.db))).rejects.toMatchObject({ code: '42501' });
});

test('a job whose data is not what its contract says is not added', async () => {
  const wrong: Action<'person', object> = {
    kind: 'person.welcomed',
    apply: async () => undefined,
    jobs: () => [{ job: greeting, data: {} }],
  };
  await expect(w.asSystem((cx) => record(cx, wrong, { subject: newId<'person'>(), data: {} }))).rejects.toThrow();
  expect(await waiting()).toBe(0);
});

const renamed: ManyAction<'person', { readonly words: string }, { readonly fails: boolean }> = {
  kind: 'person.renamed',
  applyMany: async (cx, facts) => {
    for (const { subject, data, aside } of facts) {
      await cx.db.updateTable('person').set({ name: data.words }).where('id', '=', subject).execute();
      if (aside.fails) throw new Error('the state refuses one');
    }
  },
};

test('what happens to many at once is a line for each, in their order, or nothing at all', async () => {
  const all = [w.people.unit, w.people.leader, w.people.verifier];
  const rename = (fails: boolean) =>
    w.as(w.people.administrator, (cx) =>
      recordMany(
        cx,
        renamed,
        all.map(({ id }, at) => ({ subject: id, data: { words: `Tên ${at}` }, aside: { fails: fails && at === 2 } })),
      ),
    );
  const lines = () =>
    w.asSystem((cx) =>
      cx.db.selectFrom('fact').select(['subjectId', 'data']).where('kind', '=', renamed.kind).orderBy('id').execute(),
    );
  await expect(rename(true)).rejects.toThrow('the state refuses one');
  expect(await lines()).toEqual([]);
  await rename(false);
  expect(await lines()).toEqual(all.map(({ id }, at) => ({ subjectId: id, data: { words: `Tên ${at}` } })));
});
