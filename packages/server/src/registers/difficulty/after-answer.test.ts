// What an answer is to whoever raised the difficulty, and to who counts what was solved.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listToday } from '../../assignment/list-work.ts';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
beforeAll(async () => {
  a = await difficultyWorld();
});
afterAll(() => a.w.end());

const answer = { outcome: 'guided', words: 'Dùng nguồn chi thường xuyên, theo hướng dẫn kèm theo.' } as const;

test('an answer stands in what needs whoever raised it, until she is content with it', async () => {
  const { id: other } = await a.find('hoaLac', 'khám sức khỏe');
  const { id } = await a.raise('hoaLac', [other]);
  const needs = async (who: 'hoaLac' | 'compiler') => {
    const { today } = await a.w.as(a.people[who], (cx) => listToday(cx));
    return today.filter(({ assignment }) => assignment.id === other).map(({ need }) => need);
  };
  expect(await needs('hoaLac')).not.toContain('answered');
  await (await a.as('compiler')).difficulties.answerDifficulty(await a.seen(id, answer));
  expect(await needs('hoaLac')).toEqual(['answered']);
  expect(await needs('compiler')).not.toContain('answered');
  await (await a.as('hoaLac')).difficulties.closeDifficulty(await a.seen(id, {}));
  expect(await needs('hoaLac')).not.toContain('answered');
});

test('an answer that nothing can be done solves nothing, though its unit is content', async () => {
  const { id: work } = await a.find('anBinh', 'khám sức khỏe');
  const solved = async () => {
    const { lists } = await a.as('leader');
    const { items } = await lists.listDifficulties({ query: { stood: 'solved' } });
    return items.map(({ id }) => id);
  };
  const [refused, guided] = [(await a.raise('anBinh', [work])).id, (await a.raise('anBinh', [work])).id];
  const { difficulties } = await a.as('compiler');
  await difficulties.answerDifficulty(await a.seen(refused, { ...answer, outcome: 'declined' as const }));
  await difficulties.answerDifficulty(await a.seen(guided, answer));
  for (const id of [refused, guided]) {
    await (await a.as('anBinh')).difficulties.closeDifficulty(await a.seen(id, {}));
  }
  expect(await solved()).toContain(guided);
  expect(await solved()).not.toContain(refused);
});
