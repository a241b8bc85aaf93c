import { addDays, dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import type { AssignmentId } from './assignment.ts';
import { viewsOf } from './list-views.ts';

const DAY = 24 * 60;

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld('2026-03-02T03:00:00Z');
});
afterAll(() => a.w.end());

test('of a day past it is told when work had been accepted, though it was unlocked since', async () => {
  const { id } = await a.find('anBinh', 'rà soát hộ nghèo');
  const judging = async () => ({ verification: (await a.as('compiler')).verification, seen: await a.seen(id) });
  const accept = async () => {
    const { verification, seen } = await judging();
    await verification.acceptReport(seen);
    return dayOf(a.w.system.clock());
  };
  const later = () => {
    a.w.wait(3 * DAY);
    a.signInAnew();
  };
  const was = async (on: ReturnType<typeof dayOf>) => {
    const [view] = await a.w.as(a.people.compiler, (cx) => viewsOf(cx, [id as AssignmentId], on));
    return [view?.state, view?.verifiedOn];
  };

  await a.enter('anBinh', id, { report: true, words: 'Đã xong' });
  const first = await accept();
  later();
  const { verification, seen } = await judging();
  await verification.unlockAssignment({ ...seen, body: { ...seen.body, reason: 'Nhầm' } });
  const unlocked = dayOf(a.w.system.clock());
  later();
  await a.enter('anBinh', id, { report: true, words: 'Đã xong' });
  const second = await accept();
  later();

  expect(await was(addDays(first, 1))).toEqual(['verified', first]);
  expect(await was(addDays(unlocked, 1))).toEqual(['in-progress', null]);
  expect(await was(addDays(second, 1))).toEqual(['verified', second]);
  const { lists } = await a.as('leader');
  const file = await lists.exportAssignments({ query: { format: 'csv', at: addDays(first, 1), state: 'verified' } });
  expect((await file.text()).trimEnd().split('\r\n').at(-1)).toContain(first);
});
