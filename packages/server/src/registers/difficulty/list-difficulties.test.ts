import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DifficultyWorld, difficultyWorld } from './testing/difficulties.ts';

let a: DifficultyWorld;
let [money, staff, late]: string[] = [];
beforeAll(async () => {
  a = await difficultyWorld();
  const commune = await a.find('anBinh', 'khám sức khỏe');
  const ward = await a.find('hoaLac', 'khám sức khỏe');
  late = (await a.raise('hoaLac', [ward.id], { kind: 'data', words: 'Dữ liệu nằm ở ba phần mềm rời nhau.' })).id;
  a.waitDays(20);
  money = (await a.raise('anBinh', [commune.id], { words: 'Thiếu kinh phí thuê xe.' })).id;
  staff = (await a.raise('anBinh', [commune.id], { kind: 'staffing', words: 'Thiếu cán bộ y tế.' })).id;
  const answer = { outcome: 'guided', words: 'Điều động trong xã.' } as const;
  await (await a.as('compiler')).difficulties.answerDifficulty(await a.seen(staff, answer));
});
afterAll(() => a.w.end());

type Query = Parameters<Awaited<ReturnType<DifficultyWorld['as']>>['lists']['listDifficulties']>[0]['query'];
type Who = Parameters<DifficultyWorld['as']>[0];
const ids = async (who: Who, query: Query = {}) =>
  (await (await a.as(who)).lists.listDifficulties({ query })).items.map(({ id }) => id);

test('nobody who has not signed in sees a list, and a unit sees its own alone', async () => {
  await expect(a.stranger.lists.listDifficulties({ query: {} })).rejects.toMatchObject({
    problem: { code: 'session.none' },
  });
  expect(await ids('hoaLac')).toEqual([late]);
  expect(await ids('school')).toEqual([]);
});

test('what waits for an answer stands first, what is due first before all', async () => {
  expect(await ids('compiler')).toEqual([late, money, staff]);
  expect(await ids('compiler', { offset: 1, limit: 1 })).toEqual([money]);
});

test.each<[string, Query, () => (string | undefined)[]]>([
  ['state', { state: 'answered,closed' }, () => [staff]],
  ['kind', { kind: 'data,resources' }, () => [late, money]],
  ['words without diacritics', { q: 'kinh phi xe' }, () => [money]],
  ['the name of the unit', { q: 'hòa lạc' }, () => [late]],
  ['lateness', { overdue: 'yes' }, () => [late]],
  ['what waits for me', { side: 'to-answer' }, () => [late, money]],
  ['what I raised', { side: 'raised' }, () => []],
])('it is narrowed by %s', async (_by, query, expected) => {
  expect(await ids('compiler', query)).toEqual(expected());
});

test('it is narrowed by plan, by unit with all below it, and by what my unit raised', async () => {
  expect(await ids('compiler', { plan: a.plan.id })).toHaveLength(3);
  expect(await ids('compiler', { unit: a.units.anBinh })).toEqual([money, staff]);
  expect(await ids('compiler', { unit: a.units.school })).toEqual([]);
  expect(await ids('anBinh', { side: 'raised', state: 'raised' })).toEqual([money]);
});

test('states are counted whatever state is asked for, and what is late', async () => {
  const { lists } = await a.as('leader');
  expect(await lists.countDifficulties({ query: { state: 'closed' } })).toEqual({
    states: { escalated: 0, reopened: 0, raised: 2, answered: 1, closed: 0, withdrawn: 0 },
    overdue: 1,
  });
});

describe('what waits for me', () => {
  test.each<[Who, object]>([
    ['compiler', { toAnswer: 2, overdue: 1, toConfirm: 0 }],
    ['anBinh', { toAnswer: 0, overdue: 0, toConfirm: 1 }],
    // She may answer all of it, and is not called to what lies with others.
    ['leader', { toAnswer: 0, overdue: 0, toConfirm: 0 }],
  ])('of %s is %j', async (who, counts) => {
    expect(await (await a.as(who)).lists.countWaitingDifficulties()).toEqual(counts);
  });
});

test('the sheet holds what the filter leaves, with who must act next', async () => {
  const answer = await (await a.as('compiler')).lists.exportDifficulties({ query: { kind: 'data' } });
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('Dữ liệu nằm ở ba phần mềm rời nhau.');
  expect(sheet).toContain('Sở Nội vụ phải trả lời');
  expect(sheet).not.toContain('Thiếu kinh phí');
  const { lists } = await a.as('school');
  const none = unzipSync(new Uint8Array(await (await lists.exportDifficulties({ query: {} })).arrayBuffer()));
  expect(new TextDecoder().decode(none['xl/worksheets/sheet1.xml'])).not.toContain('Dữ liệu nằm');
});
