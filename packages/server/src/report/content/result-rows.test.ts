// Tables of results: each row adds up, also where a unit has declined.
import { addDays, COUNT_MEASURES, dayOf, type ReportContent, sectionsIn } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RolledWorld, rolledWorld } from '../../rollup/testing/rolled.ts';
import { composeContent } from './compose-content.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const compose = (): Promise<ReportContent> =>
  a.w.as(a.people.leader, (cx) =>
    composeContent(cx, {
      unit: { id: a.units.province, name: 'Ủy ban nhân dân tỉnh Sông Ngân' },
      title: 'Kết quả thực hiện kế hoạch',
      plans: [a.plan.id],
      from: addDays(dayOf(a.w.system.clock()), -30),
      at: dayOf(a.w.system.clock()),
    }),
  );

/** Of each row of the tables of results: what all of it is, and the sum of what it is made of. */
async function rowsOf() {
  const content = await compose();
  const tables = [...sectionsIn(content), ...content.annexes]
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block] : []))
    .filter(({ columns }) => columns.some(({ title }) => TOTALS.has(title)));
  return {
    titles: tables.map(({ columns }) => columns.map(({ title }) => title)),
    rows: tables.flatMap(({ columns, rows }) => {
      const at = columns.findIndex(({ title }) => TOTALS.has(title));
      return rows.map(({ cells }) => {
        const [total = 0, ...parts] = cells
          .slice(at, columns.findLastIndex(({ title }) => PARTS.has(title)) + 1)
          .map((cell) => (typeof cell === 'string' ? 0 : (cell.value ?? 0)));
        return { total, sum: parts.reduce((sum, one) => sum + one, 0) };
      });
    }),
  };
}

const TOTALS: ReadonlySet<string> = new Set([COUNT_MEASURES.total.vi, 'Số việc']);
const PARTS: ReadonlySet<string> = new Set([
  COUNT_MEASURES.notBegun.vi,
  COUNT_MEASURES.declined.vi,
  'Chưa đến điều kiện thực hiện',
  'Chưa làm',
  'Từ chối',
  'Chưa đến điều kiện',
]);

test('each row adds up to all of its work, and what was declined has a column only where there is such', async () => {
  const before = await rowsOf();
  expect(before.rows.length).toBeGreaterThan(5);
  expect(before.rows.every(({ total, sum }) => total === sum)).toBe(true);
  expect(before.titles.flat()).not.toContain(COUNT_MEASURES.declined.vi);
  const { id } = await a.find('anBinh', 'rà soát hộ nghèo');
  const seen = await a.seen(id);
  const decline = { ...seen, body: { ...seen.body, reason: 'Không thuộc địa bàn' } };
  await (await a.as('anBinh')).assignments.declineAssignment(decline);
  const after = await rowsOf();
  expect(after.titles.flat()).toEqual(expect.arrayContaining([COUNT_MEASURES.declined.vi, 'Từ chối']));
  expect(after.rows).toHaveLength(before.rows.length);
  expect(after.rows.filter(({ total, sum }) => total !== sum)).toEqual([]);
});
