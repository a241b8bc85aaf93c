import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constantFrom,
  double,
  integer,
  letrec,
  oneof,
  option,
  property,
  record,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinSummands,
  type Leaf,
  SUM_RULE_NAMES,
  type SumRule,
  sumRuleOf,
  summandOf,
  type Summand,
  valueBy,
} from './sum-rules.ts';

type Node = { readonly leaf: Leaf } | { readonly below: readonly Node[] };

const leaf: Arbitrary<Node> = record({
  value: double({ min: -1e15, max: 1e15, noNaN: true }),
  numerator: option(double({ min: 0, max: 1e9, noNaN: true })),
  denominator: option(double({ min: 0, max: 1e9, noNaN: true })),
  at: integer({ min: 0, max: 30 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
}).map((one) => ({ leaf: one }));
const { tree } = letrec<{ tree: Node }>((tie) => ({
  tree: oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    array(tie('tree'), { maxLength: 6 }).map((below) => ({ below })),
  ),
}));

const leavesOf = (node: Node): readonly Leaf[] => ('leaf' in node ? [node.leaf] : node.below.flatMap(leavesOf));
const summed = (node: Node): Summand => ('leaf' in node ? summandOf(node.leaf) : joinSummands(node.below.map(summed)));
const nodesOf = (node: Node): readonly Node[] => ('leaf' in node ? [node] : [node, ...node.below.flatMap(nodesOf)]);

test('at every node of any tree, by every rule, stands exactly what its leaves come to in any order', () => {
  assert(
    property(tree, constantFrom<SumRule>(...SUM_RULE_NAMES), boolean(), (root, rule, turned) => {
      for (const node of nodesOf(root)) {
        const leaves = leavesOf(node);
        const flat = joinSummands((turned ? leaves.toReversed() : leaves).map(summandOf));
        expect(valueBy(rule, summed(node))).toBe(valueBy(rule, flat));
      }
    }),
    { numRuns: 2000 },
  );
});

describe('each rule', () => {
  const join = (...leaves: readonly Leaf[]) => joinSummands(leaves.map(summandOf));
  test.each<[SumRule, readonly Leaf[], number | null]>([
    ['sum', [{ value: 0.1 }, { value: 0.2 }, { value: 1e15 }, { value: -1e15 }], 0.1 + 0.2],
    [
      'rate',
      [
        { value: 50, numerator: 1, denominator: 2 },
        { value: 100, numerator: 8, denominator: 8 },
      ],
      90,
    ],
    ['rate', [{ value: 50 }, { value: 100, numerator: 8, denominator: 8 }], 75],
    ['rate', [{ value: 0, numerator: 0, denominator: 0 }], null],
    ['mean', [{ value: 2 }, { value: 4 }], 3],
    [
      'last',
      [
        { value: 3, at: '2026-11-02' },
        { value: 2, at: '2026-11-09' },
      ],
      2,
    ],
    ['rank', [{ value: 15 }, { value: 4 }, { value: 9 }], 4],
    ['sum', [], null],
  ])('%s', (rule, leaves, value) => {
    expect(valueBy(rule, join(...leaves))).toBe(value);
  });

  test.each([
    ['%', 'Tỷ lệ trường có phòng học thông minh', 'rate'],
    ['lớp', 'Mở 200 lớp tập huấn', 'sum'],
    [null, 'Chỉ số chuyển đổi số xếp hạng trong nhóm 10 cả nước', 'rank'],
    ['level', 'Dịch vụ công trực tuyến đạt mức 4', 'last'],
  ])('of a target in %s: “%s”', (unit, text, rule) => {
    expect(sumRuleOf({ unit, text })).toBe(rule);
  });
});
