// Work that was accepted as done once, where its plan has it come back; and what a revision says beforehand of work that was given.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tasksIn } from '../plan/testing/plans.ts';
import type { AssignmentId } from './assignment.ts';
import { type CleaningWorld, cleaningWorld, DONE, ONCE, QUARTERLY } from './testing/cleaning.ts';

const DAY = 24 * 60;

let a: CleaningWorld;
beforeEach(async () => {
  a = await cleaningWorld();
});
afterEach(() => a.w.end());

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
    await a.revise(2, 'deadline', ONCE);
    await accept();
  };

  test('and that a revision makes recurring is given for its periods to the same unit, and stays accepted', async () => {
    await doneOnce();
    const [once] = await a.cleaning();
    await a.revise(3, 'deadline', { text: 'Hằng tháng', kind: 'recurring', every: 'month' });
    const states = async () => (await a.cleaning()).map(({ period, state, unitId }) => [period, state, unitId]);
    const { anBinh } = a.units;
    expect(await states()).toEqual([
      ['', 'verified', anBinh],
      ['2026-03', 'issued', anBinh],
    ]);
    expect((await a.cleaning())[0]).toEqual(once);
    expect(await a.open()).toBe(0);
    a.w.wait(20 * DAY);
    expect(await a.open()).toBe(1);
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
    expect(await a.open()).toBeGreaterThan(0);
    expect((await a.told()).at(-1)).toEqual(['2026-Q1', '2026-03-31']);
    expect(await a.open()).toBe(0);
  });

  test('is not given again where its period was taken back', async () => {
    await doneOnce();
    await a.revise(3, 'deadline', QUARTERLY);
    const given = (await a.cleaning()).at(-1);
    const body = { version: given?.version ?? 0, reason: 'Không làm nữa' };
    const { assignments } = await a.as('compiler');
    await assignments.withdrawAssignment({ params: { id: given?.id ?? '' }, body });
    expect(await a.open()).toBe(0);
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
    dropped: { tasks: 0, open: 0, reported: 0, begun: 0, accepted: 0 },
  });
  // Dropped altogether: how far each was.
  const commune = await a.find('hoaLac', 'khám sức khỏe');
  const put = (columns: { state: 'in-progress' | 'reported'; percent: number; doneOn?: string }) =>
    a.w.asSystem((cx) =>
      cx.db
        .updateTable('assignment')
        .set({ begunOn: '2026-03-15', ...columns })
        .where('id', '=', commune.id as AssignmentId)
        .execute(),
    );
  await put({ state: 'in-progress', percent: 20 });
  await planning.remove(draft, task('Sở Y tế'));
  const { recurs, dropped } = await assignments.previewFollowing({ params: { id: draft.id }, query });
  expect(recurs).toEqual({ tasks: 0, open: 0, accepted: 0 });
  expect(dropped).toEqual({ tasks: 1, open: 2, reported: 0, begun: 1, accepted: 1 });
  await put({ state: 'reported', percent: 100, doneOn: '2026-03-15' });
  const after = await assignments.previewFollowing({ params: { id: draft.id }, query });
  expect(after.dropped).toMatchObject({ open: 2, reported: 1, begun: 0 });
});

test('what was accepted as done once and is opened again stays beside its periods whatever is revised', async () => {
  await a.revise(2, 'deadline', ONCE);
  const [once] = await a.cleaning();
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set({ period: '', periodFrom: null, periodTo: null, ...DONE })
      .where('id', '=', once?.id as AssignmentId)
      .execute(),
  );
  await a.revise(3, 'deadline', QUARTERLY);
  await a.w.asSystem((cx) =>
    cx.db
      .updateTable('assignment')
      .set({ state: 'in-progress', doneOn: null, verifiedOn: null })
      .where('id', '=', once?.id as AssignmentId)
      .execute(),
  );
  await a.revise(4, 'deadline', { text: 'Mỗi quý một lần', kind: 'recurring', every: 'quarter' });
  await a.revise(5, 'deadline', { text: 'Hằng quý', kind: 'recurring', every: 'quarter', due: '03-31' });
  expect((await a.cleaning()).map(({ period, state }) => [period, state])).toEqual([
    ['', 'in-progress'],
    ['2026-Q1', 'issued'],
  ]);
});
