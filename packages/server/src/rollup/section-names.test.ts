// What sections of a plan are called, where figures are split by them.
import { dayOf, sectionOfKey } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TO_KNOW } from '../assignment/contract.ts';
import type { PlanId } from '../plan/plan.ts';
import { pastRules } from '../testing/past-rules.ts';
import { nameKeys } from '../assignment/queries-names.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const named = (keys: readonly string[], plan?: string) =>
  a.w.asSystem(async (cx) => {
    const found = await nameKeys(cx, 'section', { keys, at: dayOf(a.w.system.clock()), plan });
    return new Map(found.map(({ key, label }) => [key, label]));
  });

test('a line of a table of tasks is called by its task, what holds several tasks or a heading of its own by the heading', async () => {
  // Two tasks in the first section, one in each other, all under one heading; the last has a heading of its own.
  await pastRules(
    a.w,
    `update task set section = 'III.' || greatest(1, nth - 1), section_title = case when nth = most then 'Riêng' else 'NHIỆM VỤ' end,
       text = case when nth = 3 then 'Rà soát ' || repeat('hồ sơ ', 30) else text end
     from (select id, row_number() over (order by position) as nth, count(*) over () as most from task where plan_id = $1) as placed
     where task.id = placed.id`,
    [a.plan.id],
  );
  const { rows } = await a.w.asSystem(async (cx) => ({
    rows: await cx.db
      .selectFrom('task')
      .select(['section', 'text'])
      .where('planId', '=', a.plan.id as PlanId)
      .orderBy('position')
      .execute(),
  }));
  expect(rows.length).toBe(4);
  const labels = await named(
    rows.map(({ section }) => section),
    a.plan.id,
  );
  expect(labels.get('III.1')).toBe('III.1. NHIỆM VỤ');
  expect(labels.get('III.2')).toMatch(/^III\.2\. Rà soát hồ sơ .{60,90}…$/u);
  expect(labels.get('III.3')).toBe('III.3. Riêng');
});

test('within a plan its own names are told, of another none, and over several the plan beside them', async () => {
  const keys = ['III.1', 'III.2'];
  const own = await named(keys, a.plan.id);
  expect(own.size).toBe(2);
  expect(await named(keys, crypto.randomUUID())).toEqual(new Map());
  const over = await named(keys.map((key) => `${a.plan.id}/${key}`));
  expect([...over.values()]).toEqual([...own.values()].map((label) => `${label} (Chăm lo đời sống nhân dân)`));
});

test('what two plans number alike are two sections, each with its own work; within one plan the path is enough', async () => {
  const { plan } = await a.planning.confirmed({
    title: 'Chăm sóc cây xanh',
    tasks: ['Sở Y tế chủ trì trồng cây, hoàn thành trước ngày 15/8/2049.'],
  });
  await pastRules(a.w, `update task set section = 'III.1' where plan_id = $1`, [plan.id]);
  await a.compiler.assignments.issuePlan({ params: { id: plan.id }, body: { revision: 1, knowing: TO_KNOW } });
  const { rollup } = await a.look('leader');
  const { groups } = await rollup.getFigures({ query: { by: 'section' } });
  const alike = groups.filter(({ key }) => sectionOfKey(key).section === 'III.1');
  expect(new Set(alike.map(({ key }) => sectionOfKey(key).plan))).toEqual(new Set([plan.id, a.plan.id]));
  // Of the first two tasks of the other: three units each.
  expect(alike.map(({ counts }) => counts.total).toSorted()).toEqual([1, 6]);
  const own = await rollup.getFigures({ query: { by: 'section', plan: plan.id } });
  expect(own.groups).toMatchObject([{ key: 'III.1', counts: { total: 1 } }]);
});
