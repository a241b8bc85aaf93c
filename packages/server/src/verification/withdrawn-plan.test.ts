import { ASSIGNMENT_STATES } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WorkingWorld, workingWorld } from './testing/working.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

test('of a plan that is taken back at once, what was accepted stays and what waits to be accepted goes where that is named', async () => {
  const [accepted, waiting] = [await a.find('hoaLac', 'khám sức khỏe'), await a.find('anBinh', 'khám sức khỏe')];
  await a.enter('hoaLac', accepted.id, { report: true, words: 'Đã khám xong' });
  await (await a.as('verifier')).verification.acceptReport(await a.seen(accepted.id));
  await a.enter('anBinh', waiting.id, { report: true, words: 'Đã khám xong' });
  a.w.wait(1);
  const { assignments } = await a.as('compiler');
  const params = { id: a.plan.id };
  const { until, issuers } = await assignments.previewWithdrawal({ params });
  const given = issuers.flatMap((issuer) => issuer.given);
  expect(given.find(({ state }) => state === 'verified')).toMatchObject({ task: accepted.task.id, count: 1 });
  const body = { issuer: a.units.home, states: ASSIGNMENT_STATES, until, reason: 'Giao nhầm' };
  expect(await assignments.withdrawPlan({ params, body })).toEqual({
    withdrawn: 8,
    left: [{ state: 'verified', count: 1 }],
  });
  expect([(await a.now(accepted.id)).state, (await a.now(waiting.id)).state]).toEqual(['verified', 'withdrawn']);
});
