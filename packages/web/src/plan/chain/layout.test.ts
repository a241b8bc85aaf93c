import { describe, expect, test } from 'vitest';
import type { Chain } from '../calls.ts';
import { edgePath, FURTHER_SHOWN, hasMore, layOutChain, SHOWN_AT_FIRST, SIZES } from './layout.ts';

const NONE: ReadonlySet<string> = new Set();

describe('the chain of a document', () => {
  test('has what it cites on one side and what cites it on the other, the strongest relation first', () => {
    const layout = layOutChain(
      chain([
        ['center', 'law', 'basis'],
        ['center', 'old', 'amends'],
        ['child', 'center', 'implements'],
        ['child', 'law', 'basis'],
      ]),
      NONE,
    );
    expect(told(layout.above)).toEqual([
      ['amends', ['old']],
      ['basis', ['law']],
    ]);
    expect(told(layout.below)).toEqual([['implements', ['child']]]);
    expect(layout.center?.id).toBe('center');
  });

  test('shows first what we hold, then the newest', () => {
    const basis = ['a-2020', 'b-2024', 'held-2019'].map((id) => ['center', id, 'basis'] as const);
    const [group] = layOutChain(chain(basis), NONE).above.groups;
    expect(group?.nodes.map(({ node }) => node.id)).toEqual(['held-2019', 'b-2024', 'a-2020']);
  });

  test('folds a long group, but never for one card alone', () => {
    const many = (count: number) =>
      chain(Array.from({ length: count }, (_, index) => ['center', `n${index}`, 'mentions'] as const));
    const shown = (count: number, unfolded = NONE) => layOutChain(many(count), unfolded).above.groups[0];
    expect(shown(SHOWN_AT_FIRST + 1)?.nodes).toHaveLength(SHOWN_AT_FIRST + 1);
    expect(shown(SHOWN_AT_FIRST + 2)?.nodes).toHaveLength(SHOWN_AT_FIRST);
    const open = shown(30, new Set(['above:mentions']));
    expect(open?.nodes).toHaveLength(30);
    expect(open && hasMore(open)).toBe(true);
  });

  test('ends each edge at the middle of its card, and centres the shorter side on the document', () => {
    const layout = layOutChain(
      chain([
        ['center', 'a', 'basis'],
        ['center', 'b', 'basis'],
        ['center', 'c', 'basis'],
        ['d', 'center', 'implements'],
      ]),
      NONE,
    );
    const [first, second] = layout.above.edges;
    expect(first?.y).toBe(SIZES.head + SIZES.card / 2);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(SIZES.card + SIZES.gap);
    expect(layout.height).toBe(SIZES.head + 3 * (SIZES.card + SIZES.gap));
    expect(layout.below.top).toBe(layout.centerY - (SIZES.head + SIZES.card + SIZES.gap) / 2);
  });

  test('says of each what lies one step further the same way, and makes room for it', () => {
    const layout = layOutChain(
      chain([
        ['center', 'a', 'implements'],
        ['center', 'b', 'implements'],
        ['a', 'b', 'amends'],
        ['a', 'far', 'basis'],
        ['other', 'a', 'implements'],
        ['a', 'center', 'mentions'],
      ]),
      NONE,
    );
    const [first, second] = layout.above.groups[0]?.nodes ?? [];
    expect(first?.further.map(({ relation, node }) => [relation, node.id])).toEqual([
      ['amends', 'b'],
      ['basis', 'far'],
    ]);
    expect(second?.further).toEqual([]);
    const [one, next] = layout.above.edges;
    expect((next?.y ?? 0) - (one?.y ?? 0)).toBe(SIZES.card + 2 * SIZES.line + SIZES.gap);
  });

  test('counts what lies further where it is too much to be listed', () => {
    const many = Array.from({ length: 9 }, (_, index) => ['a', `far-${index}`, 'basis'] as const);
    const [laid] = layOutChain(chain([['center', 'a', 'implements'], ...many]), NONE).above.groups[0]?.nodes ?? [];
    expect([laid?.further.length, laid?.hidden]).toEqual([FURTHER_SHOWN - 1, 9 - FURTHER_SHOWN + 1]);
  });

  test('keeps the document in sight beside a long column', () => {
    const many = Array.from({ length: 40 }, (_, index) => ['center', `n${index}`, 'basis'] as const);
    const layout = layOutChain(chain(many), new Set(['above:basis']));
    expect(layout.height).toBeGreaterThan(2_000);
    expect(layout.centerY).toBeLessThan(300);
  });

  test('of a document that nothing is known of is itself alone', () => {
    const layout = layOutChain(chain([]), NONE);
    expect([layout.above.groups, layout.below.groups, layout.height]).toEqual([[], [], SIZES.center]);
  });
});

test('an edge leaves level and arrives level', () => {
  expect(edgePath(10, 50, 80)).toBe('M0 10C40 10 40 50 80 50');
});

function chain(edges: readonly (readonly [string, string, Chain['edges'][number]['relation']])[]): Chain {
  const ids = new Set(['center', ...edges.flatMap(([from, to]) => [from, to])]);
  return {
    center: 'center',
    nodes: [...ids].map((id) => ({
      id,
      held: id === 'center' || id.startsWith('held'),
      kind: 'KH',
      number: id,
      issuer: null,
      title: null,
      issuedOn: /\d{4}/.exec(id)?.[0] ?? null,
      plan: null,
    })),
    edges: edges.map(([from, to, relation]) => ({ from, to, relation })),
  };
}

function told({ groups }: ReturnType<typeof layOutChain>['above']) {
  return groups.map(({ relation, nodes }) => [relation, nodes.map(({ node }) => node.id)]);
}
