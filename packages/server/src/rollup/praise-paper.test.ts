// The list that proposes units for praise, read back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOf, linesOf } from '../document/testing/read-back.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const asked = () => ({ plan: a.plan.id, unit: a.units.province, least: 1, measure: 'completion' }) as const;
const list = async () => {
  const { rollup } = await a.look('leader');
  return new Uint8Array(await (await rollup.getPraiseList({ query: asked() })).arrayBuffer());
};

test('is not made while nobody has done all of it', async () => {
  await expect(list()).rejects.toMatchObject({ problem: { code: 'ranking.nobody-whole' } });
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
  const { rows } = await (await a.look('leader')).rollup.rankUnits({ query: asked() });
  const [whole, others] = [rows.filter(({ of, among }) => of === among), rows.filter(({ of, among }) => of < among)];
  expect(whole.map(({ unit }) => unit.id)).toEqual([a.units.health]);
  const text = (await linesOf(bytes)).join('\n');
  expect(text).toContain(`${whole[0]?.of}/${whole[0]?.among}`);
  expect(text).toContain('Danh sách có 01 tập thể./.');
  expect([whole, others].map((of) => of.filter(({ unit }) => text.includes(unit.name)).length)).toEqual([1, 0]);
  expect(await findingsOf(bytes)).toEqual([]);
});
