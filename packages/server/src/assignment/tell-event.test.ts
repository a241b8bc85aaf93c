// Work that waits for an event: it is nobody's yet, counts by itself, and is work like any other once the event has come.
import { addDays, dayOf } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NotifyingWorld, notifyingWorld } from '../notification/testing/notifying.ts';
import { tasksIn } from '../plan/testing/plans.ts';
import type { AssignmentId } from './assignment.ts';
import { followPlan } from './follow-plan.ts';
import { followWhole } from './follow-whole.ts';
import { countAll } from './queries-counts.ts';
import { tellEvent } from './tell-event.ts';

let a: NotifyingWorld;
let calls: Record<
  'compiler' | 'leader' | 'health' | 'anBinh' | 'hoaLac' | 'school',
  Awaited<ReturnType<NotifyingWorld['as']>>
>;
beforeAll(async () => {
  a = await notifyingWorld();
  const who = ['compiler', 'leader', 'health', 'anBinh', 'hoaLac', 'school'] as const;
  calls = Object.fromEntries(await Promise.all(who.map(async (one) => [one, await a.as(one)]))) as typeof calls;
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const today = () => dayOf(a.w.system.clock());
const awaited = async (who: keyof typeof calls) => {
  const { items } = await calls[who].assignments.listAwaitedEvents({ query: {} });
  return items.map(({ words, waiting, begun, canTell }) => ({ words, waiting, begun, canTell }));
};
const whole = async (id: string) => calls.compiler.assignments.getAssignment({ params: { id } });
/** What follows by itself is done, and forgotten. */
const settle = async () => {
  const { rows } = await a.w.pool.query<{ payload: { data: unknown } }>(
    `select payload from job._private_jobs join job._private_tasks on task_id = _private_tasks.id where identifier = '${followWhole.job.name}'`,
  );
  for (const { payload } of rows) await followWhole.work(a.w.system, a.w.tenant, payload.data);
};
const told = (over: object = {}) => ({ came: today(), due: addDays(today(), 30), reason: 'Thông tư số 12', ...over });

describe('until its event has come', () => {
  test('work waits: nobody has to take it on today, and it stands in a list with the words of its event', async () => {
    const given = await a.find('hoaLac', 'diễn tập');
    expect(given).toMatchObject({ awaitsEvent: true, label: 'awaits-event', due: null });
    const { today: needs } = await calls.hoaLac.lists.getWork({ query: {} });
    expect(needs.map(({ assignment }) => assignment.id)).not.toContain(given.id);
    expect(await awaited('compiler')).toEqual([{ words: 'Khi có hướng dẫn', waiting: 2, begun: 0, canTell: true }]);
    expect(await awaited('hoaLac')).toEqual([{ words: 'Khi có hướng dẫn', waiting: 1, begun: 0, canTell: false }]);
    const { total } = await calls.compiler.lists.listAssignments({ query: { label: 'awaits-event' } });
    expect(total).toBe(2);
  });

  test('a unit that has taken it on waits on; one that has begun early is at work like any other', async () => {
    const one = await a.find('hoaLac', 'diễn tập');
    await calls.hoaLac.assignments.acceptAssignment({ params: { id: one.id }, body: { version: one.version } });
    expect((await a.find('hoaLac', 'diễn tập')).label).toBe('awaits-event');
    const other = await a.find('health', 'diễn tập');
    await a.enter('health', other.id, { percent: 10 });
    expect((await a.find('health', 'diễn tập')).label).toBe('in-progress');
    expect(await awaited('compiler')).toEqual([{ words: 'Khi có hướng dẫn', waiting: 1, begun: 1, canTell: true }]);
  });

  test('given to another unit or split, it waits there too', async () => {
    const given = await a.find('hoaLac', 'diễn tập');
    const moved = await calls.compiler.assignments.reassignAssignment({
      params: { id: given.id },
      body: { version: given.version, unit: a.units.anBinh, reason: 'Nhầm đơn vị' },
    });
    expect(moved.label).toBe('awaits-event');
    const taken = await calls.anBinh.assignments.acceptAssignment({
      params: { id: moved.id },
      body: { version: moved.version },
    });
    const part = (text: string, due: string | null) => ({ unit: a.units.school, text, due });
    const { parts } = await calls.anBinh.assignments.splitAssignment({
      params: { id: moved.id },
      body: { version: taken.version, parts: [part('Tập ở trường', null), part('Mua áo phao', addDays(today(), 9))] },
    });
    expect(parts.map(({ text, label }) => [text, label])).toEqual([
      ['Tập ở trường', 'awaits-event'],
      ['Mua áo phao', 'not-begun'],
    ]);
  });
});

describe('its event has come', () => {
  test('nobody says so but who gave it, of a day to come, or with a deadline before it', async () => {
    const { id, version, task } = await a.find('anBinh', 'diễn tập');
    const say = (who: 'anBinh' | 'leader' | 'compiler', over: object = {}) =>
      calls[who].assignments.tellEvent({ params: { id }, body: { version, ...told(over) } });
    await expect(say('anBinh')).rejects.toMatchObject(refusal('right.elsewhere'));
    await expect(say('leader')).rejects.toMatchObject(refusal('right.elsewhere'));
    await expect(say('compiler', { came: addDays(today(), 1) })).rejects.toMatchObject(refusal('event.to-come'));
    await expect(say('compiler', { due: addDays(today(), -1) })).rejects.toMatchObject(refusal('event.due-before'));
    await expect(
      calls.anBinh.assignments.tellEventOfTask({ params: { id: task.id }, body: told() }),
    ).rejects.toMatchObject(refusal('right.missing'));
  });

  test('said of the task, all of it has a deadline, begun early or not; its units are told, and its parts follow', async () => {
    const { id, task } = await a.find('anBinh', 'diễn tập');
    await a.tell();
    const said = await calls.compiler.assignments.tellEventOfTask({ params: { id: task.id }, body: told() });
    expect(said).toEqual({ told: 2, left: 0 });
    const due = addDays(today(), 30);
    const { assignment, timeline } = await whole(id);
    expect(assignment).toMatchObject({ due, firstDue: due, awaitsEvent: false, label: 'not-begun' });
    expect(timeline.at(-1)).toMatchObject({ kind: 'event-came', came: today(), reason: 'Thông tư số 12' });
    expect(await a.find('health', 'diễn tập')).toMatchObject({ due, label: 'in-progress' });
    await a.tell();
    expect((await a.lines('anBinh')).map(({ kind }) => kind)).toContain('event-came');
    await settle();
    const { parts } = await calls.anBinh.assignments.getAssignment({ params: { id } });
    expect(parts.map((part) => [part.text, part.due, part.label])).toEqual([
      ['Tập ở trường', due, 'not-begun'],
      ['Mua áo phao', addDays(today(), 9), 'not-begun'],
    ]);
    expect(await awaited('compiler')).toEqual([]);
    await expect(
      calls.compiler.assignments.tellEventOfTask({ params: { id: task.id }, body: told() }),
    ).rejects.toMatchObject(refusal('event.nothing-waits'));
  });
});

describe('a plan that is revised', () => {
  const revise = async (revision: number, deadline: object) => {
    const { planning, draft, plan } = a;
    await planning.reopen(draft);
    const { items } = await planning.drafts.getDraft({ params: { id: draft.id } });
    const found = tasksIn({ ...draft, items }).find(({ value }) => value.text.includes('khám sức khỏe'));
    await planning.change(a.draft, found?.id ?? '', 'deadline', deadline);
    await planning.confirm(draft, { mode: 'corrects', plan: plan.id });
    await followPlan.work(a.w.system, a.w.tenant, { plan: plan.id, revision });
    await settle();
  };

  test('makes work wait where it names an event now, and work like any other where it names a day', async () => {
    await revise(2, { text: 'Khi có kinh phí', kind: 'condition' });
    expect(await a.find('health', 'khám sức khỏe')).toMatchObject({ due: null, label: 'awaits-event' });
    await revise(3, { text: 'Trước ngày 30/9/2049', kind: 'by', due: '2049-09-30' });
    expect(await a.find('health', 'khám sức khỏe')).toMatchObject({ due: '2049-09-30', label: 'not-begun' });
    await revise(4, { text: 'Khi có kinh phí', kind: 'condition' });
  });
});

test('on a day before its event came it stood as waiting, whatever it is today', async () => {
  const before = today();
  const { id, version, task } = await a.find('hoaLac', 'khám sức khỏe');
  const counted = (at: string) =>
    a.w.as(a.people.compiler, (cx) => countAll(cx, { task: task.id, unit: a.units.hoaLac, at }));
  a.w.wait(3 * 24 * 60);
  await a.w.as(a.people.compiler, (cx) => tellEvent(cx, id as AssignmentId, { version, ...told() }));
  expect(
    [await counted(before), await counted(today())].map(({ total, awaitsEvent, ready }) => [total, awaitsEvent, ready]),
  ).toEqual([
    [1, 1, 0],
    [1, 0, 1],
  ]);
});
