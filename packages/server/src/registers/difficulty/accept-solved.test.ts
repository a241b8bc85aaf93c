// Work is accepted while something stands in its way still.
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptReports } from '../../verification/accept-reports.ts';
import { listToVerify } from '../../verification/list-to-verify.ts';
import { acceptReport } from '../../verification/verify-report.ts';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { viewOfOne } from '../../assignment/list-views.ts';
import { acceptSolved } from './accept-solved.ts';
import { followDifficulties } from './follow-difficulties.ts';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
beforeAll(async () => {
  a = await difficultyWorld();
});
afterAll(() => a.w.end());

/** Reported, with what stands in its way; of `among` too. */
async function reported(who: 'anBinh' | 'hoaLac', words: string, among: readonly string[] = []) {
  const { id } = await a.find(who, words);
  const { id: difficulty } = await a.raise(who, [id, ...among]);
  const version = await report(who, id);
  return { id: id as AssignmentId, difficulty, version };
}
async function report(who: 'anBinh' | 'hoaLac', id: string): Promise<number> {
  await a.enter(who, id, { percent: 100, words: 'Đã xong.', report: true });
  return (await a.w.as(a.people.compiler, (cx) => viewOfOne(cx, id as AssignmentId))).version;
}
const inQueue = async (id: string) => {
  const { items, blocked } = await a.w.as(a.people.compiler, (cx) => listToVerify(cx, { q: '', offset: 0, limit: 50 }));
  expect(blocked).toBe(items.filter(({ difficulties }) => difficulties !== null).length);
  return items.find(({ assignment }) => assignment.id === id)?.difficulties;
};

test('whoever judges it sees how much is open, since when and at whom', async () => {
  const { id, difficulty } = await reported('anBinh', 'khám sức khỏe');
  const today = dayOf(a.w.system.clock());
  expect(await inQueue(id)).toEqual({ count: 1, since: today, holders: ['Sở Nội vụ'] });
  const { difficulties } = await a.as('compiler');
  const promise = { outcome: 'planned', words: 'Sẽ cấp.', by: today } as const;
  await difficulties.answerDifficulty(await a.seen(difficulty, promise));
  expect(await inQueue(id)).toMatchObject({ count: 1 });
  await difficulties.answerDifficulty(await a.seen(difficulty, { outcome: 'resolved', words: 'Đã cấp.' }));
  expect(await inQueue(id)).toBeNull();
});

test('closed with it in one go, it is solved, and its history says so; what blocks other work stays open', async () => {
  const { id: other } = await a.find('hoaLac', 'diễn tập');
  const { id, difficulty, version } = await reported('hoaLac', 'khám sức khỏe');
  const { id: ofBoth } = await a.raise('hoaLac', [other, (await a.find('hoaLac', 'rà soát hộ nghèo')).id]);
  const stranger = a.w.as(a.people.anBinh, (cx) => acceptSolved(cx, id, { version }));
  await expect(stranger).rejects.toMatchObject({ code: 'record.not-found' });
  const stale = a.w.as(a.people.compiler, (cx) => acceptSolved(cx, id, { version: version - 1 }));
  await expect(stale).rejects.toMatchObject({ code: 'assignment.moved-on' });
  expect(await a.now(difficulty)).toMatchObject({ state: 'raised' });

  await a.w.as(a.people.compiler, (cx) => acceptSolved(cx, id, { version }));
  expect(await a.now(difficulty)).toMatchObject({ state: 'closed', next: null, isWorkAccepted: true });
  const { steps } = await (await a.as('hoaLac')).difficulties.getDifficulty({ params: { id: difficulty } });
  expect(steps.at(-1)).toMatchObject({ kind: 'closed', why: 'with-work', by: { name: 'Người compiler' } });
  const { items } = await (await a.as('leader')).lists.listDifficulties({ query: { stood: 'solved' } });
  expect(items.map((one) => one.id)).toContain(difficulty);
  expect(await a.now(ofBoth)).toMatchObject({ state: 'raised', isWorkAccepted: false });
  const now = await report('hoaLac', other);
  await a.w.as(a.people.compiler, (cx) => acceptSolved(cx, other as AssignmentId, { version: now }));
  expect(await a.now(ofBoth)).toMatchObject({ state: 'raised', isWorkAccepted: false });
});

test('one by one or many at once, what stays open stays, says that its work is accepted, and may be answered', async () => {
  const { id, difficulty, version } = await reported('anBinh', 'rà soát hộ nghèo');
  await a.w.as(a.people.compiler, (cx) => acceptReport(cx, id, { version }));
  const many = await reported('anBinh', 'vệ sinh trường lớp');
  const items = [{ id: many.id, version: many.version }];
  const { accepted } = await a.w.as(a.people.compiler, (cx) => acceptReports(cx, { items }));
  expect(accepted).toEqual([many.id]);
  await followDifficulties(a.w.system, a.w.tenant);
  for (const one of [difficulty, many.difficulty]) {
    expect(await a.now(one)).toMatchObject({ state: 'raised', isWorkAccepted: true });
    const { difficulties } = await a.as('compiler');
    await difficulties.answerDifficulty(await a.seen(one, { outcome: 'guided', words: 'Theo hướng dẫn.' }));
    expect(await a.now(one, 'anBinh')).toMatchObject({ can: ['close', 'reopen'] });
  }
});
