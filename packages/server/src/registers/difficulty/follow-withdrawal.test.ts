import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdrawParts, withdrawPartsOf } from '../../assignment/withdraw-parts.ts';
import { followWithdrawal } from './follow-withdrawal.ts';
import { countWaiting } from './queries-list.ts';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
beforeAll(async () => {
  a = await difficultyWorld();
});
afterAll(() => a.w.end());

/** What the queue holds, in the order of the queue. */
async function runJobs(): Promise<void> {
  for (const one of [withdrawParts, withdrawPartsOf, followWithdrawal]) {
    const { rows } = await a.w.pool.query<{ payload: { data: unknown } }>(
      'select payload from job._private_jobs join job._private_tasks on task_id = _private_tasks.id where identifier = $1',
      [one.job.name],
    );
    for (const { payload } of rows) await one.work(a.w.system, a.w.tenant, payload.data);
  }
}

const reason = 'Giao nhầm kế hoạch';
/** For the unit that must answer. */
const waiting = () => a.w.as(a.people.compiler, async (cx) => (await countWaiting(cx)).toAnswer);

test('what stands in the way of work that was withdrawn, or of a part of it, ends by itself right after', async () => {
  const { id: work, version } = await a.find('anBinh', 'vệ sinh trường lớp');
  const { assignments } = await a.as('anBinh');
  const accepted = await assignments.acceptAssignment({ params: { id: work }, body: { version } });
  const due = dayOf(a.w.system.clock());
  const { parts } = await assignments.splitAssignment({
    params: { id: work },
    body: { version: accepted.version, parts: [{ unit: a.units.school, text: 'Quét sân trường', due }] },
  });
  const { id: health } = await a.find('anBinh', 'khám sức khỏe');
  const { id: ofWhole } = await a.raise('anBinh', [work]);
  const { id: ofPart } = await a.raise('school', [parts[0]?.id ?? '']);
  const { id: ofBoth } = await a.raise('anBinh', [work, health]);
  const before = await waiting();

  const { version: now } = await a.find('anBinh', 'vệ sinh trường lớp');
  const compiler = await a.as('compiler');
  await compiler.assignments.withdrawAssignment({ params: { id: work }, body: { version: now, reason } });
  await runJobs();
  for (const id of [ofWhole, ofPart]) {
    expect(await a.now(id)).toMatchObject({ state: 'withdrawn', next: null });
  }
  expect(await a.now(ofBoth)).toMatchObject({ state: 'raised' });
  const { steps } = await (await a.as('anBinh')).difficulties.getDifficulty({ params: { id: ofWhole } });
  expect(steps.at(-1)).toMatchObject({ kind: 'withdrawn', why: 'work-over', by: null });
  expect(await waiting()).toBe(before - 1);
});

test('so it is where a whole plan is withdrawn, and the job run again finds nothing', async () => {
  const { id: work } = await a.find('anBinh', 'khám sức khỏe');
  const { id } = await a.raise('anBinh', [work]);
  const { assignments } = await a.as('compiler');
  const { until } = await assignments.previewWithdrawal({ params: { id: a.plan.id } });
  await assignments.withdrawPlan({
    params: { id: a.plan.id },
    body: { issuer: a.units.home, states: ['issued', 'declined', 'accepted'], until, reason },
  });
  await runJobs();
  await runJobs();
  expect(await a.now(id)).toMatchObject({ state: 'withdrawn', next: null });
  expect(await waiting()).toBe(0);
});
