// The list that proposes units for praise, read back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, findingsOf, linesOf } from '../document/testing/read-back.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const asked = () => ({ plan: a.plan.id, unit: a.units.province, least: 1, measure: 'completion' }) as const;
const list = async (units: readonly string[] = [], least = 1) => {
  const { rollup } = await a.look('leader');
  return bytesOf(await rollup.writePraiseList({ query: { ...asked(), least }, body: { units: [...units] } }));
};
const rowsOf = async (bytes: Uint8Array) =>
  (await linesOf(bytes)).filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | ').slice(1, 4));
const ranking = async () => (await (await a.look('leader')).rollup.rankUnits({ query: asked() })).rows;

test('is not made while nobody has done all of it and nobody is chosen', async () => {
  await expect(list()).rejects.toMatchObject(refused('ranking.nobody-whole'));
});

test('names those who have done all, with what it rests on, and nobody else', async () => {
  const { items } = await (await a.look('leader')).lists.listAssignments({
    query: { plan: a.plan.id, unit: a.units.health, limit: 200 },
  });
  for (const { id } of items) {
    await a.enter('health', id, { report: true });
    await (await a.as('verifier')).verification.acceptReport(await a.seen(id));
  }
  const bytes = await list();
  const whole = (await ranking()).filter(({ of, among }) => of === among);
  expect(whole.map(({ unit }) => unit.id)).toEqual([a.units.health]);
  expect(await rowsOf(bytes)).toEqual(whole.map(({ unit, of, among }) => [unit.name, `${of}/${among}`, '100']));
  const text = (await linesOf(bytes)).join('\n');
  expect(text).toContain('Tất cả đơn vị được xếp hạng đạt 100% “');
  expect(text).toContain('Danh sách có 01 tập thể./.');
  expect(await findingsOf(bytes)).toEqual([]);
});

describe('where units are chosen by hand', () => {
  test('it names exactly those, in the order of the ranking, each with its own share, and says that they were chosen', async () => {
    const one = await a.find('anBinh', 'rà soát');
    await a.enter('anBinh', one.id, { report: true });
    await (await a.as('verifier')).verification.acceptReport(await a.seen(one.id));
    const bytes = await list([a.units.hoaLac, a.units.anBinh, a.units.anBinh]);
    const rows = (await ranking()).filter(({ unit }) => [a.units.anBinh, a.units.hoaLac].some((id) => id === unit.id));
    expect(rows.map(({ of, among }) => [of, among])).toEqual([
      [1, 3],
      // One of its three waits for its event.
      [0, 2],
    ]);
    expect(await rowsOf(bytes)).toEqual([
      [rows[0]?.unit.name, '1/3', '33,3'],
      [rows[1]?.unit.name, '0/2', '0'],
    ]);
    const text = (await linesOf(bytes)).join('\n');
    expect(text).toContain('Đơn vị do Ủy ban nhân dân tỉnh Sông Ngân chọn trong các đơn vị được xếp hạng theo “');
    expect(text).not.toContain('đạt 100%');
    expect(text).toContain('Danh sách có 02 tập thể./.');
    expect(await findingsOf(bytes)).toEqual([]);
  });

  test('one with too few to be ranked is refused by its name, and one that is none of the ranking too', async () => {
    const few = { problem: { code: 'ranking.not-ranked', details: { count: 1, units: 'Ủy ban nhân dân xã An Bình' } } };
    await expect(list([a.units.anBinh], 50)).rejects.toMatchObject(few);
    const away = { problem: { code: 'ranking.not-among', details: { count: 1 } } };
    await expect(list([a.units.anBinh, a.units.school])).rejects.toMatchObject(away);
  });

  test('as many can be chosen as the ranking shows, and nobody who may not see work chooses any', async () => {
    const many = Array.from({ length: 501 }, () => a.units.anBinh);
    await expect(list(many)).rejects.toMatchObject(refused('request.invalid'));
    const nobody = a.nobody.rollup.writePraiseList({ query: asked(), body: {} });
    await expect(nobody).rejects.toMatchObject(refused('session.none'));
  });
});
