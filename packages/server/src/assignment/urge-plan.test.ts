// The letter that urges units over a plan's overdue work, read back.
import { addDays, addWorkingDays, CALENDAR, countWorkingDays, dayOf, plainDate, showDay } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, findingsOf, linesOf } from '../document/testing/read-back.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';
import { addPerson } from '../people/add-person.ts';
import { hashPassword } from '../people/password.ts';
import { signedIn } from '../testing/browser.ts';
import { PASSWORD } from '../testing/world.ts';
import { TO_KNOW } from './contract.ts';
import { assigningWorld, assignmentContracts, type Player } from './testing/assignments.ts';
import type { UrgedParts } from './urging-contract.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

type Asked = { readonly issuer?: string; readonly parts?: UrgedParts; readonly by?: string };
const refused = (code: string) => ({ problem: { code } });
const of = () => ({ id: a.plan.id });
const written = async (query: Asked = {}, who: Player = 'compiler') =>
  (await a.as(who)).assignments.getUrgingLetter({ params: of(), query });
const linesIn = async (query: Asked = {}, who: Player = 'compiler') =>
  linesOf(await bytesOf(await written(query, who)));
const preview = async (who: Player = 'compiler') =>
  (await (await a.as(who)).assignments.previewUrging({ params: of() })).issuers;
/** The list of the plan as its page narrows it. */
const list = async (part?: 'lead') =>
  (await a.as('compiler')).lists.listAssignments({
    query: { plan: a.plan.id, issuer: a.units.home, measure: 'overdue', limit: 200, ...(part && { part }) },
  });
const rowsIn = (lines: readonly string[]) =>
  lines.filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | '));
const today = () => dayOf(a.w.system.clock());

describe('who does not follow the work where it was given', () => {
  test.each(['anBinh', 'health', 'school'] as const)('%s is refused the letter, and offered none', async (who) => {
    await expect(written({}, who)).rejects.toMatchObject(refused('unit.out-of-reach'));
    expect(await preview(who)).toEqual([]);
  });

  test('nor may she write it in the name of another office', async () => {
    await expect(written({ issuer: a.units.province })).rejects.toMatchObject(refused('unit.out-of-reach'));
  });

  test('and a plan that is not there is not urged over', async () => {
    const { assignments } = await a.as('compiler');
    const params = { id: a.units.home };
    await expect(assignments.getUrgingLetter({ params, query: {} })).rejects.toMatchObject(refused('record.not-found'));
  });
});

test('whoever issues, verifies or decides is offered it in the name of the office that gave the work', async () => {
  for (const who of ['compiler', 'verifier', 'leader'] as const) {
    expect((await preview(who)).map(({ id }) => id)).toEqual([a.units.home]);
  }
});

test('the number in it is that of the list narrowed to what is overdue, and so are its rows', async () => {
  const [lines, { items, total }] = [await linesIn(), await list('lead')];
  expect(total).toBeGreaterThan(1);
  const text = lines.join('\n');
  expect(text).toContain(
    `trong các nhiệm vụ giao chủ trì có 0${total} nhiệm vụ quá hạn của 0${total} đơn vị chưa hoàn thành`,
  );
  // Letter and annex tell one day, and of what their sums are.
  const day = `Tính đến hết ngày ${showDay(today())}`;
  expect(text.split(day)).toHaveLength(3);
  const sum = `0${total} nhiệm vụ quá hạn chưa hoàn thành của 0${total} đơn vị, tính theo từng đơn vị được giao`;
  expect(text).toContain(`${day}: ${sum}, thuộc 01 nhiệm vụ của kế hoạch.`);
  const late = (due: string | null) => String(countWorkingDays(CALENDAR, plainDate(due ?? ''), today()));
  expect(rowsIn(lines).map(([, ...cells]) => cells.slice(0, 4))).toEqual(
    items.map(({ unit, text: work, due }) => [
      unit.name,
      work,
      showDay(plainDate(due ?? '')),
      late(due).replace(/\B(?=(\d{3})+$)/, '.'),
    ]),
  );
  expect((await preview())[0]?.lead).toEqual({
    overdue: total,
    dropped: 0,
    droppedTasks: 0,
    own: 0,
    waiting: 0,
    units: total,
  });
});

test('it names whom it goes to, what of, and until when: three working days, or the day that is given', async () => {
  const text = (await linesIn()).join('\n');
  expect(text).toContain('V/v đôn đốc thực hiện nhiệm vụ quá hạn theo Kế hoạch số 77/KH-UBND');
  expect(text).toContain('Ủy ban nhân dân xã An Bình; Ủy ban nhân dân phường Hòa Lạc, tập trung hoàn thành');
  expect(text).toContain(`chậm nhất ngày ${showDay(addWorkingDays(CALENDAR, today(), 3))}`);
  expect(text).not.toContain('Sở Y tế');
  const by = addDays(today(), 20);
  expect((await linesIn({ by })).join('\n')).toContain(`chậm nhất ngày ${showDay(by)}`);
  await expect(written({ by: addDays(today(), -1) })).rejects.toMatchObject(refused('day.past'));
});

test('who helps is urged only where that is asked for, and the office itself never', async () => {
  const { items, total } = await list();
  const own = items.filter(({ unit }) => unit.id === a.units.home).length;
  expect(own).toBe(1);
  const lines = await linesIn({ parts: 'all' });
  expect(lines.join('\n')).toContain(`có 0${total} nhiệm vụ quá hạn, trong đó 0${own} nhiệm vụ của Sở Nội vụ; còn 0`);
  expect(rowsIn(lines).map(([, unit]) => unit)).toEqual(
    items.filter(({ unit }) => unit.id !== a.units.home).map(({ unit }) => unit.name),
  );
});

