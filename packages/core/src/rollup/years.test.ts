import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddedFigures } from './target-figures.ts';
import { figureBetween, type YearEnd, yearRuleOf, type YearWindow } from './years.ts';

/** What a unit told in a year: a total, or what was added. */
type Told = { readonly year: number; readonly basis: 'cumulative' | 'increment'; readonly value: number };
type Node = { readonly told: readonly Told[] } | { readonly below: readonly Node[] };

const FIRST = 2025;
const LAST = 2030;
const told = fc.record({
  year: fc.integer({ min: FIRST - 1, max: LAST }),
  basis: fc.constantFrom('cumulative' as const, 'increment' as const),
  value: fc.integer({ min: 0, max: 1_000_000 }),
});
const leaf = fc
  .array(told, { maxLength: 8 })
  .map((all): Node => ({ told: all.toSorted((one, other) => one.year - other.year) }));
const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 5 }).map((below): Node => ({ below })),
  ),
}));

const leavesOf = (node: Node): readonly (readonly Told[])[] =>
  'told' in node ? [node.told] : node.below.flatMap(leavesOf);
const nodesOf = (node: Node): readonly Node[] => ('told' in node ? [node] : [node, ...node.below.flatMap(nodesOf)]);

/** As the roll-up has it: of each unit the last total, and what was added since. */
function standing(all: readonly Told[]): number {
  return all.reduce((sum, { basis, value }) => (basis === 'cumulative' ? value : sum + value), 0);
}

function endOf(node: Node, year: number): YearEnd | null {
  const units = leavesOf(node)
    .map((all) => all.filter((one) => one.year <= year))
    .filter((all) => all.length > 0);
  if (units.length === 0) return null;
  const values = units.map(standing);
  const added: AddedFigures = {
    count: units.length,
    divided: 0,
    value: values.reduce((sum, value) => sum + value, 0),
    numerator: 0,
    denominator: 0,
    least: Math.min(...values),
    latest: values.at(-1) ?? 0,
  };
  return { ...added, lastYear: Math.max(...units.flat().map((one) => one.year)) };
}

const EACH_YEAR = { unit: 'ha', text: 'Mỗi năm trồng 200 ha' };
const IN_ALL = { unit: 'nhà', text: 'Xây 40 nhà' };
const inWindow = (target: typeof IN_ALL, node: Node, window: YearWindow) =>
  figureBetween(target, window, { end: endOf(node, window.to), before: endOf(node, window.from - 1) })?.value ?? null;
const eachYear = (target: typeof IN_ALL, node: Node, { from, to }: YearWindow) =>
  Array.from({ length: to - from + 1 }, (_, at) => inWindow(target, node, { from: from + at, to: from + at }));
const sum = (years: readonly (number | null)[]) =>
  years.every((year) => year === null) ? null : years.reduce<number>((all, year) => all + (year ?? 0), 0);

const PHASES = [
  { from: 2025, to: 2027 },
  { from: 2027, to: 2030 },
] as const;

describe('at every node of any tree', () => {
  test('what is added each year comes in a phase to the sum of its years', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(...PHASES), (root, phase) => {
        for (const node of nodesOf(root))
          expect(inWindow(EACH_YEAR, node, phase)).toBe(sum(eachYear(EACH_YEAR, node, phase)));
      }),
    );
  });

  test('what stands at the end of a year comes in a phase to its last year of which anything was told', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(...PHASES), (root, phase) => {
        for (const node of nodesOf(root)) {
          const years = eachYear(IN_ALL, node, phase).filter((year) => year !== null);
          expect(inWindow(IN_ALL, node, phase)).toBe(years.at(-1) ?? null);
        }
      }),
    );
  });

  test('two phases that share a year have it once each, and the programme has it once', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const [one, other] = PHASES.map((phase) => inWindow(EACH_YEAR, root, phase) ?? 0);
        const shared = inWindow(EACH_YEAR, root, { from: 2027, to: 2027 }) ?? 0;
        const whole = inWindow(EACH_YEAR, root, { from: 2025, to: 2030 }) ?? 0;
        expect((one ?? 0) + (other ?? 0) - shared).toBe(whole);
      }),
    );
  });
});

test('decimals leave no noise between two sums', () => {
  const end = (value: number, lastYear: number): YearEnd => ({
    count: 1,
    divided: 0,
    value,
    numerator: 0,
    denominator: 0,
    least: value,
    latest: value,
    lastYear,
  });
  const window = { from: 2026, to: 2026 };
  expect(figureBetween(EACH_YEAR, window, { end: end(0.3, 2026), before: end(0.1, 2025) })?.value).toBe(0.2);
  expect(figureBetween(EACH_YEAR, window, { end: end(0.1, 2025), before: end(0.1, 2025) })).toBeNull();
});

test.each([
  ['ha', 'Hằng năm trồng 200 ha rừng', 'sum'],
  ['nhà', 'Xây 40 nhà', 'last'],
  ['%', 'Mỗi năm 80 % hộ được cấp nước', 'last'],
  ['rank', 'Mỗi năm giữ hạng 3', 'last'],
])('years of a target in %s (“%s”) come together by %s', (unit, text, rule) => {
  expect(yearRuleOf({ unit, text })).toBe(rule);
});
