import { addDays, dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignmentListContract } from '../assignment/list-contract.ts';
import { assignmentListRoutes } from '../assignment/list-routes.ts';
import { type DifficultyWorld, difficultyWorld } from '../registers/difficulty/testing/difficulties.ts';
import { apiOf, signedIn } from '../testing/browser.ts';
import { rollupContract } from './contract.ts';
import { rollupRoutes } from './routes.ts';

const contracts = { rollup: rollupContract, lists: assignmentListContract };
let a: DifficultyWorld;
let work: string;
beforeAll(async () => {
  a = await difficultyWorld();
  ({ id: work } = await a.find('anBinh', 'rà soát hộ nghèo'));
});
afterAll(() => a.w.end());

/** Signs in anew: the clock may have been moved on. */
async function blocked(who: 'leader' | 'hoaLac' | 'anBinh', at?: string) {
  const { client } = await signedIn(apiOf(a.w, [rollupRoutes, assignmentListRoutes]), contracts, a.people[who]);
  const { items, total } = await client.rollup.listWarnings({ query: { kind: 'blocked', ...(at && { at }) } });
  const told = items.map(({ assignment, warnings }) => [
    assignment.id,
    warnings.find(({ kind }) => kind === 'blocked')?.vi,
  ]);
  return { told, total };
}

test('work is blocked while its difficulty waits for an answer: by what, at whom and for how long', async () => {
  expect(await blocked('leader')).toEqual({ told: [], total: 0 });
  const { id } = await a.raise('anBinh', [work]);
  const sentence =
    'Nguồn lực, kinh phí: “Chưa có kinh phí thuê xe đưa người cao tuổi đi khám.”; mới chuyển đến Sở Nội vụ, chờ trả lời.';
  expect(await blocked('leader')).toEqual({ told: [[work, sentence]], total: 1 });
  expect(await blocked('anBinh')).toEqual({ told: [[work, sentence]], total: 1 });
  // What stands in the way of another is not told to whom it does not concern.
  expect(await blocked('hoaLac')).toEqual({ told: [], total: 0 });

  const raisedOn = dayOf(a.w.system.clock());
  a.waitDays(28);
  const [[, late] = []] = (await blocked('leader')).told;
  expect(late).toMatch(/đã \d\d ngày làm việc, đã quá hạn trả lời\.$/);

  const body = await a.seen(id, { outcome: 'guided' as const, words: 'Dùng nguồn chi thường xuyên.' });
  await (await a.as('compiler')).difficulties.answerDifficulty(body);
  expect(await blocked('leader')).toEqual({ told: [], total: 0 });
  // A day past is told as it was.
  expect((await blocked('leader', raisedOn)).total).toBe(1);
  expect((await blocked('leader', addDays(raisedOn, -1))).total).toBe(0);

  // Also where the work is over by now.
  const { version } = await a.find('anBinh', 'rà soát hộ nghèo');
  const { assignments } = await a.as('compiler');
  await assignments.withdrawAssignment({ params: { id: work }, body: { version, reason: 'Không làm nữa.' } });
  expect(await blocked('leader', raisedOn)).toEqual({ told: [[work, sentence]], total: 1 });
});
