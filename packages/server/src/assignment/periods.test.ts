// How recurring work goes on where its plan is revised or its unit is another.
import { dayOf, noticeOf, plainDate } from '@sauro/core';
import { sql, type SqlBool } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PlanId } from '../plan/plan.ts';
import { tasksIn } from '../plan/testing/plans.ts';
import type { AssignmentId } from './assignment.ts';
import { TO_KNOW } from './contract.ts';
import { followPlan } from './follow-plan.ts';
import { issuePlan } from './issue-plan.ts';
import { openPeriods } from './open-periods.ts';
import { listStandings } from './queries-standings.ts';
import { reassignAssignment } from './reassign-assignment.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

const DAY = 24 * 60;
const MARCH = '2026-03-15T03:00:00Z';
const QUARTERLY = { text: 'Hằng quý', kind: 'recurring', every: 'quarter' };
const ONCE = { text: 'Trước ngày 31/12/2026', kind: 'by', due: '2026-12-31' };
const DONE = {
  state: 'verified',
  begunOn: '2026-03-15',
  doneOn: '2026-03-15',
  verifiedOn: '2026-03-15',
  percent: 100,
} as const;

let a: AssigningWorld;
beforeEach(async () => {
  a = await assigningWorld(MARCH);
  await a.issue();
});
afterEach(() => a.w.end());

/** The plan is corrected, and what was issued follows. */
async function revise(revision: number, field: 'deadline' | 'text', to: unknown) {
  const { planning, draft, plan } = a;
  await planning.reopen(draft);
  const { items } = await planning.drafts.getDraft({ params: { id: draft.id } });
  const task = tasksIn({ ...draft, items }).find(({ value }) => value.lead.includes('UBND xã An Bình'));
  await planning.change(draft, task?.id ?? '', field, to);
  await planning.confirm(draft, { mode: 'corrects', plan: plan.id });
  await followPlan.work(a.w.system, a.w.tenant, { plan: plan.id, revision });
}
const open = () => openPeriods(a.w.system, a.w.tenant);
const cleaning = () =>
  a.w.asSystem(async (cx) => {
    const rows = await cx.db
      .selectFrom('assignment')
      .innerJoin('task', (join) => join.onRef('task.id', '=', 'assignment.taskId'))
      .select([
        'assignment.id',
        'unitId',
        'period',
        'assignment.dueOn',
        'state',
        'version',
        'assignment.revision',
        'awaitsEvent',
      ])
      .where(sql<SqlBool>`'UBND xã An Bình' = any(task.lead)`)
      .orderBy('assignment.id')
      .execute();
    return rows;
  });
const told = async () => (await cleaning()).map(({ period, dueOn }) => [period, dueOn]);
const give = async (id: AssignmentId, version: number, unit: string) =>
  a.w.as(a.people.compiler, (cx) => reassignAssignment(cx, id, { version, unit, reason: 'Làm thay' }));

