// Work that counts as done and was found otherwise in the field is warned of until somebody sees to it.
import { randomUUID } from 'node:crypto';
import { dayOf, showDay } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawAgain, drawnReport, type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
let id = '';
let check = '';
beforeAll(async () => {
  a = await rolledWorld();
  ({ id, check } = await drawnReport(a));
});
afterAll(() => a.w.end());

type Who = Parameters<RolledWorld['as']>[0];
const find = async (of: string, body: { outcome: 'as-reported' | 'differs' | 'not-there'; version?: number }) => {
  const on = dayOf(a.w.system.clock());
  const words = body.outcome === 'as-reported' ? '' : 'Chưa có hộ nào được rà soát.';
  // A moment later than all that was told before.
  a.w.wait(1);
  await (await a.as('verifier')).fieldChecks.recordFieldResult({
    params: { id: of, assignment: id },
    body: { id: randomUUID(), version: 0, on, words, ...body },
  });
};
const warned = async (who: Who, at?: string) => {
  const { rollup } = await a.look(who);
  const { items } = await rollup.listWarnings({ query: { kind: 'refuted', at } });
  const { kinds } = await rollup.countWarnings({ query: { at } });
  expect(kinds.refuted).toBe(items.length);
  return items.map(({ assignment, warnings }) => [assignment.id, warnings.find(({ kind }) => kind === 'refuted')?.vi]);
};
const found = async (who: Who) => await (await a.as(who)).fieldChecks.listFieldResults({ params: { id } });

test('that it was drawn is nothing that the unit is told, or that is warned of', async () => {
  expect(await found('anBinh')).toEqual({ isRefuted: false, items: [] });
  expect(await warned('leader')).toEqual([]);
  const { rows } = await a.w.as(a.people.anBinh, async (cx) => ({
    rows: await cx.db.selectFrom('fieldCheckPiece').select('checkId').execute(),
  }));
  expect(rows).toEqual([]);
});

test('found otherwise it is warned of with what was found, before the leader, who verifies and the unit alike', async () => {
  const before = dayOf(a.w.system.clock());
  a.w.wait(24 * 60);
  a.signInAnew();
  await find(check, { outcome: 'not-there' });
  const day = showDay(dayOf(a.w.system.clock()));
  const said = `Kiểm tra thực tế ngày ${day}: không có thật. “Chưa có hộ nào được rà soát.”`;
  for (const who of ['leader', 'verifier', 'anBinh'] as const) expect(await warned(who)).toEqual([[id, said]]);
  expect(await warned('hoaLac')).toEqual([]);
  expect(await warned('leader', before)).toEqual([]);
});

test('the ranking marks the unit, and it is neither listed for praise nor chosen for it', async () => {
  const { rollup } = await a.look('leader');
  const query = { plan: a.plan.id, unit: a.units.province, least: 1, measure: 'evidence' } as const;
  const { rows } = await rollup.rankUnits({ query });
  expect(rows.filter(({ refuted }) => refuted > 0).map(({ unit, refuted }) => [unit.id, refuted])).toEqual([
    [a.units.anBinh, 1],
  ]);
  await expect(rollup.writePraiseList({ query, body: { units: [a.units.anBinh] } })).rejects.toMatchObject({
    problem: { code: 'ranking.refuted', details: { count: 1 } },
  });
});

test('the unit sees what was found of its work, and the sample only who may', async () => {
  const seen = await found('anBinh');
  expect(seen).toMatchObject({ isRefuted: true, items: [{ check, mayOpen: false, result: { outcome: 'not-there' } }] });
  expect((await found('verifier')).items).toMatchObject([{ check, mayOpen: true }]);
  await expect(found('hoaLac')).rejects.toMatchObject({ problem: { code: 'record.not-found' } });
});

test('whoever verifies reads it beside the report, and does not accept it with all that there is', async () => {
  const { verification } = await a.as('verifier');
  const { items, until } = await verification.listToVerify({ query: {} });
  expect(items.filter(({ refuted }) => refuted !== null)).toMatchObject([
    { assignment: { id }, refuted: { outcome: 'not-there', words: 'Chưa có hộ nào được rà soát.' } },
  ]);
  const all = await verification.acceptReports({ body: { filter: { q: '' }, until } });
  expect([all.left, all.accepted.includes(id)]).toEqual([[id], false]);
});

test('accepted all the same it stays; sent back it is work again, and reported anew another report', async () => {
  const verifier = await a.as('verifier');
  await verifier.verification.acceptReport(await a.seen(id));
  expect(await warned('leader')).toHaveLength(1);
  const { version } = await a.now(id);
  await (await a.as('compiler')).verification.unlockAssignment({
    params: { id },
    body: { version, reason: 'Kiểm tra thực tế không thấy.' },
  });
  expect(await warned('leader')).toEqual([]);
  await a.enter('anBinh', id, { report: true, words: 'Đã rà soát lại.' });
  expect(await warned('leader')).toEqual([]);
  expect((await found('anBinh')).isRefuted).toBe(false);
});

test('what the next sample finds holds, and so does a correction', async () => {
  const { id: next } = await drawAgain(a);
  await find(next, { outcome: 'differs' });
  expect(await warned('leader')).toHaveLength(1);
  await find(next, { outcome: 'as-reported', version: 1 });
  expect(await warned('leader')).toEqual([]);
});
