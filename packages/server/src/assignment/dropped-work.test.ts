// Work of a task that a revision has dropped: it waits to be withdrawn by who gave it, and keeps no unit waiting.
import { addDays, dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, linesOf } from '../document/testing/read-back.ts';
import { listDeadlines, lockOverdue } from '../notification/queries-clock.ts';
import { tasksIn } from '../plan/testing/plans.ts';
import { followPlan } from './follow-plan.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

const DAY = 24 * 60;

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
  const { id, version } = await a.find('health', 'khám sức khỏe');
  const body = { version, due: addDays(today(), 1), reason: 'Cần sớm hơn' };
  await a.compiler.assignments.amendAssignment({ params: { id }, body });
  const { planning, draft, plan } = a;
  await planning.reopen(draft);
  const poor = tasksIn(draft).find(({ value }) => value.text.includes('rà soát hộ nghèo'));
  await planning.remove(draft, poor?.id ?? '');
  await planning.confirm(draft, { mode: 'corrects', plan: plan.id });
  await followPlan.work(a.w.system, a.w.tenant, { plan: plan.id, revision: 2 });
  a.w.wait(4 * DAY);
});
afterAll(() => a.w.end());

const today = () => dayOf(a.w.system.clock());
const params = () => ({ id: a.plan.id });

test('the letter urges nobody over it, and tells how much of what is overdue it is', async () => {
  const { assignments, lists } = await a.as('compiler');
  const query = { plan: a.plan.id, issuer: a.units.home, measure: 'overdue' as const };
  const { total } = await lists.listAssignments({ query });
  const [issuer] = (await assignments.previewUrging({ params: params() })).issuers;
  expect(issuer?.all).toEqual({ overdue: total, dropped: total - 1, droppedTasks: 1, own: 0, waiting: 0, units: 1 });
  const letter = await assignments.getUrgingLetter({ params: params(), query: { parts: 'all' } });
  const text = (await linesOf(await bytesOf(letter))).join('\n');
  expect(text).toContain(
    `có 0${total} nhiệm vụ quá hạn, trong đó 0${total - 1} nhiệm vụ kế hoạch được điều chỉnh không còn, không đôn đốc; còn 01 nhiệm vụ`,
  );
  expect(text).toContain('thuộc 01 nhiệm vụ của kế hoạch');
  expect(text).not.toContain('hộ nghèo');
  expect(text).not.toContain('An Bình');
});

test('its unit is not told that it is late, nor asked for it; who gave it is told to withdraw it', async () => {
  const { today: needing, items } = await (await a.as('hoaLac')).lists.getWork({ query: {} });
  const poor = items.find(({ text }) => text.includes('hộ nghèo'));
  expect(poor).toMatchObject({ dropProposed: true });
  expect(items.at(-1)).toEqual(poor);
  expect(needing.map(({ assignment }) => assignment.id)).not.toContain(poor?.id);
  const issuer = await (await a.as('compiler')).lists.getWork({ query: {} });
  expect(issuer.today.map(({ need, count }) => [need, count])).toContainEqual(['drop-proposed', 3]);
});

test('nobody is reminded of its deadline, and it climbs no ladder', async () => {
  const { id } = await a.find('health', 'khám sức khỏe');
  const late = await a.w.asSystem((cx) =>
    listDeadlines(cx, 'overdue', { to: addDays(today(), -1), after: null, limit: 50 }),
  );
  expect(late.map((one) => one.id)).toEqual([id]);
  const held = await a.w.asSystem((cx) => lockOverdue(cx, { today: today(), after: null, limit: 50 }));
  expect(held).toEqual([id]);
});
