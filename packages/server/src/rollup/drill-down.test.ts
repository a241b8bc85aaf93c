// In any world, on any day: what a figure says is what its list holds, and a sum is the sum of its parts.
import {
  addDays,
  COUNT_MEASURE_NAMES,
  dayOf,
  DIMENSIONS,
  type PlainDate,
  sectionOfKey,
  SHARE_MEASURES,
  WARNING_NAMES,
} from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomWork } from './testing/random-work.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
let days: readonly PlainDate[];
beforeAll(async () => {
  a = await rolledWorld();
  const first = dayOf(a.w.system.clock());
  await randomWork(a, { seed: 26, steps: 40 });
  const last = dayOf(a.w.system.clock());
  days = [first, addDays(first, 9), addDays(first, 30), addDays(last, -1), last];
}, 180_000);
afterAll(() => a.w.end());

type Cell = { readonly of: number; readonly among: number };

const LOOKING = ['leader', 'compiler', 'anBinh', 'school'] as const;

test('every figure, split by anything, opens a list of exactly that many', async () => {
  let compared = 0;
  for (const who of LOOKING) {
    const { rollup, lists } = await a.look(who);
    const below = { unit: who === 'anBinh' ? a.units.anBinh : a.units.province };
    for (const at of days) {
      for (const by of ['unit', 'plan', 'section', 'task', 'part', 'label', 'month', 'period'] as const) {
        const { groups } = await rollup.getFigures({ query: { at, by, ...(by === 'unit' ? below : {}) } });
        for (const { key, counts } of groups) {
          const measure = COUNT_MEASURE_NAMES[(compared * 7) % COUNT_MEASURE_NAMES.length] ?? 'total';
          const query = { at, measure, limit: 200, ...narrowedBy(by, key, below.unit) };
          const { items, total } = await lists.listAssignments({ query });
          const count = counts[measure];
          expect({ who, at, by, key, measure, total, listed: items.length }).toEqual({
            who,
            at,
            by,
            key,
            measure,
            total: count,
            listed: count,
          });
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(200);
}, 180_000);

test('what a parent has is the sum of what its children have, with its own', async () => {
  const { rollup } = await a.look('leader');
  for (const at of days) {
    const { total, groups } = await rollup.getFigures({ query: { at, by: 'unit', unit: a.units.province } });
    for (const measure of COUNT_MEASURE_NAMES) {
      expect(groups.reduce((sum, { counts }) => sum + counts[measure], 0)).toBe(total[measure]);
    }
    const { doneInTime, doneLate, inProgress, overdue, notBegun, awaitsEvent, declined } = total;
    expect(doneInTime + doneLate + inProgress + overdue + notBegun + awaitsEvent + declined).toBe(total.total);
  }
});

test('cells of a pivot add up to its margins, and each opens its list', async () => {
  const { rollup, lists } = await a.look('compiler');
  for (const at of days) {
    const pivot = await rollup.getPivot({ query: { at, rows: 'task', columns: 'label', measure: 'total' } });
    for (const row of pivot.rows) {
      expect(row.cells.reduce((sum, cell) => sum + (cell?.of ?? 0), 0)).toBe(row.sum.of);
    }
    expect(pivot.columns.reduce((sum, column) => sum + column.sum.of, 0)).toBe(pivot.sum.of);
    const [row] = pivot.rows;
    const column = row?.cells.findIndex((cell) => cell !== null) ?? -1;
    if (row === undefined || column === -1) continue;
    const label = pivot.columns[column]?.key ?? '';
    const { total } = await lists.listAssignments({ query: { at, task: row.key, label, measure: 'total' } });
    expect(total).toBe(row.cells[column]?.of);
  }
});

test('of any two dimensions the margins of a pivot are the sums of its cells, and its sum that of either margin, but for targets', async () => {
  const summed = (cells: readonly (Cell | null | undefined)[]) => ({
    of: cells.reduce((sum, cell) => sum + (cell?.of ?? 0), 0),
    among: cells.reduce((sum, cell) => sum + (cell?.among ?? 0), 0),
  });
  // A target is told on several assignments, and on some none.
  const all = DIMENSIONS.filter((dimension) => dimension !== 'target');
  const at = days.at(-1);
  let compared = 0;
  for (const who of ['leader', 'compiler', 'anBinh'] as const) {
    const { rollup } = await a.look(who);
    for (const rows of all) {
      for (const columns of all.filter((dimension) => dimension !== rows)) {
        const query = { at, rows, columns, measure: 'inTime' } as const;
        const pivot = await rollup.getPivot({ query });
        expect([pivot.moreRows, pivot.moreColumns]).toEqual([0, 0]);
        for (const row of pivot.rows) expect({ ...query, sum: summed(row.cells) }).toEqual({ ...query, sum: row.sum });
        for (const [place, column] of pivot.columns.entries()) {
          const cells = pivot.rows.map((row) => row.cells[place]);
          expect({ ...query, sum: summed(cells) }).toEqual({ ...query, sum: column.sum });
        }
        const margins = [pivot.rows, pivot.columns].map((side) => summed(side.map(({ sum }) => sum)));
        expect({ ...query, margins }).toEqual({ ...query, margins: [pivot.sum, pivot.sum] });
        compared += pivot.sum.among;
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
}, 60_000);

test('a ranking, the pivot and the figures tell the same number of one unit', async () => {
  const { rollup } = await a.look('leader');
  const { rows } = await rollup.rankUnits({ query: { measure: 'completeness', least: 1 } });
  const { groups } = await rollup.getFigures({ query: { by: 'unit' } });
  const pivot = await rollup.getPivot({ query: { rows: 'unit', columns: 'part', measure: 'completeness' } });
  const { of, among } = SHARE_MEASURES.completeness;
  expect(rows.length).toBe(groups.length);
  for (const row of rows) {
    const counts = groups.find(({ key }) => key === row.unit.id)?.counts;
    expect([row.of, row.among]).toEqual([counts?.[of], counts?.[among]]);
    const { sum } = pivot.rows.find(({ key }) => key === row.unit.id) ?? { sum: null };
    expect(sum).toEqual({ of: row.of, among: row.among });
  }
});

test('what is warned of is counted as it is listed, and no unit is told of another’s', async () => {
  for (const who of LOOKING) {
    const { rollup } = await a.look(who);
    for (const at of days) {
      const counts = await rollup.countWarnings({ query: { at } });
      for (const kind of WARNING_NAMES) {
        const { items, total } = await rollup.listWarnings({ query: { at, kind, limit: 200 } });
        expect([total, items.length]).toEqual([counts.kinds[kind], counts.kinds[kind]]);
        expect(items.every(({ warnings }) => warnings.some((warning) => warning.kind === kind))).toBe(true);
      }
      const sum = counts.units.reduce((all, { any }) => all + any, 0);
      expect(sum).toBe(counts.any);
    }
  }
}, 60_000);

test('by task the same is told: each task as often as its list is long, with the first of it', async () => {
  for (const who of LOOKING) {
    const { rollup } = await a.look(who);
    for (const at of days) {
      const counts = await rollup.countWarnings({ query: { at } });
      for (const kind of [undefined, ...WARNING_NAMES]) {
        const narrow = { at, ...(kind === undefined ? {} : { kind }) };
        const { items, total } = await rollup.listWarningsByTask({ query: { ...narrow, limit: 200 } });
        expect(items.length).toBe(total);
        expect(items.reduce((sum, { any }) => sum + any, 0)).toBe(kind === undefined ? counts.any : counts.kinds[kind]);
        const [first, last] = [items[0], items.at(-1)];
        if (first === undefined || last === undefined) continue;
        const all = await rollup.listWarnings({ query: { ...narrow, limit: 200 } });
        expect(first.first).toEqual(all.items[0]);
        const own = await rollup.listWarnings({ query: { ...narrow, task: last.task.id, limit: 200 } });
        expect(own.total).toBe(last.any);
        expect(own.items[0]).toEqual(last.first);
        expect(new Set(own.items.map(({ assignment }) => assignment.unit.id)).size).toBe(last.units);
        expect(own.items.filter(({ assignment }) => assignment.label === 'overdue').length).toBe(last.overdue);
      }
      const paged = await rollup.listWarningsByTask({ query: { at, offset: 1, limit: 1 } });
      const whole = await rollup.listWarningsByTask({ query: { at } });
      expect(paged).toEqual({ ...whole, items: whole.items.slice(1, 2) });
      expect((await rollup.listWarningsByTask({ query: { at, offset: 199 } })).total).toBe(whole.total);
    }
  }
}, 60_000);

/** As the screens link it: a unit is counted within the one above it, which itself stands there with its own work alone. */
function narrowedBy(by: string, key: string, base: string): object {
  if (by === 'unit') return { unit: key, within: base, ...(key === base ? { alone: 'yes' } : {}) };
  if (by === 'month') return key === '' ? { due: 'none' } : { from: `${key}-01`, to: lastDayOf(key) };
  if (by === 'period') return { period: key === '' ? 'once' : key };
  if (by === 'section') {
    const { plan, section } = sectionOfKey(key);
    return { plan: plan ?? undefined, section: section === '' ? 'none' : section };
  }
  return { [by]: key };
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
