// A pivot tells in one answer what the figures tell one by one, and leaves out what is empty where it is asked to.
import { dayOf, DIMENSIONS } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomWork } from './testing/random-work.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
  await randomWork(a, { seed: 5, steps: 40 });
}, 180_000);
afterAll(() => a.w.end());

type Head = { readonly key: string; readonly sum: { readonly of: number; readonly among: number } };
const sumsOf = (heads: readonly Head[]) => Object.fromEntries(heads.map(({ key, sum }) => [key, [sum.of, sum.among]]));

test('margins are the figures of their side, also where an assignment stands in several rows or in none', async () => {
  const { rollup } = await a.look('leader');
  const at = dayOf(a.w.system.clock());
  const narrowed = [{}, { unit: a.units.province }, { unitKind: 'commune' }] as const;
  for (const narrow of narrowed) {
    const figures = new Map(
      await Promise.all(
        DIMENSIONS.map(async (by) => [by, await rollup.getFigures({ query: { ...narrow, at, by } })] as const),
      ),
    );
    const margins = (by: (typeof DIMENSIONS)[number]) => {
      const groups = figures.get(by)?.groups ?? [];
      return Object.fromEntries(groups.map(({ key, counts }) => [key, [counts.cameInTime, counts.expected]]));
    };
    for (const rows of DIMENSIONS) {
      for (const columns of DIMENSIONS.filter((dimension) => dimension !== rows)) {
        const pivot = await rollup.getPivot({ query: { ...narrow, at, rows, columns, measure: 'timeliness' } });
        const told = { rows: sumsOf(pivot.rows), columns: sumsOf(pivot.columns), sum: pivot.sum.of };
        const total = figures.get('label')?.total.cameInTime;
        expect({ narrow, ...told }).toEqual({ narrow, rows: margins(rows), columns: margins(columns), sum: total });
      }
    }
  }
}, 120_000);

test('rows and columns in which nothing is counted are left out where it is asked, and their number is told', async () => {
  const { rollup } = await a.look('leader');
  const query = { rows: 'task', columns: 'label', measure: 'overdue' } as const;
  const all = await rollup.getPivot({ query });
  const filled = await rollup.getPivot({ query: { ...query, filled: 'yes' } });
  const full = (heads: readonly Head[]) => heads.filter(({ sum }) => sum.of > 0).map(({ key }) => key);
  expect(filled.rows.map(({ key }) => key)).toEqual(full(all.rows));
  expect(filled.columns.map(({ key }) => key)).toEqual(['overdue']);
  expect([filled.rows.length + filled.emptyRows, filled.columns.length + filled.emptyColumns]).toEqual([
    all.rows.length,
    all.columns.length,
  ]);
  expect([all.emptyRows, filled.moreRows, filled.moreColumns]).toEqual([0, 0, 0]);
  expect(filled.emptyRows).toBeGreaterThan(0);
  expect(filled.sum).toEqual(all.sum);
});

test('a row that is a share of something is not empty though the share is nought', async () => {
  const { rollup } = await a.look('leader');
  const query = { rows: 'task', columns: 'label', measure: 'timeliness', filled: 'yes' } as const;
  const { rows } = await rollup.getPivot({ query });
  expect(rows.some(({ sum }) => sum.of === 0)).toBe(true);
  expect(rows.every(({ sum }) => sum.among > 0)).toBe(true);
});

test('the file holds the rows of the screen and says what it has left out', async () => {
  const { rollup } = await a.look('leader');
  const query = { rows: 'task', columns: 'label', measure: 'overdue', filled: 'yes' } as const;
  const pivot = await rollup.getPivot({ query });
  const textOf = async (asked: typeof query | Omit<typeof query, 'filled'>) =>
    (await rollup.exportPivot({ query: { ...asked, format: 'csv' } })).text();
  const csv = await textOf(query);
  expect(csv).toContain(`"Hàng, cột trống đã ẩn","${pivot.emptyRows}, ${pivot.emptyColumns}"`);
  const { filled: _filled, ...all } = query;
  const linesOf = (text: string) => text.trimEnd().split('\n').length;
  // One line less for each row, and one more that says so.
  expect(linesOf(csv)).toBe(linesOf(await textOf(all)) - pivot.emptyRows + 1);
});
