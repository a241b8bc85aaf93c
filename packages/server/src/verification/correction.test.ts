// What was accepted in time and opened again to be put right is in time where it is put right by the day that was said for it.
import { addDays, dayOf, plainDate } from '@sauro/core';
import { afterEach, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from './testing/working.ts';

/** A Monday, long before the deadline of 15 August 2049 … */
const BEGINS = '2049-08-09T03:00:00Z';
const DAY = 24 * 60;

let a: WorkingWorld;
afterEach(() => a.w.end());

/** … on which it is reported and accepted; opened again some days later. */
async function accepted(daysLater: number): Promise<string> {
  a = await workingWorld(BEGINS);
  const { id } = await a.find('hoaLac', 'khám sức khỏe');
  await a.enter('hoaLac', id, { report: true });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(id));
  wait(daysLater);
  return id;
}

function wait(days: number): void {
  a.w.wait(days * DAY);
  a.signInAnew();
}

async function unlock(id: string, correctBy?: string) {
  const { params, body } = await a.seen(id);
  const said = { ...body, reason: 'Số chưa khớp', ...(correctBy === undefined ? {} : { correctBy }) };
  return (await a.as('verifier')).verification.unlockAssignment({ params, body: said });
}

async function doneAgain(id: string) {
  await a.enter('hoaLac', id, { report: true });
  return (await a.as('verifier')).verification.acceptReport(await a.seen(id));
}

test('reported anew after its deadline by that day, it keeps the day that had been accepted', async () => {
  const id = await accepted(30);
  const opened = await unlock(id, '2049-09-20');
  expect(opened).toMatchObject({ label: 'in-progress', correction: { by: '2049-09-20', keeps: '2049-08-09' } });
  wait(10);
  expect(await doneAgain(id)).toMatchObject({ label: 'done-in-time', doneOn: '2049-09-18' });
  const list = await (await a.as('compiler')).lists.listAssignments({ query: { label: 'done-in-time' } });
  expect(list.items.map((one) => one.id)).toEqual([id]);
  // Opened once more, it is the first report whose day is kept.
  expect((await unlock(id)).correction?.keeps).toBe('2049-08-09');
});

test('reported anew after that day, it is late, and in between it is overdue', async () => {
  const id = await accepted(30);
  await unlock(id, '2049-09-10');
  wait(5);
  expect((await a.now(id)).label).toBe('overdue');
  expect(await doneAgain(id)).toMatchObject({ label: 'done-late', correction: { by: '2049-09-10' } });
  const before = await (await a.as('compiler')).lists.listAssignments({
    query: { at: '2049-09-10', unit: a.units.hoaLac },
  });
  expect(before.items.find((one) => one.id === id)?.label).toBe('in-progress');
});

test('where no day is said it is so many working days as the policy of the body says, and never before its deadline', async () => {
  const id = await accepted(30);
  expect((await unlock(id)).correction?.by).toBe('2049-09-15');
  await doneAgain(id);
  await a.w.asSystem((cx) =>
    cx.db
      .insertInto('warningPolicy')
      .values({
        tenantId: a.w.tenant,
        silentWorkingDays: 10,
        driftPoints: 20,
        driftDays: 7,
        returnedTimes: 2,
        dueSoonWorkingDays: 5,
        unclearFacets: 3,
        judgingWorkingDays: 3,
        correctionWorkingDays: 1,
        rankedFrom: 5,
      })
      .execute(),
  );
  expect((await unlock(id)).correction?.by).toBe('2049-09-09');
  await a.w.end();
  const early = await accepted(0);
  expect((await unlock(early)).correction?.by).toBe('2049-08-16');
});

test('no day is said that is past or before the deadline', async () => {
  const id = await accepted(1);
  const today = dayOf(a.w.system.clock());
  for (const day of [addDays(today, -1), plainDate('2049-08-14')]) {
    await expect(unlock(id, day)).rejects.toMatchObject({ problem: { code: 'verification.correct-earlier' } });
  }
  expect((await unlock(id, '2049-08-15')).correction?.by).toBe('2049-08-15');
});
