import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerWorld } from './testing/register.ts';

const COUNT = 85;
const TASKS = Array.from(
  { length: COUNT },
  (_, index) => `Sở Nội vụ chủ trì gieo hạt ở vườn ${index}, hoàn thành trước ngày ${1 + ((index * 7) % 28)}/9/2031.`,
);

let r: Awaited<ReturnType<typeof registerWorld>>;
let plan: string;
beforeAll(async () => {
  r = await registerWorld();
  const draft = await r.opened({ title: 'Vườn ươm', number: '77', opening: ['Kế hoạch như sau:'], tasks: TASKS });
  plan = (await r.confirm(draft)).id;
});
afterAll(() => r.w.end());

describe('a list of many that words find', () => {
  // The list is walked where forty times as many are found as are shown and passed over; else each is looked up.
  const STRETCHES = [
    { offset: 0, limit: 1 },
    { offset: 1, limit: 1 },
    { offset: 2, limit: 1 },
    { offset: 40, limit: 1 },
    { offset: 0, limit: 2 },
    { offset: 0, limit: COUNT },
  ] as const;

  test.each(['none', 'section', 'month', 'lead', 'time'] as const)(
    'by %s is in one order, whatever is shown',
    async (group) => {
      // Narrowed by more than words it is never walked.
      const whole = await r.register.listTasks({ query: { q: 'gieo hạt', plan, group, limit: 500 } });
      const all = whole.items.map(({ id }) => id);
      expect(all).toHaveLength(COUNT);
      for (const { offset, limit } of STRETCHES) {
        const { items, total } = await r.register.listTasks({ query: { q: 'gieo hat', group, offset, limit } });
        expect([items.map(({ id }) => id), total]).toEqual([all.slice(offset, offset + limit), COUNT]);
      }
    },
  );

  test('is as long beyond its end', async () => {
    const { items, total } = await r.register.listTasks({ query: { q: 'gieo hạt', offset: COUNT, limit: 1 } });
    expect([items, total]).toEqual([[], COUNT]);
  });

  test('is as long as what it shows, though words were left of what was dropped', async () => {
    await r.w.asSystem((cx) =>
      cx.db
        .updateTable('task')
        .set({ droppedRevision: 1 })
        .where('planId', '=', plan as never)
        .where('dueOn', '<', '2031-09-05')
        .execute(),
    );
    const list = async (dropped: 'yes' | 'no', limit: number) =>
      r.register.listTasks({ query: { q: 'gieo hạt', group: 'month', dropped, limit } });
    const left = (await list('no', 500)).items;
    expect(left.length).toBeGreaterThan(40);
    expect(left.length).toBeLessThan(COUNT);
    const walked = await list('no', 1);
    expect([walked.total, walked.items[0]?.id]).toEqual([left.length, left[0]?.id]);
    expect([(await list('yes', 1)).total, (await list('yes', 500)).items.length]).toEqual([COUNT, COUNT]);
  });
});