describe('recurring work that a revision has done once', () => {
  test('and that names an event is given once when its period ends, and waits for it', async () => {
    await revise(2, 'deadline', { text: 'Khi có kinh phí', kind: 'condition' });
    a.w.wait(30 * DAY);
    expect(await open()).toBe(1);
    expect(await told()).toEqual([
      ['2026-Q1', '2026-03-31'],
      ['', null],
    ]);
    expect((await cleaning()).map(({ awaitsEvent }) => awaitsEvent)).toEqual([false, true]);
    expect(await open()).toBe(0);
  });

  test('keeps its period, and then is given once with that day', async () => {
    await revise(2, 'deadline', ONCE);
    expect(await open()).toBe(0);
    expect(await told()).toEqual([['2026-Q1', '2026-03-31']]);
    a.w.wait(30 * DAY);
    expect(await open()).toBe(1);
    expect(await open()).toBe(0);
    expect(await told()).toEqual([
      ['2026-Q1', '2026-03-31'],
      ['', '2026-12-31'],
    ]);
    const again = await a.w.as(a.people.compiler, (cx) =>
      issuePlan(cx, a.plan.id as PlanId, { revision: 2, leadOnly: false, knowing: TO_KNOW }),
    );
    expect(again.issued).toBe(0);
  });

  test('is given with that day at once where the period ends later', async () => {
    await revise(2, 'deadline', { text: 'Trước ngày 20/3/2026', kind: 'by', due: '2026-03-20' });
    expect(await told()).toEqual([
      ['2026-Q1', '2026-03-31'],
      ['', '2026-03-20'],
    ]);
    expect(await open()).toBe(0);
  });

  test('tells its unit at once what the plan says now, and what holds for the running period, once', async () => {
    await revise(2, 'deadline', { text: 'Trước ngày 20/3/2026', kind: 'by', due: '2026-03-20' });
    await followPlan.work(a.w.system, a.w.tenant, { plan: a.plan.id, revision: 2 });
    const [running] = await cleaning();
    const { assignments } = await a.as('anBinh');
    const { timeline } = await assignments.getAssignment({ params: { id: running?.id ?? '' } });
    expect(timeline.map(({ kind }) => kind)).toEqual(['issued', 'due-kept']);
    expect(timeline[1]?.reason).toBe(
      'Kế hoạch được điều chỉnh: thời hạn trong kế hoạch nay là “Trước ngày 20/3/2026”; việc của kỳ này giữ hạn 31/3/2026.',
    );
    expect(noticeOf('assignment.due-kept')).toBe('amended');
  });

  test('is not given again when that was taken back', async () => {
    await revise(2, 'deadline', ONCE);
    a.w.wait(30 * DAY);
    await open();
    const once = (await cleaning()).at(-1);
    const body = { version: once?.version ?? 0, reason: 'Không làm nữa' };
    const { assignments } = await a.as('compiler');
    await assignments.withdrawAssignment({ params: { id: once?.id ?? '' }, body });
    expect(await open()).toBe(0);
  });
});

test('a period that has not begun gives way to what a revision says', async () => {
  await revise(2, 'deadline', ONCE);
  const [row] = await cleaning();
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set({ period: '2027', periodFrom: '2027-01-01', periodTo: '2027-12-31', dueOn: '2027-02-15' })
      .where('id', '=', row?.id as AssignmentId)
      .execute(),
  );
  await revise(3, 'deadline', QUARTERLY);
  expect(await told()).toEqual([['2026-Q1', '2026-03-31']]);
  a.w.wait(20 * DAY);
  await open();
  expect((await told()).at(-1)).toEqual(['2026-Q2', '2026-06-30']);
});

describe('a period that is given to another unit', () => {
  test('goes on there, where it was the last', async () => {
    const [first] = await cleaning();
    await give(first?.id as AssignmentId, first?.version ?? 0, a.units.hoaLac);
    a.w.wait(20 * DAY);
    await open();
    const going = (await cleaning()).filter(({ period }) => period === '2026-Q2');
    expect(going.map(({ unitId }) => unitId)).toEqual([a.units.hoaLac]);
  });

  test('does not come back there too, where it is past and the work goes on in the unit that had it', async () => {
    a.w.wait(20 * DAY);
    await open();
    const [first] = await cleaning();
    const id = await give(first?.id as AssignmentId, first?.version ?? 0, a.units.hoaLac);
    // Nor where it is given on once more.
    await give(id, 1, a.units.health);
    a.w.wait(90 * DAY);
    await open();
    const later = (await cleaning()).filter(({ period }) => period > '2026-Q1');
    expect(later.map(({ period, unitId }) => [period, unitId])).toEqual([
      ['2026-Q2', a.units.anBinh],
      ['2026-Q3', a.units.anBinh],
    ]);
  });
});

test('the next period is found by the words that the plan has now, and knows its revision', async () => {
  const [first] = await cleaning();
  // What is over follows no revision.
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set(DONE)
      .where('id', '=', first?.id as AssignmentId)
      .execute(),
  );
  await revise(2, 'text', 'Xã An Bình tổ chức trồng cây xanh quanh trường.');
  a.w.wait(20 * DAY);
  await open();
  const last = (await cleaning()).at(-1);
  expect(last).toMatchObject({ period: '2026-Q2', revision: 2 });
  const seek = (q: string) =>
    a.w.asSystem((cx) =>
      listStandings(cx, { plan: a.plan.id, q, at: plainDate(dayOf(cx.now)) }, { offset: 0, limit: 9 }),
    );
  expect(await seek('trồng cây xanh')).toEqual([last?.id]);
  expect(await seek('vệ sinh')).toEqual([first?.id]);
});

