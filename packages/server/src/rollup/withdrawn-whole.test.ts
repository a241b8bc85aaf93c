// What is left of work that a unit had split and that was withdrawn since: parts that were accepted count for who gave them alone.
import { SHARE_MEASURE_NAMES } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdrawParts } from '../assignment/withdraw-parts.ts';
import { countFrame } from '../verification/field-check/queries-frame.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
let whole: string;
let part: string;
let before: Awaited<ReturnType<typeof told>>;
beforeAll(async () => {
  a = await rolledWorld();
  before = await told();
  whole = (await a.find('anBinh', 'rà soát hộ nghèo')).id;
  const anBinh = await a.as('anBinh');
  await anBinh.assignments.acceptAssignment(await a.seen(whole));
  const parts = ['Rà soát khối 6', 'Rà soát khối 7'].map((text) => ({ unit: a.units.school, text, due: '2050-06-01' }));
  const { version } = await a.now(whole);
  const split = await anBinh.assignments.splitAssignment({ params: { id: whole }, body: { version, parts } });
  part = split.parts[0]?.id ?? '';
  await a.enter('school', part, { report: true });
  await anBinh.verification.acceptReport({
    params: { id: part },
    body: { version: (await a.now(part, 'leader')).version },
  });
  const compiler = await a.as('compiler');
  const seen = await a.seen(whole);
  const reason = 'Giao nhầm';
  await compiler.assignments.withdrawAssignment({ ...seen, body: { ...seen.body, reason } });
  await withdrawParts.work(a.w.system, a.w.tenant, { assignment: whole, reason });
}, 60_000);
afterAll(() => a.w.end());

const SHARES = SHARE_MEASURE_NAMES.filter((name) => name !== 'evidence');

/** What those above tell of the plan. */
async function told() {
  const { rollup, lists } = await a.look('leader');
  const plan = a.plan.id;
  const { total, groups } = await rollup.getFigures({ query: { plan, by: 'unit', unit: a.units.province } });
  const pivot = await rollup.getPivot({ query: { plan, rows: 'unit', columns: 'label', measure: 'done' } });
  const done = await lists.listAssignments({ query: { plan, measure: 'done' } });
  const ranked = await Promise.all(
    SHARES.map((measure) => rollup.rankUnits({ query: { plan, measure, least: 1, unitKind: 'commune' } })),
  );
  const commune = ranked.map(({ rows }) => rows.find(({ unit }) => unit.id === a.units.anBinh)?.of);
  return {
    total: total.total,
    done: total.done,
    anBinh: groups.find(({ key }) => key === a.units.anBinh)?.counts.total,
    pivot: pivot.sum.of,
    list: done.items.map(({ id }) => id),
    commune,
  };
}

test('a part that was accepted does not come in the place of its whole, in no figure, list, pivot or ranking above', async () => {
  expect((await a.now(part, 'leader')).state).toBe('verified');
  const { total, anBinh, ...rest } = before;
  expect(await told()).toEqual({ total: total - 1, anBinh: (anBinh ?? 0) - 1, ...rest });
});

test('nor in what is warned of, nor among what is drawn to be checked in the field by those above', async () => {
  const { rollup } = await a.look('leader');
  const { items } = await rollup.listWarnings({ query: { plan: a.plan.id, limit: 200 } });
  expect(items.map(({ assignment }) => assignment.id)).not.toContain(part);
  const frame = (issuer: string) =>
    a.w.as(a.people.leader, (cx) => countFrame(cx, { source: 'accepted', unit: a.units.anBinh, issuer }));
  expect(await frame(a.units.province)).toBe(0);
  expect(await frame(a.units.anBinh)).toBe(1);
});

test('who gave it, and who has done it, still have it', async () => {
  const { rollup } = await a.look('anBinh');
  const given = await rollup.getFigures({ query: { issuer: a.units.anBinh } });
  expect(given.total).toMatchObject({ total: 1, done: 1 });
  const own = await (await a.look('school')).rollup.getFigures({ query: {} });
  expect(own.total).toMatchObject({ total: 1, done: 1 });
});
