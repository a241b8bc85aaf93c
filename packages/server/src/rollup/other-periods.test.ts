import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followPlan } from '../assignment/follow-plan.ts';
import { openPeriods } from '../assignment/open-periods.ts';
import { enterProgress } from '../progress/enter-progress.ts';
import { listBefore } from '../progress/queries-figures.ts';
import { tasksIn } from '../plan/testing/plans.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { listTargetFigures } from './list-target-figures.ts';
import { listTargets } from './queries-targets.ts';

const DAY = 24 * 60;

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld('2026-03-15T03:00:00Z');
});
afterAll(() => a.w.end());

test('of work that is told each quarter and then each month the newest figure counts, and is held against the one before', async () => {
  const { planning, draft, plan, units } = a;
  const periods = () =>
    a.w.asSystem((cx) =>
      cx.db
        .selectFrom('assignment')
        .select(['id', 'period', 'version'])
        .where('unitId', '=', units.anBinh)
        .where('period', '<>', '')
        .orderBy('periodTo')
        .execute(),
    );
  const { rows } = await a.w.asSystem((cx) => listTargets(cx, { plan: plan.id }, { offset: 0, limit: 9 }));
  const target = rows.find(({ text }) => text.includes('tập huấn'))?.id ?? '';
  const tell = async (value: number) => {
    const last = (await periods()).at(-1);
    if (last === undefined) throw new Error('No period is open.');
    const { id, version, period } = last;
    const entry = { id: randomUUID(), version, percent: 50, words: '', report: false };
    const figures = [{ target, value, basis: 'cumulative' as const }];
    await a.w.as(a.people.anBinh, (cx) => enterProgress(cx, id, { ...entry, figures }));
    return { id, period };
  };
  const quarter = await tell(5);
  await planning.reopen(draft);
  const { items } = await planning.drafts.getDraft({ params: { id: draft.id } });
  const task = tasksIn({ ...draft, items }).find(({ value }) => value.text.includes('vệ sinh'));
  const monthly = { text: 'Hằng tháng', kind: 'recurring', every: 'month' };
  await planning.change(draft, task?.id ?? '', 'deadline', monthly);
  await planning.confirm(draft, { mode: 'corrects', plan: plan.id });
  await followPlan.work(a.w.system, a.w.tenant, { plan: plan.id, revision: 2 });
  a.w.wait(20 * DAY);
  await openPeriods(a.w.system, a.w.tenant);
  const month = await tell(8);

  expect([quarter.period, month.period]).toEqual(['2026-Q1', '2026-04']);
  const { items: figures } = await a.w.asSystem((cx) => listTargetFigures(cx, { plan: plan.id, offset: 0, limit: 50 }));
  expect(figures.find(({ id }) => id === target)?.entered?.value).toBe(8);
  const before = await a.w.asSystem((cx) => listBefore(cx, [month.id, quarter.id], null));
  expect(before.map(({ of, period, value }) => [of, period, value])).toEqual([[month.id, '2026-Q1', 5]]);
});
