import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf, type PlainDate } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { listDifficultyAudience } from '../../notification/queries-audience.ts';
import { changeUnit } from '../../people/change-unit.ts';
import { giveOffice } from '../../people/give-office.ts';
import type { DifficultyId } from './difficulty.ts';
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

const answer = { outcome: 'guided', words: 'Dùng nguồn chi thường xuyên, theo hướng dẫn kèm theo.' } as const;
const raised = async () => (await a.raise('anBinh', [work])).id;

describe('what the database itself hides', () => {
  test('a sister sees neither the difficulty nor its words, and who gave the work does', async () => {
    const id = await raised();
    const seen = (who: 'hoaLac' | 'compiler' | 'anBinh' | 'leader') =>
      a.w.as(a.people[who], async (cx) => {
        const rows = await cx.db
          .selectFrom('difficulty')
          .select('id')
          .where('id', '=', id as never)
          .execute();
        const steps = await cx.db
          .selectFrom('difficultyStep')
          .select('words')
          .where('difficultyId', '=', id as never)
          .execute();
        const works = await cx.db
          .selectFrom('difficultyAssignment')
          .select('text')
          .where('difficultyId', '=', id as never)
          .execute();
        return [rows.length, steps.length, works.length];
      });
    expect(await seen('hoaLac')).toEqual([0, 0, 0]);
    for (const who of ['compiler', 'anBinh', 'leader'] as const) expect(await seen(who)).toEqual([1, 1, 1]);
  });
});

describe('by itself', () => {
  test('what nobody answered goes up on the day after its last, once; and work that is blocked is told', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    await difficulties.routeDifficulty(await a.seen(id, { unit: a.units.room }));
    expect(await followDifficulties(a.w.system, a.w.tenant)).toEqual({ escalated: 0, closed: 0, withdrawn: 0 });
    const blocks = () => a.w.asSystem((cx) => listBlocks(cx, dayOf(cx.now), [work as AssignmentId]));
    expect((await blocks()).find(({ difficulty }) => difficulty === id)).toMatchObject({
      assignment: work,
      at: { name: 'Phòng Lao động - Việc làm' },
      days: 0,
      isOverdue: false,
    });

    a.waitDays(20);
    expect((await blocks()).find(({ difficulty }) => difficulty === id)).toMatchObject({ isOverdue: true });
    const [one, other] = await Promise.all([
      followDifficulties(a.w.system, a.w.tenant),
      followDifficulties(a.w.system, a.w.tenant),
    ]);
    expect(one.escalated + other.escalated).toBeGreaterThan(0);
    expect(Math.min(one.escalated, other.escalated)).toBe(0);
    expect(await a.now(id)).toMatchObject({
      state: 'escalated',
      next: { unit: { name: 'Sở Nội vụ' }, left: 5, isOverdue: false },
    });
    const { steps } = await (await a.as('anBinh')).difficulties.getDifficulty({ params: { id } });
    expect(steps.at(-1)).toMatchObject({ kind: 'escalated', why: 'unanswered', by: null });
  });

  test('an answer that nobody objected to in time stands, and may still be reopened', async () => {
    const id = await raised();
    await (await a.as('compiler')).difficulties.answerDifficulty(await a.seen(id, answer));
    a.waitDays(30);
    await followDifficulties(a.w.system, a.w.tenant);
    expect(await a.now(id, 'anBinh')).toMatchObject({ state: 'closed', can: ['reopen'] });
  });

  test('what stands in the way of work that was taken back is taken back too', async () => {
    const { id: other, version } = await a.find('anBinh', 'vệ sinh trường lớp');
    const { id } = await a.raise('anBinh', [other]);
    const { id: both } = await a.raise('anBinh', [other, work]);
    const { assignments } = await a.as('compiler');
    await assignments.withdrawAssignment({ params: { id: other }, body: { version, reason: 'Không làm nữa.' } });
    await followDifficulties(a.w.system, a.w.tenant);
    expect(await a.now(id)).toMatchObject({ state: 'withdrawn', next: null });
    expect(await a.now(both)).toMatchObject({ state: 'raised' });
    const { steps } = await (await a.as('anBinh')).difficulties.getDifficulty({ params: { id } });
    expect(steps.at(-1)).toMatchObject({ kind: 'withdrawn', why: 'work-over', by: null });
  });

  test('what lies at the top stays there, and late', async () => {
    const id = await raised();
    const { difficulties } = await a.as('compiler');
    await difficulties.escalateDifficulty(await a.seen(id, { words: 'Của tỉnh.' }));
    a.waitDays(30);
    await followDifficulties(a.w.system, a.w.tenant);
    expect(await a.now(id)).toMatchObject({ state: 'escalated', escalations: 1, next: { isOverdue: true } });
  });
});

test('when the unit that holds it is merged, it goes over to the other, and until that day it lay with the one', async () => {
  const id = await raised();
  const before = dayOf(a.w.system.clock());
  a.waitDays(2);
  const on = dayOf(a.w.system.clock());
  await a.w.asSystem((cx) => changeUnit(cx, a.units.home, { kind: 'merge', into: a.units.health, on }));
  expect(await a.now(id)).toMatchObject({ holder: { id: a.units.health }, addressed: { id: a.units.health } });
  expect(await a.now(id, 'health')).toMatchObject({ id });
  const holderOn = async (day: PlainDate) => {
    const blocks = await a.w.asSystem((cx) => listBlocks(cx, day, [work as AssignmentId]));
    return blocks.find(({ difficulty }) => difficulty === id)?.at.name;
  };
  expect([await holderOn(before), await holderOn(on)]).toEqual(['Sở Nội vụ', 'Sở Y tế']);
});

test('what comes of it is told in the unit that raised it, and to nobody above, who could not close it', async () => {
  const id = (await raised()) as DifficultyId;
  const told = (act: 'answer' | 'close') =>
    a.w.asSystem(async (cx) => (await listDifficultyAudience(cx, act, [id])).map(({ person }) => person));
  await a.w.asSystem((cx) => giveOffice(cx, a.people.health.id, { unit: a.units.province, role: 'unit', title: '' }));
  expect(await told('close')).toEqual([a.people.anBinh.id]);
  await a.w.asSystem((cx) =>
    cx.db.updateTable('office').set({ endedAt: cx.now }).where('personId', '=', a.people.anBinh.id).execute(),
  );
  expect(await told('close')).toEqual([]);
  expect(await told('answer')).not.toEqual([]);
});