test('a part that a unit has split off is its own business', async () => {
  const { id, version } = await a.find('anBinh', 'rà soát');
  const anBinh = (await a.as('anBinh')).assignments;
  const accepted = await anBinh.acceptAssignment({ params: { id }, body: { version } });
  const parts = [{ unit: a.units.school, text: 'Rà soát học sinh nghèo', due: '2025-06-20' }];
  await anBinh.splitAssignment({ params: { id }, body: { version: accepted.version, parts } });
  const lines = await linesIn({ parts: 'all' });
  expect(lines.join('\n')).not.toContain('học sinh nghèo');
  expect(await preview('anBinh')).toEqual([]);
});

test('what was told last stands beside it; what is reported waits, and what is returned is not done', async () => {
  const { id } = await a.find('anBinh', 'rà soát');
  await a.enter('anBinh', id, { percent: 40, words: 'Đã rà soát hai thôn.' });
  const standings = async () => new Map(rowsIn(await linesIn()).map(([, unit, , , , standing]) => [unit, standing]));
  expect([...(await standings())]).toEqual([
    ['Ủy ban nhân dân xã An Bình', `Đang làm, 40%; cập nhật lần cuối ngày ${showDay(today())}`],
    ['Ủy ban nhân dân phường Hòa Lạc', 'Mới giao, 0%; chưa cập nhật lần nào'],
  ]);
  await a.enter('anBinh', id, { percent: 100, report: true });
  expect([...(await standings()).keys()]).toEqual(['Ủy ban nhân dân phường Hòa Lạc']);
  const { total } = await list('lead');
  expect((await linesIn()).join('\n')).toContain(
    `có 0${total} nhiệm vụ quá hạn, trong đó 01 nhiệm vụ đơn vị đã báo hoàn thành, đang chờ xác nhận; còn 01 nhiệm vụ`,
  );
  const { version } = await a.now(id);
  const body = { version, reason: 'Còn thiếu một thôn.' };
  await (await a.as('verifier')).verification.returnReport({ params: { id }, body });
  const text = (await linesIn()).join('\n');
  expect((await standings()).get('Ủy ban nhân dân xã An Bình')).toMatch(/^Bị trả lại, /);
  expect(text).toContain('có kết quả bị trả lại: Ủy ban nhân dân xã An Bình, hoàn thiện');
});

test.each(['lead', 'all'] as const)('of %s it is in the form of the decree', async (parts) => {
  const findings = await findingsOf(await bytesOf(await written({ parts })));
  // Days and clears of the work are the plan's from above.
  expect(findings.filter(({ code }) => !/^(?:date|task)\./.test(code))).toEqual([]);
});

test('nobody is urged where all that was late is reported or done', async () => {
  for (const place of ['anBinh', 'hoaLac'] as const) {
    await a.enter(place, (await a.find(place, 'rà soát')).id, { percent: 100, report: true });
  }
  await expect(written()).rejects.toMatchObject(refused('plan.nobody-overdue'));
});

describe('where two offices have given work of one plan', () => {
  let two: Awaited<ReturnType<typeof assigningWorld>>;
  beforeAll(async () => {
    two = await assigningWorld();
    const passwordHash = await hashPassword(PASSWORD);
    const health = { name: 'Tổng hợp Sở Y tế', username: 'sn-yte', passwordHash, unit: two.units.health };
    await two.w.asSystem((cx) => addPerson(cx, { ...health, role: 'compiler' }));
    await two.issue({ leadOnly: true });
    await (await ofHealth()).issuePlan({ params: { id: two.plan.id }, body: { revision: 1, knowing: TO_KNOW } });
  });
  afterAll(() => two.w.end());

  const ofHealth = async () => {
    const person = { ...two.people.compiler, username: 'sn-yte' };
    return (await signedIn(two.api, assignmentContracts, person)).client.assignments;
  };
  const letter = async (calls: Awaited<ReturnType<typeof ofHealth>>, query: Asked) =>
    linesOf(await bytesOf(await calls.getUrgingLetter({ params: { id: two.plan.id }, query })));

  test('whoever is above both chooses in whose name; the one with most to urge over stands first', async () => {
    const leader = (await two.as('leader')).assignments;
    const { issuers } = await leader.previewUrging({ params: { id: two.plan.id } });
    expect(issuers.map(({ id, all }) => [id, all.overdue])).toEqual([
      [two.units.home, 2],
      [two.units.health, 1],
    ]);
    expect((await letter(leader, { parts: 'all' })).join('\n')).toContain('Sở Nội vụ đã giao nhiệm vụ');
    const text = (await letter(leader, { parts: 'all', issuer: two.units.health })).join('\n');
    expect(text).toContain('Sở Y tế đã giao nhiệm vụ');
    expect(text).toContain('có 01 nhiệm vụ quá hạn của 01 đơn vị chưa hoàn thành');
    expect(text).toContain('hộ nghèo trên địa bàn (phối hợp)');
  });

  test('one of them urges in its own name alone, and over nothing where it leads nothing that is late', async () => {
    const health = await ofHealth();
    expect((await letter(health, { parts: 'all' })).join('\n')).not.toContain('An Bình');
    await expect(letter(health, { issuer: two.units.home })).rejects.toMatchObject(refused('unit.out-of-reach'));
    await expect(letter(health, {})).rejects.toMatchObject(refused('plan.nobody-overdue'));
  });
});
