import { dayOf, firstPeriod } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tasksIn } from '../plan/testing/plans.ts';
import { followPlan } from './follow-plan.ts';
import { openPeriods } from './open-periods.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

let a: AssigningWorld;
let whole: (id: string) => ReturnType<AssigningWorld['compiler']['assignments']['getAssignment']>;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
  whole = (id) => a.compiler.assignments.getAssignment({ params: { id } });
});
afterAll(() => a.w.end());

const DAY = 24 * 60;

/** The plan is corrected, and what was issued follows. */
async function revise(revision: number, change: (task: (words: string) => string) => Promise<unknown>) {
  const { planning, draft, plan } = a;
  await planning.reopen(draft);
  const { items } = await planning.drafts.getDraft({ params: { id: draft.id } });
  await change((words) => {
    const found = tasksIn({ ...draft, items }).find(({ value }) => value.text.includes(words));
    if (found === undefined) throw new Error(`No task has “${words}”.`);
    return found.id;
  });
  await planning.confirm(draft, { mode: 'corrects', plan: plan.id });
  await followPlan.work(a.w.system, a.w.tenant, { plan: plan.id, revision });
}

describe('a plan that is revised', () => {
  test('carries a changed deadline over with both days, once, and leaves what it does not touch', async () => {
    const moved = await a.find('anBinh', 'rà soát hộ nghèo');
    const kept = await a.find('health', 'khám sức khỏe');
    const deadline = { text: 'Trước ngày 31/12/2049', kind: 'by', due: '2049-12-31' };
    await revise(2, (task) => a.planning.change(a.draft, task('rà soát hộ nghèo'), 'deadline', deadline));
    await followPlan.work(a.w.system, a.w.tenant, { plan: a.plan.id, revision: 2 });
    const { assignment, timeline } = await whole(moved.id);
    expect(assignment).toMatchObject({ due: '2049-12-31', firstDue: '2025-06-30', label: 'not-begun' });
    expect(timeline.map(({ kind, by }) => [kind, by?.name ?? null])).toEqual([
      ['issued', 'Người compiler'],
      ['amended', null],
    ]);
    expect(timeline[1]).toMatchObject({ before: { due: '2025-06-30' }, after: { due: '2049-12-31' } });
    expect((await whole(kept.id)).assignment.version).toBe(kept.version);
  });

  test('does not take back a later day that was granted, where it does not touch the deadline', async () => {
    const { id, version } = await a.find('anBinh', 'rà soát hộ nghèo');
    const body = { version, due: '2050-01-31', reason: 'Chờ số liệu' };
    await a.compiler.assignments.amendAssignment({ params: { id }, body });
    const deadline = { text: 'Chậm nhất 31/12/2049', kind: 'by', due: '2049-12-31' };
    await revise(3, (task) => a.planning.change(a.draft, task('rà soát hộ nghèo'), 'deadline', deadline));
    expect((await whole(id)).assignment.due).toBe('2050-01-31');
  });

  test('proposes to withdraw what it has dropped, and says no more of it', async () => {
    const { id } = await a.find('hoaLac', 'diễn tập');
    await revise(4, (task) => a.planning.remove(a.draft, task('diễn tập')));
    const { assignment, timeline } = await whole(id);
    expect(assignment).toMatchObject({ state: 'issued', dropProposed: true });
    expect(timeline.at(-1)).toMatchObject({ kind: 'drop-proposed', by: null });
    const { today } = await a.compiler.lists.getWork({ query: {} });
    expect(today.filter(({ need }) => need === 'drop-proposed').map(({ assignment: one }) => one.id)).toContain(id);
  });
});

describe('recurring work', () => {
  const periods = async () => {
    const { lists } = await a.as('compiler');
    const { items } = await lists.listAssignments({ query: { q: 've sinh truong lop', limit: 200 } });
    return items.map(({ period, due, unit }) => [unit.name, period?.key, due]);
  };

  test('opens no period before the last has ended, then the next for the same unit, and each once', async () => {
    expect(await openPeriods(a.w.system, a.w.tenant)).toBe(0);
    a.w.wait(92 * DAY);
    const [one, other] = await Promise.allSettled([1, 2].map(() => openPeriods(a.w.system, a.w.tenant)));
    expect([one, other].map((outcome) => (outcome?.status === 'fulfilled' ? outcome.value : 0))).toContain(1);
    expect(await openPeriods(a.w.system, a.w.tenant)).toBe(0);
    const now = firstPeriod({ text: '', kind: 'recurring', every: 'quarter' }, dayOf(a.w.system.clock()));
    expect(await periods()).toHaveLength(2);
    expect((await periods())[0]).toEqual(['Ủy ban nhân dân xã An Bình', now?.key, now?.due]);
  });

  test('opens all that were missed, and none once it was taken back', async () => {
    a.w.wait(184 * DAY);
    expect(await openPeriods(a.w.system, a.w.tenant)).toBe(2);
    const compiler = await a.as('compiler');
    const query = { q: 've sinh truong lop', limit: 200 };
    const [newest] = (await compiler.lists.listAssignments({ query })).items;
    if (newest === undefined) throw new Error('Four periods are open.');
    const body = { version: newest.version, reason: 'Đã có đội vệ sinh' };
    await compiler.assignments.withdrawAssignment({ params: { id: newest.id }, body });
    a.w.wait(92 * DAY);
    expect(await openPeriods(a.w.system, a.w.tenant)).toBe(0);
  });
});
