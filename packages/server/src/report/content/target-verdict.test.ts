// Whether a target is reached is told with how many units have told of it, and with what a check in the field has found.
import { randomUUID } from 'node:crypto';
import { addDays, dayOf, sectionsIn } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeContent } from './compose-content.ts';
import { drawAgain, type RolledWorld, rolledWorld } from '../../rollup/testing/rolled.ts';

let a: RolledWorld;
let id: string;
beforeAll(async () => {
  a = await rolledWorld();
  const { items } = await told();
  const target = items.find(({ unit }) => unit === '%')?.id ?? '';
  ({ id } = await a.find('anBinh', 'rà soát hộ nghèo'));
  const { version } = await a.now(id);
  const figures = [{ target, numerator: 97, denominator: 100 }];
  const body = { id: randomUUID(), version, percent: 100, words: 'Đã rà soát', figures, report: true };
  await (await a.as('anBinh')).progress.enterProgress({ params: { id }, body });
});
afterAll(() => a.w.end());

async function told() {
  return (await a.look('leader')).rollup.listTargetFigures({ query: { plan: a.plan.id } });
}

async function verdicts(): Promise<readonly unknown[]> {
  const at = dayOf(a.w.system.clock());
  const unit = { id: a.units.province, name: 'Ủy ban nhân dân tỉnh Sông Ngân' };
  const content = await a.w.as(a.people.leader, (cx) =>
    composeContent(cx, { unit, title: 'Kết quả', plans: [a.plan.id], from: addDays(at, -30), at }),
  );
  return sectionsIn(content)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'table' && block.columns.some(({ title }) => title === 'Đánh giá') ? block.rows : [],
    )
    .map(({ cells }) => cells.at(-1));
}

test('by one of many it is not told as reached without saying so, on the screen and in a report', async () => {
  const check = await drawAgain(a);
  await (await a.as('verifier')).verification.acceptReport(await a.seen(id));
  const [first, second] = (await told()).items;
  expect(first?.accepted).toMatchObject({ count: 1, isReached: true });
  // Both communes and those who help them have been given it; of the other nothing was told.
  expect([first?.given, first?.refuted, second?.given]).toEqual([3, 0, 0]);
  expect(await verdicts()).toEqual(['Đạt, theo số của 1 trên 3 đơn vị được giao', 'Chưa có số liệu']);
  a.w.wait(1);
  await (await a.as('verifier')).fieldChecks.recordFieldResult({
    params: { id: check.id, assignment: id },
    body: {
      id: randomUUID(),
      version: 0,
      on: dayOf(a.w.system.clock()),
      outcome: 'not-there',
      words: 'Chưa có hộ nào được rà soát.',
    },
  });
  expect((await told()).items[0]).toMatchObject({ given: 3, refuted: 1 });
  expect((await verdicts())[0]).toBe(
    'Đạt, theo số của 1 trên 3 đơn vị được giao; kiểm tra thực tế thấy 1 việc khác báo cáo',
  );
  const { rollup } = await a.look('leader');
  const target = first?.id ?? '';
  expect((await rollup.listWarnings({ query: { target, kind: 'refuted' } })).total).toBe(1);
});

test('a unit that has told all of its own is told so without more', async () => {
  const own = await (await a.look('anBinh')).rollup.listTargetFigures({ query: { plan: a.plan.id } });
  expect(own.items[0]).toMatchObject({ given: 1, accepted: { count: 1 } });
});
