import { addDays, ASSIGNMENT_STATES, type AssignmentStanding, dayOf, labelOf, plainDate } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { labelSql } from './queries-label.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

const counts = async (who: Parameters<typeof a.as>[0], query: { unit?: string; at?: string; plan?: string } = {}) =>
  (await (await a.as(who)).lists.countAssignments({ query: { plan: a.plan.id, ...query } })).total;
const NONE = { total: 0, doneInTime: 0, doneLate: 0, inProgress: 0, overdue: 0, notBegun: 0, declined: 0, waiting: 0 };

test('the label in SQL is core’s, over all that can stand', async () => {
  const today = plainDate('2026-03-31');
  const days = [null, ...[-1, 0, 1].map((step) => addDays(today, step))];
  const all = ASSIGNMENT_STATES.flatMap((state) =>
    days.flatMap((due) => days.flatMap((doneOn) => days.map((begunOn) => ({ state, due, doneOn, begunOn })))),
  );
  const column = (key: keyof (typeof all)[number]) => all.map((one) => one[key]);
  const { rows } = await a.w.asSystem((cx) =>
    sql<{ label: string }>`
      select ${labelSql('one', today)} as label
      from unnest(
        ${column('state')}::text[], ${column('due')}::date[], ${column('doneOn')}::date[], ${column('begunOn')}::date[]
      ) with ordinality as one (state, due_on, done_on, begun_on, place)
      order by place`.execute(cx.db),
  );
  expect(rows.map(({ label }) => label)).toEqual(all.map((one) => labelOf(one as AssignmentStanding, today)));
});

describe('how many stand where', () => {
  test('the counts exclude each other, and everybody counts what she sees', async () => {
    expect(await counts('leader')).toEqual({ ...NONE, total: 9, overdue: 3, notBegun: 6 });
    expect(await counts('anBinh')).toEqual({ ...NONE, total: 3, overdue: 1, notBegun: 2 });
    expect(await counts('school')).toEqual(NONE);
    const mine = await a.w.as(a.w.neighbour.person, (cx) =>
      cx.db.selectFrom('assignmentVersion').selectAll().execute(),
    );
    expect(mine).toEqual([]);
  });

  test('reported is not done until it was accepted, and then in time or late by the day of the report', async () => {
    const early = await a.find('health', 'khám sức khỏe');
    const late = await a.find('anBinh', 'rà soát hộ nghèo');
    await a.enter('health', early.id, { report: true });
    await a.enter('anBinh', late.id, { report: true });
    expect(await counts('leader')).toEqual({ ...NONE, total: 9, overdue: 3, inProgress: 1, notBegun: 5, waiting: 2 });
    const { verification } = await a.as('verifier');
    await verification.acceptReport(await a.seen(early.id));
    await verification.acceptReport(await a.seen(late.id));
    expect(await counts('leader')).toEqual({ ...NONE, total: 9, overdue: 2, doneInTime: 1, doneLate: 1, notBegun: 5 });
  });

  test('at an earlier cut-off day it stands as it stood then, whatever came after', async () => {
    const cutOff = dayOf(a.w.system.clock());
    const before = await counts('leader', { at: cutOff });
    a.w.wait(2 * 24 * 60);
    a.signInAnew();
    const again = await a.as('compiler');
    const one = await a.find('hoaLac', 'khám sức khỏe');
    await a.enter('hoaLac', one.id, { percent: 30 });
    const amended = await a.find('hoaLac', 'rà soát hộ nghèo');
    await again.assignments.amendAssignment({
      params: { id: amended.id },
      body: { version: amended.version, due: '2050-01-01', reason: 'Gia hạn' },
    });
    expect(await counts('leader', { at: cutOff })).toEqual(before);
    expect(await counts('leader', { at: addDays(cutOff, -1) })).toEqual(NONE);
    expect(await counts('leader')).toEqual({ ...before, overdue: 1, inProgress: 1, notBegun: 5 });
  });

  test('drilled down by unit, by task and by plan it adds up', async () => {
    const { lists } = await a.as('leader');
    const by = (group: 'unit' | 'task' | 'plan', unit?: string) =>
      lists.countAssignments({ query: { by: group, ...(unit === undefined ? {} : { unit }) } });
    for (const group of ['task', 'plan'] as const) {
      const { total, groups } = await by(group);
      expect(groups.reduce((sum, { counts: some }) => sum + some.total, 0)).toBe(total.total);
    }
    const below = await by('unit', a.units.province);
    expect(below.groups.map(({ label, counts: some, hasBelow }) => [label, some.total, hasBelow])).toEqual([
      ['Ủy ban nhân dân xã An Bình', 3, true],
      ['Sở Y tế', 2, false],
      ['Ủy ban nhân dân phường Hòa Lạc', 3, false],
      ['Sở Nội vụ', 1, false],
    ]);
    const commune = await by('unit', a.units.anBinh);
    expect(commune.groups.map(({ label, hasBelow }) => [label, hasBelow])).toEqual([
      ['Ủy ban nhân dân xã An Bình', false],
    ]);
  });
});

describe('what needs whom today', () => {
  test('a unit sees at most seven, the most urgent first, and then all that is open', async () => {
    const work = await (await a.as('anBinh')).lists.getWork({ query: {} });
    expect(work.today.map(({ need, assignment }) => [need, assignment.unit.name])).toEqual([
      ['to-accept', 'Ủy ban nhân dân xã An Bình'],
      ['to-accept', 'Ủy ban nhân dân xã An Bình'],
    ]);
    expect([work.needing, work.total]).toEqual([2, 2]);
    const late = await (await a.as('health')).lists.getWork({ query: { label: 'done-in-time' } });
    expect(late.items.map(({ text }) => text)).toEqual([expect.stringContaining('khám sức khỏe')]);
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

  test('nobody who has not signed in is told anything', async () => {
    await expect(a.stranger.lists.getWork({ query: {} })).rejects.toMatchObject({ problem: { code: 'session.none' } });
    await expect(a.stranger.lists.countAssignments({ query: {} })).rejects.toMatchObject({
      problem: { code: 'session.none' },
    });
  });
});
