import { addDays, ASSIGNMENT_STATES, type AssignmentStanding, labelOf, plainDate, WORK_STEPS } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { labelSql } from './queries-label.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

test('the label in SQL is core’s, over all that can stand', async () => {
  const today = plainDate('2026-03-31');
  const days = [null, ...[-1, 0, 1].map((step) => addDays(today, step))];
  const corrections = [
    { correctBy: null, keptOn: null },
    ...[-1, 0, 1].flatMap((by) =>
      [-1, 1].map((kept) => ({ correctBy: addDays(today, by), keptOn: addDays(today, kept) })),
    ),
  ];
  const all = ASSIGNMENT_STATES.flatMap((state) =>
    days.flatMap((due) =>
      days.flatMap((doneOn) =>
        days.flatMap((begunOn) =>
          [true, false].flatMap((awaitsEvent) =>
            corrections.map((correction) => ({ state, due, doneOn, begunOn, awaitsEvent, ...correction })),
          ),
        ),
      ),
    ),
  );
  const column = (key: keyof (typeof all)[number]) => all.map((one) => one[key]);
  const { rows } = await a.w.asSystem((cx) =>
    sql<{ label: string }>`
      select ${labelSql('one', today)} as label
      from unnest(
        ${column('state')}::text[], ${column('due')}::date[], ${column('doneOn')}::date[], ${column('begunOn')}::date[],
        ${column('awaitsEvent')}::boolean[], ${column('correctBy')}::date[], ${column('keptOn')}::date[]
      ) with ordinality as one (state, due_on, done_on, begun_on, awaits_event, correct_by, kept_on, place)
      order by place`.execute(cx.db),
  );
  expect(rows.map(({ label }) => label)).toEqual(all.map((one) => labelOf(one as AssignmentStanding, today)));
});

describe('what needs whom today', () => {
  test('a unit sees at most seven, the most urgent first, and then all that is open', async () => {
    const work = await (await a.as('anBinh')).lists.getWork({ query: {} });
    expect(work.today.map(({ need, assignment }) => [need, assignment.unit.name])).toEqual([
      ['overdue', 'Ủy ban nhân dân xã An Bình'],
      ['to-accept', 'Ủy ban nhân dân xã An Bình'],
      ['to-accept', 'Ủy ban nhân dân xã An Bình'],
    ]);
    expect([work.needing, work.total]).toEqual([3, 3]);
    const early = await a.find('health', 'khám sức khỏe');
    await a.enter('health', early.id, { report: true });
    await (await a.as('verifier')).verification.acceptReport(await a.seen(early.id));
    const late = await (await a.as('health')).lists.getWork({ query: { label: 'done-in-time' } });
    expect(late.items.map(({ text }) => text)).toEqual([expect.stringContaining('khám sức khỏe')]);
  });

  test('is found as a list, and so is what waits for a step', async () => {
    const { lists } = await a.as('anBinh');
    const ask = async (query: Parameters<typeof lists.getWork>[0]['query']) => {
      const { items, total, steps, needing } = await lists.getWork({ query });
      return { states: items.map(({ state }) => state), total, steps, needing };
    };
    const all = await ask({});
    expect(await ask({ needs: 'yes' })).toMatchObject({ total: all.needing });
    for (const step of WORK_STEPS) {
      const found = await ask({ state: step });
      expect(found).toMatchObject({ total: all.steps[step], steps: all.steps });
      expect(found.states).toEqual(found.states.map(() => step));
    }
    expect(all.steps.issued).toBeGreaterThan(0);
  });

  test('who verifies sees reports, who decides sees what was asked and what is late below', async () => {
    const { id, version } = await a.find('hoaLac', 'khám sức khỏe');
    await a.enter('hoaLac', (await a.find('hoaLac', 'rà soát')).id, { report: true });
    const body = { version, to: '2050-02-01', reason: 'Thiếu thuốc' };
    await (await a.as('hoaLac')).assignments.askExtension({ params: { id }, body });
    const needs = async (who: Parameters<typeof a.as>[0]) => {
      const { today } = await (await a.as(who)).lists.getWork({ query: {} });
      return [...new Set(today.map(({ need }) => need))];
    };
    expect(await needs('verifier')).toEqual(['to-verify']);
    expect(await needs('leader')).toEqual(['extension-asked', 'late-below']);
    expect(await needs('compiler')).toEqual(['to-verify', 'extension-asked', 'late-below']);
  });

  test('of many that need the same in one task there is one line, which opens exactly those', async () => {
    await a.enter('anBinh', (await a.find('anBinh', 'rà soát')).id, { report: true });
    const { lists, verification } = await a.as('verifier');
    const { today, needing } = await lists.getWork({ query: {} });
    expect(today.map(({ need, count, assignment }) => [need, count, assignment.text])).toEqual([
      ['to-verify', 2, expect.stringContaining('rà soát')],
    ]);
    expect(needing).toBe(2);
    const task = today[0]?.assignment.task.id;
    const queue = await verification.listToVerify({ query: { task } });
    expect(queue.items.map(({ assignment }) => assignment.task.id)).toEqual([task, task]);
    const other = await verification.listToVerify({
      query: { task: (await a.find('health', 'khám sức khỏe')).task.id },
    });
    expect(other.total).toBe(0);
  });

  test('many that are overdue do not hide what was returned and what is new', async () => {
    const given = await a.find('anBinh', 'rà soát');
    await (await a.as('verifier')).verification.returnReport({
      params: { id: given.id },
      body: { version: given.version, reason: 'Thiếu biên bản' },
    });
    // Seven more of her unit, each with words of its own, are past their day.
    await a.w.asSystem((cx) =>
      sql`
        insert into assignment
        select (jsonb_populate_record(one, jsonb_build_object(
          'id', gen_random_uuid(), 'period', 'k' || n, 'period_from', '2026-01-01', 'period_to', '2026-01-31',
          'text', 'Việc ' || n, 'state', 'in-progress', 'due_on', '2026-01-31'
        ))).*
        from assignment one, generate_series(1, 7) n where one.id = ${given.id}`.execute(cx.db),
    );
    const { today, needing } = await (await a.as('anBinh')).lists.getWork({ query: {} });
    expect(today.map(({ need }) => need)).toEqual([
      'returned',
      ...Array.from({ length: 5 }, () => 'overdue'),
      'to-accept',
    ]);
    expect(needing).toBe(10);
  });

  test('nobody who has not signed in is told anything', async () => {
    await expect(a.stranger.lists.getWork({ query: {} })).rejects.toMatchObject({ problem: { code: 'session.none' } });
  });
});
