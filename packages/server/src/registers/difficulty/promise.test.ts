// An answer that it will be dealt with: by when, and what follows when that day has passed.
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listToday } from '../../assignment/list-work.ts';
import { followDifficulties } from './follow-difficulties.ts';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
let work: string;
beforeAll(async () => {
  a = await difficultyWorld();
  ({ id: work } = await a.find('anBinh', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const planned = { outcome: 'planned', words: 'Sẽ cấp bổ sung.' } as const;
const day = (days: number) => dayOf(new Date(a.w.system.clock().getTime() + days * 86_400_000));

async function promised(days: number): Promise<string> {
  const { id } = await a.raise('anBinh', [work]);
  await (await a.as('compiler')).difficulties.answerDifficulty(await a.seen(id, { ...planned, by: day(days) }));
  return id;
}
const waitsFor = async (who: 'compiler' | 'anBinh', id: string) => {
  const side = who === 'compiler' ? 'to-answer' : 'raised';
  const { items } = await (await a.as(who)).lists.listDifficulties({ query: { side, overdue: 'yes' } });
  return items.some((one) => one.id === id);
};
const needs = async () => {
  const { today } = await a.w.as(a.people.anBinh, (cx) => listToday(cx));
  return today.filter(({ assignment }) => assignment.id === work).map(({ need }) => need);
};

test('it names its day, which is not past; no other answer has one', async () => {
  const { id } = await a.raise('anBinh', [work]);
  const { difficulties } = await a.as('compiler');
  await expect(difficulties.answerDifficulty(await a.seen(id, planned))).rejects.toMatchObject(
    refusal('difficulty.no-day'),
  );
  await expect(difficulties.answerDifficulty(await a.seen(id, { ...planned, by: day(400) }))).rejects.toMatchObject(
    refusal('difficulty.other-day'),
  );
  const guided = { outcome: 'guided', words: 'Theo hướng dẫn.', by: day(3) } as const;
  expect(await difficulties.answerDifficulty(await a.seen(id, guided))).toMatchObject({ answer: { promised: null } });
  await (await a.as('anBinh')).difficulties.closeDifficulty(await a.seen(id, {}));
});

test('until its day it waits at who promised, and needs nobody yet', async () => {
  const id = await promised(14);
  expect(await a.now(id)).toMatchObject({
    state: 'answered',
    answer: { outcome: 'planned', promised: day(14) },
    next: { must: 'fulfil', unit: { id: a.units.home }, due: day(14), isOverdue: false },
  });
  expect((await a.now(id, 'compiler')).can).toEqual(['answer']);
  expect((await a.now(id, 'anBinh')).can).toEqual(['close', 'reopen']);
  expect([await waitsFor('compiler', id), await waitsFor('anBinh', id)]).toEqual([false, false]);
  const { steps } = await (await a.as('anBinh')).difficulties.getDifficulty({ params: { id } });
  expect(steps.at(-1)).toMatchObject({ kind: 'answered', promised: day(14) });
  await (await a.as('anBinh')).difficulties.closeDifficulty(await a.seen(id, {}));
});

test('past its day it is in what needs who promised, and who raised it sees by how much; no silence closes it', async () => {
  const id = await promised(7);
  expect(await needs()).not.toContain('answered');
  a.waitDays(40);
  await followDifficulties(a.w.system, a.w.tenant);
  expect(await a.now(id, 'anBinh')).toMatchObject({ state: 'answered', next: { must: 'fulfil', isOverdue: true } });
  expect((await a.now(id)).next?.left).toBeLessThan(-15);
  expect([await waitsFor('compiler', id), await waitsFor('anBinh', id)]).toEqual([true, true]);
  expect(await (await a.as('compiler')).lists.countWaitingDifficulties()).toMatchObject({ toAnswer: 1, overdue: 1 });
  expect(await (await a.as('anBinh')).lists.countWaitingDifficulties()).toMatchObject({ toConfirm: 1 });
  expect(await needs()).toContain('answered');

  const done = { outcome: 'resolved', words: 'Đã cấp.' } as const;
  await (await a.as('compiler')).difficulties.answerDifficulty(await a.seen(id, done));
  expect(await a.now(id)).toMatchObject({ next: { must: 'confirm', left: 10 }, answer: { promised: null } });
  expect(await waitsFor('compiler', id)).toBe(false);
});

test('one that is opened again promises nothing any more', async () => {
  const id = await promised(7);
  const { difficulties } = await a.as('anBinh');
  const reopened = await difficulties.reopenDifficulty(await a.seen(id, { words: 'Lâu quá.' }));
  expect(reopened).toMatchObject({ state: 'reopened', next: { must: 'answer', left: 5 } });
});
