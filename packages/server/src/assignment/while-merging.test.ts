// Units are merged while work is given: it goes to the unit that goes on, whoever came first and however often it is merged.
import { dayOf, type UnitId } from '@sauro/core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Cx } from '../kit/system.ts';
import { changeUnit } from '../people/change-unit.ts';
import { openUnit } from '../people/open-unit.ts';
import type { PlanId } from '../plan/plan.ts';
import { aWhile, heldOpen } from '../testing/held-open.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import type { AssignmentId } from './assignment.ts';
import { TO_KNOW } from './contract.ts';
import { followMerger, followMergers } from './follow-merger.ts';
import { issuePlan } from './issue-plan.ts';
import { openPeriods } from './open-periods.ts';
import { reassignAssignment } from './reassign-assignment.ts';
import { splitAssignment } from './split-assignment.ts';
import { assigningWorld, type AssigningWorld } from './testing/assignments.ts';

const DAY = 24 * 60;
const END_OF_QUARTER = 100 * DAY;

type There = Pick<AssigningWorld, 'w' | 'units'>;
const merging = (cx: Cx, from: UnitId, into: UnitId) =>
  changeUnit(cx, from, { kind: 'merge', into, on: dayOf(cx.now) });
const openOf = ({ w }: There, unit: UnitId) =>
  w.asSystem((cx) =>
    cx.db
      .selectFrom('assignment')
      .select(['id', 'state', 'period'])
      .where('unitId', '=', unit)
      .where('state', 'not in', ['withdrawn', 'verified'])
      .execute(),
  );

/** While the merger is being written `act` is tried; what it came to. */
async function whileMerging({ w }: There, [from, into]: [UnitId, UnitId], act: () => Promise<unknown>) {
  const merger = heldOpen();
  const merged = w.asSystem(async (cx) => {
    await merging(cx, from, into);
    await merger.stay(cx);
  });
  await merger.stays;
  const tried = act().then(
    () => 'done',
    (error: { readonly code?: string }) => error.code,
  );
  await aWhile();
  merger.end();
  await merged;
  return tried;
}

test('work that is issued while its unit is being merged goes to the unit that goes on', async () => {
  const a = await assigningWorld();
  const { anBinh: from, hoaLac: into } = a.units;
  const issue = () =>
    a.w.as(a.people.compiler, (cx) =>
      issuePlan(cx, a.plan.id as PlanId, { revision: 1, leadOnly: false, knowing: TO_KNOW }),
    );
  expect(await whileMerging(a, [from, into], issue)).toBe('done');
  expect(await openOf(a, from)).toEqual([]);
  expect((await openOf(a, into)).length).toBeGreaterThan(0);
  await a.w.end();
});

describe('of work under way', () => {
  let a: WorkingWorld;
  beforeEach(async () => {
    await a?.w.end();
    a = await workingWorld();
  });
  afterAll(() => a.w.end());

  test('none is given to another unit while that is being merged', async () => {
    const { id, version } = await a.find('hoaLac', 'khám sức khỏe');
    const { anBinh, health } = a.units;
    const other = { version, unit: anBinh, reason: 'Giao nhầm' };
    const reassign = () => a.w.as(a.people.compiler, (cx) => reassignAssignment(cx, id as AssignmentId, other));
    expect(await whileMerging(a, [anBinh, health], reassign)).toBe('assignment.no-unit');
  });

  test('no part is given to a unit while that is being merged', async () => {
    const whole = await a.find('anBinh', 'rà soát hộ nghèo');
    const { version } = await (await a.as('anBinh')).assignments.acceptAssignment(await a.seen(whole.id));
    const parts = [{ unit: a.units.school, text: 'Rà soát ở trường', due: null }];
    const split = () =>
      a.w.as(a.people.anBinh, (cx) => splitAssignment(cx, whole.id as AssignmentId, { version, parts }));
    expect(await whileMerging(a, [a.units.school, a.units.anBinh], split)).toBe('assignment.no-unit');
  });

  test('what was left with a unit that ended long ago goes over', async () => {
    const { anBinh: from, hoaLac: into } = a.units;
    await a.w.asSystem((cx) => merging(cx, from, into));
    await followMerger.work(a.w.system, a.w.tenant, { from, into });
    const { id } = (await openOf(a, into))[0] ?? { id: '' };
    await a.w.asSystem((cx) =>
      cx.db
        .updateTable('assignment')
        .set({ unitId: from })
        .where('id', '=', id as AssignmentId)
        .execute(),
    );
    await followMergers(a.w.system, a.w.tenant);
    expect(await openOf(a, from)).toEqual([]);
    expect((await openOf(a, into)).map((one) => one.id)).toContain(id);
  });

  test('recurring work of a unit that went into one that went into another goes on there', async () => {
    const one = await a.find('anBinh', 'vệ sinh trường lớp');
    await a.enter('anBinh', one.id, { report: true, words: 'Đã xong' });
    await (await a.as('compiler')).verification.acceptReport(await a.seen(one.id));
    const { anBinh, hoaLac, province } = a.units;
    const name = 'Ủy ban nhân dân phường Sông Ngân';
    const third = await a.w.asSystem((cx) =>
      openUnit(cx, { code: 'SN-third', name, kind: 'commune', parent: province, openedOn: '2025-07-01' }),
    );
    await a.w.asSystem((cx) => merging(cx, anBinh, hoaLac));
    await a.w.asSystem((cx) => merging(cx, hoaLac, third));
    // What follows the first merger comes only now.
    await followMerger.work(a.w.system, a.w.tenant, { from: anBinh, into: hoaLac });
    await followMerger.work(a.w.system, a.w.tenant, { from: hoaLac, into: third });
    expect(await openOf(a, hoaLac)).toEqual([]);
    a.w.wait(END_OF_QUARTER);
    await openPeriods(a.w.system, a.w.tenant);
    expect((await openOf(a, third)).filter(({ period }) => period !== '').length).toBeGreaterThan(0);
  });
});
