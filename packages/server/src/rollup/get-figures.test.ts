import {
  addDays,
  type Measurable,
  COUNT_MEASURE_NAMES,
  dayOf,
  IS_COUNTED,
  type PlainDate,
  plainDate,
} from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NONE } from '../assignment/queries-counts.ts';
import { labelSql } from '../assignment/queries-label.ts';
import { measureSql } from '../assignment/queries-measures.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

type Query = Parameters<Awaited<ReturnType<RolledWorld['look']>>['rollup']['getFigures']>[0]['query'];
const figures = async (who: Parameters<RolledWorld['look']>[0], query: Query = {}) =>
  (await (await a.look(who)).rollup.getFigures({ query: { plan: a.plan.id, ...query } })).total;
/** Those that are not nought. */
const some = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

test('nobody who has not signed in is told anything', async () => {
  await expect(a.nobody.rollup.getFigures({ query: {} })).rejects.toMatchObject({ problem: { code: 'session.none' } });
});

test('how things stand on a day to come is told to nobody, neither in figures nor in a list', async () => {
  const at = addDays(dayOf(a.w.system.clock()), 1);
  const { rollup, lists } = await a.look('leader');
  const refused = { problem: { code: 'cut-off.to-come' } };
  await expect(rollup.getFigures({ query: { at } })).rejects.toMatchObject(refused);
  await expect(rollup.countWarnings({ query: { at } })).rejects.toMatchObject(refused);
  await expect(lists.listAssignments({ query: { at } })).rejects.toMatchObject(refused);
});

test('every measure in SQL is core’s, over all that can stand', async () => {
  const today = plainDate('2026-03-31');
  const days = [null, ...[-1, 0, 1].map((step) => addDays(today, step))];
  const states = ['issued', 'accepted', 'declined', 'in-progress', 'reported', 'returned', 'verified', 'withdrawn'];
  const corrections = [
    { correctBy: null, keptOn: null },
    ...[-1, 0, 1].flatMap((by) =>
      [-1, 1].map((kept) => ({ correctBy: addDays(today, by), keptOn: addDays(today, kept) })),
    ),
  ];
  const all = states.flatMap((state) =>
    days.flatMap((due) =>
      days.flatMap((doneOn) =>
        [null, today].flatMap((begunOn) =>
          [0, 2].flatMap((evidence) =>
            corrections.map((correction) => ({
              state,
              due,
              doneOn,
              begunOn,
              awaitsEvent: evidence > 0,
              evidence,
              ...correction,
            })),
          ),
        ),
      ),
    ),
  ) as Measurable[];
  const column = (key: keyof Measurable) => all.map((one) => one[key]);
  const measures = sql.join(
    COUNT_MEASURE_NAMES.map((name) => sql`coalesce(${measureSql(name, today)}, false) as ${sql.ref(name)}`),
  );
  const { rows } = await a.w.asSystem((cx) =>
    sql<Record<string, boolean>>`
      select ${measures}
      from (
        select given.*
        from unnest(
          ${column('state')}::text[], ${column('due')}::date[], ${column('doneOn')}::date[], ${column('begunOn')}::date[],
          ${column('awaitsEvent')}::boolean[], ${column('evidence')}::integer[], ${column('correctBy')}::date[],
          ${column('keptOn')}::date[]
        ) with ordinality as given (state, due_on, done_on, begun_on, awaits_event, evidence, correct_by, kept_on, place)
      ) as stands
      cross join lateral (select stands.*, ${labelSql('stands', today)} as label) as one
      order by one.place`.execute(cx.db),
  );
  const byCore = all.map((row) =>
    Object.fromEntries(COUNT_MEASURE_NAMES.map((name) => [name, IS_COUNTED[name](row, today)])),
  );
  expect(rows).toEqual(byCore);
});

