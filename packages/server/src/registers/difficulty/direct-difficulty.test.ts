// Whoever a difficulty went up to hands it down, with what is to be done and until when.
import { dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { followDifficulties } from './follow-difficulties.ts';
import { listBlocks } from './list-blocks.ts';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
let work: string;
beforeAll(async () => {
  a = await difficultyWorld();
  ({ id: work } = await a.find('anBinh', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const WORDS = 'Sở Nội vụ chủ trì, bố trí từ nguồn dự phòng.';

/** Raised, handed to a room, and from there up past its department. */
async function escalated(): Promise<string> {
  const { id } = await a.raise('anBinh', [work]);
  await (await a.as('compiler')).difficulties.routeDifficulty(await a.seen(id, { unit: a.units.room }));
  const up = await a.seen(id, { words: 'Việc của tỉnh.', unit: a.units.province });
  await (await a.as('room')).difficulties.escalateDifficulty(up);
  return id;
}
const day = (days: number) => dayOf(new Date(a.w.system.clock().getTime() + days * 86_400_000));

test('it is for whoever it went up to, while it waits there, and to nobody beside or below in another house', async () => {
  const id = await escalated();
  const direction = { unit: a.units.room, words: WORDS };
  for (const who of ['compiler', 'room', 'anBinh'] as const) {
    const early = (await a.as(who)).difficulties.directDifficulty(await a.seen(id, direction));
    await expect(early).rejects.toMatchObject(refusal('right.elsewhere'));
  }
  const { difficulties } = await a.as('leader');
  for (const unit of [a.units.anBinh, a.units.hoaLac, a.units.school, a.units.province]) {
    const elsewhere = difficulties.directDifficulty(await a.seen(id, { ...direction, unit }));
    await expect(elsewhere).rejects.toMatchObject(refusal('difficulty.other-unit'));
  }
  const late = difficulties.directDifficulty(await a.seen(id, { ...direction, due: day(-1) }));
  await expect(late).rejects.toMatchObject(refusal('difficulty.other-day'));
  await difficulties.directDifficulty(await a.seen(id, direction));
  const again = difficulties.directDifficulty(await a.seen(id, direction));
  await expect(again).rejects.toMatchObject(refusal('difficulty.not-now'));
});

test('the units are told, the room from which it came up first', async () => {
  const id = await escalated();
  const { below } = await (await a.as('leader')).difficulties.listDifficultyUnits({ params: { id } });
  expect(below.map(({ name, held }) => [name, held])).toEqual([
    ['Phòng Lao động - Việc làm', true],
    ['Sở Nội vụ', true],
    ['Sở Y tế', false],
  ]);
});

test('from then on it waits at the room until the new day, and all see what was said, by whom and when', async () => {
  const id = await escalated();
  const due = day(20);
  const { difficulties } = await a.as('leader');
  const directed = await difficulties.directDifficulty(await a.seen(id, { unit: a.units.room, words: WORDS, due }));
  expect(directed).toMatchObject({
    state: 'raised',
    addressed: { id: a.units.home },
    next: { must: 'answer', unit: { id: a.units.room }, due, waited: 0 },
    direction: { words: WORDS, by: 'Người leader', to: { id: a.units.room }, due },
    escalations: 1,
  });
  expect(await a.now(id, 'room')).toMatchObject({ can: ['answer', 'route', 'escalate'] });
  const waits = async (who: 'leader' | 'room') => {
    const { items } = await (await a.as(who)).lists.listDifficulties({ query: { side: 'to-answer' } });
    return items.some((one) => one.id === id);
  };
  expect([await waits('leader'), await waits('room')]).toEqual([false, true]);
  const blocks = await a.w.asSystem((cx) => listBlocks(cx, dayOf(cx.now), [work as AssignmentId]));
  expect(blocks.find(({ difficulty }) => difficulty === id)?.at.name).toBe('Phòng Lao động - Việc làm');
  const { steps } = await (await a.as('anBinh')).difficulties.getDifficulty({ params: { id } });
  expect(steps.at(-1)).toMatchObject({ kind: 'directed', words: WORDS, due, by: { name: 'Người leader' } });
});

test('without a day it is owed as long as any answer, and goes up again where nobody answers', async () => {
  const id = await escalated();
  const { difficulties } = await a.as('leader');
  await difficulties.directDifficulty(await a.seen(id, { unit: a.units.health, words: WORDS }));
  expect(await a.now(id)).toMatchObject({ addressed: { id: a.units.health }, next: { left: 5 } });
  a.waitDays(20);
  await followDifficulties(a.w.system, a.w.tenant);
  expect(await a.now(id)).toMatchObject({
    state: 'escalated',
    escalations: 2,
    next: { unit: { id: a.units.province } },
    direction: { to: { id: a.units.health } },
    can: ['answer', 'direct'],
  });
});
