// How recurring work goes on where its plan is revised or its unit is another.
import { dayOf, noticeOf, plainDate } from '@sauro/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PlanId } from '../plan/plan.ts';
import type { AssignmentId } from './assignment.ts';
import { TO_KNOW } from './contract.ts';
import { followPlan } from './follow-plan.ts';
import { issuePlan } from './issue-plan.ts';
import { listStandings } from './queries-standings.ts';
import { reassignAssignment } from './reassign-assignment.ts';
import { type CleaningWorld, cleaningWorld, DONE, ONCE, QUARTERLY } from './testing/cleaning.ts';

const DAY = 24 * 60;

let a: CleaningWorld;
beforeEach(async () => {
  a = await cleaningWorld();
});
afterEach(() => a.w.end());

const give = async (id: AssignmentId, version: number, unit: string) =>
  a.w.as(a.people.compiler, (cx) => reassignAssignment(cx, id, { version, unit, reason: 'Làm thay' }));

describe('recurring work that a revision has done once', () => {
  test('and that names an event is given once when its period ends, and waits for it', async () => {
    await a.revise(2, 'deadline', { text: 'Khi có kinh phí', kind: 'condition' });
    a.w.wait(30 * DAY);
    expect(await a.open()).toBe(1);
    expect(await a.told()).toEqual([
      ['2026-Q1', '2026-03-31'],
      ['', null],
    ]);
    expect((await a.cleaning()).map(({ awaitsEvent }) => awaitsEvent)).toEqual([false, true]);
    expect(await a.open()).toBe(0);
  });

  test('keeps its period, and then is given once with that day', async () => {
    await a.revise(2, 'deadline', ONCE);
    expect(await a.open()).toBe(0);
    expect(await a.told()).toEqual([['2026-Q1', '2026-03-31']]);
    a.w.wait(30 * DAY);
    expect(await a.open()).toBe(1);
    expect(await a.open()).toBe(0);
    expect(await a.told()).toEqual([
      ['2026-Q1', '2026-03-31'],
      ['', '2026-12-31'],
    ]);
    const again = await a.w.as(a.people.compiler, (cx) =>
      issuePlan(cx, a.plan.id as PlanId, { revision: 2, leadOnly: false, knowing: TO_KNOW }),
    );
    expect(again.issued).toBe(0);
  });

  test('is given with that day at once where the period ends later', async () => {
    await a.revise(2, 'deadline', { text: 'Trước ngày 20/3/2026', kind: 'by', due: '2026-03-20' });
    expect(await a.told()).toEqual([
      ['2026-Q1', '2026-03-31'],
      ['', '2026-03-20'],
    ]);
    expect(await a.open()).toBe(0);
  });

  test('tells its unit at once what the plan says now, and what holds for the running period, once', async () => {
    await a.revise(2, 'deadline', { text: 'Trước ngày 20/3/2026', kind: 'by', due: '2026-03-20' });
    await followPlan.work(a.w.system, a.w.tenant, { plan: a.plan.id, revision: 2 });
    const [running] = await a.cleaning();
    const { assignments } = await a.as('anBinh');
    const { timeline } = await assignments.getAssignment({ params: { id: running?.id ?? '' } });
    expect(timeline.map(({ kind }) => kind)).toEqual(['issued', 'due-kept']);
    expect(timeline[1]?.reason).toBe(
      'Kế hoạch được điều chỉnh: thời hạn trong kế hoạch nay là “Trước ngày 20/3/2026”; việc của kỳ này giữ hạn 31/3/2026.',
    );
    expect(noticeOf('assignment.due-kept')).toBe('amended');
  });

  test('is not given again when that was taken back', async () => {
    await a.revise(2, 'deadline', ONCE);
    a.w.wait(30 * DAY);
    await a.open();
    const once = (await a.cleaning()).at(-1);
    const body = { version: once?.version ?? 0, reason: 'Không làm nữa' };
    const { assignments } = await a.as('compiler');
    await assignments.withdrawAssignment({ params: { id: once?.id ?? '' }, body });
    expect(await a.open()).toBe(0);
  });
});

test('a period that has not begun gives way to what a revision says', async () => {
  await a.revise(2, 'deadline', ONCE);
  const [row] = await a.cleaning();
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set({ period: '2027', periodFrom: '2027-01-01', periodTo: '2027-12-31', dueOn: '2027-02-15' })
      .where('id', '=', row?.id as AssignmentId)
      .execute(),
  );
  await a.revise(3, 'deadline', QUARTERLY);
  expect(await a.told()).toEqual([['2026-Q1', '2026-03-31']]);
  a.w.wait(20 * DAY);
  await a.open();
  expect((await a.told()).at(-1)).toEqual(['2026-Q2', '2026-06-30']);
});

describe('a period that is given to another unit', () => {
  test('goes on there, where it was the last', async () => {
    const [first] = await a.cleaning();
    await give(first?.id as AssignmentId, first?.version ?? 0, a.units.hoaLac);
    a.w.wait(20 * DAY);
    await a.open();
    const going = (await a.cleaning()).filter(({ period }) => period === '2026-Q2');
    expect(going.map(({ unitId }) => unitId)).toEqual([a.units.hoaLac]);
  });

  test('does not come back there too, where it is past and the work goes on in the unit that had it', async () => {
    a.w.wait(20 * DAY);
    await a.open();
    const [first] = await a.cleaning();
    const id = await give(first?.id as AssignmentId, first?.version ?? 0, a.units.hoaLac);
    // Nor where it is given on once more.
    await give(id, 1, a.units.health);
    a.w.wait(90 * DAY);
    await a.open();
    const later = (await a.cleaning()).filter(({ period }) => period > '2026-Q1');
    expect(later.map(({ period, unitId }) => [period, unitId])).toEqual([
      ['2026-Q2', a.units.anBinh],
      ['2026-Q3', a.units.anBinh],
    ]);
  });
});

test('the next period is found by the words that the plan has now, and knows its revision', async () => {
  const [first] = await a.cleaning();
  // What is over follows no revision.
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set(DONE)
      .where('id', '=', first?.id as AssignmentId)
      .execute(),
  );
  await a.revise(2, 'text', 'Xã An Bình tổ chức trồng cây xanh quanh trường.');
  a.w.wait(20 * DAY);
  await a.open();
  const last = (await a.cleaning()).at(-1);
  expect(last).toMatchObject({ period: '2026-Q2', revision: 2 });
  const seek = (q: string) =>
    a.w.asSystem((cx) =>
      listStandings(cx, { plan: a.plan.id, q, at: plainDate(dayOf(cx.now)) }, { offset: 0, limit: 9 }),
    );
  expect(await seek('trồng cây xanh')).toEqual([last?.id]);
  expect(await seek('vệ sinh')).toEqual([first?.id]);
});