describe('how many stand where', () => {
  test('everybody counts what she sees, and the seven that exclude each other add up', async () => {
    expect(some(await figures('leader'))).toEqual({
      total: 9,
      overdue: 3,
      notBegun: 4,
      awaitsEvent: 2,
      ready: 7,
      settled: 3,
      expected: 3,
      missing: 3,
    });
    expect(some(await figures('anBinh'))).toEqual({
      total: 3,
      overdue: 1,
      notBegun: 2,
      ready: 3,
      settled: 1,
      expected: 1,
      missing: 1,
    });
    expect(await figures('school')).toEqual(NONE);
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
    expect(await figures('leader')).toMatchObject({
      total: 9,
      overdue: 3,
      inProgress: 1,
      notBegun: 3,
      awaitsEvent: 2,
      waiting: 2,
      reported: 2,
      unshown: 2,
      expected: 3,
      came: 1,
      cameInTime: 0,
      missing: 2,
    });
    const { verification } = await a.as('verifier');
    await verification.acceptReport(await a.seen(early.id));
    await verification.acceptReport(await a.seen(late.id));
    expect(await figures('leader')).toMatchObject({ total: 9, overdue: 2, doneInTime: 1, doneLate: 1, done: 2 });
  });

  test('at an earlier cut-off day it stands as it stood then, in the figure and in its list', async () => {
    const cutOff = dayOf(a.w.system.clock());
    const before = await figures('leader', { at: cutOff });
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
    expect(await figures('leader', { at: cutOff })).toEqual(before);
    expect(await figures('leader', { at: addDays(cutOff, -1) })).toEqual(NONE);
    expect(await figures('leader')).toMatchObject({ overdue: 1, inProgress: 1, notBegun: 3, awaitsEvent: 2 });
    const { lists } = await a.look('leader');
    const late = await lists.listAssignments({ query: { at: cutOff, measure: 'overdue' } });
    expect(late.total).toBe(before.overdue);
    const then = late.items.find(({ id }) => id === amended.id);
    expect(then).toMatchObject({ label: 'overdue', due: '2025-06-30', percent: 0, can: [] });
    const now = await lists.listAssignments({ query: { measure: 'overdue' } });
    expect(now.items.map(({ id }) => id)).not.toContain(amended.id);
  });

  test('drilled down by unit it adds up, each unit with all below it', async () => {
    const { rollup } = await a.look('leader');
    const below = await rollup.getFigures({ query: { by: 'unit', unit: a.units.province } });
    expect(below.groups.map(({ label, counts, hasBelow }) => [label, counts.total, hasBelow])).toEqual([
      ['Ủy ban nhân dân xã An Bình', 3, true],
      ['Sở Y tế', 2, false],
      ['Ủy ban nhân dân phường Hòa Lạc', 3, false],
      ['Sở Nội vụ', 1, false],
    ]);
    const commune = await rollup.getFigures({ query: { by: 'unit', unit: a.units.anBinh } });
    expect(commune.groups.map(({ label, hasBelow }) => [label, hasBelow])).toEqual([
      ['Ủy ban nhân dân xã An Bình', false],
    ]);
    const communes = await rollup.getFigures({ query: { by: 'unit', unitKind: 'commune' } });
    expect(communes.groups.map(({ counts }) => counts.total)).toEqual([3, 3]);
  });

  test('a unit that has moved since is counted where it stood on the cut-off day', async () => {
    const cutOff = dayOf(a.w.system.clock());
    const countIn = async (unit: string, at?: PlainDate) =>
      (await figures('leader', { unit, ...(at === undefined ? {} : { at }) })).total;
    const before = await countIn(a.units.home);
    a.w.wait(3 * 24 * 60);
    const moveOn = dayOf(a.w.system.clock());
    await a.w.asSystem((cx) => moveHealthUnderHome(cx.db, moveOn));
    expect(await countIn(a.units.home)).toBe(before + 2);
    expect(await countIn(a.units.home, cutOff)).toBe(before);
  });
});

/** As the signed act of moving leaves the tree; that act is tested with the units. */
async function moveHealthUnderHome(db: Parameters<Parameters<typeof a.w.asSystem>[0]>[0]['db'], on: PlainDate) {
  const { health, home, province } = a.units;
  const tenantId = a.w.tenant;
  await db
    .updateTable('unit')
    .set({ parentId: home })
    .where('tenantId', '=', tenantId)
    .where('id', '=', health)
    .execute();
  await db
    .updateTable('unitPlace')
    .set({ toOn: addDays(on, -1) })
    .where('tenantId', '=', tenantId)
    .where('unitId', '=', health)
    .where('toOn', 'is', null)
    .execute();
  const place = { tenantId, unitId: health, fromOn: on, toOn: null, parentId: home, name: 'Sở Y tế' };
  await db.insertInto('unitPlace').values(place).execute();
  await db.insertInto('unitWithin').values({ tenantId, unitId: health, ancestorId: home }).execute();
  expect(province).not.toBe(home);
}
