// A unit that has given its work further down is under way with the first part that is begun, whatever it has entered itself.
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openUnit } from '../people/open-unit.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { beginWholes, beginWholesOf } from './begin-wholes.ts';

let a: WorkingWorld;
let whole: string;
let part: string;
let below: string;
beforeAll(async () => {
  a = await workingWorld();
  whole = (await a.find('anBinh', 'khám sức khỏe')).id;
  const unit = await a.w.asSystem((cx) =>
    openUnit(cx, {
      code: 'SN-to',
      name: 'Tổ chuyên môn',
      kind: 'school',
      parent: a.units.school,
      openedOn: '2025-07-01',
    }),
  );
  part = await split('anBinh', whole, a.units.school);
  below = await split('school', part, unit);
}, 60_000);
afterAll(() => a.w.end());

async function split(who: 'anBinh' | 'school', id: string, unit: string): Promise<string> {
  const { assignments } = await a.as(who);
  const version = async () => (await a.now(id, who)).version;
  await assignments.acceptAssignment({ params: { id }, body: { version: await version() } });
  const body = { version: await version(), parts: [{ unit, text: 'Khám cho trẻ em', due: '2049-08-01' }] };
  const { parts } = await assignments.splitAssignment({ params: { id }, body });
  return parts[0]?.id ?? '';
}

/** The jobs that wait, each once. */
async function work(): Promise<number> {
  const { rows } = await a.w.pool.query<{ id: string; payload: { data: unknown } }>(
    `delete from job._private_jobs as done using job._private_tasks as task
    where task.id = done.task_id and task.identifier = '${beginWholesOf.job.name}' returning done.payload`,
  );
  for (const { payload } of rows) await beginWholesOf.work(a.w.system, a.w.tenant, payload.data);
  return rows.length;
}

const stands = async (id: string) => {
  const { state, label, percent, begunOn } = await a.now(id, 'leader');
  return { state, label, percent, begunOn };
};

test('what is begun below is under way above, level by level; the per cent stays what each unit says', async () => {
  const notBegun = { state: 'accepted', label: 'not-begun', percent: 0, begunOn: null };
  expect([await stands(whole), await stands(part)]).toEqual([notBegun, notBegun]);
  const { version } = await a.now(below, 'leader');
  const entry = { id: crypto.randomUUID(), version, percent: 40 };
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set({ unitId: a.units.school })
      .where('id', '=', below as never)
      .execute(),
  );
  await (await a.as('school')).progress.enterProgress({ params: { id: below }, body: entry });
  const begun = { state: 'in-progress', label: 'in-progress', percent: 0, begunOn: dayOf(a.w.system.clock()) };
  expect(await work()).toBe(1);
  expect([await stands(whole), await stands(part)]).toEqual([notBegun, begun]);
  expect(await work()).toBe(1);
  expect(await stands(whole)).toEqual(begun);
  // Further entries below ask for nothing more.
  await a.enter('school', below, { percent: 60 });
  expect(await work()).toBe(0);
  expect((await a.whole(whole, 'leader')).timeline.filter(({ kind }) => kind === 'part-begun')).toHaveLength(1);
});

test('the day on which it was begun, lists and figures say so too, and what the parts are at stands beside it', async () => {
  const { lists } = await a.as('leader');
  const query = { plan: a.plan.id, unit: a.units.anBinh, measure: 'inProgress' } as const;
  const { items } = await lists.listAssignments({ query });
  expect(items.map(({ id, percent, parts }) => ({ id, percent, parts }))).toEqual([
    { id: whole, percent: 0, parts: { total: 1, done: 0, percent: 0 } },
  ]);
});

test('a whole that was left is found by itself, and what the unit has entered or that was taken back is left as it is', async () => {
  const left = (await a.find('anBinh', 'rà soát hộ nghèo')).id;
  const own = await split('anBinh', left, a.units.school);
  await a.enter('school', own, { percent: 10 });
  expect(await beginWholes(a.w.system, a.w.tenant)).toBe(1);
  expect(await beginWholes(a.w.system, a.w.tenant)).toBe(0);
  await work();
  expect(await stands(left)).toMatchObject({ state: 'in-progress', percent: 0 });
  const quarter = (await a.find('anBinh', 'vệ sinh trường lớp')).id;
  const piece = await split('anBinh', quarter, a.units.school);
  await a.enter('anBinh', quarter, { percent: 30 });
  const { version } = await a.now(quarter, 'leader');
  await a.enter('school', piece, { percent: 5 });
  await work();
  expect(await a.now(quarter, 'leader')).toMatchObject({ percent: 30, version });
});
