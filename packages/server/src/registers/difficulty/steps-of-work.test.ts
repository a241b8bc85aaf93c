// What happened to the difficulties of a piece of work stands in what happened to the work.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
beforeAll(async () => {
  a = await difficultyWorld();
});
afterAll(() => a.w.end());

test('it tells each step with who, words and the difficulty that it is of, and only of what the caller may see', async () => {
  const { id: work } = await a.find('anBinh', 'khám sức khỏe');
  const { id } = await a.raise('anBinh', [work], { words: 'Thiếu xe.' });
  const { id: other } = await a.raise('anBinh', [work], { words: 'Thiếu bác sĩ.' });
  const { difficulties } = await a.as('compiler');
  await difficulties.routeDifficulty(await a.seen(id, { unit: a.units.room, words: 'Phòng xử lý.' }));
  await difficulties.answerDifficulty(await a.seen(id, { outcome: 'declined', words: 'Không có nguồn.' }));
  await difficulties.escalateDifficulty(await a.seen(other, { words: 'Việc của tỉnh.' }));
  const told = async (who: 'anBinh' | 'leader') =>
    (await (await a.as(who)).difficulties.listStepsOfWork({ params: { id: work } })).map(
      ({ kind, outcome, words, by, difficulty }) => [kind, outcome, words, by?.name, difficulty.words],
    );
  const steps = [
    ['raised', null, '', 'Người anBinh', 'Thiếu xe.'],
    ['raised', null, '', 'Người anBinh', 'Thiếu bác sĩ.'],
    ['routed', null, 'Phòng xử lý.', 'Người compiler', 'Thiếu xe.'],
    ['answered', 'declined', 'Không có nguồn.', 'Người compiler', 'Thiếu xe.'],
    ['escalated', null, 'Việc của tỉnh.', 'Người compiler', 'Thiếu bác sĩ.'],
  ];
  for (const who of ['anBinh', 'leader'] as const) {
    const found = await told(who);
    expect(found).toHaveLength(steps.length);
    expect(found).toEqual(expect.arrayContaining(steps));
  }
  for (const who of ['hoaLac', 'room'] as const) {
    const hidden = (await a.as(who)).difficulties.listStepsOfWork({ params: { id: work } });
    await expect(hidden).rejects.toMatchObject({ problem: { code: 'record.not-found' } });
  }
  expect(
    await (await a.as('anBinh')).difficulties.listStepsOfWork({
      params: { id: (await a.find('anBinh', 'rà soát hộ nghèo')).id },
    }),
  ).toEqual([]);
});