describe('work that was accepted as done once', () => {
  const accept = () =>
    a.w.asSystem((cx) =>
      cx.db.updateTable('assignment').set(DONE).where('state', 'not in', ['verified', 'withdrawn']).execute(),
    );
  const doneOnce = async () => {
    await a.w.asSystem((cx) =>
      cx.db
        .updateTable('assignment')
        .set({ period: '', periodFrom: null, periodTo: null, deadlineKind: 'by', dueOn: '2026-12-31' })
        .where('period', '<>', '')
        .execute(),
    );
    await revise(2, 'deadline', ONCE);
    await accept();
  };

  test('and that a revision makes recurring is given for its periods to the same unit, and stays accepted', async () => {
    await doneOnce();
    const [once] = await cleaning();
    await revise(3, 'deadline', { text: 'Hằng tháng', kind: 'recurring', every: 'month' });
    const states = async () => (await cleaning()).map(({ period, state, unitId }) => [period, state, unitId]);
    const { anBinh } = a.units;
    expect(await states()).toEqual([
      ['', 'verified', anBinh],
      ['2026-03', 'issued', anBinh],
    ]);
    expect((await cleaning())[0]).toEqual(once);
    expect(await open()).toBe(0);
    a.w.wait(20 * DAY);
    expect(await open()).toBe(1);
    expect((await states()).at(-1)).toEqual(['2026-04', 'issued', anBinh]);
  });

  test('is given for them where that happened before the system knew to', async () => {
    await doneOnce();
    await a.w.asSystem((cx) => cx.db.updateTable('task').set({ deadlineKind: 'ongoing' }).execute());
    await a.w.asSystem((cx) =>
      cx.db
        .updateTable('task')
        .set({ deadline: JSON.stringify({ text: 'Thường xuyên', kind: 'ongoing' }) })
        .where('deadlineKind', '=', 'ongoing')
        .execute(),
    );
    expect(await open()).toBeGreaterThan(0);
    expect((await told()).at(-1)).toEqual(['2026-Q1', '2026-03-31']);
    expect(await open()).toBe(0);
  });

  test('is not given again where its period was taken back', async () => {
    await doneOnce();
    await revise(3, 'deadline', QUARTERLY);
    const given = (await cleaning()).at(-1);
    const body = { version: given?.version ?? 0, reason: 'Không làm nữa' };
    const { assignments } = await a.as('compiler');
    await assignments.withdrawAssignment({ params: { id: given?.id ?? '' }, body });
    expect(await open()).toBe(0);
  });
});

test('before a revision is confirmed it is told what becomes of work that was given', async () => {
  const { planning, draft, plan } = a;
  await planning.reopen(draft);
  const { items } = await planning.drafts.getDraft({ params: { id: draft.id } });
  const task = (who: string) => tasksIn({ ...draft, items }).find(({ value }) => value.lead.includes(who))?.id ?? '';
  const health = await a.find('health', 'khám sức khỏe');
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set(DONE)
      .where('id', '=', health.id as AssignmentId)
      .execute(),
  );
  await planning.change(draft, task('UBND xã An Bình'), 'deadline', ONCE);
  await planning.change(draft, task('Sở Y tế'), 'deadline', QUARTERLY);
  const { assignments } = await a.as('compiler');
  const query = { plan: plan.id, mode: 'corrects' } as const;
  expect(await assignments.previewFollowing({ params: { id: draft.id }, query })).toEqual({
    recurs: { tasks: 1, open: 2, accepted: 1 },
    once: { tasks: 1, open: 1 },
    dropped: { tasks: 0, open: 0 },
  });
});

test('what was accepted as done once and is opened again stays beside its periods whatever is revised', async () => {
  await revise(2, 'deadline', ONCE);
  const [once] = await cleaning();
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set({ period: '', periodFrom: null, periodTo: null, ...DONE })
      .where('id', '=', once?.id as AssignmentId)
      .execute(),
  );
  await revise(3, 'deadline', QUARTERLY);
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set({ state: 'in-progress', doneOn: null, verifiedOn: null })
      .where('id', '=', once?.id as AssignmentId)
      .execute(),
  );
  await revise(4, 'deadline', { text: 'Mỗi quý một lần', kind: 'recurring', every: 'quarter' });
  await revise(5, 'deadline', { text: 'Hằng quý', kind: 'recurring', every: 'quarter', due: '03-31' });
  expect((await cleaning()).map(({ period, state }) => [period, state])).toEqual([
    ['', 'in-progress'],
    ['2026-Q1', 'issued'],
  ]);
});
